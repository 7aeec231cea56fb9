// Every rule has its words in both languages, and every finding fills them.
import { describeFinding, ruleText } from '../../src/locales/findings';
import type { Language } from '../../src/locales/format';
import { RULES } from '../../src/rules/catalogue';
import { CLEAN, projectWorkbook } from '../support/made-project';
import { checkWorkbook } from '../support/run-review';
import { SEEDS } from './seeds';

const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

describe.each(LANGUAGES)('%s', (language) => {
  test.each([...RULES.map(({ meta }) => meta.id), 'any/unchecked', 'setup/waiver-expired', 'setup/waiver-orphaned'])(
    '%s has its words',
    (rule) => {
      const text = ruleText(language, rule);
      expect(text).toBeDefined();
      expect([text?.name, text?.next, text?.why]).not.toContain('');
      expect(Object.keys(text?.messages ?? {})).not.toEqual([]);
    },
  );

  test.each(SEEDS.map(({ rule, defect }) => [rule, defect] as const))('a finding of %s reads as a sentence', (_, defect) => {
    const { results } = checkWorkbook(projectWorkbook(defect(CLEAN), language === 'en' ? 'en' : 'zh'));
    for (const finding of results.findings) {
      const { message, next } = describeFinding(language, finding);
      expect(`${message} ${next}`).not.toMatch(/[{}]|undefined|NaN/);
      expect(message).toMatch(language === 'en' ? /^["“A-Z0-9].+[.?]$/ : /[。？]$/);
    }
  });
});

test('a finding in Chinese has no English words of ours', () => {
  for (const { rule, defect } of SEEDS) {
    const { results } = checkWorkbook(projectWorkbook(defect(CLEAN), 'zh'));
    for (const finding of results.findings) {
      // Ids, levels and names of settings may be Latin; words of more than four letters are not.
      const { title, message, next } = describeFinding('zh-CN', finding);
      expect([rule, `${title}${message}${next}`.match(/[a-z]{5,}/g)]).toEqual([rule, null]);
    }
  }
});

test('a name in Chinese stands in the sentence without spaces, one in Latin letters with them', () => {
  const finding = (name: string) => ({ rule: 'stakeholders/no-contact-route', messageId: 'noRoute', data: { name } });
  expect(describeFinding('zh-CN', finding('李敏')).message).toMatch(/^李敏应/);
  expect(describeFinding('zh-CN', finding('Bob Chan')).message).toMatch(/^Bob Chan 应/);
});

test('findings are written with the word for stakeholder that is set, and leave what the user wrote as it is', () => {
  const finding = { rule: 'any/unknown-person', messageId: 'unknown', data: { name: '干系人甲', count: 1 } };
  const { title, message } = describeFinding('zh-CN', finding, '相关方');
  expect(title).toContain('相关方');
  expect(title).not.toContain('干系人');
  expect(message).toContain('干系人甲');
});
