// What stands below a table is not of it: another register, figures, people who sign, the end of the list.
import type { CellValue } from '../../src/workbook/snapshot';
import { onlyTable, readRows } from './grids';

type Row = readonly CellValue[];

const ISSUES: readonly Row[] = [
  ['ID', 'Issue Description', 'Raised By', 'Date Raised', 'Priority', 'Assigned To', 'Resolution', 'Status'],
  [1, 'Login fails for the third time', 'Ann Lee', 45001, 'High', 'Max Weber', 'Encoding changed', 'Closed'],
  [2, 'Invoice shows a wrong sum', 'Bob Stone', 45003, 'Low', 'Ida Berg', 'Rounding is rewritten', 'Open'],
  [3, 'Report is empty at the end of the month', 'Ann Lee', 45010, 'High', 'Max Weber', 'Show a sentence', 'Open'],
];
const STAKEHOLDERS: readonly Row[] = [
  ['No.', 'Stakeholder Name', 'Organization', 'Project Role', 'Power', 'Interest', 'Engagement Strategy'],
  [1, 'Ann Lee', 'Harbour Bank', 'Sponsor', 'High', 'High', 'Manage closely'],
  [2, 'Bob Stone', 'Harbour Bank', 'Key user', 'Low', 'High', 'Keep informed'],
];

test.each<readonly [string, readonly Row[]]>([
  ['a matrix of figures', [[], ['Impact', 1, 2, 3, 4, 5], [5, 5, 10, 15, 20, 25], [4, 4, 8, 12, 16, 20]]],
  ['an average', [['', '', '', 'Average', 3.2]]],
  ['people who sign in one row', [['Prepared by:', 'Max Weber', '', 'Reviewed by:', 'Ida Berg', '', 'Approved by:', 'Ann Lee']]],
  ['who filled it in', [['Completed by: Max Weber']]],
  ['the end of the list', [['', '--- end of list ---']]],
])('%s below a table is no record', (_what, below) => {
  expect(onlyTable(readRows('Sheet1', [...ISSUES, ...below])).rows).toEqual([1, 2, 3]);
});

test.each([
  ['under its title', [[], ['Stakeholder Register'], ...STAKEHOLDERS]],
  ['without a title', [[], [], ...STAKEHOLDERS]],
])('a second register below, %s, is a table of its own', (_what, below) => {
  const [sheet] = readRows('Sheet1', [...ISSUES, ...below]).sheets;
  expect(sheet?.tables.map(({ register, rows }) => [register, rows.length])).toEqual([
    ['issues', 3],
    ['stakeholders', 2],
  ]);
});

test('what stands below does not blur what the columns of the table hold', () => {
  const { columns } = onlyTable(readRows('Sheet1', [...ISSUES, [], ['Open', 2], ['Closed', 1], ['Total', 3]]));
  expect(columns.map(({ field }) => field)).toEqual([
    'id',
    'description',
    'raisedBy',
    'raisedOn',
    'priority',
    'owner',
    'resolution',
    'status',
  ]);
});
