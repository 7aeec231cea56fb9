// Tables that explain the words of a register and look like one: "Level, Description" with a row for each step.
import type { RegisterId } from '../../registers/catalogue';
import type { Column } from '../columns/assign-columns';
import type { ColumnProfile } from '../columns/column-profile';
import { parseRating } from '../cells/levels';
import type { ColumnReading } from '../records';

const EXPLAINED: ReadonlySet<string> = new Set(['probability', 'impact', 'score', 'level', 'severity', 'priority', 'response', 'status']);
/** What explains a step is headed by such a word alone; "Risk description" describes a risk. */
const EXPLAINING = /^(?:description|definition|meaning|explanation|note|comment|描述|说明|定义|含义|备注)$/;
/** A scale has no more steps. */
const MOST_STEPS = 10;
const LEAST_STEPS = 3;

/** A legend names every step once, from one end of the scale to the other, and says what it means. */
export function isLegend(register: RegisterId, columns: readonly Column[], readings: readonly ColumnReading[]): boolean {
  if (register !== 'risks' && register !== 'issues') return false;
  const mapped = columns.flatMap((column, index) => {
    const field = readings[index]?.field;
    return field === undefined ? [] : [{ field, column }];
  });
  // A column that is headed and left empty says nothing of the others.
  const steps = mapped.filter(({ field, column }) => EXPLAINED.has(field) && column.profile.count > 0).map(({ column }) => column.profile);
  if (steps.length === 0 || !mapped.every(({ field, column }) => EXPLAINED.has(field) || EXPLAINING.test(column.reading.main)))
    return false;
  // Few risks, too, may have no two probabilities alike: theirs stand in any order.
  const isRated = ['probability', 'impact'].every((rating) => mapped.some(({ field }) => field === rating));
  return steps.every(namesEachStepOnce) && (!isRated || steps.every(isLadder));
}

function namesEachStepOnce({ count, distinct }: ColumnProfile): boolean {
  return count >= LEAST_STEPS && count <= MOST_STEPS && distinct === 1;
}

/** Up or down all the way; steps that are no ratings can stand anywhere. */
function isLadder({ folded }: ColumnProfile): boolean {
  const ranks = folded.flatMap((text) => {
    const rating = parseRating(text);
    return rating === undefined ? [] : [rating.kind === 'number' ? rating.value : rating.word.rung];
  });
  const isRising = (values: readonly number[]) => values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
  return isRising(ranks) || isRising(ranks.toReversed());
}
