// What can go wrong between an add-in and Excel, struck on purpose.
import { ExcelError, type ExcelErrorCode } from './errors';
import type { WorkbookModel } from './model';

/** Requests and actions count from 1; clean-up requests of Office.js do not count. May be changed between requests. */
export interface Faults {
  /** The n-th action over all requests, or of one request, fails; what ran before it stays. */
  failAt?: { action: number; request?: number; code?: ExcelErrorCode };
  /** The request runs and its reply is lost. */
  dropReplyOf?: number;
  /** From this request on nothing arrives any more, as when the pane is closed. */
  offlineFrom?: number;
  /** The user is typing in a cell: requests fail, unless they were sent with delayForCellEdit. */
  isEditingCell?: boolean;
  /** Nothing can be written: the workbook is open for viewing. */
  isViewOnly?: boolean;
  /** The browser or the user lets no new window be opened. */
  blocksNewWindows?: boolean;
  /** The cells of this tab can't be read. */
  unreadable?: { sheet: string; code: ExcelErrorCode };
  /** A co-author's hand: runs on the model before the request does. */
  beforeRequest?: Readonly<Record<number, (model: WorkbookModel) => void>>;
}

/** Sent along by Office.js when Excel.run was given delayForCellEdit. */
const DELAY_FOR_CELL_EDIT = 64;

export interface FaultClock {
  /** Called before a request; throws when it cannot be served at all. */
  readonly startRequest: (flags: number, model: WorkbookModel) => void;
  readonly beforeAction: (index: number) => void;
  readonly isReplyLost: () => boolean;
}

export function faultClock(faults: Faults): FaultClock {
  let request = 0;
  let actions = 0;
  return {
    startRequest(flags, model) {
      request++;
      if (faults.offlineFrom !== undefined && request >= faults.offlineFrom) throw new ExcelError('ConnectionFailure');
      if (faults.isEditingCell && (flags & DELAY_FOR_CELL_EDIT) === 0) throw new ExcelError('InvalidOperationInCellEditMode');
      faults.beforeRequest?.[request]?.(model);
    },
    beforeAction(index) {
      actions++;
      const { failAt } = faults;
      if (!failAt || (failAt.request !== undefined && failAt.request !== request)) return;
      const number = failAt.request === undefined ? actions : index + 1;
      if (number === failAt.action) throw new ExcelError(failAt.code ?? 'GeneralException');
    },
    isReplyLost: () => faults.dropReplyOf === request,
  };
}
