// One word of a list written in several ways in a column: "E-mail" and "Email", "H" and "High". Filters and counts take them for two. One finding per column.
import { fold } from '../../reading/fold';
import type { FieldType } from '../../registers/definition';
import type { Rule } from '../rule';
import { columnsOfType, type TextCell, textCells } from './text-cells';

const CHOICES: ReadonlySet<FieldType> = new Set<FieldType>(['choice']);

export const mixedWords: Rule<'any'> = {
  meta: { id: 'any/mixed-words', register: 'any', severity: 'info', concern: 'record', needs: {} },
  *check(context) {
    for (const table of context.reading.records.tables) {
      for (const column of columnsOfType(table, CHOICES)) {
        const ways = waysOfWriting(
          textCells(context, table, column, () => true),
          column.field.id,
        );
        const fixes = ways.flatMap(([usual, ...rarer]) =>
          rarer.flatMap(({ cells }) => cells.map(({ cell, text }) => ({ cell, from: text, to: usual?.word ?? text }))),
        );
        const [first, ...others] = fixes;
        if (first === undefined) continue;
        yield {
          subject: `${table.register}/${table.sheet}`,
          field: column.field.id,
          cell: first.cell,
          related: others.map(({ cell }) => cell),
          messageId: 'mixed',
          data: {
            field: `${table.register}.${column.field.id}`,
            words: { list: ways.flatMap((same) => same.map(({ word }) => word)) },
            count: fixes.length,
          },
          fixes,
        };
      }
    }
  },
};

interface Way {
  readonly word: string;
  readonly cells: readonly TextCell[];
}

/** For each word that is written in several ways: the ways, the usual one first. Upper and lower case are one way, as in Excel's filters. */
function waysOfWriting(cells: readonly TextCell[], field: string): Way[][] {
  const byWriting = new Map<string, TextCell[]>();
  for (const cell of cells) {
    const writing = cell.text.trim().toLowerCase();
    const same = byWriting.get(writing);
    if (same) same.push(cell);
    else byWriting.set(writing, [cell]);
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

/** Alike but for spaces, hyphens and the like; a plural; or a letter for the word. Two words for one option are left alone: they may say different things. */
function isSameWord(a: string, b: string): boolean {
  const [short, long] = [lettersOf(a), lettersOf(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short === '') return false;
  return short === long || `${short}s` === long || (/^[a-z]$/.test(short) && long.startsWith(short));
}

function lettersOf(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}
