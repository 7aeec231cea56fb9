// The review, away from the pane's thread: gathers the snapshot, reviews it, and makes what is asked for of it.
import type { ReviewEdits } from '../review/edits';
import { review, type Review } from '../review/review';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { summarise } from './review-summary';
import { takenNames, fulfil } from './fulfil';
import type { FromWorker, SheetFrame, ToWorker } from './worker-messages';

interface Gathering {
  readonly frame: SheetFrame;
  readonly values: SheetSnapshot['values'][number][];
  readonly numberFormats: SheetSnapshot['numberFormats'][number][];
}

let workbook: Omit<WorkbookSnapshot, 'sheets'> = { name: '', date1904: false, isProtected: false, names: [] };
let sheets: Gathering[] = [];
let last: { readonly review: Review; readonly edits: ReviewEdits } | undefined;

function answer(message: FromWorker): void {
  self.postMessage(message);
}

function snapshot(): WorkbookSnapshot {
  return { ...workbook, sheets: sheets.map(({ frame, values, numberFormats }) => ({ ...frame, values, numberFormats })) };
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
    case 'review': {
      const read = snapshot();
      const done = review(
        read,
        message.asOf,
        (phase) => {
          answer({ type: 'phase', phase });
        },
        message.edits,
      );
      last = { review: done, edits: message.edits };
      answer({ type: 'reviewed', reviewed: summarise(done, read) });
      return;
    }
    default: {
      if (!last) throw new Error(`asked for ${message.type} before a review`);
      const names = takenNames(sheets.map(({ frame }) => frame));
      answer(await fulfil(message, { ...last, takenNames: names }));
    }
  }
}

// One after the other, though some answers take a while: rows must not overtake their sheet.
let before: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  before = before
    .then(() => handle(data))
    .catch((error: unknown) => {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      answer({ type: 'failed', message, stack });
    });
};
