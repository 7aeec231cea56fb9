// Surveys as they were repeated: the rounds of each, oldest first, whether they stand in one tab or in several that ask the same.
import type { SurveyQuestion, SurveyTable } from '../../reading/survey/survey-table';
import type { SerialDay } from '../../workbook/serial-date';
import { everybody, groupBy, type Grouping } from './answer-counts';
import { kanoPairs } from './survey-kano';

export interface SurveyRound {
  /** As the sheet calls it; the tab's name where it has no round column. */
  readonly label: string;
  readonly table: SurveyTable;
  /** The rounds of the table; this one is `code`. */
  readonly grouping: Grouping;
  readonly code: number;
  readonly respondents: number;
  /** First and last answer; absent where no answer is dated. */
  readonly from?: SerialDay;
  readonly to?: SerialDay;
}

export interface SurveySeries {
  /** Oldest first. */
  readonly earlier: readonly SurveyRound[];
  readonly latest: SurveyRound;
}

/** Questions that are scored: on a scale, neither text nor a choice, and not Kano's, whose five words are no scale. */
export function scoredQuestions(table: SurveyTable): SurveyQuestion[] {
  const kano = new Set(kanoPairs(table).flatMap(({ functional, dysfunctional }) => [functional, dysfunctional]));
  return table.questions.filter(
    (question) => question.scale !== undefined && question.metric !== 'text' && question.metric !== 'choice' && !kano.has(question),
  );
}

/** Tabs that ask the same scored questions and features are rounds of one survey. Tabs without respondents or without either give none. */
export function surveySeries(surveys: readonly SurveyTable[]): SurveySeries[] {
  const byQuestions = new Map<string, SurveyRound[]>();
  for (const table of surveys) {
    const kano = kanoPairs(table).map(({ functional }) => functional);
    const questions = [...scoredQuestions(table), ...kano].map(({ text }) => text.toLowerCase());
    if (questions.length === 0) continue;
    const key = JSON.stringify([...questions].sort());
    byQuestions.set(key, [...(byQuestions.get(key) ?? []), ...roundsOf(table)]);
  }
  return [...byQuestions.values()].flatMap((rounds) => {
    const ordered = inOrder(rounds);
    const latest = ordered.at(-1);
    return latest ? [{ earlier: ordered.slice(0, -1), latest }] : [];
  });
}

function roundsOf(table: SurveyTable): SurveyRound[] {
  const respondents = table.rows.length;
  if (respondents === 0) return [];
  const { labels, ...grouping } = groupBy(respondents, (respondent) => table.round(respondent) || table.sheet);
  const spans = labels.map((): { respondents: number; from: SerialDay; to: SerialDay } => ({
    respondents: 0,
    from: Infinity,
    to: -Infinity,
  }));
  for (let respondent = 0; respondent < respondents; respondent += 1) {
    const span = spans[grouping.codes[respondent] ?? -1];
    const day = table.submittedOn(respondent);
    if (!span || day === undefined) continue;
    span.from = Math.min(span.from, day);
    span.to = Math.max(span.to, day);
  }
  const sole = labels.length === 1 ? everybody(respondents) : grouping;
  return spans.map(({ from, to }, code) => {
    const round = { label: labels[code] ?? table.sheet, table, grouping: sole, code, respondents: sole.sizes[code] ?? 0 };
    return Number.isFinite(from) ? { ...round, from, to } : round;
  });
}

/** By the last answer where all are dated, else as they stand. */
function inOrder(rounds: readonly SurveyRound[]): SurveyRound[] {
  if (!rounds.every(({ to }) => to !== undefined)) return [...rounds];
  return [...rounds].sort((a, b) => (a.to ?? 0) - (b.to ?? 0));
}
