// The pure parts under reading and writing: addresses, rectangles, requests, names, failures.
import fc from 'fast-check';
import { gaps, intersection, parseAreas } from '../../src/excel/read/area-list';
import { beforeDeletion } from '../../src/excel/change/delete-tabs';
import { fingerprint } from '../../src/excel/read/fingerprint';
import { freeTabName } from '../../src/excel/change/free-tab-name';
import { failureOf, HostFailure } from '../../src/excel/host-failure';
import { ownTabs, readTextConstant, textConstant } from '../../src/excel/change/own-names';
import { addressLists, columnsOf, rectanglesByKey, rowsOf } from '../../src/excel/tab/rectangles';
import { requestsOf, step } from '../../src/excel/tab/step';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import type { Area } from '../../src/workbook/address';
import { errors as en } from '../../src/locales/en/errors';
import { errors as zh } from '../../src/locales/zh-CN/errors';
import { textTab } from './plans';
import { open, workbookOf } from './support';

describe('address lists', () => {
  test.each([
    ['Sheet1!A1:B4,Sheet1!D1', 2],
    ["'My, tab'!A1:B4,'My, tab'!D1:D4", 2],
    ["'It''s, so'!A1", 1],
    ['Sheet1!A:C', 1],
    ['', 0],
  ])('%j holds %i areas', (addresses, count) => {
    expect(parseAreas(addresses)).toHaveLength(count);
  });

  test('what two areas share', () => {
    const area = { top: 0, left: 0, bottom: 4, right: 4 };
    expect(intersection(area, { top: 2, left: 3, bottom: 9, right: 9 })).toEqual({ top: 2, left: 3, bottom: 4, right: 4 });
    expect(intersection(area, { top: 5, left: 0, bottom: 9, right: 9 })).toBeUndefined();
  });

  test.each([
    [[], [{ first: 0, last: 9 }]],
    [[{ first: 0, last: 9 }], []],
    [
      [
        { first: 5, last: 6 },
        { first: 1, last: 2 },
      ],
      [
        { first: 0, last: 0 },
        { first: 3, last: 4 },
        { first: 7, last: 9 },
      ],
    ],
  ])('what spans leave uncovered', (spans, left) => {
    expect(gaps(spans, 0, 9)).toEqual(left);
  });
});

describe('rectangles of a style', () => {
  const anyGrid = fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.array(fc.array(fc.constantFrom('a', 'b', undefined), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );

  test.each<[string, (area: Area) => Area[]]>([
    ['themselves', (area) => [area]],
    ['by their rows', rowsOf],
    ['by their columns', columnsOf],
  ])('cover every cell of it once and no other, %s', (_, split) => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const drawn = grid.map((row) => row.map((): string | undefined => undefined));
        for (const [key, areas] of rectanglesByKey(grid)) {
          for (const { top, left, bottom, right } of areas.flatMap(split)) {
            for (let row = top; row <= bottom; row += 1) {
              for (let column = left; column <= right; column += 1) {
                expect(drawn[row]?.[column]).toBeUndefined();
                drawn[row]?.splice(column, 1, key);
              }
            }
          }
        }
        expect(drawn).toEqual(grid);
      }),
    );
  });

  test('are few: a block of one style is one', () => {
    expect(
      rectanglesByKey([
        ['a', 'a'],
        ['a', 'a'],
        ['a', 'a'],
      ]).get('a'),
    ).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }]);
  });

  test('are named in lists that Excel takes', () => {
    const areas = Array.from({ length: 600 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 0 }));
    const lists = addressLists(areas);
    expect(lists.every((list) => list.length <= 1_000)).toBe(true);
    expect(lists.join(',').split(',')).toHaveLength(600);
  });
});

describe('requests', () => {
  test('hold neighbouring steps up to the limit', () => {
    const steps = [3, 3, 3, 9, 1].map((bytes) => ({ ...step(0, bytes, () => undefined) }));
    expect(requestsOf(steps, 7).map((request) => request.map(({ bytes }) => bytes))).toEqual([[3, 3], [3], [9], [1]]);
  });

  test('never exceed 4.5 MB, however much a report holds', async () => {
    const { excel, host, sheet } = open(workbookOf({ Risks: [['ID']] }));
    const texts = Array.from({ length: 400 }, (_, row) => `${row} ${'评审"'.repeat(3_000)}`);
    await writeReport(excel, { plan: { tabs: [textTab(texts)] }, read: await takeSnapshot(excel) });
    expect(host.meter.largestRequest).toBeLessThan(4_500_000);
    expect(host.meter.requestBytes).toBeGreaterThan(9_000_000);
    expect(sheet('Review').rows[399]?.[0]?.value).toBe(texts[399]);
  });
});

