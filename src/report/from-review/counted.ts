// How the scores of a tab were counted: definition, n, the account that adds up, what one more case would do.
import { explainMeasure } from '../../locales/explain-measure';
import type { MeasureId } from '../../scores/score';
import type { ScoredMeasure } from '../../scores/accounts/scored-measure';
import { scoredMeasures } from '../../scores/accounts/every-measure';
import type { CountedRow } from '../views/counted-view';
import type { Sources } from './sources';

/** The measures that a tab shows, in their order. Those of one client or one question stand in the pane, and in the JSON of the command line. */
const SHOWN = {
  review: ['onTimeContact', 'nps', 'csat', 'ratingMean', 'ces1', 'ces2', 'onTimeDelivery'],
  compliance: ['onTimeContact'],
  stakeholders: ['engagementReached', 'manageClosely'],
  risks: ['topRisks', 'riskExpected', 'riskP80', 'opportunityExpected'],
  changes: [
    'approvalRate',
    'decisionLeadTime',
    'openChangeAge',
    'approvedDays',
    'approvedCost',
    'requirementsVolatility',
    'waitingOnUs',
    'waitingOnClient',
  ],
  satisfaction: [
    'nps',
    'npsWeighted',
    'csat',
    'csatWeighted',
    'ces1',
    'ces2',
    'ratingMean',
    'ratingWeighted',
    'dimensionIndex',
    'weightedIndex',
    'acsiStyle',
    'importance',
    'alpha',
    'kano',
    'responseRate',
  ],
  complaints: ['acknowledgedInTime', 'resolvedInTime', 'resolutionTime', 'openIssueAge', 'vitalFew'],
} as const satisfies Readonly<Record<string, readonly MeasureId[]>>;
export type CountedTab = keyof typeof SHOWN;

export function countedRows({ review, frame }: Sources, tab: CountedTab): CountedRow[] {
  const shown: readonly MeasureId[] = SHOWN[tab];
  const { settings } = review.setup;
  const said = new Set<string>();
  return scoredMeasures(review.scores, settings)
    .filter(
      (measure) => shown.includes(measure.score.measure) && isOfAll(measure, tab) && (tab !== 'review' || isHeadline(measure, review)),
    )
    .toSorted((a, b) => shown.indexOf(a.score.measure) - shown.indexOf(b.score.measure))
    .map((measure): CountedRow => {
      const explained = explainMeasure(frame.language, measure, settings.currency);
      const how = sentences(frame, explained.definition, explained.method);
      const isSaid = said.has(how);
      said.add(how);
      const { title, figure, account, sensitivity, remarks } = explained;
      return { title, figure, how: isSaid ? '' : how, account, care: sentences(frame, sensitivity, ...remarks) };
    });
}

/** One after the other, each with its full stop. */
function sentences({ say, words }: Sources['frame'], ...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.。!?！？]$/.test(part) ? part : say(words.common.sentence, { words: part })))
    .join(' ');
}

/** Of a survey the question that stands for it: NPS, where there is none CSAT, and so on. */
function isHeadline({ subject, score }: ScoredMeasure, { scores }: Sources['review']): boolean {
  return subject.sheet === undefined || scores.surveys.some(({ headline }) => headline?.score === score);
}

/** Of the whole workbook, or of all who answered; of issues, complaints only. */
function isOfAll({ subject, score }: ScoredMeasure, tab: CountedTab): boolean {
  // Of what is not recorded at all, no count needs a defence.
  if (score.audit.read === 0) return false;
  if (subject.client !== undefined || subject.segment !== undefined) return false;
  if (tab === 'complaints') return subject.cases === 'complaints';
  return subject.name === undefined || score.measure !== 'onTimeContact';
}
