// Workbooks made for tests: registers given by field ids, written with the headers and words of a language.
import { fieldOf, registerOf, type RegisterId } from '../../src/registers/catalogue';
import { parseIsoDay } from '../../src/workbook/serial-date';
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

export type MadeLanguage = 'en' | 'zh';

/** Text that differs by language, or one that does not. Option ids, "yes"/"no" as booleans and ISO days are turned into cells by the field's type. */
export type MadeValue = CellValue | { readonly en: string; readonly zh: string };
export type MadeRecord = Readonly<Record<string, MadeValue>>;

export interface MadeTab {
  readonly name: string;
  readonly register?: RegisterId;
  readonly records?: readonly MadeRecord[];
  /** Cells as they are, for tabs that are no register of the catalogue. */
  readonly cells?: readonly (readonly CellValue[])[];
  /** Rows left free above the header. */
  readonly above?: number;
}

/** A worksheet of plain cells, the first one at A1. */
export function madeSheet(name: string, cells: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const values = cells.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
  return {
    name,
    position: 0,
    visibility: 'visible',
    isProtected: false,
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((row) => row.map((value) => (isDaySerial(value) ? 'yyyy-mm-dd' : 'General'))),
    merges: [],
    formulas: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    ...more,
  };
}

/** Puts items in an order. */
export type Arrange = <T>(items: readonly T[]) => readonly T[];

const AS_THEY_ARE: Arrange = (items) => items;

/** A workbook of the tabs in their order. Every field that some record of a register has becomes a column, in the order that `arrange` gives. */
export function madeWorkbook(tabs: readonly MadeTab[], language: MadeLanguage = 'en', arrange = AS_THEY_ARE): WorkbookSnapshot {
  const sheets = tabs.map((tab, position) => ({ ...madeSheet(tab.name, tab.cells ?? registerCells(tab, language, arrange)), position }));
  return { name: 'Made.xlsx', date1904: false, isProtected: false, sheets, names: [] };
}

/** A Review setup tab that holds the given Excel tables, without headers of their own. */
/** Settings and rules are given as their id and what is set; on the tab the id stands in the last column. */
const PLACED: Readonly<Record<string, (row: readonly CellValue[]) => readonly CellValue[]>> = {
  Rapport_Settings: ([name = '', value = '']) => ['', value, '', '', name],
  Rapport_Rules: ([rule = '', severity = '']) => ['', severity, '', rule],
};

export function madeSetupSheet(tables: Readonly<Record<string, readonly (readonly CellValue[])[]>>): SheetSnapshot {
  const cells: CellValue[][] = [];
  const placed: TableSnapshot[] = [];
  for (const [name, given] of Object.entries(tables)) {
    const rows = given.map(PLACED[name] ?? ((row) => row));
    const width = Math.max(1, ...rows.map((row) => row.length));
    const top = cells.length;
    cells.push(Array<CellValue>(width).fill('header'), ...rows.map((row) => [...row]));
    placed.push({ name, area: { top, left: 0, bottom: cells.length - 1, right: width - 1 }, showHeaders: true, showTotals: false });
    cells.push([]);
  }
  return madeSheet('Review setup', cells, { own: { kind: 'setup', key: '' }, tables: placed });
}

function registerCells({ register, records = [], above = 0 }: MadeTab, language: MadeLanguage, arrange: Arrange): CellValue[][] {
  if (register === undefined) return [];
  const used = new Set(records.flatMap((record) => Object.keys(record)));
  const fields = arrange(
    registerOf(register)
      .fields.map(({ id }) => id)
      .filter((id) => used.has(id)),
  );
  const unknown = [...used].filter((id) => !fields.includes(id));
  if (unknown.length > 0) throw new Error(`${register} has no field ${unknown.join(', ')}`);
  const header = fields.map((id) => fieldOf(register, id)?.words[language][0] ?? id);
  const rows = records.map((record) => fields.map((id) => cellOf(register, id, record[id] ?? '', language)));
  return [...Array.from({ length: above }, () => []), header, ...rows];
}

function cellOf(register: RegisterId, field: string, value: MadeValue, language: MadeLanguage): CellValue {
  if (typeof value === 'object') return value[language];
  const definition = fieldOf(register, field);
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (typeof value !== 'string') return value;
  if (definition?.type === 'date') return parseIsoDay(value) ?? value;
  if (definition?.type === 'frequency') return FREQUENCY[value]?.[language] ?? value;
  return definition?.options?.[value]?.[language][0] ?? value;
}

const YES_NO = { en: ['Yes', 'No'], zh: ['是', '否'] } as const;

const FREQUENCY: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  weekly: { en: 'Weekly', zh: '每周' },
  biweekly: { en: 'Every 2 weeks', zh: '每两周' },
  monthly: { en: 'Monthly', zh: '每月' },
  quarterly: { en: 'Quarterly', zh: '每季度' },
  yearly: { en: 'Yearly', zh: '每年' },
  daily: { en: 'Daily', zh: '每日' },
  adHoc: { en: 'As needed', zh: '按需' },
};

/** Serials of the years 2020 to 2030: no other number in the made workbooks is as large. */
function isDaySerial(value: CellValue): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 43_831 && value < 47_848;
}
