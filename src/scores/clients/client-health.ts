// The health of each client: its six parts from the other scores, what caps it, and why it moved since the last presented review.
import type { Audit } from '../../audit/audit';
import type { Told } from '../../audit/told';
import type { Settings } from '../../setup/settings';
import { byClient, oneOrNone } from './by-client';
import type { ChangeScores, HeldDecision } from '../registers/change-scores';
import type { CommunicationScores } from '../registers/communication-scores';
import type { DeliveryScores } from '../registers/delivery-scores';
import {
  clientHealth,
  explainHealthChange,
  type Health,
  type HealthCap,
  type HealthChange,
  type HealthContribution,
  type HealthScores,
  type HealthWeights,
} from '../formulas/weighted-health';
import type { IssueScores } from '../registers/issue-scores';
import type { RiskScore, RiskScores } from '../registers/risk-scores';
import { type Satisfaction, satisfactionOf } from './satisfaction-of-client';
import { valueOf } from '../score';
import type { StakeholderScore } from '../registers/stakeholder-scores';
import type { SurveyScore } from '../surveys/survey-scores';

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

function weightsOf(settings: Settings): HealthWeights {
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
  const { names, of } = audit.clients;
  const stakeholders = byClient(names, sources.stakeholders, ({ client }) => oneOrNone(client));
  const risks = byClient(names, sources.risks.active, ({ client }) => oneOrNone(client));
  const decisions = byClient(names, sources.changes.open, ({ record }) => oneOrNone(of(record)));
  const untold = byClient(names, audit.told.filter(isKeyPersonUntold), ({ client }) => oneOrNone(client));
  return names.map((client) => {
    const satisfaction = satisfactionOf(sources.surveys, client);
    const own = {
      client,
      stakeholders: stakeholders.get(client) ?? [],
      risks: risks.get(client) ?? [],
      decisions: decisions.get(client) ?? [],
      untold: untold.get(client) ?? [],
    };
    const health = clientHealth(partsOf(own, satisfaction, sources, settings), capsOf(own, sources, audit, settings), weightsOf(settings));
    const before = presented.get(client);
    const change = before && changeSince(before, health);
    return { client, health, ...(satisfaction && { satisfaction }), ...(change && { change }) };
  });
}

/** What belongs to one client. */
interface OwnRecords {
  readonly client: string;
  readonly stakeholders: readonly StakeholderScore[];
  readonly risks: readonly RiskScore[];
  readonly decisions: readonly HeldDecision[];
  readonly untold: readonly Told[];
}

function changeSince(before: PresentedHealth, { outcome, contributions }: Health): ClientHealth['change'] {
  if (outcome.kind !== 'scored') return undefined;
  return { points: outcome.score - before.score, explained: explainHealthChange(before.contributions, contributions) };
}

/** Each part 0–100; a part without data is absent, never 0. */
function partsOf(own: OwnRecords, satisfaction: Satisfaction | undefined, sources: HealthSources, settings: Settings): HealthScores {
  const contact = sources.communication.byClient.get(own.client);
  const delivery = sources.delivery.byClient.get(own.client);
  const parts = {
    satisfaction: satisfaction?.index,
    communication: percent(valueOf(contact?.lately.score) ?? valueOf(contact?.overall.score)),
    delivery: percent(meanOf([valueOf(delivery?.onTime), valueOf(delivery?.firstPass)])),
    engagement: percent(engagementReached(own.stakeholders)),
    complaints: percent(complaintsHandled(own.client, sources.issues)),
    riskAndChange: percent(meanOf([risksInHand(own.risks), decisionsMoving(own.decisions, settings.decisionWorkingDays)])),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, score]) => score !== undefined));
}

/** The share of assessed stakeholders who are where they are wanted, or beyond. */
function engagementReached(stakeholders: readonly StakeholderScore[]): number | undefined {
  const assessed = stakeholders.flatMap(({ gap }) => gap ?? []);
  return share(assessed.filter(({ steps }) => steps <= 0).length, assessed.length);
}

/** The share of complaints acknowledged and resolved in time; all is well when there is an issue log and the client never complained. */
function complaintsHandled(client: string, issues: IssueScores): number | undefined {
  const complaints = issues.complaintsByClient.get(client);
  if (!complaints || complaints.metrics.n === 0) return issues.all.metrics.n > 0 ? 1 : undefined;
  return meanOf([valueOf(complaints.acknowledged), valueOf(complaints.resolved)]);
}

/** The share of rated, active threats that are below the top band. */
function risksInHand(risks: readonly RiskScore[]): number | undefined {
  const rated = risks.filter(({ kind, band }) => kind === 'threat' && band !== undefined);
  return share(rated.filter(({ band }) => band !== 'top').length, rated.length);
}

/** The share of open decisions that wait no longer than the limit; undefined without an open one. */
function decisionsMoving(decisions: readonly HeldDecision[], limit: number): number | undefined {
  return share(decisions.filter(({ workingDays }) => workingDays <= limit).length, decisions.length);
}

/** Why the client can't be green. Without a log nobody can be called untold. */
function capsOf({ client, untold }: OwnRecords, sources: HealthSources, audit: Audit, settings: Settings): HealthCap[] {
  const caps: HealthCap[] = [];
  const isOlder = ({ since }: Told, days: number): boolean => since === undefined || audit.asOf - since > days;
  const counted = audit.blind.includes('communicationLog') ? [] : untold;
  const isTopRisk = (told: Told): boolean => told.register === 'risks' && audit.riskRating(told.record)?.band === 'top';
  if (counted.some((told) => isTopRisk(told) && isOlder(told, settings.riskToldDays))) caps.push('keyPersonUntoldOfRisk');
  if (counted.some((told) => told.register === 'changes' && isOlder(told, settings.decisionToldDays)))
    caps.push('keyPersonUntoldOfDecision');
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
