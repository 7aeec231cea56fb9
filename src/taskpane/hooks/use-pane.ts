// The pane's work: starts tasks of the product one at a time, keeps what the user decided, and tells the state.
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Language } from '../../locales/format';
import { NO_EDITS, type ReviewEdits } from '../../review/edits';
import type { Fix } from '../../rules/finding';
import type { SheetCorrection } from '../../setup/corrections';
import type { Waiver } from '../../setup/waivers';
import type { CellRef } from '../../workbook/address';
import type { SerialDay } from '../../workbook/serial-date';
import { HostFailure } from '../../excel/host-failure';
import { nextState, START, type Failure, type Notice, type PaneState, type Task } from '../pane-state';
import type { Product, Progress, TabChoice } from '../product';

export interface PaneActions {
  readonly run: () => void;
  readonly cancel: () => void;
  readonly write: (choices: readonly TabChoice[], language: Language) => void;
  readonly undoWrite: () => void;
  readonly recover: () => void;
  readonly goTo: (cell: CellRef) => void;
  readonly fix: (fix: Fix) => void;
  readonly undoFix: (fix: Fix) => void;
  readonly waive: (waiver: Waiver) => void;
  readonly correct: (correction: SheetCorrection) => void;
  readonly dismiss: () => void;
}

export interface Pane {
  readonly state: PaneState;
  readonly canUndoWrite: boolean;
  readonly actions: PaneActions;
}

function asFailure(error: unknown): Failure {
  if (!(error instanceof HostFailure))
    return { kind: 'defect', data: {}, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  const { code, sheet = '', statement = error.detail.location ?? code } = error.detail;
  return { kind: error.kind, data: { code, sheet, statement }, detail: error.message };
}

/** Opens with a review, which looks for an interrupted write itself, or only with that look. */
export function usePane(product: Product, language: Language, asOf: SerialDay, opensWithReview: boolean): Pane {
  const [state, dispatch] = useReducer(nextState, START);
  const [canUndoWrite, setCanUndoWrite] = useState(false);
  const edits = useRef(NO_EDITS);
  const running = useRef<AbortController | undefined>(undefined);

  useEffect(
    () =>
      product.watch(() => {
        dispatch({ type: 'changed' });
      }),
    [product],
  );

  /** Runs one task at a time; a second one waits for nobody and is not started. */
  const start = useCallback(async (task: Task, work: (signal: AbortSignal) => Promise<void>) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    dispatch({ type: 'began', task });
    try {
      await work(controller.signal);
    } catch (error) {
      if (controller.signal.aborted || (error instanceof HostFailure && error.kind === 'cancelled'))
        dispatch({ type: 'noted', notice: { kind: 'cancelled' } });
      else dispatch({ type: 'failed', task, failure: asFailure(error) });
    } finally {
      running.current = undefined;
    }
  }, []);

  const recover = useCallback(async () => {
    const kind = await product.recover();
    dispatch(kind === 'nothing' ? { type: 'rested' } : { type: 'noted', notice: { kind } });
  }, [product]);
  const review = useCallback(
    async (isFresh: boolean, signal: AbortSignal, notice?: Notice) => {
      const request = { asOf, language, edits: edits.current, isFresh };
      const reviewed = await product.review(
        request,
        (progress) => {
          dispatch({ type: 'progressed', progress });
        },
        signal,
      );
      signal.throwIfAborted();
      dispatch({ type: 'reviewed', reviewed, notice: notice ?? { kind: 'ready', count: reviewed.findings.length } });
    },
    [product, language, asOf],
  );

  const edit = useCallback(
    (change: (edits: ReviewEdits) => ReviewEdits, notice: Notice) => {
      const before = edits.current;
      void start('review', async (signal) => {
        edits.current = change(before);
        try {
          await review(false, signal, notice);
        } catch (error) {
          edits.current = before;
          throw error;
        }
      });
    },
    [start, review],
  );

  const change = useCallback(
    (work: () => Promise<void>, notice: Notice) =>
      void start('fix', async (signal) => {
        await work();
        await review(true, signal, notice);
      }),
    [start, review],
  );

  const actions = useMemo(
    (): PaneActions => ({
      run: () => void start('review', (signal) => review(true, signal)),
      cancel: () => running.current?.abort(),
      write: (choices, tabLanguage) =>
        void start('write', async (signal) => {
          const onProgress = (progress: Progress) => {
            dispatch({ type: 'progressed', progress });
          };
          const written = await product.write(choices, tabLanguage, onProgress, signal);
          setCanUndoWrite(written.canUndo);
          dispatch({ type: 'wrote', choices, notice: { kind: 'written', ...written } });
        }),
      undoWrite: () =>
        void start('undoWrite', async () => {
          await product.undoWrite((progress) => {
            dispatch({ type: 'progressed', progress });
          });
          setCanUndoWrite(false);
          dispatch({ type: 'noted', notice: { kind: 'undone' } });
        }),
      recover: () => void start('recover', recover),
      goTo: (cell) => {
        product.goTo(cell).catch((error: unknown) => {
          dispatch({ type: 'failed', task: 'goTo', failure: asFailure(error) });
        });
      },
      fix: (fix) => {
        change(() => product.applyFix(fix), { kind: 'fixed', fix });
      },
      undoFix: (fix) => {
        change(() => product.undoFix(fix), { kind: 'fixUndone', cell: fix.cell });
      },
      waive: (waiver) => {
        edit((before) => ({ ...before, waivers: [...before.waivers, waiver] }), { kind: 'waived' });
      },
      correct: (correction) => {
        edit((before) => ({ ...before, corrections: [...before.corrections, correction] }), { kind: 'corrected' });
      },
      dismiss: () => {
        dispatch({ type: 'dismissed' });
      },
    }),
    [product, start, recover, review, edit, change],
  );
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    if (opensWithReview) actions.run();
    else actions.recover();
  }, [opensWithReview, actions]);
  return { state, canUndoWrite, actions };
}
