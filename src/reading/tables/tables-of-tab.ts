// The tables of a tab from top to bottom: as recognised, and where the user pointed at a header or named a register, as said.
import type { RegisterId } from '../../registers/catalogue';
import { bestHeader, type Candidate, HEADER_WITHIN, headerAsSaid, headerOfRegister, readTable, titledTable } from './find-tables';
import type { HeaderContext } from '../columns/header-columns';
import type { ColumnReading, TableReading } from '../records';

/** What the user said of one table of a tab; the header row in grid coordinates, the last one of several. */
export interface SaidTable {
  /** 'other': this table is no register. */
  readonly register: Exclude<RegisterId, 'survey'> | 'other' | undefined;
  readonly headerRow: number | undefined;
}

export interface TableOfTab {
  readonly candidate: Candidate;
  readonly reading: TableReading;
  /** One-based, counted from the top with those that are no register. */
  readonly number: number;
}

export interface TablesOfTab {
  readonly tables: readonly TableOfTab[];
  /** The numbers of what was said and fits the tab no more. */
  readonly unmet: readonly number[];
}

type Sayings = ReadonlyMap<number, SaidTable>;
/** The columns of the table of that number, as the user corrected them. */
type ColumnsAsSaid = (number: number, candidate: Candidate) => readonly ColumnReading[];

const MOST_TABLES = 12;
const NOTHING_SAID: Sayings = new Map();
const asRead: ColumnsAsSaid = (_number, { readings }) => readings;

/** The tables of a worksheet; [] for one that is no register. `said` by the number of the table. */
export function tablesOfTab(context: HeaderContext, said: Sayings = NOTHING_SAID, columnsAsSaid: ColumnsAsSaid = asRead): TablesOfTab {
  const pointed = pointedHeaders(context, said);
  const tables: TableOfTab[] = [];
  const unmet: number[] = [...said].flatMap(([number, { headerRow }]) => (headerRow !== undefined && !pointed.has(number) ? [number] : []));
  let from = 0;
  for (let number = 1; number <= MOST_TABLES; number += 1) {
    const saying = said.get(number);
    const found = pointed.get(number) ?? recognised(context, saying?.register, from, tables[0]?.candidate);
    if (!found) {
      if (saying) unmet.push(number);
      if (![...pointed.keys()].some((later) => later > number)) break;
      continue;
    }
    // What a row must have to be a record follows from the fields, so they are corrected before the rows are read.
    const candidate = { ...found, readings: columnsAsSaid(number, found) };
    const reading = readTable(context, candidate, nextPointed(context, pointed, candidate));
    // Right under the header of an empty table stand hints how to fill it in, no other header.
    from = Math.max(reading.lastRow - context.grid.top, lastHeaderRow(candidate) + (reading.rows.length === 0 ? 1 : 0)) + 1;
    const isCorrected = saying !== undefined && !unmet.includes(number);
    if (saying?.register !== 'other') tables.push({ candidate, reading: { ...reading, isCorrected }, number });
  }
  return { tables, unmet };
}

/** The headers that the user pointed at, where they are headers. */
function pointedHeaders(context: HeaderContext, said: Sayings): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  for (const [number, { headerRow, register }] of said) {
    if (headerRow === undefined || headerRow < 0 || headerRow >= context.grid.height) continue;
    const candidate = headerAsSaid(context, headerRow, register === 'other' ? undefined : register);
    if (candidate) found.set(number, candidate);
  }
  return found;
}

/** The next header from a row on, as the register that was said. */
function recognised(
  context: HeaderContext,
  register: SaidTable['register'],
  from: number,
  first: Candidate | undefined,
): Candidate | undefined {
  const { height } = context.grid;
  if (from >= height) return undefined;
  const best =
    bestHeader(context, from, Math.min(height, first ? from + HEADER_WITHIN * 2 : HEADER_WITHIN), first) ??
    (first || from > 0 ? undefined : titledTable(context));
  if (register === undefined || register === 'other') return best;
  if (best?.headerRows.length) return headerAsSaid(context, lastHeaderRow(best), register) ?? best;
  return first ? undefined : headerOfRegister(context, register);
}

/** The first row of the next header that was pointed at: no table runs over it. */
function nextPointed({ grid }: HeaderContext, pointed: ReadonlyMap<number, Candidate>, candidate: Candidate): number {
  const rows = [...pointed.values()].flatMap(({ headerRows }) => headerRows[0] ?? []).filter((row) => row > lastHeaderRow(candidate));
  return Math.min(grid.height, ...rows);
}

function lastHeaderRow({ firstRow }: Candidate): number {
  return firstRow - 1;
}
