// Cancel, at any moment: the old tabs whole, or, once the swap is on its way, the new ones.
import { HostFailure } from '../../src/excel/host-failure';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import { reportPlan } from './plans';
import { namesOf, open, type Opened, picturesOf, workbookOf } from './support';

const REGISTERS = { Risks: [['ID', 'Risk']], Plan: [['Line', 'Owner']] };

async function write({ excel }: Opened, mark: string): Promise<void> {
  await writeReport(excel, { plan: reportPlan(mark), read: await takeSnapshot(excel) });
}

async function failureOf(promise: Promise<unknown>): Promise<string> {
  const failure: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure === undefined) return 'none';
  if (failure instanceof HostFailure) return failure.kind;
  throw failure as Error;
}

describe('cancelling', () => {
  test.each(['stage', 'swap'] as const)('at the step %s leaves the workbook as it was', async (when) => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    const before = [picturesOf(book.model), namesOf(book.model)];
    const stop = new AbortController();
    const read = await takeSnapshot(book.excel);
    const writing = writeReport(book.excel, {
      plan: reportPlan('two'),
      read,
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === when) stop.abort();
      },
    });
    // Once the swap is on its way it is carried through.
    expect(await failureOf(writing)).toBe(when === 'stage' ? 'cancelled' : 'none');
    if (when === 'stage') expect([picturesOf(book.model), namesOf(book.model)]).toEqual(before);
  });

  test('at any request, in reading or in writing, leaves the old tabs whole or the new ones', async () => {
    const old = workbookOf(REGISTERS);
    await write(open(old), 'one');
    const done = open(structuredClone(old));
    await write(done, 'two');
    const wholes = [old, done.model].map((model) => [picturesOf(model), namesOf(model)]);
    for (let request = 1; request <= done.host.meter.syncs; request += 1) {
      const stop = new AbortController();
      const book = open(structuredClone(old), {
        faults: {
          beforeRequest: {
            [request]: () => {
              stop.abort();
            },
          },
        },
      });
      const { signal } = stop;
      const read = await takeSnapshot(book.excel, { signal }).catch(() => undefined);
      const kind = read ? await failureOf(writeReport(book.excel, { plan: reportPlan('two'), read, signal })) : 'cancelled';
      expect(wholes[kind === 'none' ? 1 : 0]).toEqual([picturesOf(book.model), namesOf(book.model)]);
    }
  });
});
