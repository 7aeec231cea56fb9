// The embedded Excel: answers the real Office.js client from a workbook model, below Office.js rather than instead of it.
import type { ApiVersion } from './api-sets';
import { areaText } from './areas';
import { ExcelError } from './errors';
import { faultClock, type Faults } from './faults';
import type { ChangeEvent, HostState } from './host-state';
import { PAYLOAD_BYTES } from './limits';
import { countRequest, countResponse, newMeter, type Meter } from './meter';
import type { WorkbookModel } from './model';
import { writeEntries } from './objects/range-values';
import { workbookType } from './objects/workbook';
import { worksheetType } from './objects/worksheet';
import { isCleanup, runRequest, type RequestBody, type ResponseBody } from './request';

/** Excel on the web limits requests and responses to 5 MB; the others do not. */
export type Platform = 'OfficeOnline' | 'PC' | 'Mac';

export interface HostOptions {
  /** The ExcelApi set that the host declares; members above it answer ApiNotFound. */
  apiVersion?: ApiVersion;
  platform?: Platform;
  faults?: Faults;
  /** The year of dates typed without one. */
  year?: number;
}

/** What Office.js wants of a request executor's reply. */
export interface Reply {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody | null;
}

/** The hook: Office.js asks it for an executor for every request context. */
export interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: { readonly Body: RequestBody }): Promise<Reply>;
  };
}

/** A worksheet's onChanged event in the client's own form. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export interface Host {
  readonly session: Session;
  readonly model: WorkbookModel;
  readonly meter: Meter;
  readonly faults: Faults;
  readonly apiVersion: ApiVersion;
  readonly platform: Platform;
  /** Files that Excel.createWorkbook has opened beside this workbook, base64; '' for blank ones. */
  readonly created: readonly string[];
  /** What a user types into a cell of the active sheet: taken and told of like any edit. */
  typeIntoCell(row: number, column: number, text: string): void;
  /** Forgets what was counted, before the part that is to be measured. */
  resetMeter(): void;
  /** Receives the events that Office.js has asked for; see connectOffice. */
  onEvent(listener: (message: EventMessage) => void): void;
}

/** Messages about the workbook, and the number of Worksheet.onChanged among them, as Office.js numbers them. */
const EVENT_CATEGORY = 65536;
const WORKSHEET_CHANGED = 10;

const utf8Bytes = (text: string): number => new TextEncoder().encode(text).length;

function refused(error: ExcelError): Reply {
  return { HttpStatusCode: 500, ErrorCode: error.code, ErrorMessage: error.message, Headers: {}, Body: null };
}

/** Numbers at the end of ids that the workbook has already: a second host over it must not give them again. */
function highestNumber({ sheets }: WorkbookModel): number {
  const ids = sheets.flatMap((sheet) => [sheet.id, ...sheet.tables.map((table) => table.id), ...sheet.charts.map((chart) => chart.id)]);
  return ids.reduce((most, id) => Math.max(most, Number(/(\d{1,9})\}?$/.exec(id)?.[1] ?? 0)), 0);
}

export function createHost(model: WorkbookModel, options: HostOptions = {}): Host {
  const { apiVersion = '1.14', platform = 'OfficeOnline', faults = {}, year = new Date().getFullYear() } = options;
  const meter = newMeter();
  const clock = faultClock(faults);
  const listeners: ((message: EventMessage) => void)[] = [];
  let lastNumber = highestNumber(model);

  const state: HostState = {
    model,
    apiVersion,
    year,
    references: new Map(),
    ranges: new Map(),
    listening: new Set(),
    settings: { calculationMode: 'Automatic' },
    created: [],
    worksheetObject: (sheet) => worksheetType.of(sheet),
    nextNumber: () => ++lastNumber,
    beforeWrite: () => {
      if (faults.isViewOnly) throw new ExcelError('AccessDenied', 'the workbook is open for viewing');
    },
    beforeRead: ({ name }) => {
      if (faults.unreadable?.sheet === name) throw new ExcelError(faults.unreadable.code);
    },
    beforeCreate: () => {
      if (faults.blocksNewWindows) throw new ExcelError('GeneralException', 'no new window may be opened');
    },
    changed,
  };
  const root = workbookType.of(model);

  function changed({ sheet, area, changeType }: ChangeEvent): void {
    if (!state.listening.has(sheet.id)) return;
    const message = { address: areaText(area), changeType, source: 'Local', worksheetId: sheet.id, type: 'WorksheetChanged' };
    for (const listener of listeners) {
      listener({ messageCategory: EVENT_CATEGORY, messageType: WORKSHEET_CHANGED, targetId: sheet.id, message: JSON.stringify(message) });
    }
  }

  function serve(flags: number, body: RequestBody): Reply {
    const sent = JSON.stringify(body);
    const requestBytes = utf8Bytes(sent);
    const cleansUp = isCleanup(body);
    countRequest(meter, { isCleanup: cleansUp, actions: body.Actions.length, bytes: requestBytes });
    if (!cleansUp) clock.startRequest(flags, model);
    if (platform === 'OfficeOnline' && requestBytes > PAYLOAD_BYTES) throw new ExcelError('RequestPayloadSizeLimitExceeded');
    // What arrives is a copy, as over a wire: dates have become text, and no array is shared with the caller.
    const response = runRequest(JSON.parse(sent) as RequestBody, root, state, cleansUp ? () => undefined : clock.beforeAction);
    if (cleansUp) return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: response };
    const responseBytes = utf8Bytes(JSON.stringify(response));
    if (clock.isReplyLost()) throw new ExcelError('ConnectionFailure');
    if (platform === 'OfficeOnline' && responseBytes > PAYLOAD_BYTES) throw new ExcelError('ResponsePayloadSizeLimitExceeded');
    countResponse(meter, responseBytes);
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: response };
  }

  /** Ranges that the client did not keep end with their batch. */
  function forgetRanges(): void {
    const kept = new Set(state.references.values());
    for (const range of state.ranges.keys()) if (!kept.has(range)) state.ranges.delete(range);
  }

  const executor = {
    async executeAsync(_customData: string, flags: number, { Body }: { readonly Body: RequestBody }): Promise<Reply> {
      try {
        return await Promise.resolve(serve(flags, Body));
      } catch (error) {
        if (error instanceof ExcelError) return refused(error);
        throw error;
      } finally {
        forgetRanges();
      }
    },
  };

  return {
    session: {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://embedded-excel.invalid/', headers: {} }),
      _createRequestExecutorOrNull: () => executor,
    },
    model,
    meter,
    faults,
    apiVersion,
    platform,
    created: state.created,
    typeIntoCell: (row, column, text) => {
      const sheet = model.sheets.find(({ id }) => id === model.activeSheetId);
      if (sheet) writeEntries({ sheet, area: { top: row, left: column, bottom: row, right: column } }, text, state, 'values');
    },
    resetMeter: () => Object.assign(meter, newMeter()),
    onEvent: (listener) => void listeners.push(listener),
  };
}
