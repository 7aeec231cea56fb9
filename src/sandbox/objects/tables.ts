// Tables, of the workbook and of a worksheet. The rules for their names: https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
import { rowCount } from '../areas';
import { booleanArgument, indexArgument, textArgument } from '../arguments';
import { markPart, overlapsAny } from '../cells';
import { ExcelError } from '../errors';
import type { HostObject, HostState } from '../host-state';
import type { AreaModel, SheetModel, TableModel, WorkbookModel } from '../model';
import { defineType, type Property } from '../object-type';
import { followTableRename } from '../references';
import { settleHeaders } from '../table-headers';
import { isValidName } from './names';
import { rangeObject, rangeType } from './range';
import { shiftCells } from '../shift-cells';
import { deleteCells } from './range-edit';
import { areaFromAddress, refuseProtected, type RangeTarget } from './range-target';
import { tableColumnsType, tableRowsType } from './table-parts';
import { bodyArea, headerArea, touchTable, type TableTarget } from './table-target';

interface TablesTarget {
  readonly sheet?: SheetModel;
}

function tablesOf(model: WorkbookModel, { sheet }: TablesTarget): TableTarget[] {
  const sheets = sheet ? [sheet] : model.sheets;
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table })));
}

function findTable(model: WorkbookModel, target: TablesTarget, key: unknown): TableTarget | undefined {
  const wanted = typeof key === 'number' ? String(key) : textArgument(key, 'key');
  return tablesOf(model, target).find(({ table }) => table.id === wanted || table.name.toLowerCase() === wanted.toLowerCase());
}

/** A table's name is a name among all tables and defined names of the workbook. */
function checkedTableName(model: WorkbookModel, value: unknown, own?: TableModel): string {
  const name = textArgument(value, 'name');
  if (!isValidName(name)) throw new ExcelError('InvalidArgument', `a table cannot be called ${name}`);
  const wanted = name.toLowerCase();
  const isTaken =
    tablesOf(model, {}).some(({ table }) => table !== own && table.name.toLowerCase() === wanted) ||
    model.names.some((other) => other.name.toLowerCase() === wanted);
  if (isTaken) throw new ExcelError('ItemAlreadyExists', `there is a name ${name}`);
  return name;
}

