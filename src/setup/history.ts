// The memory between reviews: what each review found, kept as rows of the Review history tab. Parsed from them and turned back.
import { parseIsoDay, type SerialDay } from '../workbook/serial-date';
import type { CellValue, WorkbookSnapshot } from '../workbook/snapshot';
import type { KeptRows, SetupCell } from './setup-rows';
import { keptRows, type SetupRow } from './setup-tables';

/**
 * Table names and their columns on the Review history tab. Columns are known by their order, headers may be in any language.
 *
 * Rows are only ever appended, because an appended row can be taken back when a write is cut off and a replaced one can't. So a day that is
 * reviewed twice has two runs, and the run of its last row in the table of reviews counts.
 */
export const HISTORY_TABLES = {
  reviews: { name: 'Rapport_Reviews', columns: ['asOf', 'presented', 'schema', 'run'] },
  measures: { name: 'Rapport_Measures', columns: ['asOf', 'client', 'measure', 'value', 'n', 'weight', 'run'] },
  findings: { name: 'Rapport_PastFindings', columns: ['asOf', 'key', 'severity', 'run'] },
  baseline: { name: 'Rapport_Baseline', columns: ['asOf', 'register', 'id', 'priority', 'status', 'text', 'run'] },
} as const satisfies Record<string, { readonly name: string; readonly columns: readonly string[] }>;

export type HistoryTable = keyof typeof HISTORY_TABLES;

/** Written with each review, so that a later version knows how to read it. */
export const HISTORY_SCHEMA = 1;

/**
 * The history keeps so many findings, the heaviest first, and so many records of a register: all of it goes to Excel in one request, which
 * must stay below 5 MB (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export const HISTORY_ROWS = 2000;

export interface PastMeasure {
  /** '' for a measure of the whole workbook. */
  readonly client: string;
  /** "health", "health.satisfaction", "nps" … */
  readonly measure: string;
  readonly value: number;
  readonly n?: number;
  /** The weight used, of a part of the health score. */
  readonly weight?: number;
}

export interface PastFinding {
  readonly key: string;
  readonly severity: 'error' | 'warning' | 'info';
}

/** A requirement or risk as it stood. */
export interface PastRecord {
  readonly register: 'requirements' | 'risks';
  readonly id: string;
  readonly priority: string;
  readonly status: string;
  readonly text: string;
}

/** One review as history keeps it. */
export interface PastReview {
  readonly asOf: SerialDay;
  /** Shown to the client: later reviews compare with the latest of these. */
  readonly presented: boolean;
  readonly schema: number;
  /** From 1; a later write of the same day has the next number, and overwrites. */
  readonly run: number;
  readonly measures: readonly PastMeasure[];
  readonly findings: readonly PastFinding[];
  readonly baseline: readonly PastRecord[];
}

/** Oldest first, one per day. */
export type History = readonly PastReview[];

/** The history of a workbook; empty where it has no Review history tab. A row without a day or of an unknown review is left out. Never throws. */
export function parseHistory(snapshot: WorkbookSnapshot): History {
  const rows = (table: HistoryTable): SetupRow[] => keptRows(snapshot, 'history', HISTORY_TABLES[table].name);
  const measures = byRun('measures', rows('measures'), measureOf);
  const findings = byRun('findings', rows('findings'), findingOf);
  const baseline = byRun('baseline', rows('baseline'), recordOf);
  const reviews = new Map<SerialDay, PastReview>();
  for (const { cells } of rows('reviews')) {
    const asOf = day(cells[0]);
    if (asOf === undefined) continue;
    const run = runOf('reviews', cells);
    const key = runKey(asOf, run);
    reviews.set(asOf, {
      asOf,
      // A mark on any row of the day counts: people write it beside the row that they see.
      presented: isMarked(cells[1]) || reviews.get(asOf)?.presented === true,
      schema: number(cells[2]) ?? HISTORY_SCHEMA,
      run,
      measures: measures.get(key) ?? [],
      findings: findings.get(key) ?? [],
      baseline: baseline.get(key) ?? [],
    });
  }
  return [...reviews.values()].sort((a, b) => a.asOf - b.asOf);
}

/** The latest presented review before the day: what a review of that day compares with. One that a later version wrote can't be read. */
export function lastPresented(history: History, asOf: SerialDay): PastReview | undefined {
  return history.findLast((review) => review.presented && review.asOf < asOf && review.schema <= HISTORY_SCHEMA);
}

