// The worker's side of the review: gathers the snapshot, reviews it, and makes what is asked for of it.
import type { ReviewEdits } from '../../review/edits';
import { review, type Review } from '../../review/review';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { takenNames, fulfil } from './fulfil';
import { summarise } from './review-summary';
import type { FromWorker, SheetFrame, ToWorker } from './worker-messages';

/** Findings a message: reading more at once would hold up the pane. */
const FINDINGS = 500;

interface Gathering {
  readonly frame: SheetFrame;
  readonly values: SheetSnapshot['values'][number][];
  readonly numberFormats: SheetSnapshot['numberFormats'][number][];
}

/** Takes messages one after the other, though some answers take a while: rows must not overtake their sheet. */
export function reviewDesk(answer: (message: FromWorker) => void): (message: ToWorker) => void {
  let workbook: Omit<WorkbookSnapshot, 'sheets'> = { name: '', date1904: false, isProtected: false, names: [] };
  let sheets: Gathering[] = [];
  let last: { readonly review: Review; readonly edits: ReviewEdits } | undefined;

  function reviewNow({ asOf, edits }: Extract<ToWorker, { type: 'review' }>): void {
    const read = { ...workbook, sheets: sheets.map(({ frame, values, numberFormats }) => ({ ...frame, values, numberFormats })) };
    const onPhase = (phase: Extract<FromWorker, { type: 'phase' }>['phase']) => {
      answer({ type: 'phase', phase });
    };
    const done = review(read, asOf, onPhase, edits);
    last = { review: done, edits };
    const { findings, ...reviewed } = summarise(done, read);
    for (let from = 0; from < findings.length; from += FINDINGS) {
      answer({ type: 'findings', findings: findings.slice(from, from + FINDINGS) });
    }
    answer({ type: 'reviewed', reviewed });
  }

  async function handle(message: ToWorker): Promise<void> {
    switch (message.type) {
      case 'workbook':
        workbook = message.workbook;
        sheets = [];
        last = undefined;
        return;
      case 'sheet':
        sheets.push({ frame: message.sheet, values: [], numberFormats: [] });
        return;
      case 'rows': {
        const sheet = sheets.at(-1);
        sheet?.values.push(...message.values);
        sheet?.numberFormats.push(...message.numberFormats);
        return;
      }
      case 'review':
        reviewNow(message);
        return;
      default: {
        if (!last) throw new Error(`asked for ${message.type} before a review`);
        const names = takenNames(sheets.map(({ frame }) => frame));
        answer(await fulfil(message, { ...last, takenNames: names }));
      }
    }
  }

  let before: Promise<void> = Promise.resolve();
  return (message) => {
    before = before
      .then(() => handle(message))
      .catch((error: unknown) => {
        const { message: told, stack = '' } = error instanceof Error ? error : new Error(String(error));
        answer({ type: 'failed', message: told, stack });
      });
  };
}
