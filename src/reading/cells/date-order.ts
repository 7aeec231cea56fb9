// Day before month or month before day: decided per column from its own cells, never guessed.
import { calendarDay } from '../../workbook/serial-date';
import type { Cell } from './cell';
import type { DateOrderReading } from '../records';

/** Real dates needed before "all of them have a day up to 12" says anything: by chance, each has it in 4 of 10 months' days. */
const LEAST_REAL_DATES = 3;

/** The order of a column's cells, `said` by the user before all; undefined where no cell needs an order. */
export function dateOrder(
  cells: Iterable<{ readonly cell: Cell; readonly isNumber: boolean }>,
  said: 'dayFirst' | 'monthFirst' | undefined,
): DateOrderReading | undefined {
  let open = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  let real = 0;
  let realWithSmallDay = 0;
  for (const { cell, isNumber } of cells) {
    const { order, day } = cell.understood;
    if (order) {
      if (order.dayFirst === undefined) monthFirst += 1;
      else if (order.monthFirst === undefined) dayFirst += 1;
      else open += 1;
    } else if (isNumber && day !== undefined) {
      real += 1;
      if (calendarDay(day).day <= 12) realWithSmallDay += 1;
    }
  }
  if (open + dayFirst + monthFirst === 0) return undefined;
  // m/d/y text opened where d/m/y is read (or the other way round): what could be read became dates with day and month swapped.
  const looksSwapped = real >= LEAST_REAL_DATES && realWithSmallDay === real && open === 0 && (dayFirst === 0) !== (monthFirst === 0);
  if (said) return { order: said, from: 'user', looksSwapped };
  if (dayFirst > monthFirst) return { order: 'dayFirst', from: 'cells', looksSwapped };
  if (monthFirst > dayFirst) return { order: 'monthFirst', from: 'cells', looksSwapped };
  return { order: 'undecided', from: 'nothing', looksSwapped };
}

/** An undecided column follows the others of its workbook where all that could be decided agree. */
export function orderOfWorkbook(orders: Iterable<DateOrderReading | undefined>): 'dayFirst' | 'monthFirst' | undefined {
  const seen = new Set<'dayFirst' | 'monthFirst'>();
  for (const reading of orders) if (reading && reading.order !== 'undecided') seen.add(reading.order);
  const [only, ...others] = seen;
  return others.length === 0 ? only : undefined;
}