function freeTableName(model: WorkbookModel): string {
  const taken = new Set([
    ...tablesOf(model, {}).map(({ table }) => table.name.toLowerCase()),
    ...model.names.map((name) => name.name.toLowerCase()),
  ]);
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** Tables overlap neither each other nor merged cells: MergedRangeConflict. */
function refuseOverlap(sheet: SheetModel, area: AreaModel, own?: TableModel): void {
  const others = sheet.tables.filter((table) => table !== own).map((table) => table.area);
  if (overlapsAny([...others, ...sheet.merges], area)) throw new ExcelError('MergedRangeConflict');
}

/** Without headers a header row is put in above, and what lies below moves down. */
function addTable(host: HostState, target: TablesTarget, [address, hasHeaders]: readonly unknown[]): HostObject {
  const { sheet, area } =
    rangeType.targetOf(address) ?? areaFromAddress(host, target.sheet ?? activeSheet(host), textArgument(address, 'address'));
  if (target.sheet && sheet !== target.sheet) throw new ExcelError('InvalidArgument', 'the range is on another worksheet');
  refuseProtected(sheet);
  refuseOverlap(sheet, area);
  const withHeaders = booleanArgument(hasHeaders, 'hasHeaders');
  const place = { ...area };
  if (!withHeaders) shiftCells(host, sheet, { area: { ...place, bottom: place.top }, axis: 'rows', kind: 'insert' });
  const isHeaderOnly = withHeaders && rowCount(place) === 1;
  const table: TableModel = {
    id: String(host.nextNumber()),
    name: freeTableName(host.model),
    area: withHeaders && !isHeaderOnly ? place : { ...place, bottom: place.bottom + 1 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
    fromFile: false,
  };
  sheet.tables.push(table);
  settleHeaders(sheet, headerArea(table));
  markPart(sheet, 'tables');
  return tableType.of({ sheet, table });
}

function activeSheet({ model }: HostState): SheetModel | undefined {
  return model.sheets.find((sheet) => sheet.id === model.activeSheetId);
}

/** The header row stays where it is and the old and the new range overlap. */
function resize(target: TableTarget, value: unknown, host: HostState): void {
  const { sheet, table } = target;
  const range: RangeTarget = rangeType.targetOf(value) ?? areaFromAddress(host, sheet, textArgument(value, 'newRange'));
  const overlaps = overlapsAny([table.area], range.area);
  if (range.sheet !== sheet || range.area.top !== table.area.top || !overlaps)
    throw new ExcelError('InvalidArgument', 'a table keeps its header row and overlaps itself');
  refuseOverlap(sheet, range.area, table);
  table.area = { ...range.area };
  settleHeaders(sheet, headerArea(table));
  touchTable(target);
}

function dropTable(target: TableTarget): void {
  target.sheet.tables = target.sheet.tables.filter((table) => table !== target.table);
  touchTable(target);
}

function flag(since: string, key: 'showBandedRows' | 'showFilterButton'): Property<TableTarget> {
  return {
    since,
    get: ({ table }) => table[key],
    set: (target, value) => {
      target.table[key] = booleanArgument(value, key);
      touchTable(target);
    },
  };
}

function rename(target: TableTarget, value: unknown, { model }: HostState): void {
  const before = target.table.name;
  target.table.name = checkedTableName(model, value, target.table);
  followTableRename(model, before, target.table.name);
  touchTable(target);
}

export const tableType = defineType<TableTarget>('Table', {
  guard: ({ sheet }) => {
    refuseProtected(sheet);
  },
  identity: ({ table }) => ({ Id: table.id }),
  members: {
    id: { since: '1.1', get: ({ table }) => table.id },
    name: { since: '1.1', get: ({ table }) => table.name, set: rename },
    showHeaders: { since: '1.1', get: ({ table }) => table.showHeaders },
    showTotals: { since: '1.1', get: ({ table }) => table.showTotals },
    style: {
      since: '1.1',
      get: ({ table }) => table.style,
      set: (target, value) => {
        const style = textArgument(value, 'style');
        if (style !== '' && !/^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/.test(style))
          throw new ExcelError('InvalidArgument', `no table style ${style}`);
        target.table.style = style;
        touchTable(target);
      },
    },
    showBandedRows: flag('1.3', 'showBandedRows'),
    showFilterButton: flag('1.3', 'showFilterButton'),
    worksheet: { since: '1.2', link: ({ sheet }, host) => host.worksheetObject(sheet) },
    columns: { since: '1.1', link: (target) => tableColumnsType.of(target) },
    rows: { since: '1.1', link: (target) => tableRowsType.of(target) },
    getRange: { since: '1.1', call: ({ sheet, table }, _, host) => rangeObject(host, sheet, table.area) },
    getHeaderRowRange: { since: '1.1', call: ({ sheet, table }, _, host) => rangeObject(host, sheet, headerArea(table)) },
    getDataBodyRange: { since: '1.1', call: ({ sheet, table }, _, host) => rangeObject(host, sheet, bodyArea(table)) },
    clearFilters: {
      since: '1.2',
      writes: true,
      call: (target) => {
        delete target.table.isFiltered;
        touchTable(target);
      },
    },
    resize: {
      since: '1.13',
      writes: true,
      call: (target, [range], host) => {
        resize(target, range, host);
      },
    },
    convertToRange: {
      since: '1.2',
      writes: true,
      call: (target, _, host) => {
        dropTable(target);
        return rangeObject(host, target.sheet, target.table.area);
      },
    },
    /** Takes the table's cells away as well, as deleting a ListObject does. */
    delete: {
      since: '1.1',
      writes: true,
      call: (target, _, host) => {
        dropTable(target);
        deleteCells({ sheet: target.sheet, area: target.table.area }, 'Up', host);
      },
    },
  },
});

export const tableCollectionType = defineType<TablesTarget>('TableCollection', {
  items: (target, { model }) => tablesOf(model, target).map((table) => tableType.of(table)),
  item: (target, key, { model }) => {
    const found = findTable(model, target, key);
    if (!found) throw new ExcelError('ItemNotFound');
    return tableType.of(found);
  },
  members: {
    count: { since: '1.1', get: (target, { model }) => tablesOf(model, target).length },
    getCount: { since: '1.4', call: (target, _, { model }) => tablesOf(model, target).length },
    add: { since: '1.1', writes: true, call: (target, args, host) => addTable(host, target, args) },
    getItemAt: {
      since: '1.1',
      call: (target, [index], { model }) => {
        const found = tablesOf(model, target)[indexArgument(index, 'index')];
        if (!found) throw new ExcelError('InvalidArgument');
        return tableType.of(found);
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (target, [key], { model }) => {
        const found = findTable(model, target, key);
        return found ? tableType.of(found) : null;
      },
    },
  },
});
