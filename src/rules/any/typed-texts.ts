// What the typed texts of a table are looked at for, gathered in one pass over its rows for the rules about how a text is written.
import type { Reading, RecordTable, RegisterRecord } from '../../reading/records';
import { fieldOf } from '../../registers/catalogue';
import type { FieldDefinition, FieldType } from '../../registers/definition';
import type { CellRef } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { RuleContext } from '../rule';

export interface TypedText {
  readonly record: RegisterRecord;
  readonly field: FieldDefinition;
  readonly cell: CellRef;
  /** As it stands in the cell, spaces and all. */
  readonly text: string;
}

export interface TypedTexts {
  readonly table: RecordTable;
  /** Texts with spaces around them or, where it matters, letters and digits in full width. */
  readonly untidy: readonly TypedText[];
  /** Texts in columns of dates, by field. */
  readonly dates: ReadonlyMap<FieldDefinition, readonly TypedText[]>;
  /** The different texts in columns of words from a list, by field. */
  readonly words: ReadonlyMap<FieldDefinition, ReadonlySet<string>>;
}

/** Fields by which rows are found, filtered and joined; in free text a space does no harm. */
const LOOKED_UP: ReadonlySet<FieldType> = new Set<FieldType>(['id', 'ids', 'name', 'names', 'choice', 'choices']);
const WITH_DIGITS: ReadonlySet<FieldType> = new Set<FieldType>(['id', 'ids', 'number', 'money', 'days', 'rating']);
/** Letters, digits and the signs of ids in full width: Ｒ－０３. */
const WIDE = /[\uff0b-\uff0f\uff10-\uff19\uff21-\uff3a\uff3f\uff41-\uff5a]/;

const known = new WeakMap<Reading, readonly TypedTexts[]>();

/** By table. Cells that a formula makes are left out: nobody typed them. */
export function typedTexts({ reading, sheetOf, isFormula }: RuleContext<'any'>): readonly TypedTexts[] {
  let texts = known.get(reading);
  if (texts === undefined) {
    texts = reading.records.tables.flatMap((table) => {
      const sheet = sheetOf(table.sheet);
      return sheet === undefined ? [] : [textsOf(table, sheet, isFormula)];
    });
    known.set(reading, texts);
  }
  return texts;
}

interface TypedColumn {
  readonly place: number;
  readonly field: FieldDefinition;
  readonly isDate: boolean;
  readonly isLookedUp: boolean;
  readonly hasDigits: boolean;
  /** The words of a choice, each once. */
  readonly words: Set<string> | undefined;
}

function textsOf(table: RecordTable, sheet: SheetSnapshot, isFormula: (cell: CellRef) => boolean): TypedTexts {
  const { values, top, left, name } = sheet;
  const columns = typedColumns(table, left);
  const untidy: TypedText[] = [];
  const dates = new Map<FieldDefinition, TypedText[]>(columns.filter(({ isDate }) => isDate).map(({ field }) => [field, []]));
  for (const record of table.records) {
    const cells = values[record.row - top];
    if (cells === undefined) continue;
    for (const { place, field, isDate, isLookedUp, hasDigits, words } of columns) {
      const text = cells[place];
      if (typeof text !== 'string' || text === '') continue;
      words?.add(text);
      if (!isDate && !(isLookedUp && hasEdge(text)) && !(hasDigits && WIDE.test(text))) continue;
      const cell = { sheet: name, row: record.row, column: place + left };
      if (text.trim() !== '' && !isFormula(cell)) (isDate ? dates.get(field) : untidy)?.push({ record, field, cell, text });
    }
  }
  return { table, untidy, dates, words: new Map(columns.flatMap(({ field, words }) => (words ? [[field, words] as const] : []))) };
}

function typedColumns({ register, reading }: RecordTable, left: number): TypedColumn[] {
  return reading.columns.flatMap(({ column, field: id }) => {
    const field = id === undefined ? undefined : fieldOf(register, id);
    if (field === undefined) return [];
    const { type } = field;
    const [isDate, isLookedUp, hasDigits] = [type === 'date', LOOKED_UP.has(type), WITH_DIGITS.has(type)];
    const words = type === 'choice' ? new Set<string>() : undefined;
    return isDate || isLookedUp || hasDigits ? [{ place: column - left, field, isDate, isLookedUp, hasDigits, words }] : [];
  });
}

/** Whether `trim` would take anything away. */
function hasEdge(text: string): boolean {
  return isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}
