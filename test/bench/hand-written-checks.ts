// The checks of the single-cell rules as one plain loop over the snapshot's values: what the rules' time is measured against.
import { fold } from '../../src/reading/words/fold';
import type { Reading } from '../../src/reading/records';
import { fieldOf } from '../../src/registers/catalogue';
import type { FieldDefinition } from '../../src/registers/definition';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The rules whose checks the loop makes. */
export const SINGLE_CELL_RULES: ReadonlySet<string> = new Set([
  'any/missing-value',
  'any/missing-id',
  'any/unknown-value',
  'any/invalid-date',
  'any/cell-error',
  'any/untidy-text',
  'any/text-date',
  'any/mixed-words',
  'risks/not-scored',
  'risks/no-owner',
  'stakeholders/name-missing',
  'stakeholders/invalid-email',
  'stakeholders/power-interest-out-of-scale',
]);

interface CheckedColumn {
  readonly place: number;
  readonly field: FieldDefinition;
  readonly words: ReadonlySet<string>;
  readonly spellings: Set<string>;
}

const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]{2,}$/;
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const BLANK: ReadonlySet<string> = new Set(['', '-', 'n/a', 'tbd', 'none', '无', '待定']);

/** How many cells are wrong. Which column is which field is taken from the reading, as the rules take it. */
export function checkByHand({ sheets }: WorkbookSnapshot, { records }: Reading): number {
  let wrong = 0;
  for (const { sheet: name, register, reading } of records.tables) {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) continue;
    const columns = reading.columns.flatMap(({ column, field: id }): CheckedColumn[] => {
      const field = id === undefined ? undefined : fieldOf(register, id);
      return field === undefined ? [] : [{ place: column - sheet.left, field, words: wordsOf(field), spellings: new Set() }];
    });
    for (const row of reading.rows) {
      const cells = sheet.values[row - sheet.top] ?? [];
      for (const column of columns) if (isWrong(cells[column.place] ?? '', column)) wrong += 1;
    }
  }
  return wrong;
}

function wordsOf({ options = {} }: FieldDefinition): ReadonlySet<string> {
  return new Set(Object.entries(options).flatMap(([option, { en, zh, other = [] }]) => [option, ...en, ...zh, ...other].map(fold)));
}

function isWrong(value: CellValue, { field, words, spellings }: CheckedColumn): boolean {
  if (typeof value !== 'string') return field.type === 'rating' && (typeof value !== 'number' || value < 1 || value > 5);
  if (value.startsWith('#')) return true;
  const folded = fold(value);
  if (BLANK.has(folded)) return field.required === true || field.id === 'id';
  switch (field.type) {
    case 'choice':
      spellings.add(value);
      return !words.has(folded) || value !== value.trim();
    case 'id':
    case 'ids':
      return WIDE.test(value) || value !== value.trim();
    case 'name':
    case 'names':
      return value !== value.trim();
    case 'email':
      return !EMAIL.test(value);
    case 'date':
    case 'rating':
    case 'number':
    case 'money':
    case 'days':
      return true;
    default:
      return false;
  }
}
