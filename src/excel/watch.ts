// Tells when a tab that was read has been edited, so that the pane can say that the review is no longer of today.
import type { ExcelApi } from './excel-api';
import { runExcel } from './run';

export interface Watch {
  stop(): Promise<void>;
}

/**
 * Calls `onStale` with the tab's name and the address at each edit of a tab that `isRead`, ours left out.
 * Events come from co-authors too: https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins
 */
export async function watchEdits(
  excel: ExcelApi,
  isRead: (sheet: string) => boolean,
  onStale: (sheet: string, address: string) => void,
): Promise<Watch> {
  const handler = await runExcel(excel, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
      const name = await sheetName(excel, worksheetId);
      if (name !== undefined && isRead(name)) onStale(name, address);
    });
    await context.sync();
    return added;
  });
  return {
    stop: async () => {
      handler.remove();
      await handler.context.sync();
    },
  };
}

/** An event knows the tab's id only; the tab may be gone when we ask. */
function sheetName(excel: ExcelApi, id: string): Promise<string | undefined> {
  return runExcel(excel, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}
