// Lays fonts, fills, borders and alignment: one base font for the tab, then each style once over all its cells.
import { type Area, areaAddress } from '../workbook/address';
import type { BorderStyle, CellStyle, FontStyle, TabPlan } from '../report/plan';
import { addressLists, rectanglesByKey } from './rectangles';
import { type Step, step } from './step';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

export function formatSteps(plan: TabPlan, sheetName: string): Step[] {
  const keys = plan.cells.map((row) => row.map((cell) => cell?.style));
  const base = baseFont(plan, keys);
  if (!base) return [];
  const areas = rectanglesByKey(keys, (key) => splitOf(plan.styles[key]));
  const whole: Area = { top: 0, left: 0, bottom: plan.cells.length - 1, right: (plan.cells[0]?.length ?? 1) - 1 };
  const steps: Step[] = [
    step(8, 200, (book) => {
      applyBaseFont(book.range(sheetName, areaAddress(whole)).format.font, base);
    }),
  ];
  for (const [key, rectangles] of areas) {
    const style = plan.styles[key];
    if (!style) continue;
    for (const addresses of addressLists(rectangles)) {
      steps.push(
        step(24, addresses.length, (book) => {
          applyStyle(book.ranges(sheetName, addresses).format, style, base);
        }),
      );
    }
  }
  return steps;
}

/** Borders of a style are those of each cell; on a rectangle they would be those of its rim. */
function splitOf(style: CellStyle | undefined): { rows: boolean; columns: boolean } {
  return { rows: Boolean(style?.top ?? style?.bottom), columns: Boolean(style?.left ?? style?.right) };
}

/** The font of the most cells. */
function baseFont(plan: TabPlan, keys: readonly (readonly (string | undefined)[])[]): FontStyle | undefined {
  const counts = new Map<string, number>();
  for (const row of keys) for (const key of row) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && plan.styles[most[0]]?.font;
}

function applyStyle(format: Excel.RangeFormat, style: CellStyle, base: FontStyle): void {
  applyFont(format.font, style.font, base);
  applyCell(format, style);
}

function applyBaseFont(font: Excel.RangeFont, { name, size, color }: FontStyle): void {
  if (name !== undefined) font.name = name;
  font.size = size;
  font.color = color;
}

function applyFont(font: Excel.RangeFont, style: FontStyle, base: FontStyle): void {
  if (style.name !== undefined && style.name !== base.name) font.name = style.name;
  if (style.size !== base.size) font.size = style.size;
  if (style.color !== base.color) font.color = style.color;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline) font.underline = 'Single';
}

function applyCell(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align) format.horizontalAlignment = HORIZONTAL[style.align];
  if (style.verticalAlign) format.verticalAlignment = VERTICAL[style.verticalAlign];
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const border = style[edge];
    if (border) applyBorder(format.borders.getItem(EDGES[edge]), border);
  }
}

function applyBorder(target: Excel.RangeBorder, { color, weight }: BorderStyle): void {
  target.style = 'Continuous';
  target.weight = weight;
  target.color = color;
}
