// A worksheet's cells as reading sees them: rows and columns of the used range, merged cells, formulas, placeholders.
import type { Area } from '../workbook/address';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { isPlaceholder, mayBePlaceholder } from './cells/blank';
import { fold } from './words/fold';

/** Rows and columns count from zero within the used range; `top` and `left` lead back to the worksheet. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  value(row: number, column: number): CellValue;
  /** Trimmed text; '' for an empty cell. */
  text(row: number, column: number): string;
  format(row: number, column: number): string;
  /** Empty, spaces only, or a placeholder such as "-". */
  isBlank(row: number, column: number): boolean;
  isBlankRow(row: number): boolean;
  isFormula(row: number, column: number): boolean;
  /** The merged area of a cell, in grid coordinates. */
  merge(row: number, column: number): Area | undefined;
}

const EMPTY: readonly CellValue[] = [];

export function gridOf(sheet: SheetSnapshot): Grid {
  const { top, left, values, numberFormats } = sheet;
  const height = values.length;
  const width = values[0]?.length ?? 0;
  const merges = mergeIndex(sheet);
  const formulas = formulaIndex(sheet);
  const placeholders = new Map<string, boolean>();
  const value = (row: number, column: number): CellValue => (values[row] ?? EMPTY)[column] ?? '';
  const isBlankValue = (cell: CellValue): boolean => {
    if (cell === '') return true;
    if (typeof cell !== 'string' || !mayBePlaceholder(cell)) return false;
    let blank = placeholders.get(cell);
    if (blank === undefined) placeholders.set(cell, (blank = isPlaceholder(fold(cell))));
    return blank;
  };
  return {
    sheet,
    top,
    left,
    height,
    width,
    value,
    text: (row, column) => {
      const cell = value(row, column);
      return typeof cell === 'string' ? cell.trim() : String(cell);
    },
    format: (row, column) => numberFormats[row]?.[column] ?? 'General',
    isBlank: (row, column) => isBlankValue(value(row, column)),
    isBlankRow: (row) => (values[row] ?? EMPTY).every(isBlankValue),
    isFormula: (row, column) => formulas.get(column)?.some(({ from, to }) => from <= row && row <= to) ?? false,
    merge: (row, column) => merges.get(row)?.find((area) => area.left <= column && column <= area.right),
  };
}

/** Merged areas by each of their rows; a tall merge is listed for its first rows only, which is where headers are. */
const TALLEST = 64;

function mergeIndex({ merges, top, left }: SheetSnapshot): ReadonlyMap<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    const area = { top: merge.top - top, bottom: merge.bottom - top, left: merge.left - left, right: merge.right - left };
    for (let row = area.top; row <= Math.min(area.bottom, area.top + TALLEST); row += 1) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}

interface Span {
  readonly from: number;
  to: number;
}

/** Runs of formula rows by column. */
function formulaIndex({ formulas, top, left }: SheetSnapshot): ReadonlyMap<number, readonly Span[]> {
  const byColumn = new Map<number, Span[]>();
  for (const area of formulas) {
    for (let column = area.left; column <= area.right; column += 1) {
      const spans = byColumn.get(column - left) ?? [];
      const last = spans.at(-1);
      if (last && last.to + 1 === area.top - top) last.to = area.bottom - top;
      else spans.push({ from: area.top - top, to: area.bottom - top });
      byColumn.set(column - left, spans);
    }
  }
  return byColumn;
}
