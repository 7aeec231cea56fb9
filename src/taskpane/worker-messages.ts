// What pane and review worker say to each other. Large tabs come in pieces, so that no message takes long to copy.
import type { Language } from '../locales/format';
import type { ReportPlan } from '../report/plan';
import type { KeptRows } from '../setup/setup-rows';
import type { ReviewEdits } from '../review/edits';
import type { ReviewPhase } from '../review/review';
import type { SerialDay } from '../workbook/serial-date';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Reviewed, TabChoice } from './product';

/** A tab without its cells: they follow in `rows`. */
export type SheetFrame = Omit<SheetSnapshot, 'values' | 'numberFormats'>;

export type ToWorker =
  | { readonly type: 'workbook'; readonly workbook: Omit<WorkbookSnapshot, 'sheets'> }
  | { readonly type: 'sheet'; readonly sheet: SheetFrame }
  /** The next rows of the last sheet. */
  | { readonly type: 'rows'; readonly values: SheetSnapshot['values']; readonly numberFormats: SheetSnapshot['numberFormats'] }
  | { readonly type: 'review'; readonly asOf: SerialDay; readonly edits: ReviewEdits }
  /** The tabs of the last review. */
  | { readonly type: 'plan'; readonly choices: readonly TabChoice[]; readonly language: Language };

/** What a write needs: the chosen tabs, the kept tabs, and the rows to append to them. */
export interface Planned {
  readonly plan: ReportPlan;
  readonly kept: readonly KeptRows[];
}

export type FromWorker =
  | { readonly type: 'phase'; readonly phase: ReviewPhase }
  | { readonly type: 'reviewed'; readonly reviewed: Reviewed }
  | { readonly type: 'planned'; readonly planned: Planned }
  /** A defect of ours: the user's data never make the review throw. */
  | { readonly type: 'failed'; readonly message: string; readonly stack: string };
