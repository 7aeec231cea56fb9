// The review, away from the pane's thread: gathers the snapshot, reviews it, and plans what is to be written.
import { keptTabs } from '../report/kept/kept-tabs';
import { report } from '../report/report';
import type { ReviewEdits } from '../review/edits';
import { reviewKept } from '../review/kept';
import { review, type Review } from '../review/review';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { summarise } from './review-summary';
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

function handle(message: ToWorker): void {
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
    case 'plan': {
      if (!last) throw new Error('asked for tabs before a review');
      const { choices, language } = message;
      const takenNames = sheets.filter(({ frame }) => frame.own === undefined).map(({ frame }) => frame.name);
      const { tabs } = report(last.review, { language, takenNames, tabs: [...new Set(choices.map(({ kind }) => kind))] });
      const chosen = tabs.filter(({ kind, key }) => choices.some((each) => each.kind === kind && each.key === key));
      answer({
        type: 'planned',
        planned: {
          plan: { tabs: [...chosen, ...keptTabs(last.review, language, takenNames)] },
          kept: reviewKept(last.review, last.edits),
        },
      });
    }
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  try {
    handle(data);
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    answer({ type: 'failed', message, stack });
  }
};
