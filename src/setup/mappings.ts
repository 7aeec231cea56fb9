// What the user said about reading, as rows of a table in Review setup that a person can read and edit, and back.
import { isFieldId, isRegisterId, type RegisterId } from '../registers/catalogue';
import type { Dimension, Metric } from '../registers/survey-terms';
import type { CellValue } from '../workbook/snapshot';
import type { ColumnCorrection, Corrections, SheetCorrection } from './corrections';

/** What a row can say; its columns stand in setup-tables.ts. "headers" are the tab's headers, by which it is found again when it is renamed. */
export type MappingSubject = 'register' | 'header row' | 'headers' | 'field' | 'scale' | 'reversed' | 'date order' | 'metric' | 'dimension';

/** Of a further table of the tab: "header row (table 2)". */
type MappingWhat = MappingSubject | `${MappingSubject} (table ${number})`;

export type MappingRow = readonly [tab: string, header: string, occurrence: number | '', what: MappingWhat, value: string | number];

/** A field that is to be left out. */
const LEFT_OUT = '-';
const HEADER_SEPARATOR = ' | ';
const METRICS: readonly Metric[] = ['nps', 'csat', 'ces', 'rating', 'text', 'choice'];
const DIMENSIONS: readonly Dimension[] = [
  'communication',
  'delivery',
  'quality',
  'responsiveness',
  'team',
  'experience',
  'support',
  'value',
  'overall',
];

/** All corrections as rows, tab by tab. */
export function mappingRows({ sheets }: Corrections): readonly MappingRow[] {
  return sheets.flatMap(rowsOfSheet);
}

function rowsOfSheet({ sheet, table, headers, register, headerRow, columns }: SheetCorrection): readonly MappingRow[] {
  const ofTable = (what: MappingSubject): MappingWhat => (table === undefined ? what : `${what} (table ${table})`);
  const ofTab = (what: MappingSubject, value: string | number): MappingRow => [sheet, '', '', ofTable(what), value];
  return [
    ...(register === undefined ? [] : [ofTab('register', register)]),
    ...(headerRow === undefined ? [] : [ofTab('header row', headerRow)]),
    ...(headers.length === 0 ? [] : [ofTab('headers', headers.map((header) => header.replaceAll('|', '/')).join(HEADER_SEPARATOR))]),
    ...columns.flatMap((column) => rowsOfColumn(sheet, ofTable, column)),
  ];
}

function rowsOfColumn(
  sheet: string,
  ofTable: (what: MappingSubject) => MappingWhat,
  { header, occurrence, field, scale, isReversed, dateOrder, metric, dimension }: ColumnCorrection,
): readonly MappingRow[] {
  const row = (what: MappingSubject, value: string): MappingRow => [sheet, header, occurrence, ofTable(what), value];
  return [
    ...(field === undefined ? [] : [row('field', field ?? LEFT_OUT)]),
    ...(scale === undefined ? [] : [row('scale', `${scale.min} to ${scale.max}`)]),
    ...(isReversed === undefined ? [] : [row('reversed', isReversed ? 'yes' : 'no')]),
    ...(dateOrder === undefined ? [] : [row('date order', dateOrder === 'dayFirst' ? 'day first' : 'month first')]),
    ...(metric === undefined ? [] : [row('metric', metric)]),
    ...(dimension === undefined ? [] : [row('dimension', dimension)]),
  ];
}

/** The corrections that rows say, and the indices of rows that say nothing that can be understood. */
export function correctionsOf(rows: readonly (readonly CellValue[])[]): {
  readonly corrections: Corrections;
  readonly unreadable: readonly number[];
} {
  const sheets = new Map<string, SheetCorrection>();
  const unreadable: number[] = [];
  rows.forEach((cells, index) => {
    const [tab = '', header = '', occurrence = '', said = '', value = ''] = cells.map((cell) => String(cell).trim());
    const [, what = '', number] = /^(.*?)(?: \(table (\d+)\))?$/s.exec(said) ?? [];
    const table = number === undefined ? undefined : Number(number);
    const key = `${tab}|${table ?? ''}`;
    const before = sheets.get(key) ?? { sheet: tab, ...(table === undefined ? {} : { table }), headers: [], columns: [] };
    const after =
      tab === '' || table === 0
        ? undefined
        : header === ''
          ? saidOfTab(before, what, value)
          : saidOfColumn(before, header, Number(occurrence) || 1, what, value);
    if (after) sheets.set(key, after);
    else unreadable.push(index);
  });
  return { corrections: { sheets: [...sheets.values()] }, unreadable };
}

function saidOfTab(before: SheetCorrection, what: string, value: string): SheetCorrection | undefined {
  if (what === 'register' && (value === 'other' || isRegisterId(value))) return { ...before, register: value };
  if (what === 'header row' && /^\d+$/.test(value) && Number(value) > 0) return { ...before, headerRow: Number(value) };
  if (what === 'headers' && value !== '') return { ...before, headers: value.split('|').map((header) => header.trim()) };
  return undefined;
}

function saidOfColumn(
  before: SheetCorrection,
  header: string,
  occurrence: number,
  what: string,
  value: string,
): SheetCorrection | undefined {
  const said = columnStatement(before.register, what, value);
  return said && { ...before, columns: withStatement(before.columns, { header, occurrence, ...said }) };
}

/** Statements about one column are one correction. */
function withStatement(columns: readonly ColumnCorrection[], said: ColumnCorrection): readonly ColumnCorrection[] {
  const isSame = (column: ColumnCorrection) => column.header === said.header && column.occurrence === said.occurrence;
  return columns.some(isSame) ? columns.map((column) => (isSame(column) ? { ...column, ...said } : column)) : [...columns, said];
}

type Statement = Omit<ColumnCorrection, 'header' | 'occurrence'>;

function columnStatement(register: RegisterId | 'other' | undefined, what: string, value: string): Statement | undefined {
  switch (what) {
    case 'field':
      if (value === LEFT_OUT) return { field: null };
      return register === undefined || register === 'other' || isFieldId(register, value) ? { field: value } : undefined;
    case 'scale': {
      const range = /^(-?\d+(?:\.\d+)?)\s*(?:to|-|–|~|至)\s*(-?\d+(?:\.\d+)?)$/.exec(value);
      return range && Number(range[1]) < Number(range[2]) ? { scale: { min: Number(range[1]), max: Number(range[2]) } } : undefined;
    }
    case 'reversed':
      return value === 'yes' || value === 'no' ? { isReversed: value === 'yes' } : undefined;
    case 'date order':
      return value === 'day first' ? { dateOrder: 'dayFirst' } : value === 'month first' ? { dateOrder: 'monthFirst' } : undefined;
    case 'metric':
      return ofList(METRICS, value, (metric) => ({ metric }));
    case 'dimension':
      return ofList(DIMENSIONS, value, (dimension) => ({ dimension }));
    default:
      return undefined;
  }
}

function ofList<T extends string>(list: readonly T[], value: string, make: (found: T) => Statement): Statement | undefined {
  const found = list.find((item) => item === value);
  return found === undefined ? undefined : make(found);
}
