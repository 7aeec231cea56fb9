// Every measure of a review as a list, each with its account, definition, method, sensitivity and remarks: nothing is shown undefended.
import type { Settings } from '../../setup/settings';
import type { Scores } from '../all-scores';
import { measuresOfClients, measuresOfDemand } from './measures-of-clients';
import {
  measuresOfChanges,
  measuresOfContact,
  measuresOfDelivery,
  measuresOfIssues,
  measuresOfStakeholders,
  volatilityOf,
} from './measures-of-records';
import { measuresOfRisks } from './measures-of-risks';
import { measuresOfSurveys } from './measures-of-surveys';
import type { ScoredMeasure } from './scored-measure';

/** In the order in which a review speaks of them. Measures of registers that the workbook lacks are insufficient, not absent. */
export function scoredMeasures(scores: Scores, settings: Settings): ScoredMeasure[] {
  return [
    ...measuresOfClients(scores.clients, scores.values),
    ...measuresOfContact(scores.communication),
    ...measuresOfSurveys(scores.surveys, settings.surveyMinimumAnswers),
    ...measuresOfDelivery(scores.delivery),
    ...measuresOfChanges(scores.changes),
    volatilityOf(scores.requirements),
    ...measuresOfIssues(scores.issues, settings),
    ...measuresOfRisks(scores.risks, settings),
    ...measuresOfStakeholders(scores.stakeholders, settings),
    ...measuresOfDemand(scores.forecast),
  ];
}
