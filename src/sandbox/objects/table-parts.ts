// Table.rows and Table.columns.
import { columnCount, rowCount } from '../areas';
import { indexArgument, textArgument } from '../arguments';
import { cellAt } from '../cells';
import { ExcelError } from '../errors';
import type { HostState } from '../host-state';
import type { AreaModel } from '../model';
import { defineType } from '../object-type';
import { rangeObject } from './range';
import { dressRows, shiftCells } from '../shift-cells';
import { refuseProtected } from './range-target';
import { valuesOf, writeEntries } from './range-values';
import { bodyArea, headerArea, touchTable, type TableTarget } from './table-target';

interface PartTarget extends TableTarget {
  readonly index: number;
}

const guard = ({ sheet }: TableTarget): void => {
  refuseProtected(sheet);
};

const rowArea = ({ table, index }: PartTarget): AreaModel => {
  const body = bodyArea(table);
  return { ...body, top: body.top + index, bottom: body.top + index };
};

/** A table whose one row is blank has none: Excel shows the place for the first. */
function rowsIn({ sheet, table }: TableTarget): number {
  const body = bodyArea(table);
  const rows = rowCount(body);
  if (rows > 1) return rows;
  for (let column = body.left; column <= body.right; column++) if ((cellAt(sheet, body.top, column)?.value ?? '') !== '') return 1;
  return table.hasRow ? 1 : 0;
}

function existing(target: TableTarget, index: unknown): PartTarget {
  const number = indexArgument(index, 'index');
  if (number < 0 || number >= rowsIn(target)) throw new ExcelError('ItemNotFound');
  return { ...target, index: number };
}

/** Puts rows in at an index, or at the end; what lies below the table moves down in its columns. */
function addRows(target: TableTarget, [at, values]: readonly unknown[], host: HostState): PartTarget {
  const { sheet, table } = target;
  const count = rowsIn(target);
  const width = columnCount(table.area);
  const grid: unknown = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
  const given = Array.isArray(grid) ? grid.length : 1;
  if (Array.isArray(grid) && grid.some((line) => !Array.isArray(line) || line.length !== width))
    throw new ExcelError('InvalidArgument', `rows of ${width} cells`);
  const index = at === undefined || at === null || at === -1 ? count : indexArgument(at, 'index');
  if (index < 0 || index > count) throw new ExcelError('InvalidArgument', 'index');
  const body = bodyArea(table);
  const missing = count === 0 ? given - 1 : given;
  if (missing > 0) {
    const first = count === 0 ? body.top + 1 : body.top + index;
    const area = { ...body, top: first, bottom: first + missing - 1 };
    const before = table.area.bottom;
    shiftCells(host, sheet, { area, axis: 'rows', kind: 'insert' });
    table.area = { ...table.area, bottom: before + missing };
    dressRows(sheet, area, first > body.top ? first - 1 : area.bottom + 1);
  }
  table.hasRow = true;
  const place = { ...body, top: body.top + index, bottom: body.top + index + given - 1 };
  if (grid !== undefined) writeEntries({ sheet, area: place }, grid, host, 'values');
  touchTable(target);
  return { ...target, index };
}

/**
 * The last row is emptied rather than taken away: a table keeps a place for one. None goes while some are filtered out:
 * https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-deleterowsat-member(1)
 */
function deleteRow(target: PartTarget, host: HostState): void {
  const { sheet, table } = target;
  if (table.isFiltered) throw new ExcelError('InsertDeleteConflict');
  if (rowCount(bodyArea(table)) === 1) {
    writeEntries({ sheet, area: rowArea(target) }, '', host, 'values');
    table.hasRow = false;
  } else {
    shiftCells(host, sheet, { area: rowArea(target), axis: 'rows', kind: 'delete' });
  }
  touchTable(target);
}

