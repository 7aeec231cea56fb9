// How rapport inspect describes a survey: what each question measures, on which scale and why, and which rows are no answers.
import { format, type Language } from '../locales/format';
import type { Reading, TableReading } from '../reading/records';
import type { AnswerScale, SurveyQuestion, SurveyTable } from '../reading/survey/survey-table';
import { columnLetters } from '../workbook/address';
import { inspectWords } from './inspect-words';

export interface SurveyWords {
  /** What the question of a column of the worksheet measures; undefined where the column is none. */
  readonly ofColumn: (column: number) => string | undefined;
}

/** The survey whose table this is. */
export function surveyOf(table: TableReading, { surveys }: Reading): SurveyTable | undefined {
  return table.register === 'survey' ? surveys.find(({ sheet }) => sheet === table.sheet) : undefined;
}

/** Questions by column; those of a long table share one and are told as rows. */
export function surveyWords({ tool, questions }: SurveyTable, language: Language): SurveyWords {
  const byColumn = new Map(tool === 'long' ? [] : questions.map((question) => [question.column, question]));
  return {
    ofColumn: (column) => {
      const question = byColumn.get(column);
      return question && measureOf(question, language);
    },
  };
}

/** The questions of a long table, and what was not counted as an answer. */
export function* describeAnswers(survey: SurveyTable, language: Language): Iterable<string> {
  const words = inspectWords(language).survey;
  if (survey.tool === 'long')
    for (const question of survey.questions)
      yield format(language, words.line, {
        column: columnLetters(question.column).padEnd(2),
        header: question.text,
        measure: measureOf(question, language),
      });
  const { preview, unfinished, repeated, blank } = survey.leftOut;
  const list = Object.entries({ preview, unfinished, repeated, blank }).flatMap(([reason, count]) => {
    const text = Object.entries(words.leftOut).find(([id]) => id === reason)?.[1];
    return count > 0 && text !== undefined ? [format(language, text, { count })] : [];
  });
  if (list.length > 0) yield format(language, words.notCounted, { list: { list } });
  if (survey.derived.length > 0) yield format(language, words.derived, { columns: { list: survey.derived } });
}

function measureOf({ metric, scale, reason, decided }: SurveyQuestion, language: Language): string {
  const words = inspectWords(language).survey;
  const why = decided ? words.reason[reason] : words.asked;
  const data = { metric: words.metric[metric], why };
  if (!scale) return format(language, words.measure, data);
  return format(language, scale.direction === 'down' ? words.measureDown : words.measureUp, {
    ...data,
    min: scale.min,
    max: scale.max,
    positive: { list: positives(scale) },
  });
}

/** Labels where the answers are words, else numbers. */
function positives({ labels, positive }: AnswerScale): readonly string[] {
  const named = labels.filter(({ value }) => positive.includes(value)).map(({ label }) => label);
  return named.length > 0 ? named : positive.map(String);
}
