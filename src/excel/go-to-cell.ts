// Shows the user a cell: its tab comes to the front, the cell is selected.
import { cellAddress, type CellRef } from '../workbook/address';
import type { ExcelApi } from './excel-api';
import { HostFailure } from './host-failure';
import { runExcel } from './run';

/** Errors: HostFailure 'notFound' when the tab is gone or hidden: what is hidden stays so. */
export function goToCell(excel: ExcelApi, { sheet, row, column }: CellRef): Promise<void> {
  return runExcel(excel, async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load('visibility');
    await context.sync();
    if (target.isNullObject || target.visibility !== 'Visible') throw new HostFailure('notFound', { code: '', sheet });
    target.activate();
    target.getRange(cellAddress(row, column)).select();
    await context.sync();
  });
}
