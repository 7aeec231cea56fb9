// Cells that were waived one by one, and columns that were waived as one: each stays what it was, and is counted once.
import type { CellValue } from '../../src/workbook/snapshot';
import { AS_OF } from '../support/made-project';
import { madeSetupSheet, madeSheet } from '../support/made-workbook';
import { checkWorkbook } from '../support/run-review';

const LATER = AS_OF + 90;
const [OWNER, STATUS, REVIEW] = [4, 5, 6];
const HEADER = ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Risk Owner', 'Risk Status', 'Next Review'];

/** Ten risks in order, but for one column: its cells from the top. */
function risks(column: number, cells: readonly CellValue[]): CellValue[][] {
  return Array.from({ length: 10 }, (_, place) => {
    const row: CellValue[] = [`R-${place}`, `Risk number ${place} of the project`, 2, 2, 'Max Weber', 'Open', LATER];
    row[column] = cells[place] ?? row[column] ?? '';
    return row;
  });
}

/** The findings of the rule as [message, count], and how many were waived. */
function found(rule: string, rows: readonly (readonly CellValue[])[], waived: readonly string[], until: CellValue = '') {
  const setup = madeSetupSheet({ Rapport_Waivers: waived.map((key) => [key, 'Agreed', 'Max', until]) });
  const sheets = [madeSheet('Risks', [HEADER, ...rows]), setup];
  const { results } = checkWorkbook({ name: '', date1904: false, isProtected: false, names: [], sheets });
  return {
    found: results.findings
      .filter((finding) => finding.rule === rule)
      .map(({ messageId, data }) => (messageId === 'column' || messageId === 'most' ? [messageId, data['count']] : [messageId])),
    waived: results.waived.map(({ finding }) => finding.key).sort(),
    states: results.waivers.map(({ state }) => state),
  };
}

const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

test.each([
  ['empty cells', 'risks/no-owner', risks(OWNER, times(8, '')), 'owner', 'column', 'noOwner'],
  ['days that have passed', 'risks/review-overdue', risks(REVIEW, times(8, AS_OF - 9)), 'reviewOn', 'most', 'reviewOverdue'],
  ['entries that are no dates', 'any/invalid-date', risks(REVIEW, times(8, 'soon')), 'reviewOn', 'column', 'invalid'],
] as const)('the one finding on a column counts no cell that was waived for itself: %s', (_, rule, rows, field, message, ofCell) => {
  const keys = (count: number) => Array.from({ length: count }, (__, place) => `${rule}|risks|R-${place}|${field}`);
  expect(found(rule, rows, [])).toEqual({ found: [[message, 8]], waived: [], states: [] });
  expect(found(rule, rows, keys(2))).toEqual({ found: [[message, 6]], waived: keys(2), states: times(2, 'active') });
  expect(found(rule, rows, keys(6)).found).toEqual(times(2, [ofCell]));
  expect(found(rule, rows, keys(8)).found).toEqual([]);
});

test('words that were waived one by one do not put their column in doubt', () => {
  const words = ['Red', 'Mauve', 'Purple', 'Cyan', 'Ochre'];
  const rows = risks(STATUS, words);
  const keys = words.map((word) => `any/unknown-value||risks/${word.toLowerCase()}|status`).sort();
  expect(found('any/unknown-value', rows, []).found).toEqual([['column', 5]]);
  expect(found('any/unknown-value', rows, keys.slice(0, 3)).found).toEqual([['unknown'], ['unknown']]);
  expect(found('any/unknown-value', rows, keys)).toEqual({ found: [], waived: keys.sort(), states: times(5, 'active') });
});

test('a word that was waived stays waived in however many cells it stands', () => {
  const key = 'any/unknown-value||risks/purple|status';
  for (const count of [1, 2]) expect(found('any/unknown-value', risks(STATUS, times(count, 'Purple')), [key]).waived).toEqual([key]);
});

test('ids that were waived one by one do not put their column in doubt', () => {
  const rows = risks(0, ['R-1', 'R-1', 'R-2', 'R-2', 'R-3', 'R-3', 'R-6', 'R-6']);
  const keys = ['any/duplicate-id||risks/r-1|id', 'any/duplicate-id||risks/r-2|id'];
  expect(found('any/duplicate-id', rows, []).found).toEqual([['column', 8]]);
  expect(found('any/duplicate-id', rows, keys)).toEqual({
    found: [['duplicate'], ['duplicate']],
    waived: keys,
    states: times(2, 'active'),
  });
});

test.each([
  ['risks/no-owner', OWNER, '', 'owner'],
  ['risks/review-overdue', REVIEW, AS_OF - 9, 'reviewOn'],
  ['any/invalid-date', REVIEW, 'soon', 'reviewOn'],
] as const)('a column that was waived as one stays one while cells of it are mended: %s', (rule, column, cell, field) => {
  const key = `${rule}|${rule.startsWith('any') ? '' : 'risks'}|risks|${field}`;
  for (const left of [8, 5, 1])
    expect(found(rule, risks(column, times(left, cell)), [key])).toEqual({ found: [], waived: [key], states: ['active'] });
  expect(found(rule, risks(column, []), [key]).states).toEqual(['orphaned']);
});

test('a waiver that has run out speaks for its cell no longer, and is told as such, not as orphaned', () => {
  const rows = risks(OWNER, times(8, ''));
  expect(found('risks/no-owner', rows, ['risks/no-owner|risks|R-0|owner'], AS_OF - 1)).toEqual({
    found: [['column', 8]],
    waived: [],
    states: ['expired'],
  });
});
