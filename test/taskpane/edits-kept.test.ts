// What the pane still holds of the user's decisions once the workbook keeps them.
import { NO_EDITS, type ReviewEdits } from '../../src/review/edits';
import { NO_DECISIONS } from '../../src/setup/decisions';
import { editsWith, editsWithout } from '../../src/taskpane/state/edits-kept';

const kept: ReviewEdits = {
  corrections: [{ sheet: 'Risks', headers: ['ID'], columns: [], register: 'risks' }],
  waivers: [{ key: 'r1', reason: 'known', by: 'Clare' }],
  decisions: { ...NO_DECISIONS, releases: [{ key: 's1', released: true }] },
};

test('nothing is left when all of it is kept, and no decision counts as pending', () => {
  const rest = editsWithout(kept, kept);
  expect(rest).toEqual(NO_EDITS);
  expect(rest.decisions).toBe(NO_DECISIONS);
});

test('what was decided while it was being kept stays, even about the same sentence', () => {
  const later = { key: 's1', released: false };
  const decided = { ...kept, decisions: { ...kept.decisions, releases: [...kept.decisions.releases, later] } };
  expect(editsWithout(decided, kept)).toEqual({ ...NO_EDITS, decisions: { ...NO_DECISIONS, releases: [later] } });
});

test('what an undone write took out of the workbook is held again, before what was decided since', () => {
  const later = { key: 's1', released: false };
  const since = { ...NO_EDITS, decisions: { ...NO_DECISIONS, releases: [later] } };
  const all = editsWith(since, kept);
  expect(all.waivers).toEqual(kept.waivers);
  expect(all.decisions.releases).toEqual([{ key: 's1', released: true }, later]);
  expect(editsWith(NO_EDITS, NO_EDITS).decisions).toBe(NO_DECISIONS);
});
