// Reviewing: runs it, repeats it after each decision of the user, and mends cells on request.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../locales/format';
import { NO_EDITS, type ReviewEdits } from '../../review/edits';
import type { Fix } from '../../rules/finding';
import type { SheetCorrection } from '../../setup/corrections';
import { joinDecisions, type Decisions } from '../../setup/decisions';
import type { Waiver } from '../../setup/waivers';
import type { CellRef } from '../../workbook/address';
import type { SerialDay } from '../../workbook/serial-date';
import type { Notice } from '../state/pane-state';
import { editsWith, editsWithout } from '../state/edits-kept';
import type { OnProgress, Product } from '../product';
import { asFailure, type Tasks } from './use-tasks';

export interface ReviewActions {
  readonly run: () => void;
  readonly goTo: (cell: CellRef) => void;
  readonly fix: (fixes: readonly Fix[]) => void;
  readonly undoFix: (fixes: readonly Fix[]) => void;
  readonly waive: (waiver: Waiver) => void;
  readonly correct: (correction: SheetCorrection) => void;
  /** What may reach the client, and the words above it: counts from the next tab, file or minutes on. */
  readonly decide: (decisions: Partial<Decisions>) => void;
}

export interface ReviewWork {
  readonly actions: ReviewActions;
  /** What was decided in the pane and is not in the workbook yet. */
  readonly edits: ReviewEdits;
  /** The workbook keeps these edits from now on. */
  readonly markKept: (kept: ReviewEdits) => void;
  /** These were in the workbook and were taken out of it. */
  readonly markLost: (lost: ReviewEdits) => void;
}

export function useReview(product: Product, { start, dispatch }: Tasks, language: Language, asOf: SerialDay): ReviewWork {
  const [edits, setEdits] = useState(NO_EDITS);
  // Tasks need the latest ones at once, not those of the last rendering.
  const latest = useRef(edits);
  const keep = useCallback((next: ReviewEdits) => {
    latest.current = next;
    setEdits(next);
  }, []);

  useEffect(
    () =>
      product.watch(() => {
        dispatch({ type: 'changed' });
      }),
    [product, dispatch],
  );

  const markKept = useCallback(
    (kept: ReviewEdits) => {
      keep(editsWithout(latest.current, kept));
    },
    [keep],
  );
  const markLost = useCallback(
    (lost: ReviewEdits) => {
      keep(editsWith(latest.current, lost));
    },
    [keep],
  );

  const review = useCallback(
    async (isFresh: boolean, signal: AbortSignal, onProgress: OnProgress, noticeOf?: () => Notice | Promise<Notice>) => {
      const reviewed = await product.review({ asOf, language, edits: latest.current, isFresh }, onProgress, signal);
      signal.throwIfAborted();
      const notice = (await noticeOf?.()) ?? { kind: 'ready', count: reviewed.findings.length };
      dispatch({ type: 'reviewed', reviewed, notice });
    },
    [product, dispatch, language, asOf],
  );

  /** The edit holds only once a review has been made with it. */
  const edit = useCallback(
    (change: (before: ReviewEdits) => ReviewEdits, kind: 'waived' | 'corrected') => {
      void start('review', async (signal, onProgress) => {
        const before = latest.current;
        keep(change(before));
        try {
          await review(false, signal, onProgress, async () => {
            const reviewedWith = latest.current;
            const isKept = await remembered(product);
            if (isKept) markKept(reviewedWith);
            return { kind, isKept };
          });
        } catch (error) {
          keep(before);
          throw error;
        }
      });
    },
    [product, start, review, keep, markKept],
  );

  const mend = useCallback(
    (work: () => Promise<void>, notice: Notice) =>
      void start('fix', async (signal, onProgress) => {
        await work();
        await review(true, signal, onProgress, () => notice);
      }),
    [start, review],
  );

  const actions = useMemo(
    (): ReviewActions => ({
      run: () => void start('review', (signal, onProgress) => review(true, signal, onProgress)),
      goTo: (cell) => {
        product.goTo(cell).catch((error: unknown) => {
          dispatch({ type: 'failed', task: 'goTo', failure: asFailure(error) });
        });
      },
      fix: (fixes) => {
        mend(() => product.applyFixes(fixes), { kind: 'fixed', fixes });
      },
      undoFix: (fixes) => {
        mend(() => product.undoFixes(fixes), { kind: 'fixUndone', fixes });
      },
      waive: (waiver) => {
        edit((before) => ({ ...before, waivers: [...before.waivers, waiver] }), 'waived');
      },
      correct: (correction) => {
        edit((before) => ({ ...before, corrections: [...before.corrections, correction] }), 'corrected');
      },
      decide: ({ releases = [], headlines = [], notes = [] }) => {
        const before = latest.current;
        keep({ ...before, decisions: joinDecisions(before.decisions, { releases, headlines, notes }) });
      },
    }),
    [product, start, dispatch, review, mend, edit, keep],
  );
  return { actions, edits, markKept, markLost };
}

/** An edit that could not be kept now is kept by the next write: no failure of the edit itself. */
function remembered(product: Product): Promise<boolean> {
  return product.remember().catch(() => false);
}
