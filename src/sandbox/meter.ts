// Counts what the code under test costs: round trips it waits for, actions, bytes each way.

export interface Meter {
  /** Requests that our code awaited. */
  syncs: number;
  /** Requests in which Office.js only lets go of references. */
  cleanups: number;
  /** Actions of the awaited requests. */
  actions: number;
  requestBytes: number;
  responseBytes: number;
  /** The largest single request and response. */
  largestRequest: number;
  largestResponse: number;
}

export function newMeter(): Meter {
  return { syncs: 0, cleanups: 0, actions: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0, largestResponse: 0 };
}

export function countRequest(meter: Meter, request: { isCleanup: boolean; actions: number; bytes: number }): void {
  if (request.isCleanup) {
    meter.cleanups++;
    return;
  }
  meter.syncs++;
  meter.actions += request.actions;
  meter.requestBytes += request.bytes;
  meter.largestRequest = Math.max(meter.largestRequest, request.bytes);
}

export function countResponse(meter: Meter, bytes: number): void {
  meter.responseBytes += bytes;
  meter.largestResponse = Math.max(meter.largestResponse, bytes);
}
