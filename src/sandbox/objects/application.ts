// Workbook.application, and new workbooks that Excel.createWorkbook asks for.
import { oneOf } from '../arguments';
import { ExcelError } from '../errors';
import type { HostState } from '../host-state';
import type { WorkbookModel } from '../model';
import { defineType } from '../object-type';

interface CreatedTarget {
  readonly base64: unknown;
}

/** "PK" and what follows in every .xlsx package that is not empty, as base64. */
const PACKAGE_START = 'UEsDB';

/**
 * Opening leaves this workbook as it is; the new one has a window, and a host, of its own. What is given must be an .xlsx file as base64:
 * https://learn.microsoft.com/javascript/api/excel#excel-excel-createworkbook-function(1)
 */
export function openCreated(base64: unknown, host: HostState): void {
  const isFile = typeof base64 === 'string' && base64.startsWith(PACKAGE_START) && /^[A-Za-z0-9+/]+={0,2}$/.test(base64);
  if (base64 !== undefined && base64 !== null && !isFile) throw new ExcelError('InvalidArgument', 'no workbook in base64');
  host.beforeCreate();
  host.created.push(isFile ? base64 : '');
}

const createdType = defineType<CreatedTarget>('WorkbookCreated', {
  members: {
    open: {
      since: '1.8',
      call: ({ base64 }, _, host) => {
        openCreated(base64, host);
      },
    },
  },
});

export const applicationType = defineType<WorkbookModel>('Application', {
  members: {
    /** Nothing is calculated here, so the mode is kept and has no effect. */
    calculationMode: {
      since: '1.1',
      get: (_, host) => host.settings.calculationMode,
      set: (_, value, host) => {
        host.settings.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'], 'calculationMode');
      },
    },
    suspendApiCalculationUntilNextSync: { since: '1.6', call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => undefined },
    createWorkbook: { since: '1.8', call: (_, [base64]) => createdType.of({ base64 }) },
  },
});
