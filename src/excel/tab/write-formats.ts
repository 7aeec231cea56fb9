// Lays fonts, fills, borders and alignment, property by property: what most cells have over the whole tab at once, then what differs.
// A request is charged by its ranges, and cells that differ in one property are fewer, and lie closer together, than those of one style.
import { type Area, areaAddress } from '../../workbook/address';
import type { CellStyle, TabPlan } from '../../report/plan';
import { addressLists, columnsOf, rectanglesByKey, rowsOf } from './rectangles';
import { type Step, step } from './step';
import {
  BORDER_PROPERTIES,
  type BorderProperty,
  COMMON_PROPERTIES,
  RARE_PROPERTIES,
  type Setter,
  type StyleProperty,
} from './style-properties';

/** The addresses of so many more areas cost less than a range of their own for inner lines. */
const FEW_AREAS = 60;

/** Neighbouring rows whose cells have the same styles. */
interface Band {
  readonly first: number;
  readonly last: number;
  readonly styles: readonly (CellStyle | undefined)[];
}

export function formatSteps(plan: TabPlan, sheetName: string): Step[] {
  const bands = bandsOf(plan);
  const cells = cellsByStyle(bands);
  if (cells.size === 0) return [];
  const styles = [...cells.keys()];
  const whole: Area = { top: 0, left: 0, bottom: plan.cells.length - 1, right: (plan.cells[0]?.length ?? 1) - 1 };
  const base: Setter[] = [];
  const settersByList = new Map<string, Setter[]>();
  const lay = (areas: readonly Area[], setter: Setter) => {
    for (const list of addressLists(areas)) settersByList.set(list, [...(settersByList.get(list) ?? []), setter]);
  };
  for (const common of COMMON_PROPERTIES) {
    const usual = mostCommon(common, cells);
    if (usual) base.push(common.setterOf(usual));
    for (const { style, areas } of areasOf(common, bands, styles, usual)) lay(areas, common.setterOf(style));
  }
  for (const rare of RARE_PROPERTIES) {
    for (const { style, areas } of areasOf(rare, bands, styles)) lay(areas, rare.setterOf(style));
  }
  for (const border of BORDER_PROPERTIES) {
    for (const { style, areas } of areasOf(border, bands, styles)) layBorder(border, style, areas, lay);
  }
  return [
    formatStep((book) => book.range(sheetName, areaAddress(whole)).format, 20, base),
    ...[...settersByList].map(([list, setters]) => formatStep((book) => book.ranges(sheetName, list).format, list.length, setters)),
  ];
}

function formatStep(formatOf: (book: Parameters<Step['queue']>[0]) => Excel.RangeFormat, bytes: number, setters: readonly Setter[]): Step {
  return step(4 + 5 * setters.length, bytes, (book) => {
    const format = formatOf(book);
    for (const set of setters) set(format);
  });
}

/** A lower or right edge is drawn along a whole rectangle and between its cells; the others row by row or column by column. */
function layBorder(
  { edge, setterOf, innerSetterOf }: BorderProperty,
  style: CellStyle,
  areas: readonly Area[],
  lay: (areas: Area[], setter: Setter) => void,
): void {
  const single = areas.flatMap(edge === 'top' || edge === 'bottom' ? rowsOf : columnsOf);
  if (edge === 'top' || edge === 'left' || single.length - areas.length <= FEW_AREAS) {
    lay(single, setterOf(style));
    return;
  }
  lay([...areas], setterOf(style));
  // A single row or column has no inner lines to set.
  const several = areas.filter(({ top, left, bottom, right }) => (edge === 'bottom' ? bottom > top : right > left));
  lay(several, innerSetterOf(style));
}

function bandsOf({ cells, styles }: TabPlan): Band[] {
  const bands: Band[] = [];
  let keys: readonly (string | undefined)[] = [];
  for (const [row, cellsOfRow] of cells.entries()) {
    const above = bands.at(-1);
    const isSame =
      above !== undefined && cellsOfRow.length === keys.length && cellsOfRow.every((cell, column) => cell?.style === keys[column]);
    if (isSame) bands[bands.length - 1] = { ...above, last: row };
    else {
      keys = cellsOfRow.map((cell) => cell?.style);
      bands.push({ first: row, last: row, styles: keys.map((key) => (key === undefined ? undefined : styles[key])) });
    }
  }
  return bands;
}

/** How many cells each style has. */
function cellsByStyle(bands: readonly Band[]): Map<CellStyle, number> {
  const counts = new Map<CellStyle, number>();
  for (const { first, last, styles } of bands) {
    for (const style of styles) if (style) counts.set(style, (counts.get(style) ?? 0) + last - first + 1);
  }
  return counts;
}

/** A style that has of this property what the most cells have. */
function mostCommon({ keyOf }: StyleProperty, cells: ReadonlyMap<CellStyle, number>): CellStyle | undefined {
  const counts = new Map<string, { style: CellStyle; count: number }>();
  for (const [style, count] of cells) {
    const key = keyOf(style);
    if (key === undefined) continue;
    const known = counts.get(key) ?? { style, count: 0 };
    known.count += count;
    counts.set(key, known);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.style;
}

/** Where each value of a property stands, the usual one left out. */
function areasOf(
  { keyOf }: StyleProperty,
  bands: readonly Band[],
  styles: readonly CellStyle[],
  usual?: CellStyle,
): { readonly style: CellStyle; readonly areas: readonly Area[] }[] {
  const usualKey = usual && keyOf(usual);
  const keys = new Map(styles.map((style) => [style, keyOf(style) === usualKey ? undefined : keyOf(style)]));
  const styleByKey = new Map([...keys].map(([style, key]) => [key, style]));
  if (styleByKey.size === 1 && styleByKey.has(undefined)) return [];
  const grid = bands.map((band) => band.styles.map((style) => style && keys.get(style)));
  return [...rectanglesByKey(grid)].flatMap(([key, areas]) => {
    const style = styleByKey.get(key);
    return style ? [{ style, areas: areas.map((area) => inRows(area, bands)) }] : [];
  });
}

/** An area counted in bands as one counted in rows. */
function inRows({ top, left, bottom, right }: Area, bands: readonly Band[]): Area {
  return { top: bands[top]?.first ?? top, left, bottom: bands[bottom]?.last ?? bottom, right };
}
