// The Workbook object: the root of every request.
import { ExcelError } from '../errors';
import type { HostState } from '../host-state';
import type { SheetModel, WorkbookModel } from '../model';
import { defineType } from '../object-type';
import { applicationType, openCreated } from './application';
import { functionsType } from './functions';
import { nameCollectionType } from './names';
import { rangeObject } from './range';
import { tableCollectionType } from './tables';
import { worksheetCollectionType } from './worksheets';

const protectionType = defineType<WorkbookModel>('WorkbookProtection', {
  members: { protected: { since: '1.7', get: (model) => model.isProtected } },
});

function activeSheet({ model }: HostState): SheetModel {
  const sheet = model.sheets.find(({ id }) => id === model.activeSheetId);
  if (!sheet) throw new ExcelError('ItemNotFound', 'no worksheet is active');
  return sheet;
}

export const workbookType = defineType<WorkbookModel>('Workbook', {
  members: {
    name: { since: '1.7', get: ({ name }) => name },
    readOnly: { since: '1.8', get: ({ readOnly }) => readOnly },
    application: { since: '1.1', link: (model) => applicationType.of(model) },
    worksheets: { since: '1.1', link: (model) => worksheetCollectionType.of(model) },
    names: { since: '1.1', link: () => nameCollectionType.of({}) },
    tables: { since: '1.1', link: () => tableCollectionType.of({}) },
    functions: { since: '1.2', link: (model) => functionsType.of(model) },
    protection: { since: '1.7', link: (model) => protectionType.of(model) },
    /** What Excel.createWorkbook sends in Excel on the web, to a root of its own kind. */
    createAndOpenWorkbook: {
      since: '1.8',
      call: (_, [base64], host) => {
        openCreated(base64, host);
      },
    },
    getSelectedRange: { since: '1.1', call: ({ selection }, _, host) => rangeObject(host, activeSheet(host), selection) },
    getActiveCell: {
      since: '1.7',
      call: ({ selection: { top, left } }, _, host) => rangeObject(host, activeSheet(host), { top, left, bottom: top, right: left }),
    },
  },
});
