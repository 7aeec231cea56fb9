// When a milestone counts as slipped, and by how much: shared by the rules that look at lateness.
import type { RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';
import type { SerialDay } from '../../workbook/serial-date';

type Milestone = RegisterRecord<FieldId<'milestones'>>;

/** Days after its planned day: by the actual day, else by its forecast, or by asOf once that has passed; undefined without a planned day. */
export function slipDays(milestone: Milestone, asOf: SerialDay): number | undefined {
  const planned = milestone.date('plannedOn');
  if (planned === undefined) return undefined;
  const actual = milestone.date('actualOn');
  if (actual !== undefined) return actual - planned;
  const expected = milestone.date('forecastOn') ?? planned;
  const isPassed = milestone.active && expected < asOf;
  return (isPassed ? asOf : expected) - planned;
}

export function isSlipped(milestone: Milestone, asOf: SerialDay): boolean {
  return milestone.active && (slipDays(milestone, asOf) ?? 0) > 0;
}
