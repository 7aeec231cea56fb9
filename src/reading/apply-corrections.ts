// What the user said, applied: tabs found again by name or headers, columns by header text. What fits nothing any more is stale.
import { fieldOf, type RegisterId } from '../registers/catalogue';
import type { ColumnCorrection, Corrections, SheetCorrection } from '../setup/corrections';
import type { SheetSnapshot } from '../workbook/snapshot';
import { fold } from './words/fold';
import { headerKey } from './words/header-text';
import type { ColumnReading, StaleCorrection } from './records';

/** A renamed tab is the one that has this share of the headers that the correction was made for. */
const SAME_HEADERS = 0.8;
const HEADERS_WITHIN = 25;

/** The corrections by tab name, and those whose tab is gone. */
export function correctionsBySheet(
  sheets: readonly SheetSnapshot[],
  { sheets: corrections }: Corrections,
): { readonly bySheet: ReadonlyMap<string, readonly SheetCorrection[]>; readonly stale: readonly StaleCorrection[] } {
  const bySheet = new Map<string, readonly SheetCorrection[]>();
  const stale: StaleCorrection[] = [];
  const names = new Map(sheets.map((sheet) => [fold(sheet.name), sheet.name]));
  for (const correction of corrections) {
    const name = names.get(fold(correction.sheet)) ?? renamed(sheets, correction, corrections);
    if (name === undefined) stale.push({ sheet: correction.sheet, header: '', what: 'register', said: correction.register ?? '' });
    else bySheet.set(name, withCorrection(bySheet.get(name) ?? [], correction));
  }
  return { bySheet, stale };
}

/** The number of the table that a correction is about. */
export function tableOf({ table = 1 }: SheetCorrection): number {
  return table;
}

/** Corrections of the same table are one. */
function withCorrection(corrections: readonly SheetCorrection[], later: SheetCorrection): readonly SheetCorrection[] {
  const isSame = ({ table }: SheetCorrection) => table === later.table;
  if (!corrections.some(isSame)) return [...corrections, later];
  return corrections.map((earlier) =>
    isSame(earlier) ? { ...earlier, ...later, columns: [...earlier.columns, ...later.columns] } : earlier,
  );
}

function renamed(sheets: readonly SheetSnapshot[], { headers }: SheetCorrection, all: readonly SheetCorrection[]): string | undefined {
  if (headers.length < 2) return undefined;
  const wanted = headers.map(headerKey);
  const taken = new Set(all.map(({ sheet }) => fold(sheet)));
  return sheets.find(
    (sheet) =>
      !sheet.own &&
      !taken.has(fold(sheet.name)) &&
      sheet.values.slice(0, HEADERS_WITHIN).some((row) =>
        hasMost(
          row.map((cell) => headerKey(String(cell))),
          wanted,
        ),
      ),
  )?.name;
}

function hasMost(row: readonly string[], wanted: readonly string[]): boolean {
  const there = new Set(row);
  return wanted.filter((key) => there.has(key)).length >= wanted.length * SAME_HEADERS;
}

/** A reader of what was said of a column, by header and occurrence. */
export function saidOfColumns(
  corrections: readonly SheetCorrection[],
): (header: string, occurrence: number) => ColumnCorrection | undefined {
  const columns = corrections.flatMap((correction) => correction.columns);
  if (columns.length === 0) return () => undefined;
  const said = new Map<string, ColumnCorrection>();
  for (const column of columns) {
    const key = `${headerKey(column.header)}|${column.occurrence}`;
    said.set(key, { ...said.get(key), ...column });
  }
  return (header, occurrence) => said.get(`${headerKey(header)}|${occurrence}`);
}

/** Numbers columns of the same header. */
export function withOccurrence<T extends { readonly header: string }>(
  columns: readonly T[],
): readonly { readonly column: T; readonly occurrence: number }[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const key = headerKey(column.header);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { column, occurrence };
  });
}

/** The columns with the user's fields in place of the recognised ones; a field said for one column leaves another. */
export function correctColumns(
  register: RegisterId,
  readings: readonly ColumnReading[],
  said: (header: string, occurrence: number) => ColumnCorrection | undefined,
): readonly ColumnReading[] {
  const fixed = withOccurrence(readings).map(({ column, occurrence }) => ({ column, field: said(column.header, occurrence)?.field }));
  const claimed = new Set(fixed.flatMap(({ field }) => (field && isField(register, field) ? [field] : [])));
  return fixed.map(({ column, field }) => {
    if (field === null) return { ...column, field: undefined, confidence: 1, reason: 'user' as const };
    if (field !== undefined && isField(register, field)) return { ...column, field, confidence: 1, reason: 'user' as const };
    const isLost = column.field !== undefined && claimed.has(column.field) && !fieldOf(register, column.field)?.many;
    return isLost ? { ...column, field: undefined, confidence: 0, reason: 'none' as const } : column;
  });
}

function isField(register: RegisterId, field: string): boolean {
  return fieldOf(register, field) !== undefined;
}

/** What was said of columns that the tab does not have, or of fields that the register does not have. */
export function staleColumns(
  correction: SheetCorrection,
  register: RegisterId | undefined,
  columns: readonly { readonly header: string }[],
): readonly StaleCorrection[] {
  const there = new Set(withOccurrence(columns).map(({ column, occurrence }) => `${headerKey(column.header)}|${occurrence}`));
  return correction.columns.flatMap(({ header, occurrence, field, scale, dateOrder, metric }): StaleCorrection[] => {
    const isGone = !there.has(`${headerKey(header)}|${occurrence}`);
    const isUnknown = typeof field === 'string' && register !== undefined && !isField(register, field);
    if (!isGone && !isUnknown) return [];
    const what = field !== undefined ? 'column' : scale ? 'scale' : dateOrder ? 'dateOrder' : metric ? 'metric' : 'column';
    return [{ sheet: correction.sheet, header, what, said: field ?? metric ?? dateOrder ?? (scale ? `${scale.min}-${scale.max}` : '') }];
  });
}
