// Shares: in a sentence they look as they do in a cell, "47%", in both languages.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format, type Text, type Texts } from '../../src/locales/format';

const LOCALES = path.join(__dirname, '..', '..', 'src', 'locales');
const areas = ['en', 'zh-CN'].flatMap((language) =>
  readdirSync(path.join(LOCALES, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(language, name)),
);

function sentences(node: Text | Texts): string[] {
  return typeof node === 'string' ? [node] : Object.values(node as Texts).flatMap(sentences);
}

test.each(['en', 'zh-CN'] as const)('in %s are written without a space', (language) => {
  expect(format(language, '{share}', { share: { percent: 0.4651 } })).toBe('46.5%');
});

test.each(areas)('%s writes no space before a per cent sign', async (area) => {
  const dictionary = (await import(path.join(LOCALES, area))) as Texts;
  expect(sentences(dictionary).filter((sentence) => /[\d}]\s%/.test(sentence))).toEqual([]);
});
