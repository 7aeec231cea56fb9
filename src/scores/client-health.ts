// The health of each client: its six parts from the other scores, what caps it, and why it moved since the last presented review.
import type { Audit } from '../audit/audit';
import type { Told } from '../audit/told';
import type { Settings } from '../setup/settings';
import type { ChangeScores } from './change-scores';
import type { CommunicationScores } from './communication-scores';
import type { DeliveryScores } from './delivery-scores';
import {
  clientHealth,
  explainHealthChange,
  type Health,
  type HealthCap,
  type HealthChange,
  type HealthContribution,
  type HealthScores,
  type HealthWeights,
} from './health';
import type { IssueScores } from './issue-scores';
import type { RiskScores } from './risk-scores';
import { type Satisfaction, satisfactionOf } from './satisfaction-of-client';
import { valueOf } from './score';
import type { StakeholderScore } from './stakeholder-scores';
import type { SurveyScore } from './survey-scores';

/** A client's health as it was last presented: the history keeps it with the weights used. */
export interface PresentedHealth {
  readonly score: number;
  readonly contributions: readonly HealthContribution[];
}

export interface ClientHealth {
  readonly client: string;
  readonly health: Health;
  readonly satisfaction?: Satisfaction;
  /** Since the last presented review; absent where one of the two has no score. */
  readonly change?: { readonly points: number; readonly explained: readonly HealthChange[] };
}

/** The other scores, of which health is made. */
export interface HealthSources {
  readonly surveys: readonly SurveyScore[];
  readonly communication: CommunicationScores;
  readonly delivery: DeliveryScores;
  readonly stakeholders: readonly StakeholderScore[];
  readonly issues: IssueScores;
  readonly risks: RiskScores;
  readonly changes: ChangeScores;
}

/** On-time contact below it caps a client at amber. */
const LEAST_ON_TIME = 0.8;

export function weightsOf(settings: Settings): HealthWeights {
  return {
    satisfaction: settings.weightSatisfaction,
    communication: settings.weightCommunication,
    delivery: settings.weightDelivery,
    engagement: settings.weightEngagement,
    complaints: settings.weightComplaints,
    riskAndChange: settings.weightRiskAndChange,
  };
}

export function scoreClients(
  sources: HealthSources,
  audit: Audit,
  settings: Settings,
  presented: ReadonlyMap<string, PresentedHealth>,
): ClientHealth[] {
  return audit.clients.names.map((client) => {
    const satisfaction = satisfactionOf(sources.surveys, client);
    const scores = partsOf(client, satisfaction, sources, audit, settings);
    const health = clientHealth(scores, capsOf(client, sources, audit, settings), weightsOf(settings));
    const before = presented.get(client);
    const change = before && changeSince(before, health);
    return { client, health, ...(satisfaction && { satisfaction }), ...(change && { change }) };
  });
}

function changeSince(before: PresentedHealth, { outcome, contributions }: Health): ClientHealth['change'] {
  if (outcome.kind !== 'scored') return undefined;
  return { points: outcome.score - before.score, explained: explainHealthChange(before.contributions, contributions) };
}

/** Each part 0–100; a part without data is absent, never 0. */
function partsOf(
  client: string,
  satisfaction: Satisfaction | undefined,
  sources: HealthSources,
  audit: Audit,
  settings: Settings,
): HealthScores {
  const contact = sources.communication.byClient.get(client);
  const communication = valueOf(contact?.lately.score) ?? valueOf(contact?.overall.score);
  const delivery = sources.delivery.byClient.get(client);
  const parts = {
    satisfaction: satisfaction?.index,
    communication: percent(communication),
    delivery: percent(meanOf([valueOf(delivery?.onTime), valueOf(delivery?.firstPass)])),
    engagement: percent(engagementReached(client, sources.stakeholders)),
    complaints: percent(complaintsHandled(client, sources.issues)),
    riskAndChange: percent(meanOf([risksInHand(client, sources.risks), decisionsMoving(client, sources.changes, audit, settings)])),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, score]) => score !== undefined));
}

/** The share of the client's assessed stakeholders who are where they are wanted, or beyond. */
function engagementReached(client: string, stakeholders: readonly StakeholderScore[]): number | undefined {
  const assessed = stakeholders.filter((score) => score.client === client && score.gap !== undefined);
  return share(assessed.filter(({ gap }) => (gap?.steps ?? 1) <= 0).length, assessed.length);
}

/** The share of complaints acknowledged and resolved in time; all is well when there is an issue log and the client never complained. */
function complaintsHandled(client: string, issues: IssueScores): number | undefined {
  const complaints = issues.complaintsByClient.get(client);
  if (!complaints || complaints.metrics.n === 0) return issues.all.metrics.n > 0 ? 1 : undefined;
  return meanOf([valueOf(complaints.acknowledged), valueOf(complaints.resolved)]);
}

/** The share of the client's rated, active threats that are below the top band. */
function risksInHand(client: string, { active }: RiskScores): number | undefined {
  const rated = active.filter((risk) => risk.client === client && risk.kind === 'threat' && risk.band !== undefined);
  return share(rated.filter(({ band }) => band !== 'top').length, rated.length);
}

/** The share of the client's open decisions that wait no longer than the limit; undefined without an open one. */
function decisionsMoving(client: string, { open }: ChangeScores, { clients }: Audit, settings: Settings): number | undefined {
  const waiting = open.filter(({ record }) => clients.of(record) === client);
  return share(waiting.filter(({ workingDays }) => workingDays <= settings.decisionWorkingDays).length, waiting.length);
}

/** Why the client can't be green. Without a log nobody can be called untold. */
function capsOf(client: string, sources: HealthSources, audit: Audit, settings: Settings): HealthCap[] {
  const caps: HealthCap[] = [];
  if (!audit.blind.includes('communicationLog')) {
    const untold = audit.told.filter((told) => told.client === client && isKeyPersonUntold(told));
    const isOlder = ({ since }: Told, days: number): boolean => since === undefined || audit.asOf - since > days;
    const risk = untold.some(
      (told) => told.register === 'risks' && isOlder(told, settings.riskToldDays) && audit.riskRating(told.record)?.band === 'top',
    );
    const decision = untold.some((told) => told.register === 'changes' && isOlder(told, settings.decisionToldDays));
    if (risk) caps.push('keyPersonUntoldOfRisk');
    if (decision) caps.push('keyPersonUntoldOfDecision');
  }
  const contact = valueOf(sources.communication.byClient.get(client)?.lately.score);
  if (contact !== undefined && contact < LEAST_ON_TIME) caps.push('contactRateBelow80');
  return caps;
}

/** No record that anybody was told, where a key person or nobody in particular must know; or a key person whom no record reached. */
function isKeyPersonUntold({ state, mustKnow, notReached }: Told): boolean {
  if (notReached.some(({ isKey }) => isKey)) return true;
  return state === 'noRecord' && mustKnow.length === 0;
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function percent(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value * 100;
}

function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}
