// Runs one task of the product at a time, lets it be cancelled, and tells the state what became of it.
import { useCallback, useMemo, useReducer, useRef, type Dispatch } from 'react';
import { HostFailure } from '../../excel/host-failure';
import { nextState, opening, type Failure, type PaneEvent, type PaneState, type Task } from '../state/pane-state';
import type { OnProgress } from '../product';

/** Tells the state its own end, by an event; what it throws becomes a failure. */
export type Work = (signal: AbortSignal, onProgress: OnProgress) => Promise<void>;

export interface Tasks {
  readonly dispatch: Dispatch<PaneEvent>;
  /** A second task waits for nobody and is not started. Resolves when the task has ended, however it did. */
  readonly start: (task: Task, work: Work) => Promise<void>;
  readonly cancel: () => void;
}

export function asFailure(error: unknown): Failure {
  if (!(error instanceof HostFailure))
    return { kind: 'defect', data: {}, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  const { code, sheet = '', statement = error.detail.location ?? code } = error.detail;
  return { kind: error.kind, data: { code, sheet, statement }, detail: error.message };
}

/** `first` is the task that whoever calls this starts when the pane has been shown. */
export function useTasks(first: Task): { readonly state: PaneState; readonly tasks: Tasks } {
  const [state, dispatch] = useReducer(nextState, first, opening);
  const running = useRef<AbortController | undefined>(undefined);
  const start = useCallback(async (task: Task, work: Work) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    dispatch({ type: 'began', task });
    try {
      await work(controller.signal, (progress) => {
        dispatch({ type: 'progressed', progress });
      });
    } catch (error) {
      if (controller.signal.aborted || (error instanceof HostFailure && error.kind === 'cancelled'))
        dispatch({ type: 'noted', notice: { kind: 'cancelled' } });
      else dispatch({ type: 'failed', task, failure: asFailure(error) });
    } finally {
      running.current = undefined;
    }
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, tasks: useMemo(() => ({ dispatch, start, cancel }), [start, cancel]) };
}
