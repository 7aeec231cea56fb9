// Opens a workbook model in the embedded Excel, under the real Office.js client, for the tests.
import type { HostOptions, Host } from '../../src/sandbox/host';
import { createHost } from '../../src/sandbox/host';
import type { SheetModel, WorkbookModel } from '../../src/sandbox/model';
import { emptyWorkbook } from '../../src/sandbox/build';
import { loadOffice } from '../../src/sandbox/office-node';
import type { OfficeClient } from '../../src/sandbox/office-client';

export interface OpenExcel extends OfficeClient {
  readonly host: Host;
  readonly model: WorkbookModel;
}

export function openExcel(model: WorkbookModel = emptyWorkbook(), options: HostOptions = {}): OpenExcel {
  const host = createHost(model, { year: 2026, ...options });
  return { ...loadOffice(host), host, model };
}

/** Runs a batch on a workbook and gives its result. */
export function inExcel<T>(
  model: WorkbookModel,
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: HostOptions = {},
): Promise<T> {
  return openExcel(model, options).Excel.run(batch);
}

/** What a batch fails with: the code that Office.js reports, and where it happened. */
export async function failureOf(
  batch: (context: Excel.RequestContext) => unknown,
  model: WorkbookModel = emptyWorkbook(),
  options: HostOptions = {},
): Promise<{ code: string; location: string | undefined; message: string; statement: string | undefined }> {
  try {
    await inExcel(
      model,
      async (context) => {
        await batch(context);
        await context.sync();
      },
      options,
    );
  } catch (error) {
    const failure = error as OfficeExtension.Error;
    return {
      code: failure.code,
      location: failure.debugInfo.errorLocation,
      message: failure.message,
      statement: failure.debugInfo.statement,
    };
  }
  throw new Error('the batch did not fail');
}

/** The sheet of the model; it must be there. */
export function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const found = model.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
