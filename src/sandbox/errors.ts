// The errors that Excel answers with: code and message as documented on
// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling

const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ConnectionFailure: 'The connection to the workbook was lost before an answer came.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet: "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: 'The requested feature is not implemented.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

/** What a member throws; the request that ran it turns it into the reply's error. */
export class ExcelError extends Error {
  /** "Range.values": the member that failed; set by whoever called it when it is not known deeper down. */
  location: string | undefined;

  constructor(
    readonly code: ExcelErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
  }
}

/** For what the embedded Excel does not know: it says so by name and never answers with a guess. */
export function notImplemented(what: string): ExcelError {
  return new ExcelError('NotImplemented', `the embedded Excel does not know ${what}`);
}
