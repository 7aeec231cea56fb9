// A table without a header: its tab or a title must name the register, and only what values alone prove becomes a field.
import { columnLetters } from '../../workbook/address';
import { fieldOf, registerOf } from '../../registers/catalogue';
import type { FieldDefinition } from '../../registers/definition';
import type { Column } from '../columns/assign-columns';
import type { ColumnProfile } from '../columns/column-profile';
import type { Candidate } from './find-tables';
import type { HeaderContext } from '../columns/header-columns';
import { KIND_TRAITS } from './kinds';
import { optionIndex, optionOf } from '../cells/options';
import type { ColumnReading } from '../records';

const LEAST_ROWS = 3;
const LEAST_COLUMNS = 3;
/** A row of values is as full as this. */
const LEAST_FILLED = 2;
/** So many columns hold in their first cell what they hold below. */
const LEAST_ALIKE = 2;
/** Columns without a header are not as sure as those with one. */
const CONFIDENCE = 0.6;
const NO_READING = { main: '', matches: [], isResidual: false };

/** The table that begins with this row of the grid, as the register; undefined where the row is a header or its columns prove too little. */
export function headerlessTable(context: HeaderContext, register: Candidate['register'], row: number): Candidate | undefined {
  const columns = valueColumns(context, row);
  if (columns.length < LEAST_COLUMNS || columns.filter((column) => isAlike(context, row, column)).length < LEAST_ALIKE) return undefined;
  const readings = fieldsByValues(register, columns);
  const fields = new Set(readings.flatMap(({ field }) => field ?? []));
  const isNamed = KIND_TRAITS[register].substance.some((field) => fields.has(field));
  if (!isNamed || fields.size < 2) return undefined;
  return { register, headerRows: [], firstRow: row, columns, readings, score: CONFIDENCE, isTitled: true, rival: undefined };
}

/** The first row from which on rows are filled. */
export function firstOfValues({ grid }: HeaderContext): number {
  for (let row = 0; row < grid.height; row += 1) {
    let filled = 0;
    for (let column = 0; column < grid.width; column += 1) if (!grid.isBlank(row, column)) filled += 1;
    if (filled > LEAST_FILLED) return row;
  }
  return grid.height;
}

/** The filled columns under their letters. */
function valueColumns({ grid, profiles }: HeaderContext, row: number): readonly Column[] {
  return Array.from({ length: grid.width }, (_, index) => index).flatMap((index): Column[] => {
    const profile = profiles(row, grid.height, index);
    const column = index + grid.left;
    if (profile.count < LEAST_ROWS) return [];
    return [{ column, header: columnLetters(column), reading: NO_READING, parent: undefined, profile, repetition: 0 }];
  });
}

/** Codes, dates, numbers, addresses or levels below, and one in the first cell too; or what the first cell says comes again. */
function isAlike({ profiles, grid }: HeaderContext, row: number, { column, profile }: Column): boolean {
  const first = profiles(row, row + 1, column - grid.left);
  const below = profiles(row + 1, grid.height, column - grid.left);
  if (first.folded.some((text) => below.folded.includes(text))) return true;
  const shares = [
    [first.code, profile.code],
    [first.date, profile.date],
    [first.number, profile.number],
    [first.email, profile.email],
    [first.rating, profile.rating],
  ] as const;
  return first.count > 0 && shares.some(([own, all]) => own === 1 && all >= 0.9);
}

function fieldsByValues(register: Candidate['register'], columns: readonly Column[]): readonly ColumnReading[] {
  const found = new Map<Column, string>();
  const give = (field: FieldDefinition | undefined, fitting: readonly Column[]) => {
    const [column, other] = fitting.filter((each) => !found.has(each));
    if (field && column && other === undefined) found.set(column, field.id);
  };
  const where = (test: (profile: ColumnProfile) => boolean) => columns.filter(({ profile }) => test(profile));
  const ids = columns.slice(0, 1).filter(({ profile }) => profile.code >= 0.9 && profile.distinct === 1);
  give(fieldOf(register, 'id'), ids);
  give(
    fieldOf(register, 'email'),
    where(({ email }) => email >= 0.9),
  );
  for (const field of registerOf(register).fields)
    if (field.type === 'choice')
      give(
        field,
        where((profile) => isSaidIn(field, profile)),
      );
  const [naming] = KIND_TRAITS[register].substance.toReversed();
  // Of several columns in words, the one right after the id says what has the id.
  const prose = where(isProse);
  const named = ids.length > 0 && columns[1] && prose.includes(columns[1]) ? columns.slice(1, 2) : prose;
  give(naming === undefined ? undefined : fieldOf(register, naming), named);
  return columns.map((column): ColumnReading => {
    const field = found.get(column);
    const reason = field === undefined ? 'none' : 'values';
    return { column: column.column, header: column.header, field, confidence: field === undefined ? 0 : CONFIDENCE, reason };
  });
}

/** Two options or more, and nothing but options; levels can be those of any field. */
function isSaidIn({ options }: FieldDefinition, { folded, rating, yesNo }: ColumnProfile): boolean {
  if (rating >= 0.5 || yesNo >= 0.5) return false;
  const index = optionIndex(options ?? {});
  const known = folded.map((text) => optionOf(text, index));
  return known.every((option) => option !== undefined) && new Set(known).size >= 2;
}

/** Different words in every row. */
function isProse({ distinct, number, code, date, email, rating, folded }: ColumnProfile): boolean {
  const words = folded.filter((text) => /\p{L}\s+\p{L}|\p{Script=Han}{4}/u.test(text)).length;
  return distinct >= 0.9 && number + code + date + email + rating < 0.1 && words >= folded.length * 0.8;
}
