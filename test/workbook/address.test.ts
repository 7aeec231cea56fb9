// Addresses: what Excel writes as A1, and back.
import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  fullAddress,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  quotedSheet,
} from '../../src/workbook/address';

describe('a column', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [LAST_COLUMN, 'XFD'],
  ])('%i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters.toLowerCase())).toBe(index);
  });

  test.each(['', 'A1', 'ABCD', '列'])('%p is none', (text) => {
    expect(() => columnIndex(text)).toThrow(RangeError);
  });
});

describe('an address', () => {
  test.each([
    ['C5', { top: 4, left: 2, bottom: 4, right: 2 }],
    ['$B$2:D9', { top: 1, left: 1, bottom: 8, right: 3 }],
    ['A:C', { top: 0, left: 0, bottom: LAST_ROW, right: 2 }],
    ['3:7', { top: 2, left: 0, bottom: 6, right: LAST_COLUMN }],
    ["'It''s here'!A1", { sheet: "It's here", top: 0, left: 0, bottom: 0, right: 0 }],
    ['风险登记册!B2', { sheet: '风险登记册', top: 1, left: 1, bottom: 1, right: 1 }],
  ])('%s is understood', (text, area) => {
    expect(parseAddress(text)).toEqual(area);
  });

  test.each(['', 'A', '7', 'A1,B2', 'A:3', 'A1:B', 'Sheet1!', "'Sheet1!A1", '#REF!'])('%p is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  test('a single cell is written without a colon', () => {
    expect(areaAddress({ top: 0, left: 0, bottom: 0, right: 0 })).toBe('A1');
  });

  test('every cell of every tab comes back from what is written', () => {
    fc.assert(
      fc.property(fc.nat(LAST_ROW), fc.nat(LAST_COLUMN), fc.string({ minLength: 1 }), (row, column, sheet) => {
        expect(parseAddress(cellAddress(row, column))).toEqual({ top: row, left: column, bottom: row, right: column });
        expect(parseAddress(fullAddress({ sheet, row, column }))?.sheet).toBe(sheet);
      }),
    );
  });

  test('a tab name can never end its own quotes', () => {
    expect(quotedSheet("a'!B1")).toBe("'a''!B1'");
  });
});
