// The columns of a header of one to three rows: their texts, what stands above them, and what their values look like.
import type { Column } from './assign-columns';
import { type ColumnProfile, profileOf } from './column-profile';
import { rowsUnderHeader } from './hint-rows';
import type { Grid } from '../grid';
import { endOfSample } from './sampled-rows';
import { lexicon } from '../words/lexicon';
import type { HeaderMatch, HeaderReader, HeaderReading } from '../words/match-header';
import type { SampledValue, ValueReader } from './sampled-value';

const SAMPLE_CELLS = 40;
const BARE_DATE = /^(?:date|日期|时间)$/;
const BARE_NAME = /^(?:name|名称|名字)$/;
/** Group labels that name a part of the record, not another thing. */
const PART_OF_RECORD = /information|detail|general|identification|basic|overview|信息|基本|概况|识别/;
/** Longer texts are no headers. */
export const LONGEST_HEADER = 160;

/** What remembers, for the whole workbook, the texts that it has read. */
export interface Readers {
  readonly headers: HeaderReader;
  readonly valueOf: ValueReader;
}

export interface HeaderContext {
  readonly grid: Grid;
  /** What the tab is called; the workbook's name where its only tab has none of its own. */
  readonly title: string;
  readonly headers: HeaderReader;
  readonly valueOf: ValueReader;
  /** The values of a column in the rows [from, end), profiled once. */
  readonly profiles: (from: number, end: number, column: number) => ColumnProfile;
}

export function headerContext(grid: Grid, { headers, valueOf }: Readers, title = grid.sheet.name): HeaderContext {
  const known = new Map<string, ColumnProfile>();
  const profiles = (from: number, end: number, column: number) => {
    const key = `${from}|${end}|${column}`;
    let profile = known.get(key);
    if (profile === undefined) known.set(key, (profile = profileOf(sample(grid, valueOf, from, end, column))));
    return profile;
  };
  return { grid, title, headers, valueOf, profiles };
}

/** A header and its columns; rows in grid coordinates. */
export interface Header {
  readonly rows: readonly number[];
  /** The first row that can be a record: hints how to fill in the table are none. */
  readonly firstRow: number;
  readonly columns: readonly Column[];
}

/** A header cell with what stands above it. */
interface HeaderCell {
  readonly column: number;
  readonly header: string;
  readonly key: string;
  readonly parent: string | undefined;
}

/** The header of `depth` rows that ends in `row`, its translation not counted; undefined where these rows are no header of that depth. */
export function headerAt(context: HeaderContext, row: number, depth: number): Header | undefined {
  const { grid, headers, profiles } = context;
  if (hasLeavesBelow(grid, row)) return undefined;
  const cells = headerCells(context, row, depth);
  if (!cells || cells.length < 2) return undefined;
  const counts = new Map<string, number>();
  for (const { key } of cells) counts.set(key, (counts.get(key) ?? 0) + 1);
  // Headers name columns: where most of them say the same as one before, they are values.
  if (counts.size * 2 < cells.length) return undefined;
  const repetitions = new Map<string, number>();
  const under = rowsUnderHeader(grid, row, cells, context);
  const firstRow = row + 1 + under.count;
  const end = endOfSample(
    grid,
    headers,
    firstRow,
    cells.map(({ column }) => column),
  );
  const columns = cells.map(({ column, header, key, parent: above }): Column => {
    const group = above === undefined ? undefined : headers.read(above);
    const saysMore = group !== undefined && (group.isResidual || group.matches.length > 0);
    // A group label that means nothing still tells columns of one name apart; anything else above is a title or a value.
    const parent = saysMore || (counts.get(key) ?? 0) > 1 ? above : undefined;
    const repetition = saysMore ? 0 : (repetitions.get(key) ?? 0);
    repetitions.set(key, repetition + 1);
    return {
      column: column + grid.left,
      header: parent === undefined ? header : `${parent} / ${header}`,
      reading: readingUnder(headers, above, saysMore, header, key),
      parent: saysMore ? group : undefined,
      profile: profiles(firstRow, end, column),
      repetition,
    };
  });
  return { rows: Array.from({ length: depth + under.translations }, (_, index) => row - depth + 1 + index), firstRow, columns };
}

/** What a header means where it stands: under a group label, "Date" and "Name" are those of the group. */
function readingUnder(headers: HeaderReader, above: string | undefined, saysMore: boolean, header: string, key: string): HeaderReading {
  const reading = headers.read(header);
  if (above === undefined) return reading;
  if (saysMore) return BARE_DATE.test(key) ? dateOfGroup(headers, above, header) : reading;
  const group = headers.keyOf(above);
  if (!BARE_NAME.test(key) || PART_OF_RECORD.test(group)) return reading;
  // The name of an asset is no title of the risk to it; whose names a register lists, the group does not change.
  const isOfRecord = ({ kind, field }: HeaderMatch) =>
    field === 'name' ||
    lexicon()
      .nouns.get(kind)
      ?.some((noun) => group.includes(noun));
  return { ...reading, matches: reading.matches.filter(isOfRecord) };
}

