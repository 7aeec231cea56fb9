// Tables that explain the words of a register and look like one: "Level, Description" with a row for each step.
import type { RegisterId } from '../registers/catalogue';
import type { Column } from './assign-columns';
import type { ColumnReading } from './records';

const EXPLAINED: ReadonlySet<string> = new Set(['probability', 'impact', 'score', 'level', 'severity', 'priority', 'response', 'status']);
const EXPLAINING: ReadonlySet<string> = new Set(['title', 'description', 'notes']);
/** A scale has no more steps. */
const MOST_STEPS = 10;
const LEAST_STEPS = 2;

/** A legend names every step once and says what it means; a register says more, or the same of several records. */
export function isLegend(register: RegisterId, columns: readonly Column[], readings: readonly ColumnReading[]): boolean {
  if (register !== 'risks' && register !== 'issues') return false;
  const mapped = columns.flatMap((column, index) => {
    const field = readings[index]?.field;
    return field === undefined ? [] : [{ field, profile: column.profile }];
  });
  const steps = mapped.filter(({ field }) => EXPLAINED.has(field));
  if (steps.length === 0 || !mapped.every(({ field }) => EXPLAINED.has(field) || EXPLAINING.has(field))) return false;
  return steps.every(({ profile: { count, distinct } }) => count >= LEAST_STEPS && count <= MOST_STEPS && distinct === 1);
}
