// Text in, the same text out, and no formula: through the real client into the embedded Excel, which reads what is written as if typed.
import fc from 'fast-check';
import { linkFormula } from '../../src/excel/tab/link';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { CELL_CHARACTERS, textToWrite } from '../../src/excel/tab/text';
import { writeReport } from '../../src/excel/change/write-report';
import type { SheetModel } from '../../src/sandbox/model';
import { tabPlan, text, textTab } from './plans';
import { open, workbookOf } from './support';

const HOSTILE = [
  '=HYPERLINK("https://example.org","x")',
  '=1+1',
  '+1',
  '-2+3',
  '@x',
  '@SUM(A1)',
  "'tis",
  "''",
  "'",
  '00123',
  '1-2',
  '2024-3-1',
  '3/4',
  '1月5日',
  '5 March',
  'March 5',
  'TRUE',
  'true',
  'Falsch',
  '1E5',
  '1e5',
  '50%',
  '10:30',
  '#N/A',
  '#REF!',
  '$5',
  '€5',
  '（3）',
  '１２',
  '＝1+1',
  '1 1/2',
  ' leading',
  'trailing ',
  '\ttab',
  'line one\nline two',
  '\n',
  'emoji 👩‍👩‍👧 and 🇩🇪',
  'שלום עולם',
  'مرحبا 123',
  '{=1}',
  'a'.repeat(CELL_CHARACTERS),
  '='.repeat(CELL_CHARACTERS),
];

/** Writes a tab of texts and gives what Excel then holds. */
async function cellsAfterWriting(texts: readonly string[]): Promise<SheetModel['rows']> {
  const { excel, sheet } = open(workbookOf({ Risks: [['ID']] }));
  await writeReport(excel, { plan: { tabs: [textTab(texts)] }, read: await takeSnapshot(excel) });
  return sheet('Review').rows;
}

test.each(HOSTILE.map((value) => [value.slice(0, 40), value]))('%j stays text', async (_, value) => {
  const [[cell] = []] = await cellsAfterWriting([value]);
  expect(cell?.value).toBe(value);
  expect(cell?.formula).toBeUndefined();
});

test('any text comes back as the same text and as no formula', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...Array.from('=+-@\'"0123456789/:.%#$,() eETRUAN/年月日')), minLength: 1, maxLength: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 40, maxLength: 60 }), async (texts) => {
      const rows = await cellsAfterWriting(texts);
      expect(rows.map((row) => row[0]?.value)).toEqual(texts);
      expect(rows.every((row) => row[0]?.formula === undefined)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('plain words carry no apostrophe', () => {
  expect(textToWrite('Late delivery of the interface')).toBe('Late delivery of the interface');
  expect(textToWrite('接口交付延期')).toBe('接口交付延期');
});

test('a text too long for a cell is cut, never through a surrogate pair', () => {
  expect(textToWrite('a'.repeat(40_000))).toHaveLength(CELL_CHARACTERS);
  expect(textToWrite('a'.repeat(CELL_CHARACTERS - 1) + '👩')).toBe('a'.repeat(CELL_CHARACTERS - 1));
});

test('the writer counts the texts that it had to cut', async () => {
  const { excel } = open(workbookOf({ Risks: [['ID']] }));
  const plan = { tabs: [textTab(['x'.repeat(CELL_CHARACTERS + 1), 'short'])] };
  const { cutTexts } = await writeReport(excel, { plan, read: await takeSnapshot(excel) });
  expect(cutTexts).toBe(1);
});

describe('a link', () => {
  test.each([
    ['a plain tab', 'R-1', { sheet: 'Risks', row: 4, column: 0 }, '=HYPERLINK("#\'Risks\'!A5","R-1")'],
    [
      'quotes in both',
      'the "big" one',
      { sheet: 'It\'s "so"', row: 0, column: 1 },
      '=HYPERLINK("#\'It\'\'s ""so""\'!B1","the ""big"" one")',
    ],
    ['a formula as its text', '=1+1', { sheet: 'A', row: 0, column: 0 }, '=HYPERLINK("#\'A\'!A1","=1+1")'],
    [
      'a text longer than a constant may be',
      'x'.repeat(300),
      { sheet: 'A', row: 0, column: 0 },
      `=HYPERLINK("#'A'!A1","${'x'.repeat(255)}"&"${'x'.repeat(45)}")`,
    ],
    [
      'a pair of surrogates where a piece ends',
      `${'x'.repeat(254)}👩!`,
      { sheet: 'A', row: 0, column: 0 },
      `=HYPERLINK("#'A'!A1","${'x'.repeat(254)}"&"👩!")`,
    ],
  ])('to a cell, with %s', (_, shown, to, formula) => {
    expect(linkFormula(shown, to)).toBe(formula);
  });

  test('is the only formula on a tab, and leads to the cell of the register', async () => {
    const { excel, sheet } = open(workbookOf({ "It's": [['ID']] }));
    const link = { value: { kind: 'link', text: 'R-1', to: { sheet: "It's", row: 0, column: 0 } }, style: 'cell' } as const;
    const plan = {
      tabs: [tabPlan({ cells: [[text('=1+1'), link]], merges: [], charts: [], tables: [], validations: [], names: [], rowHeights: [15] })],
    };
    await writeReport(excel, { plan, read: await takeSnapshot(excel) });
    const [[first, second] = []] = sheet('Review').rows;
    expect(first).toMatchObject({ value: '=1+1', quotePrefix: true });
    expect(second).toMatchObject({ value: 'R-1', formula: '=HYPERLINK("#\'It\'\'s\'!A1","R-1")' });
  });
});
