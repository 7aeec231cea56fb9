// The scores of a review: every measure over the records and the survey answers, in one call.
import type { Audit } from '../audit/audit';
import type { Reading } from '../reading/records';
import type { SurveyTable } from '../reading/survey/survey-table';
import type { PastRecord } from '../setup/history';
import type { Settings } from '../setup/settings';
import type { SerialDay } from '../workbook/serial-date';
import { type BaselineChanges, baselineChanges } from './registers/baseline-changes';
import { type ChangeScores, scoreChanges } from './registers/change-scores';
import { type ClientHealth, type PresentedHealth, scoreClients } from './clients/client-health';
import { type CommunicationScores, scoreCommunication } from './registers/communication-scores';
import { type DeliveryScores, scoreDelivery } from './registers/delivery-scores';
import { type DemandForecast, forecastDemand, type ValueRow, valueAgainstHealth } from './clients/demand-forecast';
import { type IssueScores, scoreIssues } from './registers/issue-scores';
import { type RiskScores, scoreRisks } from './registers/risk-scores';
import { scoreStakeholders, type StakeholderScore } from './registers/stakeholder-scores';
import { scoreSurveys, type SurveyScore } from './surveys/survey-scores';

export interface ScoreInputs {
  readonly asOf: SerialDay;
  readonly settings: Settings;
  readonly reading: Reading;
  readonly audit: Audit;
  /** By client, what was presented last; nothing for a first review. */
  readonly presented?: ReadonlyMap<string, PresentedHealth>;
  /** Requirements and risks as they stood then. */
  readonly baseline?: readonly PastRecord[];
}

/** Lists are empty and figures insufficient where a register is missing; nothing is ever NaN. */
export interface Scores {
  readonly surveys: readonly SurveyScore[];
  readonly risks: RiskScores;
  readonly stakeholders: readonly StakeholderScore[];
  readonly communication: CommunicationScores;
  readonly delivery: DeliveryScores;
  readonly changes: ChangeScores;
  readonly issues: IssueScores;
  /** In the order of the audit's clients. */
  readonly clients: readonly ClientHealth[];
  readonly values: readonly ValueRow[];
  readonly forecast: DemandForecast;
  /** Requirements since the last presented review; of no baseline none has changed. */
  readonly requirements: BaselineChanges;
}

/** All scores as of the day. Pure; its time grows with the answers and records. */
export function score({ settings, reading, audit, presented = new Map(), baseline = [] }: ScoreInputs): Scores {
  const { records, surveys } = reading;
  const sources = {
    surveys: scoreSurveys(surveys, {
      minimum: settings.surveyMinimumAnswers,
      invited: invitedTo(audit),
      clientOf: clientOfRespondent(audit),
    }),
    risks: scoreRisks(records.of('risks'), audit, settings),
    stakeholders: scoreStakeholders(audit, settings),
    communication: scoreCommunication(audit),
    delivery: scoreDelivery(records.of('milestones'), audit),
    changes: scoreChanges(records.of('changes'), audit, settings),
    issues: scoreIssues(records.of('issues'), audit, settings),
  };
  const clients = scoreClients(sources, audit, settings, presented);
  return {
    ...sources,
    clients,
    values: valueAgainstHealth(clients, records.of('clients'), audit),
    forecast: forecastDemand(records.of('clients')),
    requirements: baselineChanges('requirements', records.of('requirements'), baseline),
  };
}

/** How many stakeholders are marked as survey recipients; undefined where none is. */
function invitedTo({ people }: Audit): number | undefined {
  const invited = people.persons.filter(({ record }) => record.yes('surveyRecipient') === true).length;
  return invited > 0 ? invited : undefined;
}

/** By the organisation of the answer, else by the person who gave it; the only client otherwise. Each distinct text is looked up once. */
function clientOfRespondent({ clients, people }: Audit): (table: SurveyTable, respondent: number) => string {
  const [first = '', second] = clients.names;
  const only = second === undefined ? first : '';
  if (only !== '') return () => only;
  const known = new Map<string, string>();
  const lookUp = (text: string): string => {
    let client = known.get(text);
    if (client === undefined) {
      const [person] = people.resolve(text).members;
      client = clients.canonical(text) ?? (person && clients.ofPerson(person)) ?? '';
      known.set(text, client);
    }
    return client;
  };
  return (table, respondent) => {
    const organisation = table.organisation(respondent);
    if (organisation !== '') return lookUp(organisation);
    for (const text of [table.email(respondent), table.respondent(respondent)]) {
      const client = NAMES_SOMEBODY.test(text) ? lookUp(text) : '';
      if (client !== '') return client;
    }
    return '';
  };
}

/** A running number of an answer is no stakeholder's id. */
const NAMES_SOMEBODY = /\p{L}/u;
