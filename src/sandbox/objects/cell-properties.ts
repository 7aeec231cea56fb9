// Range.setCellProperties, setRowProperties, setColumnProperties: a grid of formats in one call.
// https://learn.microsoft.com/javascript/api/excel/excel.settablecellproperties
import { columnCount, rowCount } from '../areas';
import { objectArgument } from '../arguments';
import { ensureCell, markCell } from '../cells';
import { ExcelError, notImplemented } from '../errors';
import type { HostObject, HostState } from '../host-state';
import type { AreaModel, StyleModel } from '../model';
import { rangeFormatType } from './range-format';
import type { RangeTarget } from './range-target';

const BORDER_SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

/** Sets every scalar that the JSON gives, following the same members that single writes go through. */
function apply(object: HostObject, properties: unknown, host: HostState): void {
  for (const [member, value] of Object.entries(objectArgument(properties, object.typeName))) {
    if (value === null || value === undefined) continue;
    if (member === 'borders') applyBorders(object, value, host);
    else if (object.isLink(member)) {
      const next = object.follow(member, host);
      if (next) apply(next, value, host);
    } else object.set(member, value, host);
  }
}

function applyBorders(format: HostObject, sides: unknown, host: HostState): void {
  const borders = format.follow('borders', host);
  for (const [side, properties] of Object.entries(objectArgument(sides, 'borders'))) {
    const index = BORDER_SIDES[side];
    if (index === undefined) throw notImplemented(`borders.${side}`);
    if (borders) apply(borders.item(index, host), properties, host);
  }
}

type Extra = (range: RangeTarget, member: string, value: unknown) => void;

function applyTo(range: RangeTarget, properties: unknown, host: HostState, extra: Extra): void {
  if (properties === null || properties === undefined) return;
  for (const [member, value] of Object.entries(objectArgument(properties, 'cell properties'))) {
    if (member === 'format') apply(rangeFormatType.of(range), value, host);
    else extra(range, member, value);
  }
}

/** Widths and heights belong to columns and rows, so a cell's properties are styles only. */
const refuse: Extra = (_, member) => {
  throw notImplemented(`cell property ${member}`);
};

function listArgument(value: unknown, length: number, what: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new ExcelError('InvalidArgument', `${what} must have the shape of the range`);
  return value;
}

/** What the same properties made of the same style before: a grid repeats few of them many times. */
type Known = Map<string, Map<StyleModel | undefined, StyleModel | undefined>>;

function cellPropertiesAt({ sheet, area }: RangeTarget, properties: unknown, host: HostState, known: Known): void {
  const cell = ensureCell(sheet, area.top, area.left);
  const before = cell.style;
  const key = JSON.stringify(properties);
  const results = known.get(key) ?? new Map<StyleModel | undefined, StyleModel | undefined>();
  known.set(key, results);
  const after = results.get(before);
  if (after === undefined) {
    applyTo({ sheet, area }, properties, host, refuse);
    results.set(before, cell.style);
  } else {
    cell.style = after;
    markCell(sheet, area.top, area.left);
  }
}

export function cellProperties({ sheet, area }: RangeTarget, grid: unknown, host: HostState): void {
  const columns = columnCount(area);
  const known: Known = new Map();
  listArgument(grid, rowCount(area), 'cell properties').forEach((line, row) => {
    listArgument(line, columns, 'cell properties').forEach((properties, column) => {
      if (properties === null || properties === undefined) return;
      const [top, left] = [area.top + row, area.left + column];
      cellPropertiesAt({ sheet, area: { top, left, bottom: top, right: left } }, properties, host, known);
    });
  });
}

function applyList(
  range: RangeTarget,
  list: unknown,
  length: number,
  slice: (area: AreaModel, index: number) => AreaModel,
  host: HostState,
  hide: Extra,
): void {
  listArgument(list, length, 'properties').forEach((properties, index) => {
    applyTo({ sheet: range.sheet, area: slice(range.area, index) }, properties, host, hide);
  });
}

export function rowProperties(range: RangeTarget, list: unknown, host: HostState): void {
  applyList(
    range,
    list,
    rowCount(range.area),
    (area, index) => ({ ...area, top: area.top + index, bottom: area.top + index }),
    host,
    refuse,
  );
}

export function columnProperties(range: RangeTarget, list: unknown, host: HostState): void {
  applyList(
    range,
    list,
    columnCount(range.area),
    (area, index) => ({ ...area, left: area.left + index, right: area.left + index }),
    host,
    refuse,
  );
}
