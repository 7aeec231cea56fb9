// Mends cells of the user's, all that were asked for or none, and puts them back.
import { applyFix, type FixUndo, undoFix } from '../../excel/change/apply-fix';
import type { ExcelApi } from '../../excel/excel-api';
import { HostFailure } from '../../excel/host-failure';
import type { Fix } from '../../rules/finding';
import type { CellRef } from '../../workbook/address';

export interface Fixer {
  /** Where one cell refuses, those before it are put back, and the refusal is thrown. */
  readonly apply: (fixes: readonly Fix[]) => Promise<void>;
  readonly undo: (fixes: readonly Fix[]) => Promise<void>;
}

/** `expectEdit` is told of each cell before it is written. */
export function fixer(excel: ExcelApi, expectEdit: (cell: CellRef) => void): Fixer {
  const undoOf = new WeakMap<Fix, FixUndo>();
  const putBack = async (fixes: readonly Fix[]) => {
    for (const fix of fixes) {
      const undo = undoOf.get(fix);
      if (!undo) throw new HostFailure('notFound', { code: '', sheet: fix.cell.sheet });
      expectEdit(fix.cell);
      await undoFix(excel, undo);
    }
  };
  return {
    async apply(fixes) {
      const done: Fix[] = [];
      try {
        for (const fix of fixes) {
          const { cell, from, to, numberFormat } = fix;
          expectEdit(cell);
          undoOf.set(
            fix,
            await applyFix(excel, { cell, expected: from, value: to, ...(numberFormat === undefined ? {} : { numberFormat }) }),
          );
          done.push(fix);
        }
      } catch (error) {
        await putBack(done.toReversed());
        throw error;
      }
    },
    undo: (fixes) => putBack(fixes.toReversed()),
  };
}
