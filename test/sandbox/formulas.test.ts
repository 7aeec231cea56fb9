// Formulas as text: told from other texts, and followed when sheets, tables and cells move.
import fc from 'fast-check';
import { absoluteText, parseReference } from '../../src/sandbox/areas';
import { isFormula, tokensOf } from '../../src/sandbox/formula-syntax';
import { deleteSheetIn, linkText, moveCellsIn, renameSheetIn, renameTableIn } from '../../src/sandbox/formulas';
import { movedArea } from '../../src/sandbox/moving';

const anyArea = fc
  .tuple(fc.nat(200), fc.nat(800), fc.nat(30), fc.nat(10))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const anySheetName = fc.oneof(
  fc.constantFrom('Sheet1', "Bob's risks", '风险登记册', 'A1', 'R1C1', '2026', 'a b', 'x-y', '.z', 'Très_1', '😀'),
  fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[\\/?*:[\]]|^'|'$/.test(name) && name.trim() === name),
);

test('an absolute reference reads back as the same sheet and area', () => {
  fc.assert(
    fc.property(anySheetName, anyArea, (sheet, area) => {
      expect(parseReference(absoluteText(sheet, area))).toEqual({ sheet, area });
    }),
  );
});

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['XFD1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ['B:C', { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ['3:7', { top: 2, left: 0, bottom: 6, right: 16_383 }],
  ['C3:A1', { top: 0, left: 0, bottom: 2, right: 2 }],
])('%s is an area', (text, area) => {
  expect(parseReference(text)).toEqual({ area });
});

test.each([['XFE1'], ['A1048577'], ['A0'], ['A1:'], ['A:3'], ['1A'], [''], ['A1,B2']])('%p is none', (text) => {
  expect(parseReference(text)).toBeUndefined();
});

test.each([
  ['=1+1'],
  ['=SUM(A1:B2,Sheet2!C:C)'],
  [`=IF(A1="it's ""so""",TRUE,)`],
  ["='Bob''s risks'!$A$1*2%"],
  ['=-A1^2'],
  ['=Table1[[#All],[Col]]'],
  ['={1,2;3,4}'],
  ['=A1#'],
  ['=#REF!A1+#N/A'],
  ['=LET(x,1,x+1)'],
  ['=[1]Book!A1'],
  ['= 1 + 2'],
  ['=NOW()'],
])('%s is a formula', (formula) => {
  expect(isFormula(formula)).toBe(true);
});

test.each([['='], ['=='], ['=1 2'], ['=(1'], ['=1)'], ['=a b c'], ['=1,2'], ['="open'], ['=*1'], ['=1+'], ['=€']])(
  '%s is none',
  (formula) => {
    expect(isFormula(formula)).toBe(false);
  },
);

test('the tokens of a formula are the formula', () => {
  const formula = `=IF('a b'!A1:B$2>"x!A1",SUM(Table1[Amount])*1.5E-3,#N/A)`;
  expect(
    tokensOf(formula)
      ?.map((token) => token.text)
      .join(''),
  ).toBe(formula.slice(1));
});

test('renaming a sheet there and back changes nothing', () => {
  fc.assert(
    fc.property(anySheetName, anyArea, (name, area) => {
      const other = `${name.slice(0, 20)} new`;
      const formula = `=SUM(${absoluteText('Old', area)},Other!A1)&"Old!A1"`;
      const renamed = renameSheetIn(formula, 'Old', other);
      expect(renamed).toBe(`=SUM(${absoluteText(other, area)},Other!A1)&"Old!A1"`);
      expect(renameSheetIn(renamed, other, 'Old')).toBe(formula);
    }),
  );
});

test('a deleted sheet becomes #REF! and others stay', () => {
  expect(deleteSheetIn("=Gone!A1+'gone'!B2+Here!C3", 'Gone')).toBe('=#REF!A1+#REF!B2+Here!C3');
});

test('a renamed table is followed with its columns, not inside texts or longer names', () => {
  const before = '=SUM(Log[n])+Log2[n]+ROWS(LOG)&"Log[n]"';
  expect(renameTableIn(before, 'Log', 'History')).toBe('=SUM(History[n])+Log2[n]+ROWS(History)&"Log[n]"');
});

describe('moving cells', () => {
  const insertAt = (row: number, count: number) =>
    ({ area: { top: row, left: 0, bottom: row + count - 1, right: 16_383 }, axis: 'rows', kind: 'insert' }) as const;

  test.each([
    ['=A5', '=A7'],
    ['=$A5+A$5', '=$A7+A$7'],
    ['=SUM(A1:A5)', '=SUM(A1:A7)'],
    ['=A2', '=A2'],
    ['=A:A', '=A:A'],
    ['=5:6', '=7:8'],
    ['=$5:$6', '=$7:$8'],
    ['=Other!A5', '=Other!A5'],
    ['=S!A5', '=S!A7'],
  ])('%s becomes %s when two rows come in before row 4', (before, after) => {
    expect(moveCellsIn(before, 'S', 'S', (area) => movedArea(area, insertAt(3, 2)))).toBe(after);
  });

  test('what comes in and goes out again leaves every area as it was', () => {
    fc.assert(
      fc.property(anyArea, fc.nat(300), fc.integer({ min: 1, max: 5 }), (area, row, count) => {
        const shift = insertAt(row, count);
        const moved = movedArea(area, shift);
        expect(moved && movedArea(moved, { ...shift, kind: 'delete' })).toEqual(area);
      }),
    );
  });
});

test.each([
  ['=HYPERLINK("#"&"A1","say ""a"&"""b")', 'say "a"b'],
  ['=HYPERLINK("#A1","go ""there""")', 'go "there"'],
  ['=hyperlink("#A1")', '#A1'],
  ['=HYPERLINK("#"&B1,"x")', undefined],
  ['=HYPERLINK("#A1",B1)', undefined],
])('%s shows %p', (formula, text) => {
  expect(linkText(formula)).toBe(text);
});
