// Lays the values of a tab: one array per block of rows, text escaped, links as the only formulas; then number formats.
import { areaAddress } from '../workbook/address';
import type { PlannedCell, PlannedValue, TabPlan } from '../report/plan';
import { linkFormula } from './link';
import { jsonBytes, type Step, step } from './step';
import { textToWrite } from './text';

/** A block of rows is one step; more would leave no room to split a request. */
const BLOCK_BYTES = 500_000;
const ISO_DATE = 'yyyy-mm-dd';

type Written = string | number | null;

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

/** null leaves a cell's format alone: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values */
function numberFormat(cell: PlannedCell | undefined, plan: TabPlan): string | null {
  if (!cell) return null;
  return plan.styles[cell.style]?.numberFormat ?? (cell.value.kind === 'date' ? ISO_DATE : null);
}

/** Values first: in a cell that has the format '@' already, a link's formula would stay text. */
export function cellSteps(plan: TabPlan, sheetName: string): Step[] {
  return rowBlocks(plan).flatMap(({ top, rows }) => {
    const values = rows.map((row) => row.map((cell) => written(cell?.value)));
    const formats = rows.map((row) => row.map((cell) => numberFormat(cell, plan)));
    const address = areaAddress({ top, left: 0, bottom: top + rows.length - 1, right: (rows[0]?.length ?? 1) - 1 });
    const hasFormats = formats.some((row) => row.some((format) => format !== null));
    return step(hasFormats ? 4 : 3, jsonBytes(values) + (hasFormats ? jsonBytes(formats) : 0), (book) => {
      const range = book.range(sheetName, address);
      range.values = values;
      if (hasFormats) range.numberFormat = formats;
    });
  });
}

/** The grid in blocks of rows, each of about BLOCK_BYTES. */
function rowBlocks({ cells }: TabPlan): { top: number; rows: TabPlan['cells'] }[] {
  const blocks: { top: number; rows: (readonly (PlannedCell | undefined)[])[] }[] = [];
  let bytes = Infinity;
  for (const [top, row] of cells.entries()) {
    if (row.length === 0) continue;
    const size = row.reduce((sum, cell) => sum + textBytes(cell), 0);
    if (bytes + size > BLOCK_BYTES) {
      blocks.push({ top, rows: [] });
      bytes = 0;
    }
    blocks.at(-1)?.rows.push(row);
    bytes += size;
  }
  return blocks;
}

/** At most three UTF-8 bytes for each UTF-16 unit. */
function textBytes(cell: PlannedCell | undefined): number {
  const value = cell?.value;
  return 12 + (value?.kind === 'text' || value?.kind === 'link' ? value.text.length * 3 : 0);
}
