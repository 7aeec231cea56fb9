// What stands under a header to tell how to fill in the table is no record; what could be a record is one.
import type { CellValue } from '../../src/workbook/snapshot';
import { onlyTable, readRows } from './grids';

const HEADER = ['Risk ID', 'Risk Description', 'Date Identified', 'Probability', 'Impact', 'Owner', 'Status'];
const CHINESE_HEADER = ['风险编号', '风险描述', '识别日期', '概率', '影响程度', '责任人', '状态'];
const RECORDS = [
  ['R-01', 'The pumps may arrive late', 45001, 3, 4, 'Ann Lee', 'Open'],
  ['R-02', 'The architect may leave', 45004, 2, 5, 'Bob Stone', 'Closed'],
];

const rowsUnder = (header: readonly string[], ...under: readonly (readonly CellValue[])[]) => {
  const { rows, headerRows } = onlyTable(readRows('Sheet1', [header, ...under]));
  return { headerRows, rows };
};

const LEFT_OUT: readonly (readonly [string, readonly CellValue[]])[] = [
  [
    'sentences',
    ['Unique number', 'Describe cause and effect', 'Date when it was raised', '1 = rare, 5 = sure', 'How bad?', 'Person responsible', ''],
  ],
  ['choices', ['', '', '', '1-5', 'H/M/L', '', 'Open / Closed']],
  ['signs in place of values', ['<number>', '<risk>', '<date>', '<1-5>', '<1-5>', '<name>', '<status>']],
  ['kinds of value', ['Auto', 'Text', 'Date', 'Number', 'Number', 'Text', 'Drop-down']],
  ['what must be filled in', ['Required', 'Required', 'Optional', 'Required', 'Required', 'Optional', 'Required']],
  ['numbers of columns', [1, 2, 3, 4, 5, 6, 7]],
  ['letters of columns', ['A', 'B', 'C', 'D', 'E', 'F', 'G']],
  ['a date pattern and choices', ['', '', 'dd/mm/yyyy', 'High / Low', 'High / Low', '', '']],
];

test.each(LEFT_OUT)('%s under the header are no record', (_what, hints) => {
  expect(rowsUnder(HEADER, hints, ...RECORDS)).toEqual({ headerRows: [0], rows: [2, 3] });
});

test('hints in Chinese are no record', () => {
  const hints = ['风险的唯一编号', '请描述风险的原因和后果', '首次识别的日期', '高/中/低', '高/中/低', '负责该风险的人员', '打开/关闭'];
  expect(rowsUnder(CHINESE_HEADER, hints, ...RECORDS).rows).toEqual([2, 3]);
});

test('the header in a second language belongs to the header, and hints can follow it', () => {
  const hints = ['', '', 'yyyy-mm-dd', '1-5', '1-5', '', 'Open/Closed'];
  expect(rowsUnder(CHINESE_HEADER, HEADER, hints, ...RECORDS)).toEqual({ headerRows: [0, 1], rows: [3, 4] });
});

test('hints do not blur what the values say', () => {
  const hints = ['Enter a number', 'Describe it', 'When was it seen?', '1-5', '1-5', 'Who cares for it?', ''];
  const { columns } = onlyTable(readRows('Sheet1', [HEADER, hints, ...RECORDS]));
  expect(columns.map(({ field }) => field)).toEqual(['id', 'description', 'identifiedOn', 'probability', 'impact', 'owner', 'status']);
});

const RECORDS_ALL_THE_SAME: readonly (readonly [string, readonly CellValue[]])[] = [
  ['begins like an instruction', ['R-00', 'Identify who pays', 45001, 2, 3, 'Who knows', 'Open']],
  ['asks a question', ['R-00', 'Will the client pay?', 45001, 2, 3, 'Ann Lee', 'Open']],
  ['has words for dates', ['R-00', 'The permit may be refused', 'when the council meets again', 'High', 'Low', 'Ann Lee', 'Open']],
  ['lacks its numbers', ['', 'The permit may be refused', '', '', '', 'Ann Lee', '']],
];

test.each(RECORDS_ALL_THE_SAME)('a first record that %s is a record', (_what, first) => {
  expect(rowsUnder(HEADER, first, ...RECORDS).rows).toEqual([1, 2, 3]);
});

test('rows that all read like hints are records', () => {
  const questions = [1, 2, 3, 4, 5].map((number) => [
    `How do we do step ${number}?`,
    `Please ask team ${number}`,
    `Who is free on day ${number}?`,
  ]);
  expect(rowsUnder(['Issue Description', 'Resolution', 'Assigned To'], ...questions).rows).toHaveLength(5);
});