describe('names', () => {
  test.each([
    ['is free', 'Review', ['Risks'], 'Review'],
    ['is taken in another case', 'Review', ['REVIEW'], 'Review (2)'],
    ['and the next are taken', 'Review', ['Review', 'Review (2)'], 'Review (3)'],
    ['is as long as Excel allows', 'x'.repeat(31), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('a tab name that %s', (_, wanted, taken, name) => {
    expect(freeTabName(wanted, taken)).toBe(name);
  });

  test('a text as a constant comes back', () => {
    fc.assert(fc.property(fc.string(), (text) => readTextConstant(textConstant(text)) === text));
  });

  const marked = new Set(['Review', 'Client 2']);
  test.each([
    ['a mark on A1 makes a tab ours', "='Review'!$A$1", [['Review', { kind: 'review', key: '' }]]],
    ['a mark that points nowhere makes none', '=#REF!', []],
    ['a tab without the mark of its own scope is not ours', "='Risks'!$A$1", []],
  ])('%s', (_, refersTo, own) => {
    expect([...ownTabs({ names: [{ name: 'Rapport.tab.review', refersTo }], marked })]).toEqual(own);
  });

  test('a mark tells the client apart', () => {
    const names = [{ name: 'Rapport.tab.client.2', refersTo: "='Client 2'!$A$1" }];
    expect(ownTabs({ names, marked }).get('Client 2')).toEqual({ kind: 'client', key: '2' });
  });
});

describe('before tabs are deleted', () => {
  const sheet = (name: string, visibility: string) => ({ name, position: 0, visibility });

  test('the very hidden ones are made hidden', () => {
    expect(beforeDeletion([sheet('A', 'Visible'), sheet('B', 'VeryHidden')], new Set(['B']))).toEqual({
      veryHidden: ['B'],
      show: undefined,
    });
  });

  test('one that stays is shown, if none could be seen', () => {
    expect(beforeDeletion([sheet('A', 'Hidden'), sheet('B', 'Visible')], new Set(['B'])).show).toBe('A');
  });
});

test('a fingerprint differs when a cell, its type or its place does', () => {
  const of = (top: number, values: (string | number)[][]) => fingerprint({ top, left: 0, values });
  const prints = [of(0, [['1']]), of(0, [[1]]), of(1, [['1']]), of(0, [['1', '']]), of(0, [['1'], ['']]), of(0, [['', '1']]), of(0, [])];
  expect(new Set(prints).size).toBe(prints.length);
});

describe('failures', () => {
  test.each([
    ['AccessDenied', 'WorksheetCollection.add', 'protectedWorkbook'],
    ['AccessDenied', 'Worksheet.delete', 'protectedWorkbook'],
    ['AccessDenied', 'Range.values', 'protectedSheet'],
    ['InvalidOperationInCellEditMode', '', 'cellEditing'],
    ['RequestPayloadSizeLimitExceeded', '', 'payloadTooLarge'],
    ['ResponsePayloadSizeLimitExceeded', '', 'payloadTooLarge'],
    ['InactiveWorkbook', 'Worksheet.delete', 'otherWorkbook'],
    ['InvalidSelection', 'Workbook.getActiveCell', 'otherWorkbook'],
    ['ApiNotFound', '', 'apiTooOld'],
    ['ItemNotFound', 'WorksheetCollection.getItem', 'notFound'],
    ['ConnectionFailure', '', 'lostReply'],
    ['GeneralException', '', 'unknown'],
  ])('%s at %j is %s', (code, errorLocation, kind) => {
    const failure = failureOf({ code, debugInfo: { errorLocation, statement: 'range.values = ...;' } });
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure).toMatchObject({ kind, detail: { code, statement: 'range.values = ...;' } });
  });

  test('a mistake of our own stays what it is', () => {
    const mistake = new TypeError('x is not a function');
    expect(failureOf(mistake)).toBe(mistake);
  });

  test('each kind is said in both languages: what happened, what was kept, what to do next', () => {
    for (const texts of [en, zh]) {
      for (const [kind, text] of Object.entries(texts)) {
        if (kind !== 'notes') expect(text).toEqual({ happened: expect.any(String), kept: expect.any(String), next: expect.any(String) });
      }
    }
    expect(Object.keys(zh)).toEqual(Object.keys(en));
  });
});
