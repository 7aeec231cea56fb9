// Surveys with one row per answer: respondent, question, answer.
import { profileOf } from '../columns/column-profile';
import { valueReader } from '../columns/sampled-value';
import type { Grid } from '../grid';
import { headerKey } from '../words/header-text';
import { FIELD_WORDS } from './header-words';
import { type FoundSurvey, sampleOf, type SurveyColumn } from './survey-columns';
import { firstRow, headerTexts } from './survey-header';

const LONG_FIELDS = ['respondent', 'question', 'answer'];
const LEAST_SEEN = 4;
const MOST_DISTINCT = 0.6;
/** "question_id": numbers under it name the questions. */
const ID = /\b(?:id|no|number|code|#)$|编号|序号/;

/** The survey, where the columns of a long one are there and the same questions come again. */
export function longSurvey(grid: Grid): FoundSurvey | undefined {
  const row = firstRow(grid);
  const from = row + 1;
  const headers = headerTexts(grid, [row]);
  const fields = new Set(headers.map((header) => FIELD_WORDS.get(headerKey(header))));
  if (!LONG_FIELDS.every((field) => fields.has(field))) return undefined;
  const taken = new Set<string>();
  const valueOf = valueReader();
  const columns = headers.flatMap((header, column): SurveyColumn[] => {
    if (header === '') return [];
    const profile = profileOf(sampleOf(grid, valueOf, from, column));
    const known = FIELD_WORDS.get(headerKey(header));
    // In a long table a weight may be the question's as well as the person's.
    const isOwn = known !== undefined && known !== 'weight' && (!taken.has(known) || known === 'segment' || known === 'question');
    const field = isOwn ? known : undefined;
    if (field !== undefined) taken.add(field);
    return [{ column, header, field, isDerived: false, profile }];
  });
  if (!LONG_FIELDS.every((field) => taken.has(field))) return undefined;
  const questions = columns.filter(({ field }) => field === 'question');
  const isRepeated = questions.some(({ profile }) => profile.count < LEAST_SEEN || profile.distinct <= MOST_DISTINCT);
  const isTold = questions.some(({ header, profile }) => profile.number <= 0.5 || ID.test(headerKey(header)));
  return isRepeated && isTold ? { tool: 'long', headerRows: [row], columns, score: 3 } : undefined;
}
