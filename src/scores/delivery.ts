// Delivery: on time, accepted at the first go, and how far plans slip.
import type { SerialDay } from '../workbook/serial-date';
import { median } from './statistics/quantile';

export interface DeliveryItem {
  readonly plannedOn: SerialDay;
  readonly actualOn?: SerialDay;
  readonly forecastOn?: SerialDay;
  readonly acceptedFirstTime?: boolean;
}

export interface DeliveryMetrics {
  /** Delivered, or planned by asOf and not delivered. */
  readonly due: number;
  readonly onTime: number;
  /** On time of due, 0–1; absent when nothing is due. */
  readonly onTimeRate?: number;
  /** Of the items whose acceptance says so, 0–1. */
  readonly firstPassRate?: number;
  readonly firstPassKnown: number;
  /** Median calendar days behind plan: actual, else forecast, else asOf for what is late. Negative = ahead. Absent without any. */
  readonly medianSlipDays?: number;
  readonly worstSlipDays?: number;
}

/** What is planned by asOf and not delivered counts as late, so that waiting does not flatter the rate. */
export function deliveryMetrics(items: readonly DeliveryItem[], asOf: SerialDay): DeliveryMetrics {
  const due = items.filter(({ plannedOn, actualOn }) => actualOn !== undefined || plannedOn < asOf);
  const onTime = due.filter(({ plannedOn, actualOn }) => actualOn !== undefined && actualOn <= plannedOn).length;
  const judged = items.filter(({ acceptedFirstTime }) => acceptedFirstTime !== undefined);
  const slips = items.flatMap((item) => slipDays(item, asOf) ?? []);
  const medianSlipDays = median(slips);
  return {
    due: due.length,
    onTime,
    ...(due.length > 0 && { onTimeRate: onTime / due.length }),
    firstPassKnown: judged.length,
    ...(judged.length > 0 && { firstPassRate: judged.filter(({ acceptedFirstTime }) => acceptedFirstTime).length / judged.length }),
    ...(medianSlipDays !== undefined && { medianSlipDays, worstSlipDays: slips.reduce((worst, slip) => Math.max(worst, slip), -Infinity) }),
  };
}

function slipDays({ plannedOn, actualOn, forecastOn }: DeliveryItem, asOf: SerialDay): number | undefined {
  const reached = actualOn ?? forecastOn ?? (plannedOn < asOf ? asOf : undefined);
  return reached === undefined ? undefined : reached - plannedOn;
}
