// What every plan must keep, whatever is on it: Excel would refuse or spoil anything else.
import type { Area } from '../../src/workbook/address';
import type { PlannedCell, TabPlan } from '../../src/report/plan';

function* cellsOf({ top, left, bottom, right }: Area): Generator<string> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield `${row},${column}`;
}

export function valueAt(plan: TabPlan, row: number, column: number): PlannedCell['value'] | undefined {
  return plan.cells[row]?.[column]?.value;
}

/** The faults of a plan, in words; none for a good one. */
export function faultsOf(plan: TabPlan): string[] {
  const faults: string[] = [];
  const width = plan.columnWidths.length;
  const inside = ({ top, left, bottom, right }: Area) =>
    top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < plan.cells.length && right < width;
  if (plan.name.length === 0 || plan.name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(plan.name)) faults.push(`tab name ${plan.name}`);
  if (plan.rowHeights.length !== plan.cells.length) faults.push('rows and heights differ');
  if (plan.rowHeights.some((height) => height !== undefined && (height <= 0 || height > 409))) faults.push('row height');
  plan.cells.forEach((row, index) => {
    if (row.length !== width) faults.push(`row ${index} has ${row.length} of ${width} cells`);
    row.forEach((cell) => {
      if (cell === undefined) return;
      if (!(cell.style in plan.styles)) faults.push(`style ${cell.style}`);
      if (cell.value.kind === 'text' && cell.value.text.length > 32767) faults.push('text too long');
      if (cell.value.kind === 'text' && /\{\w+\}/.test(cell.value.text)) faults.push(`unfilled: ${cell.value.text}`);
      if (cell.value.kind === 'number' && !Number.isFinite(cell.value.number)) faults.push('not a number');
    });
  });
  const merged = new Set<string>();
  for (const merge of plan.merges) {
    if (!inside(merge)) faults.push('merge outside');
    for (const cell of cellsOf(merge)) {
      if (merged.has(cell)) faults.push(`merged twice: ${cell}`);
      merged.add(cell);
    }
  }
  for (const { name, area } of plan.tables) {
    if (!inside(area)) faults.push(`table ${name} outside`);
    if ([...cellsOf(area)].some((cell) => merged.has(cell))) faults.push(`table ${name} has merged cells`);
    const heads = plan.cells[area.top]
      ?.slice(area.left, area.right + 1)
      .map((cell) => (cell?.value.kind === 'text' ? cell.value.text.toLowerCase() : ''));
    if (heads?.includes('') || new Set(heads).size !== heads?.length) faults.push(`table ${name} has heads that Excel would rename`);
  }
  for (const chart of plan.charts) {
    if (!inside(chart.place)) faults.push(`chart ${chart.name} outside`);
    if (chart.title === '') faults.push(`chart ${chart.name} without title`);
    if (chart.series.length === 0) faults.push(`chart ${chart.name} without series`);
    for (const { values, categories } of chart.series) {
      for (const area of categories === undefined ? [values] : [values, categories]) {
        if (!inside(area)) faults.push(`chart ${chart.name} draws outside the tab`);
        if (area.left !== area.right && area.top !== area.bottom) faults.push(`chart ${chart.name} draws a block`);
      }
      for (const cell of cellsOf(values)) {
        const [row = 0, column = 0] = cell.split(',').map(Number);
        const kind = valueAt(plan, row, column)?.kind;
        if (kind !== 'number' && kind !== 'date' && kind !== 'blank') faults.push(`chart ${chart.name} draws a ${kind} at ${cell}`);
      }
    }
  }
  if (new Set(plan.charts.map(({ name }) => name)).size !== plan.charts.length) faults.push('two charts of one name');
  return faults;
}
