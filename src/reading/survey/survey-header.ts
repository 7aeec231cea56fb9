// Which rows of a tab are a survey's header, and what each column is headed: tools write one to three rows, people titles above them.
import type { Grid } from '../grid';
import { headerKey } from '../words/header-text';
import { isCounted } from './survey-rows';

const IMPORT_ID = /^\{"?importid/i;
const MOST_HEADER_ROWS = 4;
/** Rows below a header in which its texts are looked for. */
const NEAR = 60;

/** Words by which a tab or a title says that it holds answers. */
export const NAMED = /survey|questionnaire|form responses|\bresponses\b|_responses|问卷|调查|问卷调查|анкет|опрос|umfrage/i;

export function firstRow(grid: Grid): number {
  let row = 0;
  while (row < grid.height && filledIn(grid, row) < 2) row += 1;
  return Math.min(row, Math.max(0, grid.height - 1));
}

function filledIn(grid: Grid, row: number): number {
  let filled = 0;
  for (let column = 0; column < grid.width; column += 1) if (grid.value(row, column) !== '') filled += 1;
  return filled;
}

/** The two rows below the first one, where a title above them says that this is a survey. */
export function titledHeaders(grid: Grid, first: number): readonly number[] {
  const titles = range(0, first).flatMap((row) => headerAt(grid, row, 0));
  return titles.some((title) => NAMED.test(title)) ? [first + 1, first + 2] : [];
}

/** A row whose texts come again right below is a row of values: the table has no header. */
export function isAmongItsValues(grid: Grid, row: number): boolean {
  let texts = 0;
  let repeated = 0;
  for (let column = 0; column < grid.width; column += 1) {
    const header = headerAt(grid, row, column);
    if (header === '') continue;
    texts += 1;
    for (let below = row + 1; below < Math.min(grid.height, row + NEAR); below += 1) {
      if (grid.value(below, column) !== grid.value(row, column)) continue;
      repeated += 1;
      break;
    }
  }
  return repeated >= 2 && repeated * 2 >= texts;
}

const ASKED_AGAIN = /^(?:q\s*\d+|\d+\s*[、.．])|[?？]$/i;
const MOST_OF_A_TALLY = 40;

/** A count of the answers looks like a survey: labels with their numbers, or one question with its options below the other. */
export function isTally(grid: Grid, headerRows: readonly number[]): boolean {
  const from = (headerRows.at(-1) ?? 0) + 1;
  let cells = 0;
  let counted = 0;
  let asked = 0;
  for (let row = from; row < Math.min(grid.height, from + MOST_OF_A_TALLY); row += 1) {
    if (ASKED_AGAIN.test(grid.text(row, 0)) && typeof grid.value(row, 0) === 'string') asked += 1;
    for (let column = 0; column < grid.width; column += 1) {
      const value = grid.value(row, column);
      if (value === '') continue;
      cells += 1;
      if (typeof value === 'string' && isCounted(value)) counted += 1;
    }
  }
  return asked >= 2 || (counted >= 3 && counted * 2 >= cells);
}

/** Qualtrics writes three header rows, SurveyMonkey two; else one. */
export function headerDepth(grid: Grid, row: number): readonly number[] {
  for (let below = row; below < Math.min(grid.height, row + MOST_HEADER_ROWS); below += 1) {
    if (IMPORT_ID.test(grid.text(below, 0))) return range(row, below);
  }
  const keys = headerTexts(grid, [row]).map(headerKey);
  if (keys.includes('respondent id') && grid.value(row + 1, 0) === '' && filledIn(grid, row + 1) > 0) return [row, row + 1];
  if (keys.includes('startdate') && headerKey(grid.text(row + 1, keys.indexOf('startdate'))) === 'start date') return [row, row + 1];
  return [row];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** "startDate", "Q2_1", "q3": what Qualtrics writes above the text. */
const CODE = /^[a-z]+\d|^[A-Z][a-zA-Z]*\d*(?:[._]\w+)*$/;

/** One header per column: the question carried down over its options (SurveyMonkey), the text row (Qualtrics). */
export function headerTexts(grid: Grid, rows: readonly number[]): readonly string[] {
  const [first = 0, second] = rows;
  let stem = '';
  return Array.from({ length: grid.width }, (_, column) => {
    const upper = headerAt(grid, first, column);
    if (second === undefined) return upper;
    const lower = headerAt(grid, second, column);
    if (IMPORT_ID.test(lower)) return upper;
    if (rows.length > 2 || CODE.test(upper) || upper === lower) return lower === '' ? upper : lower;
    if (upper !== '') stem = upper;
    return lower === '' || /^(?:response|open-ended response)$/i.test(lower) ? stem : `${stem} – ${lower}`;
  });
}

/** A number is no header. */
function headerAt(grid: Grid, row: number, column: number): string {
  return typeof grid.value(row, column) === 'string' ? grid.text(row, column) : '';
}
