// How satisfied a client is, as one figure from 0 to 100, from the latest round of every survey.
import type { QuestionScore } from '../surveys/survey-questions';
import { headlineOf, type SurveyScore } from '../surveys/survey-scores';

/** What the figure was read from, so that it can be shown beside it. */
export interface Satisfaction {
  /** 0–100 */
  readonly index: number;
  readonly sheet: string;
  readonly question: QuestionScore;
}

/**
 * The headline question of the latest round as 0–100: CSAT as percent, NPS from −100…100 to 0…100, a mean on its scale. Of several
 * surveys the one answered last. Undefined where the client's answers are none, or too few to show.
 */
export function satisfactionOf(surveys: readonly SurveyScore[], client: string): Satisfaction | undefined {
  const newestFirst = [...surveys].sort((a, b) => (b.current.to ?? 0) - (a.current.to ?? 0));
  for (const survey of newestFirst) {
    const group = survey.byClient.find(({ label }) => label === client);
    const question = group && headlineOf(group.questions);
    const index = question && indexOf(question);
    if (question && index !== undefined) return { index, sheet: survey.sheet, question };
  }
  return undefined;
}

function indexOf({ score: { measure, outcome }, index }: QuestionScore): number | undefined {
  if (outcome.kind !== 'value') return undefined;
  if (measure === 'csat') return outcome.value * 100;
  return measure === 'nps' ? (outcome.value + 100) / 2 : index;
}
