// The page about a rule: the facts of every rule put in words, in both languages, without a key or a placeholder left in it.
import { ruleIds } from '../../src/rules/housekeeping';
import { RULES } from '../../src/rules/catalogue';
import { DEFAULT_SETTINGS } from '../../src/setup/settings';
import { ruleFacts } from '../../src/taskpane/worker/rule-facts';
import { loadRulePage } from '../../src/taskpane/wiring/wire-words';

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  test('every rule has one that reads as sentences', async () => {
    for (const id of ruleIds(RULES)) {
      const { title, finds, why, next, needs, settings } = await loadRulePage(id, ruleFacts(id, DEFAULT_SETTINGS), language, '干系人');
      const said = [title, why, next, ...finds, ...needs, ...settings.map(({ what }) => what)];
      expect([id, said.filter((text) => text === '' || /[{}]|undefined|[a-z]\.[a-z]/.test(text))]).toEqual([id, []]);
      expect([id, title === id, finds.length > 0]).toEqual([id, false, true]);
    }
  });
});

test('a field with others that would do, and a setting that was changed, are told', async () => {
  const settings = { ...DEFAULT_SETTINGS, decisionWorkingDays: 3 };
  const page = await loadRulePage('changes/waiting-on-client', ruleFacts('changes/waiting-on-client', settings), 'en', '干系人');
  expect(page.settings).toEqual([{ what: 'Time for a decision on a change', value: 3, usual: 5 }]);
  const facts = { needs: [{ register: 'risks', fields: [['risks.owner', 'risks.raisedBy'], ['risks.id']] }], settings: [] };
  expect((await loadRulePage('risks/no-owner', facts, 'en', '干系人')).needs).toEqual([
    'Risk register: Risk Owner or risks.raisedBy, Risk ID',
  ]);
});
