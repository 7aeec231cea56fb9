// A tab that was taken for no register though it is nearly one: which registers it may be, for the user to say.
import { REGISTER_IDS, type RegisterId } from '../../registers/catalogue';
import { type Header, headerAt, type HeaderContext } from '../columns/header-columns';
import { surveyAsSaid } from '../survey/find-survey';
import type { Grid } from '../grid';
import { asRegister, type Candidate, DEEPEST_HEADER, HEADER_WITHIN, headerOfRegister, readTable, wordyRows } from './find-tables';
import { otherScore, tellingFields } from './kind-score';
import { isLegend } from './legend-table';
import { hasCore, isListBesideLabel, mappedCount, standTogether } from './telling';
import { registersCalled } from './called';

export interface NearMiss {
  /** What the tab may be, the likeliest first. */
  readonly registers: readonly RegisterId[];
  /** The row of the grid under which its records would stand. */
  readonly headerRow: number;
  /** How many records it would have. */
  readonly rows: number;
}

/** Less than this is no likeness. */
const LEAST_SCORE = 1.8;
/** A table that is none of the registers explains the header nearly as well. */
const OTHERWISE = 0.75;
/** Registers this close to the first are offered too. */
const ALSO = 0.8;
const MOST_OFFERED = 3;
const ENOUGH_TELLING = 2;
/** So many fields that speak for a register, though what names its records has no column. */
const ENOUGH_UNNAMED = 3;
/** So many columns understood, and this share of all: fewer where one of them speaks for the register. */
const MOSTLY = { telling: { least: 3, share: 0.6 }, general: { least: 5, share: 0.75 } };
/** A name alone asks only about what is more than a note. */
const LEAST_NAMED_ROWS = 2;
const LEAST_NAMED_CELLS = 3;

/** What to ask about a tab without a register; undefined where nothing is near. */
export function nearMiss(context: HeaderContext): NearMiss | undefined {
  const headers = headersOf(context);
  return byColumns(context, headers) ?? byName(context, headers);
}

/** The same by the columns alone. */
export function nearestByColumns(context: HeaderContext): NearMiss | undefined {
  return byColumns(context, headersOf(context));
}

/** The rows that may be headers, one to three deep. */
function headersOf(context: HeaderContext): readonly Header[] {
  return wordyRows(context, 0, Math.min(context.grid.height, HEADER_WITHIN)).flatMap((row) =>
    Array.from({ length: Math.min(DEEPEST_HEADER, row + 1) }, (_, index) => headerAt(context, row, index + 1) ?? []).flat(),
  );
}

/** The header that is nearest to a register and has records below. */
function byColumns(context: HeaderContext, headers: readonly Header[]): NearMiss | undefined {
  const near = headers.flatMap((header) => nearCandidates(context, header)).sort((a, b) => b.score - a.score);
  for (const best of near) {
    const { rows } = readTable(context, best, context.grid.height);
    if (rows.length === 0) continue;
    const alike = near.filter(({ score, firstRow }) => firstRow === best.firstRow && score >= best.score * ALSO);
    const registers = [...new Set(alike.map(({ register }) => register))].slice(0, MOST_OFFERED);
    return { registers, headerRow: lastHeaderRow(best), rows: rows.length };
  }
  return undefined;
}

function nearCandidates(context: HeaderContext, header: Header): readonly Candidate[] {
  const other = otherScore(header.columns)?.score ?? 0;
  return REGISTER_IDS.flatMap((register) => {
    const candidate = register === 'survey' ? undefined : asRegister(context, register, header);
    return candidate && isNear(candidate) && candidate.score * OTHERWISE > other ? [candidate] : [];
  });
}

function isNear(candidate: Candidate): boolean {
  const { register, columns, readings, score, isTitled } = candidate;
  if (score < LEAST_SCORE || isLegend(register, columns, readings) || isListBesideLabel(candidate)) return false;
  const telling = tellingFields(register, columns, readings);
  if (hasCore(candidate)) return isTitled || telling >= ENOUGH_TELLING || isMostlyUnderstood(candidate, telling);
  // Without an id either, columns of ratings and states are lists to choose from.
  return readings.some(({ field }) => field === 'id') && (telling >= ENOUGH_UNNAMED || standTogether(candidate));
}

function isMostlyUnderstood(candidate: Candidate, telling: number): boolean {
  const mapped = mappedCount(candidate);
  const { least, share } = telling > 0 ? MOSTLY.telling : MOSTLY.general;
  return mapped >= least && mapped >= candidate.columns.length * share;
}

/** A tab that is called by the name of a register and holds a table of no other kind, whatever its headers say. */
function byName(context: HeaderContext, headers: readonly Header[]): NearMiss | undefined {
  const { grid, title } = context;
  const [register, another] = registersCalled(context.headers, title);
  if (register === undefined || another !== undefined || headers.some(({ columns }) => otherScore(columns) !== undefined)) return undefined;
  const headerRow = headerAsNamed(context, register);
  const rows = headerRow === undefined ? 0 : rowsBelow(grid, headerRow);
  return headerRow === undefined || rows < LEAST_NAMED_ROWS ? undefined : { registers: [register], headerRow, rows };
}

/** Where the header would be if the user said so. */
function headerAsNamed(context: HeaderContext, register: RegisterId): number | undefined {
  if (register === 'survey') return surveyAsSaid(context.grid, undefined).headerRows.at(-1);
  const table = headerOfRegister(context, register);
  return table && lastHeaderRow(table);
}

/** The row above the first one for a table without a header. */
function lastHeaderRow({ headerRows, firstRow }: Candidate): number {
  return headerRows.at(-1) ?? firstRow - 1;
}

/** Rows of several cells: what they say of a record nobody knows yet. */
function rowsBelow(grid: Grid, headerRow: number): number {
  let rows = 0;
  for (let row = headerRow + 1; row < grid.height; row += 1) {
    let filled = 0;
    for (let column = 0; column < grid.width && filled < LEAST_NAMED_CELLS; column += 1) if (!grid.isBlank(row, column)) filled += 1;
    if (filled === LEAST_NAMED_CELLS) rows += 1;
  }
  return rows;
}
