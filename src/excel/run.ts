// The one door to Excel: runs a batch and turns every error of Office.js into a HostFailure.
import type { ExcelApi } from './excel-api';
import { failureOf, HostFailure } from './host-failure';
import { whyDenied } from './why-denied';

/** Runs a batch. Errors: HostFailure for whatever Excel refused; 'cancelled' when the signal was raised before it began. */
export async function runExcel<T>(excel: ExcelApi, batch: (context: Excel.RequestContext) => Promise<T>, signal?: AbortSignal): Promise<T> {
  throwIfCancelled(signal);
  try {
    return await excel.run(batch);
  } catch (error) {
    const failure = failureOf(error);
    throw failure instanceof HostFailure ? await whyDenied(excel, failure) : failure;
  }
}

/** To be asked before each sync: between two syncs is where work can be stopped. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostFailure('cancelled');
}

/** Runs steps one after another, each with its own sync. For what must be split because one request would be too large. */
export async function inTurn<T, R>(items: readonly T[], step: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) results.push(await step(item, index));
  return results;
}
