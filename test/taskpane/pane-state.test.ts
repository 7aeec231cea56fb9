// What the pane is doing: each event from each state, and what is kept on the way.
import { nextState, START, type PaneEvent, type PaneState } from '../../src/taskpane/pane-state';
import { reviewed } from './scripted-product';

const review = reviewed();
const failure = { kind: 'cellEditing', data: {}, detail: 'InvalidOperationInCellEditMode' } as const;
const ready: PaneState = { phase: 'ready', reviewed: review, isStale: false };
const after = (state: PaneState, ...events: PaneEvent[]) => events.reduce(nextState, state);
const began: PaneEvent = { type: 'began', task: 'review' };
const failed: PaneEvent = { type: 'failed', task: 'review', failure };

test('a review goes from reading to ready', () => {
  const busy = after(START, began);
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
  ['a first review that fails leaves nothing to show', START, undefined],
  ['a second review that fails keeps the first', ready, review],
])('%s', (_, before, kept) => {
  const state = after(before, began, failed);
  expect(state).toMatchObject({ phase: 'failed', failure });
  expect(state.phase === 'failed' && state.reviewed).toBe(kept);
  expect(after(state, { type: 'dismissed' }).phase).toBe(kept ? 'ready' : 'idle');
});

test.each([
  ['a cancelled first review leaves the pane as it opened', START, 'idle'],
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
    expect(after(START, { type: 'changed' })).toBe(START);
    expect(after(START, began, { type: 'changed' })).toMatchObject({ isStale: false });
  });

  test('is forgotten with the next review', () => {
    const state = after(ready, { type: 'changed' }, began, { type: 'reviewed', reviewed: review, notice: { kind: 'corrected' } });
    expect(state).toMatchObject({ phase: 'ready', isStale: false });
  });
});

test('closing a message never stops what is running', () => {
  const busy = after(ready, began);
  expect(after(busy, { type: 'dismissed' })).toBe(busy);
});