/** "Date" under "Acceptance test" is the date of that; of a group whose date nobody knows it is no date that is known. */
function dateOfGroup(headers: HeaderReader, group: string, header: string): HeaderReading {
  const whole = headers.read(`${group} ${header}`);
  return whole.matches.length > 0 ? whole : headers.read(`${group.trim().split(/\s/)[0] ?? group} ${header}`);
}

function headerCells({ grid, headers }: HeaderContext, row: number, depth: number): readonly HeaderCell[] | undefined {
  const cells: HeaderCell[] = [];
  let ownCount = 0;
  const parents = parentTexts(grid, row - 1);
  for (let column = 0; column < grid.width; column += 1) {
    const leaf = headerCell(grid, row, column);
    const upper = depth > 1 ? upperText(grid, row, depth, column) : '';
    const header = leaf === '' ? upper : leaf;
    if (header === '' || header.length > LONGEST_HEADER * 2) continue;
    if (leaf !== '') ownCount += 1;
    cells.push({ column, header, key: headers.keyOf(header), parent: leaf === '' ? undefined : parents.get(column) });
  }
  // "Phone:" asks to be filled in beside it: that is a form.
  if (cells.filter(({ header }) => /[:：]$/.test(header)).length * 2 > cells.length && !standSideBySide(cells)) return undefined;
  return depth > 1 && (ownCount === 0 || ownCount === cells.length) ? undefined : cells;
}

/** Three labels or more without a cell between them leave no place to fill in beside them. */
function standSideBySide(cells: readonly HeaderCell[]): boolean {
  return cells.length > 2 && cells.every(({ column }, index) => index === 0 || column - (cells[index - 1]?.column ?? 0) === 1);
}

/** A row whose merged cells have texts under them, while all else below is blank, is the upper row of a deeper header. */
function hasLeavesBelow(grid: Grid, row: number): boolean {
  let leaves = 0;
  let inner = 0;
  let strays = 0;
  for (let column = 0; column < grid.width; column += 1) {
    const below = grid.value(row + 1, column);
    if (below === '') continue;
    const merge = grid.merge(row, column);
    if (typeof below === 'string' && merge && merge.right > merge.left) {
      leaves += 1;
      // Records merged as their headers are have texts under the first cell of each merge only.
      if (column > merge.left) inner += 1;
    } else strays += 1;
  }
  return leaves >= 2 && inner > 0 && strays * 2 <= leaves;
}

/** A list of points is a value. */
const BULLET = /^\s*[•●◦▪♦▶]/;

function headerCell(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === 'number' || (typeof value === 'string' && BULLET.test(value)) ? '' : grid.text(row, column);
}

/** The text above a blank leaf: of a cell merged down, or simply above. */
function upperText(grid: Grid, row: number, depth: number, column: number): string {
  for (let above = row - 1; above > row - depth; above -= 1) {
    const merge = grid.merge(above, column);
    if (merge && merge.right > merge.left && merge.left !== column) return '';
    const text = headerCell(grid, above, column);
    if (text !== '') return merge && merge.right > merge.left ? '' : text;
  }
  return '';
}

/** Group labels in the row above: merged over several columns, or loose and then running to the next label. Titles are none. */
function parentTexts(grid: Grid, row: number): ReadonlyMap<number, string> {
  const parents = new Map<number, string>();
  if (row < 0) return parents;
  const labels: { column: number; text: string; to: number | undefined }[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const text = headerCell(grid, row, column);
    if (text === '') continue;
    const merge = grid.merge(row, column);
    labels.push({ column, text, to: merge && merge.right > merge.left ? merge.right : undefined });
  }
  labels.forEach(({ column, text, to }, index) => {
    const next = labels[index + 1]?.column ?? grid.width;
    const end = to ?? (labels.length <= grid.width / 3 ? next - 1 : column);
    const isTitle = end - column + 1 >= grid.width * 0.9;
    if (isTitle || (to === undefined && column === 0)) return;
    for (let under = column; under <= Math.min(end, grid.width - 1); under += 1) parents.set(under, text);
  });
  return parents;
}

function sample(grid: Grid, valueOf: ValueReader, from: number, end: number, column: number): readonly (SampledValue | undefined)[] {
  const rows: (SampledValue | undefined)[] = [];
  let filled = 0;
  for (let row = from; row < end && filled < SAMPLE_CELLS; row += 1) {
    const value = grid.value(row, column);
    rows.push(value === '' ? undefined : valueOf(value, grid.format(row, column)));
    if (value !== '') filled += 1;
  }
  return rows;
}
