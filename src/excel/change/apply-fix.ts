// Writes one cell of the user's, and only because the user has asked for exactly that.
import { cellAddress, type CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import type { ExcelApi } from '../excel-api';
import { HostFailure } from '../host-failure';
import { runExcel, throwIfCancelled } from '../run';
import { textToWrite } from '../tab/text';

export interface Fix {
  readonly cell: CellRef;
  /** What the review had read there: anything else by now is somebody's newer work. */
  readonly expected: CellValue;
  readonly value: CellValue;
  /** For a date that was text: how the number is to be shown. */
  readonly numberFormat?: string;
}

/** What undoes a fix: what had been there, with its format. */
export interface FixUndo extends Fix {
  readonly numberFormat: string;
}

/**
 * Errors: HostFailure 'staleWorkbook' when the cell holds something else by now or a formula, 'notFound' when its tab is gone,
 * 'protectedSheet'; the cell is untouched then.
 */
export function applyFix(excel: ExcelApi, { cell, expected, value, numberFormat }: Fix, signal?: AbortSignal): Promise<FixUndo> {
  return runExcel(
    excel,
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
      await context.sync();
      if (sheet.isNullObject) throw new HostFailure('notFound', { code: '', sheet: cell.sheet });
      sheet.protection.load('protected');
      const range = sheet.getRange(cellAddress(cell.row, cell.column));
      range.load('values,formulas,numberFormat');
      await context.sync();
      const { formula, format } = {
        formula: String(range.formulas[0]?.[0] ?? ''),
        format: String(range.numberFormat[0]?.[0] ?? 'General'),
      };
      if (sheet.protection.protected) throw new HostFailure('protectedSheet', { code: '', sheet: cell.sheet });
      const isFormula = formula.startsWith('=') && formula !== expected;
      if (range.values[0]?.[0] !== expected || isFormula) throw new HostFailure('staleWorkbook', { code: '', sheet: cell.sheet });
      throwIfCancelled(signal);
      // The format first: in a cell formatted '@' a number would be kept as text.
      if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
      range.values = [[typeof value === 'string' ? textToWrite(value) : value]];
      await context.sync();
      return { cell, expected: value, value: expected, numberFormat: format };
    },
    signal,
  );
}

/** Puts back what a fix has replaced, if it still is what the fix wrote. */
export function undoFix(excel: ExcelApi, undo: FixUndo): Promise<FixUndo> {
  return applyFix(excel, undo);
}
