// A survey's headline question as the history keeps it: its answers by value and its round, so that a later change can be tested.
import type { PastMeasure } from '../../setup/history';
import type { Score } from '../score';
import type { Histogram } from '../statistics/moments';
import { changeOf, type ScoreChange } from '../surveys/survey-changes';
import { type QuestionScore, withAnswers } from '../surveys/survey-questions';
import type { SurveyScore } from '../surveys/survey-scores';

export interface PastHeadline {
  readonly round: string;
  readonly answers: Histogram;
}

/** More distinct answers than this are not kept: a scale of 0–100 would fill the history. */
const MOST_ANSWERS = 25;

/** The rows that are kept beside the figure itself. The answers' values stand in the measures' names, their counts as figures. */
export function headlineRows({ current }: SurveyScore, { score, answers }: QuestionScore): PastMeasure[] {
  if (answers.size > MOST_ANSWERS) return [];
  return [
    { client: '', measure: `${score.measure}.round.${current.label}`, value: current.respondents },
    ...[...answers]
      .sort(([a], [b]) => a - b)
      .map(([value, count]) => ({ client: '', measure: `${score.measure}.answer.${value}`, value: count })),
  ];
}

/** Undefined where the history does not hold the answers. */
export function pastHeadline(measures: readonly PastMeasure[], measure: Score['measure']): PastHeadline | undefined {
  const [roundName, answerName] = [`${measure}.round.`, `${measure}.answer.`];
  const round = measures.find((each) => each.client === '' && each.measure.startsWith(roundName));
  const answers = new Map<number, number>();
  for (const { client, measure: name, value } of measures) {
    const answer = name.startsWith(answerName) ? Number(name.slice(answerName.length)) : NaN;
    if (client === '' && Number.isFinite(answer) && value > 0) answers.set(answer, value);
  }
  return round && answers.size > 0 ? { round: round.measure.slice(roundName.length), answers } : undefined;
}

/**
 * Whether a headline has changed since it was kept. A later round: as the survey itself compares the two where both stand in the workbook,
 * by the same people if they can be told; else as two samples. The same round with more answers: the earlier answers against those that
 * came since, as the two overlap. Undefined where neither can be said, as when answers of the round were corrected.
 */
export function headlineChange(
  past: PastHeadline,
  { current, rounds, changes }: SurveyScore,
  now: QuestionScore,
  minimum: number,
): ScoreChange | undefined {
  const before = withAnswers(now, past.answers);
  if (past.round === current.label) {
    const since = addedAnswers(past.answers, now.answers);
    return since && changeOf(before, withAnswers(now, since), minimum);
  }
  const previous = rounds.at(-2);
  const compared = changes.find(({ questionId }) => questionId === now.id);
  return compared && previous?.label === past.round ? compared.change : changeOf(before, now, minimum);
}

/** What came to the earlier answers; undefined where some of them are no longer there, or none came. */
function addedAnswers(before: Histogram, now: Histogram): Histogram | undefined {
  const added = new Map<number, number>();
  for (const value of new Set([...before.keys(), ...now.keys()])) {
    const more = (now.get(value) ?? 0) - (before.get(value) ?? 0);
    if (more < 0) return undefined;
    if (more > 0) added.set(value, more);
  }
  return added.size > 0 ? added : undefined;
}
