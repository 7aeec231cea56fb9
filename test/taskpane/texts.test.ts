// The pane's words in both languages: the same keys, the same placeholders, no English left in the Chinese.
import type { Plural, Text, Texts } from '../../src/locales/format';
import { speechIn } from '../../src/taskpane/speech';

const { texts: english } = speechIn('en');
const { texts: chinese } = speechIn('zh-CN');

type Leaf = readonly [path: string, text: string];

function isPlural(node: Text | Texts): node is Plural {
  return typeof node === 'object' && 'one' in node && 'other' in node;
}

function leaves(node: Text | Texts, path = ''): Leaf[] {
  if (typeof node === 'string') return [[path, node]];
  if (isPlural(node)) return [[path, node.other]];
  return Object.entries<Text | Texts>(node).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const chineseByPath = new Map(leaves(chinese));
const pairs = leaves(english).map(([path, text]) => [path, text, chineseByPath.get(path) ?? ''] as const);

test('both languages have the same texts', () => {
  expect(leaves(chinese).map(([path]) => path)).toEqual(leaves(english).map(([path]) => path));
});

test.each(pairs)('%s says the same with the same data', (_, inEnglish, inChinese) => {
  expect(placeholders(inChinese)).toEqual(placeholders(inEnglish));
  expect(inChinese === '').toBe(inEnglish === '');
});

const sameInBoth = ['.productName', '.language.en', '.language.zh-CN'];

test.each(pairs.filter(([path, text]) => /[A-Za-z]/.test(text.replace(/\{\w+\}/g, '')) && !sameInBoth.includes(path)))(
  '%s is written in Chinese characters and punctuation',
  (_, __, inChinese) => {
    expect(inChinese).toMatch(/\p{Script=Han}/u);
    expect(inChinese).not.toMatch(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u);
  },
);
