// Tells when a tab that was read has been edited, so that the pane can say that the review is no longer of today.
import type { ExcelApi } from './excel-api';
import { runExcel } from './run';

export interface Watch {
  stop(): Promise<void>;
}

/**
 * Calls `onEdit` with the tab's name and the address at each edit of one of these tabs.
 * Events come from co-authors too: https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins
 */
export async function watchEdits(
  excel: ExcelApi,
  sheets: ReadonlySet<string>,
  onEdit: (sheet: string, address: string) => void,
): Promise<Watch> {
  const handlers = await runExcel(excel, async (context) => {
    const { worksheets } = context.workbook;
    // A handler is registered under its tab's id.
    worksheets.load('items/id,items/name');
    await context.sync();
    const added = worksheets.items
      .filter(({ name }) => sheets.has(name))
      .map((sheet) => {
        const { name } = sheet;
        return sheet.onChanged.add(({ address }) => {
          onEdit(name, address);
          return Promise.resolve();
        });
      });
    await context.sync();
    return added;
  });
  return {
    stop: async () => {
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
    },
  };
}
