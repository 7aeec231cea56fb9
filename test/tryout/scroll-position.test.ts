// A cell that is gone to stands in sight: behind the frozen panes, not under them, whatever the widths of the columns.
import fc from 'fast-check';
import { scrollPosition } from '../../src/tryout/scroll-position';

const widths = fc.array(fc.integer({ min: 20, max: 500 }), { minLength: 12, maxLength: 12 });

/** Where a column begins in sight when the sheet is scrolled so, in pixels; each column adds a line of one. */
function shownAt(columnWidths: readonly number[], column: number, scrollLeft: number): number {
  return columnWidths.slice(0, column).reduce((sum, width) => sum + width + 1, 0) - scrollLeft;
}

test('the cell stands right of the frozen columns, and no further than a glance', () => {
  fc.assert(
    fc.property(widths, fc.nat(4), fc.nat(11), (columnWidths, frozenColumns, column) => {
      fc.pre(column >= frozenColumns);
      const sheet = { frozenRows: 0, frozenColumns, rowHeights: {}, columnWidths: Object.fromEntries(columnWidths.entries()) };
      const { scrollLeft } = scrollPosition(sheet, { row: 0, column });
      const edge = shownAt(columnWidths, frozenColumns, 0);
      const left = shownAt(columnWidths, column, scrollLeft);
      expect(left).toBeGreaterThanOrEqual(edge);
      expect(left - edge).toBeLessThanOrEqual(160);
    }),
  );
});

test('a frozen cell is in sight already', () => {
  const sheet = { frozenRows: 5, frozenColumns: 2, rowHeights: {}, columnWidths: { 0: 300, 1: 300 } };
  expect(scrollPosition(sheet, { row: 4, column: 1 })).toEqual({ scrollTop: 0, scrollLeft: 0 });
});

test('rows above the cell come with it, as tall as they are', () => {
  const sheet = { frozenRows: 1, frozenColumns: 0, rowHeights: { 8: 60, 9: 60 }, columnWidths: {} };
  // Rows 2 to 9 are passed; the tall row 9 before the cell is shown, row 8 above it is too much.
  expect(scrollPosition(sheet, { row: 10, column: 0 }).scrollTop).toBe(7 * 20 + 61);
});
