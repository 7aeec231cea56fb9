// What the pane is doing: every state that it can be in, and what each event makes of it. Pure.
import type { HostFailureKind } from '../excel/host-failure';
import type { Data } from '../locales/format';
import type { Fix } from '../rules/finding';
import type { CellRef } from '../workbook/address';
import type { Progress, Reviewed, TabChoice } from './product';

export type Task = 'review' | 'write' | 'undoWrite' | 'recover' | 'goTo' | 'fix';

/** One line about what has just been done. */
export type Notice =
  | { readonly kind: 'ready'; readonly count: number }
  | { readonly kind: 'written'; readonly tabs: readonly string[]; readonly canUndo: boolean }
  | { readonly kind: 'fixed'; readonly fix: Fix }
  | { readonly kind: 'fixUndone'; readonly cell: CellRef }
  | { readonly kind: 'cancelled' | 'undone' | 'rolledBack' | 'rolledForward' | 'waived' | 'corrected' };

/** Why a task stopped; a defect is a mistake of ours. `data` fills the sentence, `detail` is for whoever has to look into it. */
export interface Failure {
  readonly kind: HostFailureKind | 'defect';
  readonly data: Data;
  readonly detail: string;
}

export type PaneState =
  | { readonly phase: 'idle'; readonly notice?: Notice }
  | { readonly phase: 'busy'; readonly task: Task; readonly progress: Progress; readonly reviewed?: Reviewed; readonly isStale: boolean }
  | { readonly phase: 'ready'; readonly reviewed: Reviewed; readonly isStale: boolean; readonly notice?: Notice }
  | {
      readonly phase: 'failed';
      readonly task: Task;
      readonly failure: Failure;
      readonly reviewed?: Reviewed;
      readonly isStale: boolean;
    };

export type PaneEvent =
  | { readonly type: 'began'; readonly task: Task }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'reviewed'; readonly reviewed: Reviewed; readonly notice: Notice }
  /** A task other than a review came to its end, or something small was done beside. */
  | { readonly type: 'noted'; readonly notice: Notice }
  | { readonly type: 'failed'; readonly task: Task; readonly failure: Failure }
  /** The chosen tabs stand in the workbook now. */
  | { readonly type: 'wrote'; readonly choices: readonly TabChoice[]; readonly notice: Notice }
  /** A task ended that has nothing to tell. */
  | { readonly type: 'rested' }
  | { readonly type: 'changed' }
  | { readonly type: 'dismissed' };

export const START: PaneState = { phase: 'idle' };

/** The finished review, in whichever state it is kept. */
export function reviewedIn(state: PaneState): Reviewed | undefined {
  return state.phase === 'idle' ? undefined : state.reviewed;
}

export function isStaleIn(state: PaneState): boolean {
  return state.phase !== 'idle' && state.isStale;
}

const FIRST_PHASE: Readonly<Record<Task, Progress['phase']>> = {
  review: 'reading',
  write: 'building',
  undoWrite: 'writing',
  recover: 'checking',
  goTo: 'reading',
  fix: 'writing',
};

/** Back to rest: the last review if there is one. */
function rest(state: PaneState, notice?: Notice): PaneState {
  const reviewed = reviewedIn(state);
  const note = notice === undefined ? {} : { notice };
  return reviewed ? { phase: 'ready', reviewed, isStale: isStaleIn(state), ...note } : { phase: 'idle', ...note };
}

function withTabs(state: PaneState, written: readonly TabChoice[]): PaneState {
  if (state.phase === 'idle' || !state.reviewed) return state;
  const tabChoices = state.reviewed.tabChoices.map((choice) => (written.includes(choice) ? { ...choice, replaces: true } : choice));
  return { ...state, reviewed: { ...state.reviewed, tabChoices } };
}

function kept(state: PaneState): { reviewed?: Reviewed; isStale: boolean } {
  const reviewed = reviewedIn(state);
  return reviewed ? { reviewed, isStale: isStaleIn(state) } : { isStale: false };
}

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'began':
      return { phase: 'busy', task: event.task, progress: { phase: FIRST_PHASE[event.task] }, ...kept(state) };
    case 'progressed':
      return state.phase === 'busy' ? { ...state, progress: event.progress } : state;
    case 'reviewed':
      return { phase: 'ready', reviewed: event.reviewed, isStale: false, notice: event.notice };
    case 'noted':
      return rest(state, event.notice);
    case 'failed':
      return { phase: 'failed', task: event.task, failure: event.failure, ...kept(state) };
    case 'changed':
      return state.phase === 'idle' ? state : { ...state, isStale: state.reviewed !== undefined };
    case 'wrote':
      return rest(withTabs(state, event.choices), event.notice);
    case 'rested':
      return rest(state);
    case 'dismissed':
      return state.phase === 'busy' ? state : rest(state);
  }
}
