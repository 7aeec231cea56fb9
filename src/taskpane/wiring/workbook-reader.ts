// Keeps the worker's review in step with the workbook: reads it when asked or when it was written to, and hears of the user's edits.
import type { ExcelApi } from '../../excel/excel-api';
import { takeSnapshot } from '../../excel/read/snapshot';
import { watchEdits, type Watch } from '../../excel/watch';
import { NO_EDITS, type ReviewEdits } from '../../review/edits';
import { type CellRef, fullAddress } from '../../workbook/address';
import type { SerialDay } from '../../workbook/serial-date';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { OnProgress, Product } from '../product';
import type { ReviewClient } from '../worker/review-client';
import { readProgress } from './step-progress';

export interface WorkbookReader extends Pick<Product, 'review' | 'watch'> {
  /** Reads and reviews again where the workbook was written to by us, or something was decided since. Throws before the first review. */
  readonly renew: (edits: ReviewEdits | undefined, signal: AbortSignal, onProgress?: OnProgress) => Promise<void>;
  /** What was read last. Throws before the first review. */
  readonly lastRead: () => WorkbookSnapshot;
  /** We have written: what was read is no longer so. */
  readonly forget: () => void;
  /** We are about to write this cell ourselves: its event tells nothing new. */
  readonly expectOwnEdit: (cell: CellRef) => void;
}

interface Last {
  readonly asOf: SerialDay;
  readonly edits: ReviewEdits;
}

export function workbookReader(excel: ExcelApi, client: ReviewClient): WorkbookReader {
  const listeners = new Set<() => void>();
  const ownEdits = new Set<string>();
  let read: WorkbookSnapshot | undefined;
  let last: Last = { asOf: 0, edits: NO_EDITS };
  let isStale = false;
  let watching: { readonly sheets: string; readonly watch: Watch } | undefined;

  const onEdit = (sheet: string, address: string) => {
    if (ownEdits.delete(`${sheet}!${address}`)) return;
    listeners.forEach((listener) => {
      listener();
    });
  };
  /** The user's tabs are watched from the first review on; anew when there are others. */
  const watchRegisters = async ({ sheets }: WorkbookSnapshot) => {
    const names = sheets.filter(({ own }) => own === undefined).map(({ name }) => name);
    if (watching?.sheets === names.join('\n')) return;
    await watching?.watch.stop();
    watching = { sheets: names.join('\n'), watch: await watchEdits(excel, new Set(names), onEdit) };
  };
  const readAnew = async (onProgress: OnProgress, signal: AbortSignal): Promise<WorkbookSnapshot> => {
    const snapshot = await takeSnapshot(excel, {
      onProgress: (step) => {
        onProgress(readProgress(step));
      },
      signal,
      formats: true,
    });
    isStale = false;
    return snapshot;
  };
  const lastRead = () => {
    if (!read) throw new Error('nothing was reviewed yet');
    return read;
  };

  return {
    lastRead,
    async review({ asOf, edits, isFresh }, onProgress, signal) {
      if (isFresh || !read || isStale) {
        read = await readAnew(onProgress, signal);
        ownEdits.clear();
        await watchRegisters(read);
      }
      onProgress({ phase: 'recognising' });
      const onPhase = () => {
        onProgress({ phase: 'reviewing' });
      };
      const reviewed = await client.review(read, asOf, edits, onPhase, signal);
      last = { asOf, edits };
      return reviewed;
    },
    async renew(edits = last.edits, signal, onProgress = () => undefined) {
      const known = lastRead();
      if (!isStale && edits === last.edits) return;
      read = isStale ? await readAnew(onProgress, signal) : known;
      await client.review(read, last.asOf, edits, () => undefined, signal);
      last = { asOf: last.asOf, edits };
    },
    forget() {
      isStale = true;
    },
    expectOwnEdit(cell) {
      ownEdits.add(fullAddress(cell).replace(/^'(.*)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`));
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
