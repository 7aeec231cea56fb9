// An axis with a single line across the chart, where two halves part: gridlines in steps so wide that only one of them is seen.
import type { PlannedAxis } from './plan';

/** `at` lies between the ends. The numbers of the scale stand in the table beside the chart; here they would mark nothing. */
export function axisParted(at: number, [from, to]: readonly [number, number]): PlannedAxis {
  // Gridlines begin at the minimum: one step above it lies the line, and the next one is beyond the maximum.
  const step = Math.max(at - from, to - at);
  return { visible: true, gridlines: true, minimum: at - step, maximum: to, majorUnit: step, numberFormat: ';;;' };
}
