// The embedded Excel in a worker of the page: opens files, answers the pane's Office.js, shows its sheets to the grid, saves.
import { emptyWorkbook } from '../sandbox/build';
import { openWorkbook } from '../sandbox/files/open-workbook';
import { saveWorkbook } from '../sandbox/files/save-workbook';
import { UnreadableFileError } from '../sandbox/files/unreadable-file';
import type { Faults } from '../sandbox/faults';
import { createHost, type Host } from '../sandbox/host';
import type { RequestBody } from '../sandbox/request';
import { gridSheet } from './sheet-view';
import type { FromHost, HostAnswer, HostRequest, Place, ToHost } from './protocol';

let host: Host | undefined;
let openings = 0;

function tell(message: FromHost, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

function placeIn({ model }: Host): Place {
  return { sheetId: model.activeSheetId, row: model.selection.top, column: model.selection.left };
}

function showSheets(shown: Host): void {
  const sheets = shown.model.sheets.filter(({ type }) => type === 'worksheet').map((sheet) => gridSheet(sheet, shown.model));
  tell({ type: 'sheets', opening: openings, name: shown.model.name, sheets, place: placeIn(shown) });
}

/** Action types of Office.js' requests: 3 calls a method, 4 sets a property; others only read. */
function mayChange({ Actions }: RequestBody): boolean {
  return Actions.some(({ ActionType }) => ActionType === 3 || ActionType === 4);
}

/** Calls that move the selection and change no cell. */
const MOVES = new Set(['Activate', 'Select']);

function onlyMoves({ Actions }: RequestBody): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType !== 4 && (ActionType !== 3 || MOVES.has(Name)));
}

function show(opened: Host): void {
  host = opened;
  openings += 1;
  showSheets(opened);
}

function open({ bytes, name, apiVersion, platform, isReadOnly = false }: Extract<ToHost, { type: 'open' }>): void {
  try {
    const options = { ...(apiVersion === undefined ? {} : { apiVersion }), ...(platform === undefined ? {} : { platform }) };
    const model = openWorkbook(new Uint8Array(bytes), name);
    model.readOnly = isReadOnly;
    show(createHost(model, options));
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    tell({ type: 'refused', reason: error.reason, name });
  }
}

function start(name: string): void {
  show(createHost(emptyWorkbook(name)));
}

function showCreated(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;
  tell({ type: 'created', bytes }, [bytes]);
}

function connect(port: MessagePort, language: string): void {
  if (!host) return;
  const joined = host;
  const send = (answer: HostAnswer) => {
    port.postMessage(answer);
  };
  joined.onEvent((message) => {
    send({ type: 'event', message });
  });
  let shownCreated = joined.created.length;
  const executor = joined.session._createRequestExecutorOrNull();
  port.onmessage = ({ data: { id, flags, body } }: MessageEvent<HostRequest>) => {
    void executor.executeAsync('', flags, { Body: body }).then((reply) => {
      send({ type: 'reply', id, reply });
      joined.created.slice(shownCreated).forEach(showCreated);
      shownCreated = joined.created.length;
      if (!mayChange(body)) return;
      if (onlyMoves(body)) tell({ type: 'place', place: placeIn(joined) });
      else showSheets(joined);
    });
  };
  send({ type: 'hello', apiVersion: joined.apiVersion, platform: joined.platform, language });
}

/** Requests that faults name count from now on. */
function strike({ faults, meter }: Host, { dropReplyOf, offlineFrom, failAt, ...others }: Faults): void {
  const fromNow = (request: number) => meter.syncs + request;
  Object.assign(
    faults,
    others,
    dropReplyOf === undefined ? {} : { dropReplyOf: fromNow(dropReplyOf) },
    offlineFrom === undefined ? {} : { offlineFrom: fromNow(offlineFrom) },
    failAt?.request === undefined ? {} : { failAt: { ...failAt, request: fromNow(failAt.request) } },
  );
}

function refuse(name: string): () => void {
  return () => {
    tell({ type: 'refused', reason: 'unsavable', name });
  };
}

async function save({ model }: Host): Promise<void> {
  const bytes = await saveWorkbook(model);
  const copy = bytes.slice().buffer;
  tell({ type: 'saved', bytes: copy, name: model.name }, [copy]);
}

self.onmessage = ({ data }: MessageEvent<ToHost>) => {
  switch (data.type) {
    case 'open': {
      open(data);
      return;
    }
    case 'new': {
      start(data.name);
      return;
    }
    case 'shell': {
      connect(data.port, data.language);
      return;
    }
    case 'faults':
      if (host) strike(host, data.faults);
      return;
    case 'save':
      if (host) save(host).catch(refuse(host.model.name));
  }
};
