// Workbook.application, and new workbooks that Excel.createWorkbook asks for.
import { oneOf } from '../arguments';
import type { WorkbookModel } from '../model';
import { defineType } from '../object-type';

interface CreatedTarget {
  readonly base64: unknown;
}

/** Opening leaves this workbook as it is; the new one has a window, and a host, of its own. */
const createdType = defineType<CreatedTarget>('WorkbookCreated', {
  members: {
    open: { since: '1.8', call: ({ base64 }, _, host) => void host.created.push(typeof base64 === 'string' ? base64 : '') },
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
