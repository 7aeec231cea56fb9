// The pane's work as one: what it is doing, what can be asked of it, and what it does of itself when it opens.
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Language } from '../../locales/format';
import type { ReviewEdits } from '../../review/edits';
import type { SerialDay } from '../../workbook/serial-date';
import type { PaneState } from '../state/pane-state';
import type { Product } from '../product';
import { useOutput, type OutputActions } from './use-output';
import { useReview, type ReviewActions } from './use-review';
import { useTasks } from './use-tasks';

export interface PaneActions extends ReviewActions, OutputActions {
  readonly cancel: () => void;
  readonly recover: () => void;
  readonly dismiss: () => void;
}

export interface Pane {
  readonly state: PaneState;
  readonly edits: ReviewEdits;
  readonly canUndoWrite: boolean;
  readonly isPresenting: boolean;
  readonly actions: PaneActions;
}

/** Opens with a review, which looks for an interrupted write itself, or only with that look. */
export function usePane(product: Product, language: Language, asOf: SerialDay, opensWithReview: boolean): Pane {
  const { state, tasks } = useTasks(opensWithReview ? 'review' : 'recover');
  const review = useReview(product, tasks, language, asOf);
  const output = useOutput(product, tasks, review);

  const recover = useCallback(
    () =>
      void tasks.start('recover', async () => {
        const kind = await product.recover();
        tasks.dispatch(kind === 'nothing' ? { type: 'rested' } : { type: 'noted', notice: { kind } });
      }),
    [product, tasks],
  );
  const actions = useMemo(
    (): PaneActions => ({
      ...review.actions,
      ...output.actions,
      cancel: tasks.cancel,
      recover,
      dismiss: () => {
        tasks.dispatch({ type: 'dismissed' });
      },
    }),
    [review.actions, output.actions, tasks, recover],
  );

  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    if (opensWithReview) actions.run();
    else actions.recover();
  }, [opensWithReview, actions]);
  return { state, edits: review.edits, canUndoWrite: output.canUndoWrite, isPresenting: output.isPresenting, actions };
}
