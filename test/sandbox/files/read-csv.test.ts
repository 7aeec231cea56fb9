// Text tables: their encoding, delimiter, numbers and dates, as Excel reads them.
import { strToU8 } from 'fflate';
import type { CellModel } from '../../../src/sandbox/model';
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';

/** 风险,负责人 and 中断,李娜 in GB18030. */
const gb18030 = Uint8Array.of(
  0xb7,
  0xe7,
  0xcf,
  0xd5,
  0x2c,
  0xb8,
  0xba,
  0xd4,
  0xf0,
  0xc8,
  0xcb,
  0x0a,
  0xd6,
  0xd0,
  0xb6,
  0xcf,
  0x2c,
  0xc0,
  0xee,
  0xc4,
  0xc8,
);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const letters = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(letters.length * 2));
  for (let at = 0; at < letters.length; at++) view.setUint16(at * 2, letters.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const values = (bytes: Uint8Array, name = 'list.csv') =>
  openWorkbook(bytes, name).sheets[0]?.rows.map((row) => row.map((cell) => cell?.value ?? ''));

const chinese = [
  ['风险', '负责人'],
  ['中断', '李娜'],
];

test.each<[encoding: string, bytes: Uint8Array]>([
  ['UTF-8', strToU8('风险,负责人\n中断,李娜')],
  ['UTF-8 with a mark', strToU8('\uFEFF风险,负责人\r\n中断,李娜\r\n')],
  ['UTF-16 little-endian', utf16('风险,负责人\n中断,李娜', true, true)],
  ['UTF-16 big-endian', utf16('风险,负责人\n中断,李娜', false, true)],
  ['GB18030', gb18030],
])('%s is told from the bytes', (_, bytes) => {
  expect(values(bytes)).toEqual(chinese);
});

test('Western European letters are not taken for Chinese', () => {
  expect(values(Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x2c, 0x4a, 0x6f, 0x73, 0xe9, 0x0a, 0x61, 0x2c, 0x62))).toEqual([
    ['Müller', 'José'],
    ['a', 'b'],
  ]);
});

test.each([
  ['comma', 'a,b\n"x, y",2'],
  ['semicolon', 'a;b\n"x, y";2'],
  ['tab', 'a\tb\n"x, y"\t2'],
  ["Excel's hint", 'sep=;\na;b\nx, y;2'],
])('%s separates fields', (_, text) => {
  expect(values(strToU8(text))).toEqual([
    ['a', 'b'],
    ['x, y', 2],
  ]);
});

test('the header tells the delimiter where texts below are full of another', () => {
  const text = 'ID;Name;Owner\n1;Late, again, and again;Ann, Bob\n2;Ill, or away, or both;Ann, Bob\n3;One, two, three;Ann, Bob';
  const [, first] = values(strToU8(text)) ?? [];
  expect(first).toEqual([1, 'Late, again, and again', 'Ann, Bob']);
});

test.each<[typed: string, cell: CellModel]>([
  ['12', { value: 12 }],
  ['-1.5', { value: -1.5 }],
  ['.5', { value: 0.5 }],
  ['+1', { value: 1 }],
  ['1.2e-5', { value: 0.000012 }],
  ['2024-03-05', { value: 45_356, numberFormat: 'yyyy-mm-dd' }],
  ['2024-03-05 12:00', { value: 45_356.5, numberFormat: 'yyyy-mm-dd hh:mm' }],
])('%s is read as a number', (typed, cell) => {
  expect(cellOf(typed)).toEqual(cell);
});

test.each([
  '2024-02-30',
  '00123',
  '1-2',
  '1E5',
  '50%',
  'TRUE',
  '05/03/2024',
  '1234567890123456',
  '=1+1',
  '-2+3',
  '-',
  '@x',
  'a "b"',
  ' padded ',
])('%s stays text', (typed) => {
  expect(cellOf(typed)).toEqual({ value: typed });
});

function cellOf(typed: string): CellModel | undefined {
  const field = `"${typed.replaceAll('"', '""')}"`;
  return openWorkbook(strToU8(`head,x\n${field},1`), 'list.csv').sheets[0]?.rows[1]?.[0];
}

test.each([
  ['risk_register.csv', 'risk_register'],
  ['A very long name of a file, of more than 31 letters.csv', 'A very long name of a file, of '],
  ['a[1].csv', 'a_1_'],
])('the tab of %s is called %s', (file, tab) => {
  expect(openWorkbook(strToU8('a\n1'), file).sheets.map(({ name }) => name)).toEqual([tab]);
});

test('a text table has no source to be saved into', () => {
  expect(openWorkbook(strToU8('a\tb\n1\t2'), 'list.tsv').source).toBeUndefined();
});
