// Rows of a survey tab that are no answers: the template's example, totals and averages below the answers, counts by option.
import { marksExample } from '../../registers/example-row';
import type { SurveyColumn } from './survey-columns';
import { fold } from '../words/fold';
import type { Grid } from '../grid';

/** "Satisfied: 87" */
const COUNTED = /\p{L}.*[:：]\s*\d+(?:\s*[（(].*)?$/u;
const SUMMARY =
  /^(?:grand )?(?:averages?|avg|mean|median|totals?|sum|count|std\.? ?dev(?:iation)?|平均(?:值|分)?|均值|合计|总计|小计|中位数|标准差|计数)[:：]?$/;
const LONGEST_SUMMARY = 20;

/** Whether a text is an option with the number of those who chose it. */
export function isCounted(text: string): boolean {
  return COUNTED.test(text);
}

/** A test of the rows of a survey, by the columns that were found. */
export function noAnswer(grid: Grid, columns: readonly SurveyColumn[]): (row: number) => boolean {
  const who = columns.find(({ field }) => field === 'respondent');
  return (row) => {
    if (who && marksExample(grid.value(row, who.column))) return true;
    const first = columns.find(({ column }) => grid.value(row, column) !== '');
    // Most answers begin with a number or a date: no words to look at.
    if (!first || !/^\D/.test(String(grid.value(row, first.column)))) return false;
    const text = grid.text(row, first.column);
    if (text.length <= LONGEST_SUMMARY && SUMMARY.test(fold(text))) return true;
    return isCounted(text) && columns.every(({ column }) => grid.value(row, column) === '' || isCounted(grid.text(row, column)));
  };
}
