// The pane's side of the review worker: hands it the snapshot in pieces, asks for reviews and what is made of them, stops it when cancelled.
import { HostFailure } from '../../excel/host-failure';
import type { ReviewEdits } from '../../review/edits';
import type { Finding } from '../../rules/finding';
import type { SerialDay } from '../../workbook/serial-date';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Reviewed } from '../reviewed';
import type { FromWorker, Made, Order, ToWorker } from './worker-messages';

/** Rows a message: copying more would hold up the pane. */
const ROWS = 2000;

export interface ReviewClient {
  review(snapshot: WorkbookSnapshot, asOf: SerialDay, edits: ReviewEdits, onPhase: () => void, signal: AbortSignal): Promise<Reviewed>;
  /** What is made of the last review. */
  make<T extends Order['type']>(order: Extract<Order, { type: T }>, signal: AbortSignal): Promise<Made[T]>;
}

/** The part of Worker that is used here. */
export type ReviewWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** What a message answers, boxed: an answer may itself be undefined. */
type Answer<T> = { readonly value: T } | undefined;

/** `startWorker` is called when there is work and no worker: at first, and after a cancelled review. */
export function reviewClient(startWorker: () => ReviewWorker): ReviewClient {
  let worker: ReviewWorker | undefined;
  let known: WorkbookSnapshot | undefined;
  /** The worker answers one request after the other. */
  let before: Promise<unknown> = Promise.resolve();

  function stop(): void {
    worker?.terminate();
    worker = undefined;
    known = undefined;
  }

  /** Sends one request and waits for the answer that it is meant for. A cancelled worker is stopped: it would not listen while it computes. */
  function ask<T>(request: ToWorker, answerOf: (message: FromWorker) => Answer<T>, signal: AbortSignal): Promise<T> {
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
        if (answer)
          end(() => {
            resolve(answer.value);
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

  /** Waits for what was asked before, however it ended. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = before.then(work, work);
    before = done.catch(() => undefined);
    return done;
  }

  return {
    review: (snapshot, asOf, edits, onPhase, signal) =>
      inTurn(async () => {
        await hand(snapshot, signal);
        const findings: Finding[] = [];
        return ask(
          { type: 'review', asOf, edits },
          (message) => {
            if (message.type === 'phase') onPhase();
            else if (message.type === 'findings') findings.push(...message.findings);
            return message.type === 'reviewed' ? { value: { ...message.reviewed, findings } } : undefined;
          },
          signal,
        );
      }),
    make: <T extends Order['type']>(order: Extract<Order, { type: T }>, signal: AbortSignal) =>
      inTurn(() => ask(order, (message) => (isMade(message, order.type) ? { value: message.made } : undefined), signal)),
  };
}

function isMade<T extends Order['type']>(
  message: FromWorker,
  order: T,
): message is FromWorker & { readonly type: 'made'; readonly order: T; readonly made: Made[T] } {
  return message.type === 'made' && message.order === order;
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
