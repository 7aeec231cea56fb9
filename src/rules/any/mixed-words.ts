// One word of a list written in several ways in a column: "E-mail" and "Email", "H" and "High". Filters and counts take them for two. One finding per column.
import { fold } from '../../reading/words/fold';
import type { RecordTable, RegisterRecord } from '../../reading/records';
import type { CellRef } from '../../workbook/address';
import type { Rule, RuleContext } from '../rule';
import { mendedTogether } from './mended-together';
import { typedTexts } from './typed-texts';

export const mixedWords: Rule<'any'> = {
  meta: { id: 'any/mixed-words', register: 'any', severity: 'info', concern: 'record', needs: {} },
  *check(context) {
    for (const { table, words } of typedTexts(context)) {
      for (const [{ id: field }, written] of words) {
        if (!hasSameWords(written)) continue;
        const ways = waysOfWriting(writtenCells(table, field, context), field);
        const fixes = ways.flatMap(([usual, ...rarer]) =>
          rarer.flatMap(({ cells }) => cells.map(({ cell, text }) => ({ cell, from: text, to: usual?.word ?? text }))),
        );
        const mended = mendedTogether(table, fixes, context);
        if (mended === undefined) continue;
        yield {
          ...mended,
          field,
          messageId: 'mixed',
          data: {
            field: `${table.register}.${field}`,
            words: { list: ways.flatMap((same) => same.map(({ word }) => word)) },
            count: fixes.length,
          },
        };
      }
    }
  },
};

/** Of more different words none is a word of a list. */
const MOST_WORDS = 50;

/** Whether it is worth looking at the cells. */
function hasSameWords(written: ReadonlySet<string>): boolean {
  if (written.size > MOST_WORDS) return false;
  const words = [...new Set([...written].map(writing))];
  return words.some((word, place) => words.slice(0, place).some((earlier) => isSameWord(earlier, word)));
}

/** Upper and lower case are one way of writing, as in Excel's filters. */
function writing(text: string): string {
  return text.trim().toLowerCase();
}

/** Alike but for spaces, hyphens and the like; a plural; or a letter for the word. Two words for one option are left alone: they may say different things. */
function isSameWord(a: string, b: string): boolean {
  const [short, long] = [lettersOf(a), lettersOf(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short === '') return false;
  return short === long || `${short}s` === long || (/^[a-z]$/.test(short) && long.startsWith(short));
}

function lettersOf(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}

interface WrittenCell {
  readonly record: RegisterRecord;
  readonly cell: CellRef;
  readonly text: string;
}

interface Way {
  readonly word: string;
  readonly cells: readonly WrittenCell[];
}

function writtenCells({ records }: RecordTable, field: string, { valueOf, isFormula }: RuleContext<'any'>): WrittenCell[] {
  return records.flatMap((record) => {
    const cell = record.cell(field);
    const text = valueOf(cell);
    return typeof text === 'string' && text !== '' && !isFormula(cell) ? [{ record, cell, text }] : [];
  });
}

/** For each word that is written in several ways: the ways, the usual one first. */
function waysOfWriting(cells: readonly WrittenCell[], field: string): Way[][] {
  const byWriting = new Map<string, WrittenCell[]>();
  for (const cell of cells) {
    const same = byWriting.get(writing(cell.text));
    if (same) same.push(cell);
    else byWriting.set(writing(cell.text), [cell]);
  }
  const words: { readonly option: string; readonly ways: Way[] }[] = [];
  const usualFirst = [...byWriting].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  for (const [, written] of usualFirst) {
    const [first] = written;
    const option = first?.record.choice(field);
    if (first === undefined || option === undefined) continue;
    const way = { word: first.text.trim(), cells: written };
    const same = words.find((word) => word.option === option && isSameWord(word.ways[0]?.word ?? '', way.word));
    if (same) same.ways.push(way);
    else words.push({ option, ways: [way] });
  }
  return words.map(({ ways }) => ways).filter(({ length }) => length > 1);
}
