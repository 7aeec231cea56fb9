// What the pane is doing: every state that it can be in, and what each event makes of it. Pure.
import type { HostFailureKind } from '../../excel/host-failure';
import type { Data } from '../../locales/format';
import type { Fix } from '../../rules/finding';
import type { SerialDay } from '../../workbook/serial-date';
import type { Progress, Written } from '../product';
import type { Reviewed, TabChoice } from '../reviewed';

export type Task =
  | 'review'
  | 'write'
  | 'undoWrite'
  | 'recover'
  | 'goTo'
  | 'fix'
  | 'present'
  | 'export'
  | 'minutes'
  | 'markPresented'
  | 'template'
  | 'remove';

/** One line about what has just been done. */
export type Notice =
  | { readonly kind: 'ready'; readonly count: number }
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'fixed' | 'fixUndone'; readonly fixes: readonly Fix[] }
  /** `isKept`: in the workbook already, else in this pane until the next write. */
  | { readonly kind: 'waived' | 'corrected'; readonly isKept: boolean }
  | { readonly kind: 'exported'; readonly how: 'opened' | 'saved' }
  | { readonly kind: 'markedPresented'; readonly day: SerialDay }
  | { readonly kind: 'templateAdded'; readonly tabs: readonly string[] }
  /** `names`: how many hidden names went with them. */
  | { readonly kind: 'removed'; readonly tabs: readonly string[]; readonly names: number }
  | { readonly kind: 'cancelled' | 'undone' | 'rolledBack' | 'rolledForward' | 'presenting' | 'stoppedPresenting' };

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
  /** The chosen tabs stand in the workbook now, and the review in its history. */
  | { readonly type: 'wrote'; readonly choices: readonly TabChoice[]; readonly written: Written }
  | { readonly type: 'markedPresented'; readonly day: SerialDay }
  /** Our tabs have left the workbook; with them the history, where it was asked for. */
  | { readonly type: 'removed'; readonly tabs: readonly string[]; readonly names: number; readonly withKept: boolean }
  /** A task ended that has nothing to tell. */
  | { readonly type: 'rested' }
  | { readonly type: 'changed' }
  | { readonly type: 'dismissed' };

/** Nothing reviewed, nothing going on. */
export const IDLE: PaneState = { phase: 'idle' };

/** A pane that opens does something at once, and offers nothing before: a press would be lost. */
export function opening(task: Task): PaneState {
  return nextState(IDLE, { type: 'began', task });
}

/** The finished review, in whichever state it is kept. */
export function reviewedIn(state: PaneState): Reviewed | undefined {
  return state.phase === 'idle' ? undefined : state.reviewed;
}

export function isStaleIn(state: PaneState): boolean {
  return state.phase !== 'idle' && state.isStale;
}

/** What the pane says has just been done; nothing while it works or after a failure. */
export function noticeIn(state: PaneState): Notice | undefined {
  return 'notice' in state ? state.notice : undefined;
}

/** Tasks that can be broken off. */
export function canCancel(task: Task): boolean {
  return task === 'review' || task === 'write';
}

const FIRST_PHASE: Readonly<Record<Task, Progress['phase']>> = {
  review: 'reading',
  write: 'building',
  undoWrite: 'writing',
  recover: 'checking',
  goTo: 'reading',
  fix: 'writing',
  present: 'writing',
  export: 'building',
  minutes: 'building',
  markPresented: 'writing',
  template: 'writing',
  remove: 'writing',
};

/** Back to rest: the last review if there is one. */
function rest(state: PaneState, notice?: Notice): PaneState {
  const reviewed = reviewedIn(state);
  const note = notice === undefined ? {} : { notice };
  return reviewed ? { phase: 'ready', reviewed, isStale: isStaleIn(state), ...note } : { phase: 'idle', ...note };
}

function changed(state: PaneState, change: (reviewed: Reviewed) => Reviewed): PaneState {
  return state.phase === 'idle' || !state.reviewed ? state : { ...state, reviewed: change(state.reviewed) };
}

/** The written tabs replace others from now on, and the history has this review. */
function withWritten(reviewed: Reviewed, written: readonly TabChoice[]): Reviewed {
  const { asOf, findings, history } = reviewed;
  const count = (severity: 'error' | 'warning') => findings.filter((finding) => finding.severity === severity).length;
  const isPresented = history.some((past) => past.asOf === asOf && past.isPresented);
  const entry = { asOf, isPresented, errors: count('error'), warnings: count('warning') };
  return {
    ...reviewed,
    tabChoices: reviewed.tabChoices.map((choice) => (written.includes(choice) ? { ...choice, replaces: true } : choice)),
    history: [entry, ...history.filter((past) => past.asOf !== asOf)].sort((a, b) => b.asOf - a.asOf),
  };
}

function withPresented(reviewed: Reviewed, day: SerialDay): Reviewed {
  return { ...reviewed, history: reviewed.history.map((past) => (past.asOf === day ? { ...past, isPresented: true } : past)) };
}

function withoutTabs(reviewed: Reviewed, withKept: boolean): Reviewed {
  return {
    ...reviewed,
    tabChoices: reviewed.tabChoices.map((choice) => ({ ...choice, replaces: false })),
    history: withKept ? [] : reviewed.history,
  };
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
      return rest(
        changed(state, (reviewed) => withWritten(reviewed, event.choices)),
        { kind: 'written', written: event.written },
      );
    case 'markedPresented':
      return rest(
        changed(state, (reviewed) => withPresented(reviewed, event.day)),
        { kind: 'markedPresented', day: event.day },
      );
    case 'removed':
      return rest(
        changed(state, (reviewed) => withoutTabs(reviewed, event.withKept)),
        { kind: 'removed', tabs: event.tabs, names: event.names },
      );
    case 'rested':
      return rest(state);
    case 'dismissed':
      return state.phase === 'busy' ? state : rest(state);
  }
}
