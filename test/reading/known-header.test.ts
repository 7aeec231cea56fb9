// Which texts are words of headers: told at once for most cells, and never missed for what a header may have around its words.
import { isKnownHeader } from '../../src/reading/words/known-header';
import { allWords } from '../../src/reading/words/lexicon';
import { REGISTERS } from '../../src/registers/catalogue';

/** Plain ones: what is written as two words run together, with signs or as a question is taken apart wherever it stands. */
const PLAIN = /^(?!wh)(?!.* (?:or|x) )(?:[a-z ]+|\p{Script=Han}+)$/iu;
const WORDS = REGISTERS.flatMap(({ fields }) => fields.flatMap(({ words }) => allWords(words))).filter(
  (word) => PLAIN.test(word) && !/[a-z][A-Z]/.test(word),
);

test.each<[string, (word: string) => string]>([
  ['as they stand', (word) => word],
  ['in capitals', (word) => word.toUpperCase()],
  ['with a remark in brackets', (word) => `${word} (of ours)`],
  ['before something unknown', (word) => `${word} / Quux`],
  ['after something unknown', (word) => `Quux & ${word}`],
  ['joined to something unknown', (word) => `Quux and ${word}`],
  ['on two lines', (word) => `${word}\nQuux`],
  ['with a formula', (word) => `${word} = I*F`],
])('words of registers are known %s', (_, written) => {
  expect(WORDS.filter((word) => !isKnownHeader(written(word)))).toEqual([]);
});

test.each([
  'Score P x I',
  'What are their needs',
  'Risk Owner',
  'riskowner',
  'RiskOwner',
  'Stakeholder(s) name',
  'ＲＩＳＫ',
  '风险 责任人',
])('%p is known as it is written', (header) => {
  expect(isKnownHeader(header)).toBe(true);
});

test.each(['Quux', 'Risk number 17', 'The supplier is late', 'R-17', 'Agree a plan, then act', '2026-03-01', '17'])('%p is not', (text) => {
  expect(isKnownHeader(text)).toBe(false);
});