/** The review as it is added to the history: the next run of its day, presented if the day was. Undefined where nothing has changed since. */
export function nextRun(history: History, review: Omit<PastReview, 'run' | 'presented'>): PastReview | undefined {
  const same = history.find(({ asOf }) => asOf === review.asOf);
  if (!same) return { ...review, presented: false, run: 1 };
  const added = { ...review, presented: same.presented, run: same.run + 1 };
  const [before, after] = [same, { ...added, run: same.run }].map((each) => JSON.stringify(historyTableRows([each])));
  return before === after ? undefined : added;
}

/**
 * The row that marks the last run of the day as presented. It is appended like any other, and counts as the last row of that day.
 * No row where the history has no review of the day, or it is marked already.
 */
export function presentedRow(history: History, asOf: SerialDay): KeptRows {
  const unmarked = history.filter((review) => review.asOf === asOf && !review.presented);
  return { table: HISTORY_TABLES.reviews.name, rows: unmarked.map((review) => reviewRow({ ...review, presented: true })) };
}

/** The rows of every history table, without headers. */
export function historyTableRows(history: History): Readonly<Record<HistoryTable, readonly (readonly SetupCell[])[]>> {
  const each = <T>(entriesOf: (review: PastReview) => readonly T[], cellsOf: (entry: T) => readonly SetupCell[]): SetupCell[][] =>
    history.flatMap((review) => entriesOf(review).map((entry) => [{ day: review.asOf }, ...cellsOf(entry), review.run]));
  return {
    reviews: history.map(reviewRow),
    measures: each(
      ({ measures }) => measures,
      ({ client, measure, value, n, weight }) => [client, measure, value, n ?? '', weight ?? ''],
    ),
    findings: each(
      ({ findings }) => findings,
      ({ key, severity }) => [key, severity],
    ),
    baseline: each(
      ({ baseline }) => baseline,
      ({ register, id, priority, status, text }) => [register, id, priority, status, text],
    ),
  };
}

/** One review as the row of the table of reviews. */
function reviewRow({ asOf, presented, schema, run }: PastReview): SetupCell[] {
  return [{ day: asOf }, presented ? PRESENTED : '', schema, run];
}

const PRESENTED = 'presented';

function isMarked(cell: CellValue | undefined): boolean {
  return cell === true || [PRESENTED, '已汇报', 'yes', '是'].includes(words(cell).toLowerCase());
}

function byRun<T>(
  table: HistoryTable,
  rows: readonly SetupRow[],
  read: (cells: readonly CellValue[]) => T | undefined,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const { cells } of rows) {
    const asOf = day(cells[0]);
    const entry = read(cells);
    if (asOf === undefined || entry === undefined) continue;
    const key = runKey(asOf, runOf(table, cells));
    const entries = found.get(key);
    if (entries) entries.push(entry);
    else found.set(key, [entry]);
  }
  return found;
}

/** The run stands in the last column; a row without one is of the first. */
function runOf(table: HistoryTable, cells: readonly CellValue[]): number {
  return number(cells[HISTORY_TABLES[table].columns.length - 1]) ?? 1;
}

function runKey(asOf: SerialDay, run: number): string {
  return `${asOf}/${run}`;
}

function measureOf([, client, measure, value, n, weight]: readonly CellValue[]): PastMeasure | undefined {
  const figure = number(value);
  if (figure === undefined || words(measure) === '') return undefined;
  const [count, used] = [number(n), number(weight)];
  return {
    client: words(client),
    measure: words(measure),
    value: figure,
    ...(count !== undefined && { n: count }),
    ...(used !== undefined && { weight: used }),
  };
}

const SEVERITIES: Readonly<Record<string, PastFinding['severity']>> = { error: 'error', warning: 'warning', info: 'info' };

function findingOf([, key, severity]: readonly CellValue[]): PastFinding | undefined {
  const known = SEVERITIES[words(severity)];
  return known === undefined || words(key) === '' ? undefined : { key: words(key), severity: known };
}

function recordOf([, register, id, priority, status, text]: readonly CellValue[]): PastRecord | undefined {
  const of = words(register);
  if ((of !== 'requirements' && of !== 'risks') || words(id) === '') return undefined;
  return { register: of, id: words(id), priority: words(priority), status: words(status), text: words(text) };
}

function words(cell: CellValue | undefined): string {
  return String(cell ?? '').trim();
}

function number(cell: CellValue | undefined): number | undefined {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;
}

function day(cell: CellValue | undefined): SerialDay | undefined {
  return typeof cell === 'number' && cell >= 1 ? Math.floor(cell) : parseIsoDay(words(cell));
}
