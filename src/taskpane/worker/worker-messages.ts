// What pane and review worker say to each other. Large tabs come in pieces, so that no message takes long to copy.
import type { Language } from '../../locales/format';
import type { ClientCheck } from '../../report/client/client-checks';
import type { Minutes } from '../../report/minutes';
import type { ReportPlan } from '../../report/plan';
import type { PerClientTab } from '../../report/report';
import type { KeptRows } from '../../setup/setup-rows';
import type { ReviewEdits } from '../../review/edits';
import type { ReviewPhase } from '../../review/review';
import type { SerialDay } from '../../workbook/serial-date';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Reviewed, RuleFacts, TabChoice } from '../reviewed';

/** A tab without its cells: they follow in `rows`. */
export type SheetFrame = Omit<SheetSnapshot, 'values' | 'numberFormats'>;

/** What can be made of the last review. */
export type Order =
  | { readonly type: 'plan'; readonly choices: readonly TabChoice[]; readonly language: Language }
  | { readonly type: 'checks'; readonly language: Language }
  | { readonly type: 'file'; readonly clientKey: string; readonly kinds: readonly PerClientTab[]; readonly language: Language }
  | { readonly type: 'minutes'; readonly client: string | undefined; readonly language: Language }
  /** What a rule needs and how it is set. */
  | { readonly type: 'rule'; readonly id: string }
  /** The rows of the setup tables that the workbook has not yet. */
  | { readonly type: 'decided' }
  /** The row that marks the last kept review of the day as presented. */
  | { readonly type: 'presented'; readonly day: SerialDay };

export type ToWorker =
  | { readonly type: 'workbook'; readonly workbook: Omit<WorkbookSnapshot, 'sheets'> }
  | { readonly type: 'sheet'; readonly sheet: SheetFrame }
  /** The next rows of the last sheet. */
  | { readonly type: 'rows'; readonly values: SheetSnapshot['values']; readonly numberFormats: SheetSnapshot['numberFormats'] }
  | { readonly type: 'review'; readonly asOf: SerialDay; readonly edits: ReviewEdits }
  | Order;

/** What a write needs: the chosen tabs, the kept tabs, and the rows to append to them. */
export interface Planned {
  readonly plan: ReportPlan;
  readonly kept: readonly KeptRows[];
}

/** What comes of each order. */
export interface Made {
  readonly plan: Planned;
  readonly checks: readonly ClientCheck[];
  /** An .xlsx; undefined where there is no such client. */
  readonly file: Uint8Array<ArrayBuffer> | undefined;
  readonly minutes: Minutes;
  readonly rule: RuleFacts;
  readonly decided: readonly KeptRows[];
  /** Without a row where no review of that day is kept, or it is marked already. */
  readonly presented: KeptRows;
}

export type FromWorker =
  | { readonly type: 'phase'; readonly phase: ReviewPhase }
  /** The next findings of the review that `reviewed` completes. */
  | { readonly type: 'findings'; readonly findings: Reviewed['findings'] }
  | { readonly type: 'reviewed'; readonly reviewed: Omit<Reviewed, 'findings'> }
  | { readonly [T in Order['type']]: { readonly type: 'made'; readonly order: T; readonly made: Made[T] } }[Order['type']]
  /** A defect of ours: the user's data never make the review throw. */
  | { readonly type: 'failed'; readonly message: string; readonly stack: string };
