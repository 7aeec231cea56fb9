// The pane and its review worker: large tabs in small messages, one snapshot handed over once, a cancelled review stops the worker.
import { NO_EDITS } from '../../src/review/edits';
import { reviewClient, type ReviewWorker } from '../../src/taskpane/worker/review-client';
import type { FromWorker, ToWorker } from '../../src/taskpane/worker/worker-messages';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { madeSheet } from '../support/made-workbook';
import { reviewed } from './scripted-product';

function snapshotOf(rows: number): WorkbookSnapshot {
  const sheet = madeSheet(
    'Risks',
    Array.from({ length: rows }, (_, row) => [`R${row}`, row]),
    { numberFormats: [] },
  );
  return { name: 'a.xlsx', date1904: false, isProtected: false, names: [], sheets: [sheet] };
}

/** A worker that keeps what it is sent, and answers when the test says so. */
function playedWorker() {
  const sent: ToWorker[] = [];
  const worker: ReviewWorker & { isStopped: boolean } = {
    isStopped: false,
    onmessage: null,
    onerror: null,
    postMessage: (message: ToWorker) => void sent.push(message),
    terminate: () => {
      worker.isStopped = true;
    },
  };
  const answer = (data: FromWorker): void => {
    worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent<FromWorker>);
  };
  let reviews = 0;
  /** Waits for the next request for a review. */
  const asked = async () => {
    reviews += 1;
    while (sent.filter(({ type }) => type === 'review').length < reviews) await new Promise((resolve) => setImmediate(resolve));
  };
  return { worker, sent, answer, asked };
}

const start = (client: ReturnType<typeof reviewClient>, snapshot: WorkbookSnapshot, signal = new AbortController().signal) =>
  client.review(snapshot, 46000, NO_EDITS, () => undefined, signal);

test('at most 2,000 rows go in one message, and all of them arrive in their order', async () => {
  const { worker, sent, answer, asked } = playedWorker();
  const snapshot = snapshotOf(4500);
  const done = start(
    reviewClient(() => worker),
    snapshot,
  );
  await asked();
  answer({ type: 'reviewed', reviewed: reviewed() });
  await done;
  const rows = sent.flatMap((message) => (message.type === 'rows' ? [message.values] : []));
  expect(rows.map(({ length }) => length)).toEqual([2000, 2000, 500]);
  expect(rows.flat()).toEqual(snapshot.sheets[0]?.values);
});

test('the same snapshot is handed over once: a correction only sends the edits', async () => {
  const { worker, sent, answer, asked } = playedWorker();
  const client = reviewClient(() => worker);
  const snapshot = snapshotOf(10);
  for (let round = 0; round < 2; round += 1) {
    const done = start(client, snapshot);
    await asked();
    answer({ type: 'reviewed', reviewed: reviewed() });
    await done;
  }
  expect(sent.map(({ type }) => type)).toEqual(['workbook', 'sheet', 'rows', 'review', 'review']);
});

test('cancelling stops the worker; the next review starts another and hands the snapshot over again', async () => {
  const workers = [playedWorker(), playedWorker()];
  let started = 0;
  const client = reviewClient(() => (workers[started++] ?? playedWorker()).worker);
  const snapshot = snapshotOf(10);
  const cancelling = new AbortController();
  const cancelled = start(client, snapshot, cancelling.signal);
  await workers[0]?.asked();
  cancelling.abort();
  await expect(cancelled).rejects.toMatchObject({ kind: 'cancelled' });
  expect(workers[0]?.worker.isStopped).toBe(true);
  const done = start(client, snapshot);
  await workers[1]?.asked();
  workers[1]?.answer({ type: 'reviewed', reviewed: reviewed() });
  await expect(done).resolves.toMatchObject({ asOf: 46000 });
});

test('a defect in the worker is told with its own words', async () => {
  const { worker, answer, asked } = playedWorker();
  const done = start(
    reviewClient(() => worker),
    snapshotOf(1),
  );
  await asked();
  answer({ type: 'failed', message: 'x is not a function', stack: 'at y' });
  await expect(done).rejects.toThrow('x is not a function');
});

test('what is made of a review is asked for in turn, and each answer finds its question', async () => {
  const { worker, sent, answer } = playedWorker();
  const client = reviewClient(() => worker);
  const { signal } = new AbortController();
  const sentUpTo = async (type: ToWorker['type']) => {
    while (sent.at(-1)?.type !== type) await new Promise((resolve) => setImmediate(resolve));
  };
  const minutes = client.make({ type: 'minutes', client: undefined, language: 'en' }, signal);
  const file = client.make({ type: 'file', clientKey: '9', kinds: ['client'], language: 'en' }, signal);
  await sentUpTo('minutes');
  expect(sent.map(({ type }) => type)).toEqual(['minutes']);
  answer({ type: 'made', order: 'minutes', made: { text: '# Minutes', leftOut: '' } });
  await expect(minutes).resolves.toEqual({ text: '# Minutes', leftOut: '' });
  await sentUpTo('file');
  answer({ type: 'made', order: 'file', made: undefined });
  await expect(file).resolves.toBeUndefined();
});