const tableRowType = defineType<PartTarget>('TableRow', {
  guard,
  members: {
    index: { since: '1.1', get: ({ index }) => index },
    values: {
      since: '1.1',
      get: (target) => valuesOf({ sheet: target.sheet, area: rowArea(target) }),
      set: (target, value, host) => {
        writeEntries({ sheet: target.sheet, area: rowArea(target) }, value, host, 'values');
      },
    },
    getRange: { since: '1.1', call: (target, _, host) => rangeObject(host, target.sheet, rowArea(target)) },
    delete: {
      since: '1.1',
      writes: true,
      call: (target, _, host) => {
        deleteRow(target, host);
      },
    },
  },
});

export const tableRowsType = defineType<TableTarget>('TableRowCollection', {
  guard,
  items: (target) => Array.from({ length: rowsIn(target) }, (_, index) => tableRowType.of({ ...target, index })),
  members: {
    count: { since: '1.1', get: rowsIn },
    getCount: { since: '1.4', call: rowsIn },
    getItemAt: { since: '1.1', call: (target, [index]) => tableRowType.of(existing(target, index)) },
    add: { since: '1.1', writes: true, call: (target, args, host) => tableRowType.of(addRows(target, args, host)) },
  },
});

const columnArea = ({ table, index }: PartTarget, area: AreaModel = table.area): AreaModel => ({
  ...area,
  left: area.left + index,
  right: area.left + index,
});
const columnHeader = (target: PartTarget): string =>
  String(cellAt(target.sheet, target.table.area.top, target.table.area.left + target.index)?.value ?? '');
const columnsOf = (target: TableTarget): PartTarget[] =>
  Array.from({ length: columnCount(target.table.area) }, (_, index) => ({ ...target, index }));

/** By name, in any case, or by id. */
function findColumn(target: TableTarget, key: unknown): PartTarget | undefined {
  if (typeof key === 'number') return columnsOf(target).find(({ index }) => index + 1 === key);
  const wanted = textArgument(key, 'key').toLowerCase();
  return columnsOf(target).find((column) => columnHeader(column).toLowerCase() === wanted);
}

const tableColumnType = defineType<PartTarget>('TableColumn', {
  guard,
  identity: ({ index }) => ({ Id: index + 1 }),
  members: {
    id: { since: '1.1', get: ({ index }) => index + 1 },
    index: { since: '1.1', get: ({ index }) => index },
    name: {
      since: '1.1',
      get: columnHeader,
      set: (target, value, host) => {
        writeEntries(
          { sheet: target.sheet, area: columnArea(target, headerArea(target.table)) },
          textArgument(value, 'name'),
          host,
          'name',
        );
      },
    },
    values: { since: '1.1', get: (target) => valuesOf({ sheet: target.sheet, area: columnArea(target) }) },
    getRange: { since: '1.1', call: (target, _, host) => rangeObject(host, target.sheet, columnArea(target)) },
    getHeaderRowRange: {
      since: '1.1',
      call: (target, _, host) => rangeObject(host, target.sheet, columnArea(target, headerArea(target.table))),
    },
    getDataBodyRange: {
      since: '1.1',
      call: (target, _, host) => rangeObject(host, target.sheet, columnArea(target, bodyArea(target.table))),
    },
  },
});

export const tableColumnsType = defineType<TableTarget>('TableColumnCollection', {
  items: (target) => columnsOf(target).map((column) => tableColumnType.of(column)),
  item: (target, key) => {
    const found = findColumn(target, key);
    if (!found) throw new ExcelError('ItemNotFound');
    return tableColumnType.of(found);
  },
  members: {
    count: { since: '1.1', get: ({ table }) => columnCount(table.area) },
    getCount: { since: '1.4', call: ({ table }) => columnCount(table.area) },
    getItemAt: {
      since: '1.1',
      call: (target, [index]) => {
        const column = columnsOf(target)[indexArgument(index, 'index')];
        if (!column) throw new ExcelError('InvalidArgument');
        return tableColumnType.of(column);
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (target, [key]) => {
        const column = findColumn(target, key);
        return column ? tableColumnType.of(column) : null;
      },
    },
  },
});
