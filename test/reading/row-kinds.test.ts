// Which rows of a table are records: a table of cases per kind of row, in both languages of the headers.
import type { Area } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/reading/read-workbook';
import { onlyTable, readRows, sheetOf, workbookOf } from './grids';

type Row = readonly CellValue[];

const HEADER: Row = ['Risk ID', 'Risk Description', 'Date Identified', 'Probability', 'Impact', 'Mitigation Plan', 'Owner', 'Status'];
const FIRST: Row = ['R-01', 'The pumps may arrive late', 45001, 3, 4, 'Order them early', 'Ann Lee', 'Open'];
const SECOND: Row = ['R-02', 'The architect may leave', 45004, 2, 5, 'Train a deputy', 'Bob Stone', 'Closed'];
const THIRD: Row = ['R-03', 'New wishes may come in', 45009, 4, 2, 'Use change control', 'Carla Diaz', 'Open'];

const recordsOf = (rows: readonly Row[], merges: readonly Area[] = []) =>
  onlyTable(readWorkbook(workbookOf(sheetOf('Sheet1', [HEADER, ...rows], { merges })))).rows;

test.each<readonly [string, Row]>([
  ['a title of a section among the names', ['', 'Phase 2: Construction']],
  ['a further line of the measure above', ['', '', '', '', '', 'and see that it is done']],
  ['a further line of the name and the measure above', ['', 'which nobody expects', '', '', '', 'and tell the board']],
])('%s is no record', (_what, row) => {
  expect(recordsOf([FIRST, row, SECOND, THIRD])).toEqual([1, 3, 4]);
});

test('lines of a template that were filled in before, all alike, are no records', () => {
  const prefilled = ['R-04', 'R-05', 'R-06'].map((id): Row => [id, '', '', 1, 1, '', '', 'Open']);
  expect(recordsOf([FIRST, SECOND, ...prefilled])).toEqual([1, 2]);
});

test.each<readonly [string, Row]>([
  ['has its id and name only', ['R-04', 'The permit may be refused']],
  ['lacks its id', ['', 'The permit may be refused', 45010, 1, 5, '', 'Ann Lee', 'Open']],
  ['lacks its name', ['R-04', '', 45010, 1, 5, 'Ask the council', 'Ann Lee', 'Open']],
])('a record that %s is a record', (_what, row) => {
  expect(recordsOf([FIRST, row, SECOND, THIRD])).toEqual([1, 2, 3, 4]);
});

test('rows merged with the record above go on with it', () => {
  const further: Row = ['', '', '', '', '', 'Rent a second one'];
  const merges = [0, 1, 2, 3, 4, 6, 7].map((column) => ({ top: 1, bottom: 2, left: column, right: column }));
  expect(recordsOf([FIRST, further, SECOND, THIRD], merges)).toEqual([1, 3, 4]);
});

test('records that share a merged measure are records of their own', () => {
  const sharing: Row = ['R-02', 'The architect may leave', 45004, 2, 5, '', 'Bob Stone', 'Closed'];
  expect(recordsOf([FIRST, sharing, THIRD], [{ top: 1, bottom: 2, left: 5, right: 5 }])).toEqual([1, 2, 3]);
});

test('a list of which little is known yet keeps its records', () => {
  const names = ['Floods', 'Strikes', 'Fire', 'Theft', 'Dust'].map((name): Row => ['', name]);
  expect(onlyTable(readRows('Risk Register', [HEADER, FIRST, SECOND, ...names])).rows).toHaveLength(7);
});
