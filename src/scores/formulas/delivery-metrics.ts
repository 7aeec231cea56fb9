// Delivery: on time, accepted at the first go, and how far plans slip.
import type { SerialDay } from '../../workbook/serial-date';
import { type Spread, spreadOf } from '../statistics/spread';

export interface DeliveryItem {
  readonly plannedOn: SerialDay;
  readonly actualOn?: SerialDay;
  readonly forecastOn?: SerialDay;
  readonly acceptedFirstTime?: boolean;
}

export interface DeliveryMetrics {
  /** Delivered, or planned before asOf and not delivered. */
  readonly due: number;
  readonly onTime: number;
  /** Items whose acceptance says whether it was at the first go, and those where it was. */
  readonly accepted: number;
  readonly firstPass: number;
  /** Calendar days behind plan: actual, else forecast, else asOf for what is late. Negative = ahead. Absent without any. */
  readonly slipDays?: Spread;
}

/**
 * Counts of due and met, never a rate without its base, and slips in days. What is planned by asOf and not delivered counts as late, so
 * that waiting does not flatter the rate (our rule, docs/method.md). Of no items all counts are 0 and there is no slip.
 */
export function deliveryMetrics(items: readonly DeliveryItem[], asOf: SerialDay): DeliveryMetrics {
  const due = items.filter(({ plannedOn, actualOn }) => actualOn !== undefined || plannedOn < asOf);
  const onTime = due.filter(({ plannedOn, actualOn }) => actualOn !== undefined && actualOn <= plannedOn).length;
  const judged = items.filter(({ acceptedFirstTime }) => acceptedFirstTime !== undefined);
  const slips = items.flatMap((item) => slipOf(item, asOf) ?? []);
  const slip = spreadOf(slips);
  return {
    due: due.length,
    onTime,
    accepted: judged.length,
    firstPass: judged.filter(({ acceptedFirstTime }) => acceptedFirstTime).length,
    ...(slip && { slipDays: slip }),
  };
}

function slipOf({ plannedOn, actualOn, forecastOn }: DeliveryItem, asOf: SerialDay): number | undefined {
  const reached = actualOn ?? forecastOn ?? (plannedOn < asOf ? asOf : undefined);
  return reached === undefined ? undefined : reached - plannedOn;
}
