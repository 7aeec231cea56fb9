// What can go wrong between us and Excel, as types: each kind has its sentence in locales/<language>/errors.ts.
// Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling

export type HostFailureKind =
  | 'protectedWorkbook'
  | 'protectedSheet'
  | 'denied'
  | 'cellEditing'
  | 'readOnly'
  | 'otherWorkbook'
  | 'payloadTooLarge'
  | 'apiTooOld'
  | 'lostReply'
  | 'notFound'
  | 'cancelled'
  | 'staleWorkbook'
  | 'presenting'
  | 'unknown';

export interface FailureDetail {
  /** Excel's own code, "AccessDenied"; '' where the failure is ours. */
  readonly code: string;
  /** The member that failed, "Worksheet.delete". */
  readonly location?: string;
  /** Close to the line of code that failed; Office.js keeps the user's data out of it. */
  readonly statement?: string;
  /** A tab's name, where the failure is about one. */
  readonly sheet?: string;
}

/** A failure of the host, or of what we found in it. The workbook is as it was, or recovery finishes it: see recover.ts. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';

  constructor(
    readonly kind: HostFailureKind,
    readonly detail: FailureDetail = { code: '' },
    options?: ErrorOptions,
  ) {
    super([kind, detail.code, detail.location, detail.statement].filter(Boolean).join(' · '), options);
  }
}

const KIND_BY_CODE: Readonly<Record<string, HostFailureKind>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting#api-limitations-when-the-active-workbook-switches
  InactiveWorkbook: 'otherWorkbook',
  InvalidSelection: 'otherWorkbook',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
  OperationCellsExceedLimit: 'payloadTooLarge',
  RangeExceedsLimit: 'payloadTooLarge',
  ApiNotFound: 'apiTooOld',
  ApiNotAvailable: 'apiTooOld',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  ConnectionFailure: 'lostReply',
  Timeout: 'lostReply',
  InvalidOrTimedOutSession: 'lostReply',
  RequestAborted: 'lostReply',
  ServiceNotAvailable: 'lostReply',
};

/** Members that a protected workbook structure refuses; any other refusal most likely comes from a protected tab: see why-denied.ts. */
const STRUCTURE_MEMBER = /^WorksheetCollection\.add|^Worksheet\.(delete|name|position|visibility|copy|_Copy)|^NamedItem/i;

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

/** Any thrown value as a HostFailure. Mistakes of our own (TypeError and the like) are not Excel's: they stay what they are. */
export function failureOf(error: unknown): HostFailure | Error {
  if (error instanceof HostFailure) return error;
  if (!isOfficeError(error)) return error instanceof Error ? error : new HostFailure('unknown', { code: String(error) });
  const { errorLocation: location, statement } = error.debugInfo ?? {};
  const detail: FailureDetail = { code: error.code, ...(location ? { location } : {}), ...(statement ? { statement } : {}) };
  return new HostFailure(kindOf(error, location), detail, { cause: error });
}

function kindOf(error: OfficeError, location: string | undefined): HostFailureKind {
  if (error.code === 'AccessDenied')
    return location !== undefined && STRUCTURE_MEMBER.test(location) ? 'protectedWorkbook' : 'protectedSheet';
  return KIND_BY_CODE[error.code] ?? 'unknown';
}
