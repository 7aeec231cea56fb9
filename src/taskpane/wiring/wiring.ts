// Joins the pane to the parts: Excel through src/excel, the review through its worker, the words of findings when first needed.
import { addTabs, takenTabNames } from '../../excel/change/add-tabs';
import { appendKept } from '../../excel/change/append-kept';
import type { ExcelApi } from '../../excel/excel-api';
import { goToCell } from '../../excel/go-to-cell';
import { HostFailure } from '../../excel/host-failure';
import { openWorkbook } from '../../excel/open-workbook';
import { isPresenting, present, stopPresenting } from '../../excel/present';
import { recover } from '../../excel/change/recover';
import { plannedRemoval, removeRapport } from '../../excel/change/remove';
import { undoWrite } from '../../excel/change/undo-write';
import { writeReport } from '../../excel/change/write-report';
import type { Product } from '../product';
import { reviewClient, type ReviewWorker } from '../worker/review-client';
import { saveFile } from './save-file';
import { afterUndo, afterWrite, NO_WRITES } from './session-writes';
import { writeProgress } from './step-progress';
import { fixer } from './wire-fixes';
import { loadRegisters, loadRulePage, loadSentences, loadTemplate } from './wire-words';
import { workbookReader } from './workbook-reader';

/** `excel` is the global of Office.js. */
export function wireProduct(excel: ExcelApi, startWorker: () => ReviewWorker): Product {
  const client = reviewClient(startWorker);
  const reader = workbookReader(excel, client);
  const mend = fixer(excel, reader.expectOwnEdit);
  let writes = NO_WRITES;
  const never = new AbortController().signal;

  return {
    recover: () => recover(excel),
    review: reader.review,

    async remember() {
      const rows = await client.make({ type: 'decided' }, never);
      if (rows.length === 0) return true;
      try {
        await appendKept(excel, rows);
      } catch (error) {
        // No Review setup yet: nothing was asked to be written so far.
        if (error instanceof HostFailure && error.kind === 'notFound') return false;
        throw error;
      }
      reader.forget();
      return true;
    },

    goTo: (cell) => goToCell(excel, cell),
    applyFixes: mend.apply,
    undoFixes: mend.undo,
    watch: reader.watch,

    async write(choices, { language, edits }, onProgress, signal) {
      await reader.renew(edits, signal, onProgress);
      onProgress({ phase: 'building' });
      const { plan, kept } = await client.make({ type: 'plan', choices, language }, signal);
      const read = reader.lastRead();
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
      reader.forget();
      writes = afterWrite(writes, plan, result, read);
      const { tabs, renamed, missingTables, cutTexts } = result;
      return { tabs: tabs.map(({ name }) => name), canUndo: writes.last !== undefined, renamed, missingTables, cutTexts };
    },

    async undoWrite(onProgress) {
      if (!writes.last) throw new HostFailure('notFound');
      onProgress({ phase: 'writing' });
      await undoWrite(excel, writes.last);
      reader.forget();
      writes = afterUndo(writes);
    },

    async clientChecks({ language, edits }) {
      await reader.renew(edits, never);
      return client.make({ type: 'checks', language }, never);
    },

    present: (clientKey) => present(excel, clientKey),
    stopPresenting: () => stopPresenting(excel),
    isPresenting: () => isPresenting(excel),

    async exportClient({ clientKey, client: name, kinds }, { language, edits }) {
      await reader.renew(edits, never);
      const bytes = await client.make({ type: 'file', clientKey, kinds, language }, never);
      if (!bytes) throw new HostFailure('notFound');
      if ((await openWorkbook(excel, bytes)) === 'opened') return 'opened';
      saveFile(bytes, name);
      return 'saved';
    },

    async minutes({ language, edits }, of) {
      await reader.renew(edits, never);
      return client.make({ type: 'minutes', language, client: of }, never);
    },

    async markPresented(day) {
      await reader.renew(undefined, never);
      const row = await client.make({ type: 'presented', day }, never);
      if (row.rows.length === 0) throw new HostFailure('notFound');
      await appendKept(excel, [row]);
      reader.forget();
    },

    async addTemplate(registers, language) {
      const tabs = await loadTemplate({ registers, language, takenNames: await takenTabNames(excel) });
      const names = await addTabs(excel, tabs);
      reader.forget();
      return names;
    },
    async templateSets() {
      const { TEMPLATE_SETS } = await import('../../template/template');
      return TEMPLATE_SETS;
    },

    removal: () => plannedRemoval(excel),
    async remove(withKept) {
      const removed = await removeRapport(excel, { withKept });
      writes = NO_WRITES;
      reader.forget();
      return removed;
    },

    sentences: loadSentences,
    rulePage: async (rule, language, word) => loadRulePage(rule, await client.make({ type: 'rule', id: rule }, never), language, word),
    registers: loadRegisters,
  };
}
