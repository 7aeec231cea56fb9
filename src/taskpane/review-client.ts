// The pane's side of the review worker: hands it the snapshot in pieces, asks for reviews and tab plans, stops it when cancelled.
import { HostFailure } from '../excel/host-failure';
import type { Language } from '../locales/format';
import type { ReviewEdits } from '../review/edits';
import type { SerialDay } from '../workbook/serial-date';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Reviewed, TabChoice } from './product';
import type { FromWorker, Planned, ToWorker } from './worker-messages';

/** Rows a message: copying more would hold up the pane. */
const ROWS = 2000;

export interface ReviewClient {
  review(snapshot: WorkbookSnapshot, asOf: SerialDay, edits: ReviewEdits, onPhase: () => void, signal: AbortSignal): Promise<Reviewed>;
  /** The chosen tabs of the last review, the kept tabs, and the rows to append to them. */
  plan(choices: readonly TabChoice[], language: Language, signal: AbortSignal): Promise<Planned>;
}

/** The part of Worker that is used here. */
export type ReviewWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** `startWorker` is called when there is work and no worker: at first, and after a cancelled review. */
export function reviewClient(startWorker: () => ReviewWorker): ReviewClient {
  let worker: ReviewWorker | undefined;
  let known: WorkbookSnapshot | undefined;

  function stop(): void {
    worker?.terminate();
    worker = undefined;
    known = undefined;
  }

  /** Sends one request and waits for the answer that it is meant for. A cancelled worker is stopped: it would not listen while it computes. */
  function ask<T>(request: ToWorker, answerOf: (message: FromWorker) => T | undefined, signal: AbortSignal): Promise<T> {
    const asked = (worker ??= startWorker());
    return new Promise<T>((resolve, reject) => {
      const cancel = () => {
        stop();
        reject(new HostFailure('cancelled'));
      };
      if (signal.aborted) {
        cancel();
        return;
      }
      signal.addEventListener('abort', cancel, { once: true });
      const end = (settle: () => void) => {
        signal.removeEventListener('abort', cancel);
        settle();
      };
      asked.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        const answer = answerOf(data);
        if (answer !== undefined)
          end(() => {
            resolve(answer);
          });
        else if (data.type === 'failed')
          end(() => {
            reject(Object.assign(new Error(data.message), { stack: data.stack }));
          });
      };
      asked.onerror = ({ message }) => {
        stop();
        end(() => {
          reject(new Error(message));
        });
      };
      asked.postMessage(request);
    });
  }

  async function hand(snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<void> {
    if (known === snapshot) return;
    const to = (worker ??= startWorker());
    for (const message of pieces(snapshot)) {
      to.postMessage(message);
      await nextTask();
      if (signal.aborted) {
        stop();
        throw new HostFailure('cancelled');
      }
    }
    known = snapshot;
  }

  return {
    review: async (snapshot, asOf, edits, onPhase, signal) => {
      await hand(snapshot, signal);
      return ask(
        { type: 'review', asOf, edits },
        (message) => {
          if (message.type === 'phase') onPhase();
          return message.type === 'reviewed' ? message.reviewed : undefined;
        },
        signal,
      );
    },
    plan: (choices, language, signal) =>
      ask({ type: 'plan', choices, language }, (message) => (message.type === 'planned' ? message.planned : undefined), signal),
  };
}

function* pieces({ sheets, ...workbook }: WorkbookSnapshot): Generator<ToWorker> {
  yield { type: 'workbook', workbook };
  for (const { values, numberFormats, ...sheet } of sheets) {
    yield { type: 'sheet', sheet };
    for (let from = 0; from < values.length; from += ROWS) {
      yield { type: 'rows', values: values.slice(from, from + ROWS), numberFormats: numberFormats.slice(from, from + ROWS) };
    }
  }
}

/** Lets the pane answer its user between two pieces. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
