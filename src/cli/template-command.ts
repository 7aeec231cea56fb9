// rapport template: a new workbook with registers to start with, made by the add-in's own way of adding tabs.
import path from 'node:path';
import { addTabs } from '../excel/change/add-tabs';
import { format, type Language } from '../locales/format';
import type { RegisterId } from '../registers/catalogue';
import { blankSheet, sheetId } from '../sandbox/blank-sheet';
import { saveWorkbook } from '../sandbox/files/save-workbook';
import { createHost } from '../sandbox/host';
import type { WorkbookModel } from '../sandbox/model';
import { loadOffice } from '../sandbox/office-node';
import { templateTabs } from '../template/template';
import type { SerialDay } from '../workbook/serial-date';
import type { Console } from './console';
import { EXIT } from './exit-codes';
import { newFile, refuseExisting, writeTo } from './target';
import { wordsOf } from './words';

export interface TemplateRequest {
  readonly registers: readonly RegisterId[];
  readonly language: Language;
  /** The days of the example rows are counted from it. */
  readonly asOf: SerialDay;
  /** The file to write. */
  readonly out: string;
}

/** Never over a file that is there: it may hold somebody's registers. Errors: UsageError, HostFailure; the file system's own. */
export async function template({ registers, language, asOf, out: file }: TemplateRequest, out: Console): Promise<number> {
  const target = newFile(file);
  refuseExisting(target);
  const model = newWorkbook(path.basename(target));
  const host = createHost(model);
  const { Excel: excel } = loadOffice(host);
  const names = await addTabs(excel, templateTabs({ registers, language, takenNames: [], asOf }));
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(FIRST).delete();
    await context.sync();
  });
  writeTo(target, await saveWorkbook(host.model));
  out.print(format(language, wordsOf(language).template.written, { file: target, tabs: { list: names } }));
  return EXIT.done;
}

/** A workbook needs a visible tab; this one goes when the registers stand. */
const FIRST = '~';

function newWorkbook(name: string): WorkbookModel {
  const first = blankSheet(sheetId(1), FIRST);
  return {
    name,
    date1904: false,
    isProtected: false,
    readOnly: false,
    sheets: [first],
    names: [],
    activeSheetId: first.id,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}
