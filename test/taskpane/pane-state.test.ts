// What the pane is doing: each event from each state, and what is kept on the way.
import { nextState, IDLE, type PaneEvent, type PaneState } from '../../src/taskpane/state/pane-state';
import { reviewed } from './scripted-product';

const review = reviewed();
const failure = { kind: 'cellEditing', data: {}, detail: 'InvalidOperationInCellEditMode' } as const;
const ready: PaneState = { phase: 'ready', reviewed: review, isStale: false };
const after = (state: PaneState, ...events: PaneEvent[]) => events.reduce(nextState, state);
const began: PaneEvent = { type: 'began', task: 'review' };
const failed: PaneEvent = { type: 'failed', task: 'review', failure };

test('a review goes from reading to ready', () => {
  const busy = after(IDLE, began);
  expect(busy).toEqual({ phase: 'busy', task: 'review', progress: { phase: 'reading' }, isStale: false });
  expect(after(busy, { type: 'progressed', progress: { phase: 'reviewing', share: 0.5 } })).toMatchObject({ progress: { share: 0.5 } });
  expect(after(busy, { type: 'reviewed', reviewed: review, notice: { kind: 'ready', count: 2 } })).toEqual({
    phase: 'ready',
    reviewed: review,
    isStale: false,
    notice: { kind: 'ready', count: 2 },
  });
});

test('progress that comes after the end changes nothing', () => {
  expect(after(ready, { type: 'progressed', progress: { phase: 'reading' } })).toBe(ready);
});

test.each([
  ['a first review that fails leaves nothing to show', IDLE, undefined],
  ['a second review that fails keeps the first', ready, review],
])('%s', (_, before, kept) => {
  const state = after(before, began, failed);
  expect(state).toMatchObject({ phase: 'failed', failure });
  expect(state.phase === 'failed' && state.reviewed).toBe(kept);
  expect(after(state, { type: 'dismissed' }).phase).toBe(kept ? 'ready' : 'idle');
});

test.each([
  ['a cancelled first review leaves the pane as it opened', IDLE, 'idle'],
  ['a cancelled second review goes back to the first', ready, 'ready'],
])('%s', (_, before, phase) => {
  expect(after(before, began, { type: 'noted', notice: { kind: 'cancelled' } })).toMatchObject({ phase, notice: { kind: 'cancelled' } });
});

describe('a sheet that changed', () => {
  test('makes a review stale, also while tabs are written and after a failure', () => {
    expect(after(ready, { type: 'changed' })).toMatchObject({ phase: 'ready', isStale: true });
    expect(after(ready, { type: 'began', task: 'write' }, { type: 'changed' }, failed)).toMatchObject({ phase: 'failed', isStale: true });
  });

  test('means nothing before the first review', () => {
    expect(after(IDLE, { type: 'changed' })).toBe(IDLE);
    expect(after(IDLE, began, { type: 'changed' })).toMatchObject({ isStale: false });
  });

  test('is forgotten with the next review', () => {
    const state = after(ready, { type: 'changed' }, began, {
      type: 'reviewed',
      reviewed: review,
      notice: { kind: 'corrected', isKept: true },
    });
    expect(state).toMatchObject({ phase: 'ready', isStale: false });
  });
});

test('closing a message never stops what is running', () => {
  const busy = after(ready, began);
  expect(after(busy, { type: 'dismissed' })).toBe(busy);
});

const choices = review.tabChoices.slice(0, 2);
const written = { tabs: ['Review', 'Client'], canUndo: true, renamed: [], missingTables: [], cutTexts: 0 };

describe('after tabs were written', () => {
  const state = after(ready, { type: 'began', task: 'write' }, { type: 'wrote', choices, written });

  test('they will be replaced by the next write, and the history begins with this review', () => {
    expect(state).toMatchObject({ phase: 'ready', notice: { kind: 'written' } });
    const shown = state.phase === 'ready' ? state.reviewed : undefined;
    expect(shown?.tabChoices.map(({ replaces }) => replaces)).toEqual([true, true, false]);
    expect(shown?.history[0]).toEqual({ asOf: review.asOf, isPresented: false, errors: 1, warnings: 1 });
  });

  test('the review can be marked as presented, and a second write of the day leaves it so', () => {
    const marked = after(state, { type: 'markedPresented', day: review.asOf }, { type: 'wrote', choices, written });
    expect(marked.phase === 'ready' && marked.reviewed.history.map(({ isPresented }) => isPresented)).toEqual([true, true]);
  });

  test('what is removed is new again; the history goes only where it was asked for', () => {
    for (const [withKept, past] of [
      [false, 2],
      [true, 0],
    ] as const) {
      const removed = after(state, { type: 'removed', tabs: ['Review'], names: 2, withKept });
      const shown = removed.phase === 'ready' ? removed.reviewed : undefined;
      expect(shown?.tabChoices.some(({ replaces }) => replaces)).toBe(false);
      expect(shown?.history).toHaveLength(past);
    }
  });
});
