// However long the texts of a workbook are, what Excel answers stays below 4.5 MB, and every cell comes at its place.
import fc from 'fast-check';
import { cellBytes } from '../../src/excel/read/json-bytes';
import { oneReply } from '../../src/excel/read/read-pieces';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import { textTab } from './plans';
import { open, type Rows, workbookOf } from './support';

jest.setTimeout(120_000);

/** How long texts are on the way down a tab, as a share of its usual length. */
const COURSES = {
  even: () => 1,
  growing: (row: number, rows: number) => (row / rows) * 2,
  suddenlyLong: (row: number, rows: number) => (row < rows / 2 ? 0.05 : 1.5),
  uneven: (row: number) => ((row * 7) % 10) / 5,
} as const;

const anyTab = fc
  .record({
    rows: fc.integer({ min: 10, max: 2_500 }),
    columns: fc.integer({ min: 1, max: 6 }),
    /** Powers of ten: short texts are as likely as long ones. */
    length: fc.double({ min: 0, max: 3, noNaN: true }),
    letter: fc.constantFrom('x', '长', '"', '\u0001', '😀'),
    course: fc.constantFrom(...Object.values(COURSES)),
  })
  .map(({ rows, columns, length, letter, course }): Rows =>
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_, column) => `${row}-${column}${letter.repeat(Math.floor(10 ** length * course(row, rows)))}`),
    ),
  );

test('of tabs of any length of text, each reply is below 4.5 MB, and all cells come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyTab, { minLength: 1, maxLength: 4 }), async (tabs) => {
      const sheets = Object.fromEntries(tabs.map((rows, index) => [`Tab ${index}`, rows]));
      const { excel, host } = open(workbookOf(sheets));
      const read = await takeSnapshot(excel);
      expect(read.sheets.map(({ values }) => values)).toEqual(Object.values(sheets));
      await writeReport(excel, { plan: { tabs: [textTab(['Review'], { name: 'Review' })] }, read });
      expect(host.meter.largestResponse).toBeLessThan(4_500_000);
    }),
    // The same workbooks each time. No property of Excel's tells how long texts are, so of others a first reply may lie just above.
    { seed: 3, numRuns: 20 },
  );
});

test.each([
  ['one tab as wide as registers are, fifty characters in each cell', 1, 1_000, 30, 50],
  ['one tab, a hundred characters', 1, 1_000, 30, 100],
  ['one tab of sixty columns', 1, 1_000, 60, 60],
  ['twelve tabs of a first part each', 12, 200, 30, 60],
])('of dense Chinese text, %s, no reply is above 4.5 MB', async (_, tabs, rows, columns, length) => {
  const grid = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => `${row}-${column}${'长'.repeat(length)}`),
  );
  const { excel, host } = open(workbookOf(Object.fromEntries(Array.from({ length: tabs }, (_tab, tab) => [`登记册 ${tab}`, grid]))));
  const { sheets } = await takeSnapshot(excel);
  expect(sheets.every(({ values }) => values.length === rows && values.at(-1)?.length === columns)).toBe(true);
  expect(host.meter.largestResponse).toBeLessThan(4_500_000);
});

test.each(['plain', '长文', 'é', '"\\\n', '\u0001\u001f', '😀'])('cells of %j are never counted as less than they are', (text) => {
  const rows = [[text.repeat(50), 1.5, true]];
  expect(cellBytes(rows)).toBeGreaterThanOrEqual(new TextEncoder().encode(JSON.stringify(rows)).length);
});

test('the rest of many long tabs comes in few replies together', async () => {
  const register = Array.from({ length: 1_500 }, (_, row) => [`R-${row}`, 'Late delivery of a part', 'open']);
  const { excel, host } = open(workbookOf(Object.fromEntries(Array.from({ length: 12 }, (_, tab) => [`Register ${tab}`, register]))));
  expect((await takeSnapshot(excel)).sheets.every(({ values }) => values.length === 1_500)).toBe(true);
  expect(host.meter.syncs).toBeLessThanOrEqual(6);
});

describe('what one reply is asked for', () => {
  const piece = (sheet: string, top: number, bottom: number, rowsSeen: number) => ({
    sheet,
    area: { top, left: 0, bottom, right: 9 },
    bytesPerCell: 20,
    rowsSeen,
  });

  test('grows with what was seen, and leaves room for other tabs', () => {
    const asked = (rowsSeen: number) => oneReply([piece('A', 200, 99_999, rowsSeen), piece('B', 0, 99, 200)]).now;
    expect(asked(800).map(({ sheet }) => sheet)).toEqual(['A', 'B']);
    const heights = [50, 200, 800, Infinity].map((rowsSeen) => (asked(rowsSeen)[0]?.area.bottom ?? 0) - 199);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights[0]).toBeLessThan(700);
    expect(heights[3]).toBe(15_000);
  });

  test('never jumps over rows of a tab that come first', () => {
    const { now, later } = oneReply([piece('A', 0, 4_999, 100), piece('B', 0, 9, 100), piece('A', 5_000, 5_009, 100)]);
    expect(now.map(({ sheet }) => sheet)).toEqual(['A', 'B']);
    expect(later.map(({ area }) => area.top)).toEqual([(now[0]?.area.bottom ?? 0) + 1, 5_000]);
  });

  test('is at least one row, however full', () => {
    expect(oneReply([{ ...piece('A', 0, 9, 1), bytesPerCell: 1e9 }]).now).toMatchObject([{ area: { top: 0, bottom: 0 } }]);
  });
});

test('a tab with a cell so far away that it cannot be read whole is named, and the others are read', async () => {
  const book = open(workbookOf({ Risks: [['ID'], ['R-1']], Far: [['ID']] }));
  const row = [];
  row[16_383] = { value: 'typed by mistake' };
  book.sheet('Far').rows[1_048_575] = row;
  const { sheets } = await takeSnapshot(book.excel);
  expect(sheets.map(({ name, unread, values }) => [name, unread?.kind, values.length])).toEqual([
    ['Risks', undefined, 2],
    ['Far', 'tooLarge', 0],
  ]);
  expect(book.host.meter.syncs).toBeLessThanOrEqual(3);
});

test.each([
  ['the first row', 0],
  ['a row far below', 700],
])('a row of more than any reply can carry, %s, comes column by column, and is compared so before writing', async (_, full) => {
  const longest = '长'.repeat(32_000);
  const rows = Array.from({ length: 800 }, (_row, row) =>
    Array.from({ length: 70 }, (_column, column) => (row === full ? `${column}${longest}` : `${row}-${column}`)),
  );
  const { excel, host } = open(workbookOf({ Risks: [['ID'], ['R-1']], Wide: rows }));
  const read = await takeSnapshot(excel);
  expect(read.sheets.map(({ unread, values }) => [unread, values.length])).toEqual([
    [undefined, 2],
    [undefined, 800],
  ]);
  expect(read.sheets[1]?.values).toEqual(rows);
  await writeReport(excel, { plan: { tabs: [textTab(['Review'], { name: 'Review' })] }, read });
  expect(host.model.sheets).toHaveLength(3);
  expect(host.meter.syncs).toBeLessThan(100);
});
