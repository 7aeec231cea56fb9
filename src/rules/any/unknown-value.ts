// Words that a column of given options or of a scale does not know: one finding per column and word, or per column where most are unknown.
import { distance } from 'fastest-levenshtein';
import { fold } from '../../reading/words/fold';
import { fieldOf } from '../../registers/catalogue';
import type { Fix } from '../finding';
import type { Found, Rule, RuleContext } from '../rule';
import { shortened } from '../shortened';
import { columnInDoubt, isColumnWaived, type ProblemCell, problemCells } from './cell-problems';

/** With so many different unknown words the column itself is in doubt, not each of its cells; with fewer if most of its cells are unknown, or all of several. */
const MANY_WORDS = 5;
const SEVERAL_WORDS = 3;

/** Lists that everybody continues in their own words, and that no figure counts by. */
const OPEN_LISTS: ReadonlySet<string> = new Set(['requirements.source']);

export const unknownValue: Rule<'any'> = {
  meta: { id: 'any/unknown-value', register: 'any', severity: 'error', concern: 'record', needs: {} },
  *check(context) {
    const columns = new Map<string, Map<string, ProblemCell[]>>();
    for (const cell of problemCells(context, 'any/unknown-value', new Set(['unknown-value', 'off-scale']))) {
      if (OPEN_LISTS.has(`${cell.table.register}.${cell.field}`)) continue;
      const place = `${cell.table.register}/${cell.table.sheet}/${cell.field}`;
      const words = columns.get(place) ?? new Map<string, ProblemCell[]>();
      columns.set(place, words);
      const word = fold(cell.problem.raw);
      const same = words.get(word);
      if (same) same.push(cell);
      else words.set(word, [cell]);
    }
    for (const words of columns.values()) {
      const isWaived = (cells: readonly ProblemCell[]) => cells[0] !== undefined && context.isWaived(wordAt(cells[0], context));
      const open = [...words.values()].filter((cells) => !isWaived(cells));
      const cells = open.flat();
      const isOne = isInDoubt(open.length, cells) || isColumnWaived(cells, context);
      if (isOne) yield* columnInDoubt(cells, open.length, context);
      for (const same of words.values()) if (!isOne || isWaived(same)) yield* unknownWord(same, context);
    }
  },
};

/** Longer entries are sentences, not words that somebody chose from a list. */
const LONGEST_WORD = 30;

function isInDoubt(words: number, cells: readonly ProblemCell[]): boolean {
  if (words >= MANY_WORDS) return true;
  const filled = filledBeside(cells);
  const isSentences = cells.every(({ problem }) => problem.raw.length > LONGEST_WORD);
  if (cells.length === filled && filled >= SEVERAL_WORDS) return true;
  return (words >= SEVERAL_WORDS || isSentences) && cells.length * 2 >= filled;
}

/** How many cells of the column hold anything. */
function filledBeside([first]: readonly ProblemCell[]): number {
  return first?.table.records.filter((record) => !record.isBlank(first.field)).length ?? 0;
}

/** What its key hangs on: the word in the column, in however many cells it stands. */
function wordAt({ table, field, problem }: ProblemCell, { nameOf }: RuleContext<'any'>) {
  return { subject: `${nameOf(table)}/${fold(problem.raw)}`, field };
}

function* unknownWord(cells: readonly ProblemCell[], context: RuleContext<'any'>): Generator<Found> {
  const [first, ...others] = cells;
  if (first === undefined) return;
  const { table, record, field, problem } = first;
  const scale = table.scale(field);
  const options = optionNames(first);
  const about = { ...wordAt(first, context), table, ...(others.length === 0 ? { record } : { cell: record.cell(field) }) };
  const related = others.map((other) => other.record.cell(field));
  const data = { field: `${table.register}.${field}`, found: shortened(problem.raw), count: cells.length };
  if (scale !== undefined) {
    const messageId = problem.kind === 'off-scale' ? 'offScale' : 'notRated';
    yield { ...about, related, messageId, data: { ...data, minimum: scale.min, maximum: scale.max } };
  } else if (options.length > 0) {
    yield {
      ...about,
      related,
      messageId: 'unknown',
      data: { ...data, options: { list: options } },
      fixes: typingSlips(cells, context),
    };
  } else {
    const isRating = fieldOf(table.register, field)?.type === 'rating';
    yield { ...about, related, messageId: isRating ? 'notRating' : 'notNumber', data };
  }
}

/** "risks.response.avoid": shown in the words of the language. */
function optionNames({ table, field }: ProblemCell): string[] {
  return Object.keys(fieldOf(table.register, field)?.options ?? {}).map((option) => `${table.register}.${field}.${option}`);
}

/** Shorter words differ by a letter without being a slip of each other. */
const SHORTEST = 5;

/** The word that one option has, if exactly one option has a word that differs in a letter; written into each cell with the slip. */
function typingSlips(cells: readonly ProblemCell[], { valueOf, isFormula }: RuleContext<'any'>): Fix[] {
  const [first] = cells;
  const to = first && nearestWord(first);
  if (to === undefined) return [];
  return cells.flatMap(({ record, field }) => {
    const cell = record.cell(field);
    return isFormula(cell) ? [] : [{ cell, from: valueOf(cell), to }];
  });
}

function nearestWord({ table, field, problem }: ProblemCell): string | undefined {
  const written = fold(problem.raw);
  if (written.length < SHORTEST) return undefined;
  const near = Object.values(fieldOf(table.register, field)?.options ?? {}).flatMap(({ en, zh }) => {
    const word = [...en, ...zh].find((known) => known.length >= SHORTEST && distance(fold(known), written) === 1);
    return word ?? [];
  });
  return near.length === 1 ? near[0] : undefined;
}
