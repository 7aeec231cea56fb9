// Joins the pane to the parts: Excel through src/excel, the review through its worker, the words of findings when first needed.
import { applyFix, type FixUndo, undoFix } from '../excel/apply-fix';
import type { ExcelApi } from '../excel/excel-api';
import { goToCell } from '../excel/go-to-cell';
import { HostFailure } from '../excel/host-failure';
import { recover } from '../excel/recover';
import { type ReadStep, takeSnapshot } from '../excel/snapshot';
import { type LastWrite, undoWrite } from '../excel/undo-write';
import { watchEdits, type Watch } from '../excel/watch';
import { writeReport, type WriteStep } from '../excel/write-report';
import type { ReportPlan } from '../report/plan';
import type { Fix } from '../rules/finding';
import { fullAddress } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { OnProgress, Product, Progress, ReviewRequest } from './product';
import { reviewClient, type ReviewWorker } from './review-client';

function readProgress(step: ReadStep): Progress {
  switch (step.step) {
    case 'recover':
    case 'list':
      return { phase: 'checking' };
    case 'cells':
      return { phase: 'reading' };
    case 'rows':
      return { phase: 'reading', sheet: step.sheet, share: step.done / Math.max(1, step.total) };
  }
}

function writeProgress(step: WriteStep): Progress {
  return step.step === 'stage' ? { phase: 'writing', share: step.done / Math.max(1, step.total) } : { phase: 'writing' };
}

/** `excel` is the global of Office.js. */
export function wireProduct(excel: ExcelApi, startWorker: () => ReviewWorker): Product {
  const client = reviewClient(startWorker);
  const listeners = new Set<() => void>();
  const undoOf = new WeakMap<Fix, FixUndo>();
  /** A cell that we have just written ourselves: its event tells nothing new. */
  let ownEdit: string | undefined;
  let read: WorkbookSnapshot | undefined;
  let asked: Pick<ReviewRequest, 'asOf' | 'edits'> | undefined;
  /** A write adds to the kept tabs, so what was read before is no longer so. */
  let isStale = false;
  let watching: { readonly sheets: string; readonly watch: Watch } | undefined;
  let written: (LastWrite & { readonly plan: ReportPlan }) | undefined;

  const onEdit = (sheet: string, address: string) => {
    if (ownEdit === `${sheet}!${address}`) ownEdit = undefined;
    else
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
  const readAnew = async (onProgress: OnProgress, signal: AbortSignal) => {
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
  const edit = (fix: Fix) => {
    ownEdit = fullAddress(fix.cell).replace(/^'(.*)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`);
  };

  return {
    recover: () => recover(excel),

    async review({ asOf, edits, isFresh }, onProgress, signal) {
      if (isFresh || !read) {
        read = await readAnew(onProgress, signal);
        await watchRegisters(read);
      }
      asked = { asOf, edits };
      onProgress({ phase: 'recognising' });
      return client.review(
        read,
        asOf,
        edits,
        () => {
          onProgress({ phase: 'reviewing' });
        },
        signal,
      );
    },

    async write(choices, language, onProgress, signal) {
      if (!read || !asked) throw new Error('nothing was reviewed yet');
      if (isStale) {
        read = await readAnew(onProgress, signal);
        await client.review(read, asked.asOf, asked.edits, () => undefined, signal);
      }
      onProgress({ phase: 'building' });
      const { plan, kept } = await client.plan(choices, language, signal);
      const result = await writeReport(excel, {
        plan,
        read,
        kept,
        activate: true,
        signal,
        onProgress: (step) => {
          onProgress(writeProgress(step));
        },
      });
      isStale = true;
      written = { previous: written?.plan, plan, result };
      return { tabs: result.tabs.map(({ name }) => name), canUndo: true };
    },

    async undoWrite(onProgress) {
      if (!written) throw new HostFailure('notFound');
      onProgress({ phase: 'writing' });
      await undoWrite(excel, written, await takeSnapshot(excel));
      isStale = true;
      written = undefined;
    },

    goTo: (cell) => goToCell(excel, cell),

    async applyFix(fix) {
      edit(fix);
      const { cell, from, to, numberFormat } = fix;
      undoOf.set(fix, await applyFix(excel, { cell, expected: from, value: to, ...(numberFormat === undefined ? {} : { numberFormat }) }));
    },

    async undoFix(fix) {
      const undo = undoOf.get(fix);
      if (!undo) throw new HostFailure('notFound');
      edit(fix);
      await undoFix(excel, undo);
    },

    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    async sentences(language) {
      const { describeFinding } = await import('../locales/findings');
      return (finding) => describeFinding(language, finding);
    },

    async registers(language) {
      const { REGISTER_IDS, registerOf } = await import('../registers/catalogue');
      const key = language === 'en' ? 'en' : 'zh';
      return REGISTER_IDS.map((id) => {
        const { words, fields } = registerOf(id);
        return { id, name: words[key][0], fields: fields.map((field) => ({ id: field.id, name: field.words[key][0] })) };
      });
    },
  };
}
