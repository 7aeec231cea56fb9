// Lays the values of a tab: one array per block of rows, text escaped, links as the only formulas; then number formats.
import { type Area, areaAddress } from '../../workbook/address';
import type { PlannedCell, PlannedValue, TabPlan } from '../../report/plan';
import { linkFormula } from './link';
import { rectanglesByKey } from './rectangles';
import { jsonBytes, type Step, step } from './step';
import { textToWrite } from './text';

/** A block of rows is one step; more would leave no room to split a request. */
const BLOCK_BYTES = 500_000;
/** About as many empty cells cost what a range of its own costs. */
const EMPTY_CELLS = 100;
const ISO_DATE = 'yyyy-mm-dd';

type Written = string | number;

/** What stands in the array of values. */
function written(value: PlannedValue | undefined): Written {
  switch (value?.kind) {
    case 'text':
      return textToWrite(value.text);
    case 'number':
      return value.number;
    case 'date':
      return value.day;
    case 'link':
      return linkFormula(value.text, value.to);
    case 'blank':
    case undefined:
      return '';
  }
}

/** The format of a cell; undefined where it stays General. */
function numberFormat(cell: PlannedCell | undefined, plan: TabPlan): string | undefined {
  return cell && (plan.styles[cell.style]?.numberFormat ?? (cell.value.kind === 'date' ? ISO_DATE : undefined));
}

/** Values first: in a cell that has the format '@' already, a link's formula would stay text. */
export function cellSteps(plan: TabPlan, sheetName: string): Step[] {
  return [...valueSteps(plan, sheetName), ...numberFormatSteps(plan, sheetName)];
}

function valueSteps({ cells }: TabPlan, sheetName: string): Step[] {
  return rowBlocks(cells).map(({ top, rows, width }) => {
    const values = rows.map((row) => Array.from({ length: width }, (_, column) => written(row[column]?.value)));
    const address = areaAddress({ top, left: 0, bottom: top + rows.length - 1, right: width - 1 });
    return step(3, jsonBytes(values), (book) => {
      book.range(sheetName, address).values = values;
    });
  });
}

/** Formats are few and stand together, so pieces with a format cost less than an array of all. */
function numberFormatSteps(plan: TabPlan, sheetName: string): Step[] {
  const rectangles = rectanglesByKey(plan.cells.map((row) => row.map((cell) => numberFormat(cell, plan))));
  return columnsTogether([...rectangles.values()].flat()).map((area) => {
    const formats: (string | null)[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      // null leaves a cell's format alone: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
      const cells = plan.cells[row]?.slice(area.left, area.right + 1) ?? [];
      formats.push(cells.map((cell) => numberFormat(cell, plan) ?? null));
    }
    return step(3, jsonBytes(formats), (book) => {
      book.range(sheetName, areaAddress(area)).numberFormat = formats;
    });
  });
}

/** Areas of the same columns as one, where what lies between them costs less than a range of its own. */
function columnsTogether(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const above = joined.at(-1);
    const isSame = above?.left === area.left && above.right === area.right;
    const between = above ? (area.top - above.bottom - 1) * (area.right - area.left + 1) : 0;
    if (isSame && between <= EMPTY_CELLS / 2) joined[joined.length - 1] = { ...above, bottom: area.bottom };
    else joined.push(area);
  }
  return joined;
}

interface RowBlock {
  readonly top: number;
  readonly rows: TabPlan['cells'][number][];
  /** Columns up to the last one that holds anything. */
  width: number;
  bytes: number;
  /** Cells behind the last value of their row, sent along as ''. */
  empty: number;
}

/** The grid in blocks of rows, each of about BLOCK_BYTES; where rows become much shorter or longer, a new one costs less than empty cells. */
function rowBlocks(cells: TabPlan['cells']): RowBlock[] {
  const blocks: RowBlock[] = [];
  let open: RowBlock | undefined;
  for (const [top, row] of cells.entries()) {
    const width = filledWidth(row);
    const bytes = row.reduce((sum, cell) => sum + textBytes(cell), 0);
    const wider = Math.max(open?.width ?? 0, width);
    const empty = open ? open.empty + open.rows.length * (wider - open.width) + wider - width : 0;
    if (open && open.bytes + bytes <= BLOCK_BYTES && empty <= EMPTY_CELLS) {
      open.rows.push(row);
      Object.assign(open, { width: wider, bytes: open.bytes + bytes, empty });
    } else {
      open = width === 0 ? undefined : { top, rows: [row], width, bytes, empty: 0 };
      if (open) blocks.push(open);
    }
  }
  return blocks;
}

function filledWidth(row: TabPlan['cells'][number]): number {
  return row.findLastIndex((cell) => cell !== undefined && cell.value.kind !== 'blank') + 1;
}

/** At most three UTF-8 bytes for each UTF-16 unit. */
function textBytes(cell: PlannedCell | undefined): number {
  const value = cell?.value;
  return 12 + (value?.kind === 'text' || value?.kind === 'link' ? value.text.length * 3 : 0);
}
