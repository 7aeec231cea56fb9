// Stands in for the frame that Office puts round an add-in: joins the real Office.js in this page to the embedded Excel of the page above.
// Runs before the pane's own bundle, which has no branch for it.
import { connectOffice } from '../sandbox/office-client';
import { officeContext } from '../sandbox/office-context';
import type { EventMessage, Reply, Session } from '../sandbox/host';
import type { RequestBody } from '../sandbox/request';
import type { HostAnswer, HostRequest, ShellMessage } from './protocol';

const waiting = new Map<number, (reply: Reply) => void>();
const listeners = new Set<(message: EventMessage) => void>();
let lastId = 0;

/** Hands each request of Office.js to the worker behind the port. */
function remoteSession(port: MessagePort): Session {
  const executeAsync = (_customData: string, flags: number, { Body }: { readonly Body: RequestBody }) =>
    new Promise<Reply>((resolve) => {
      const request: HostRequest = { id: ++lastId, flags, body: Body };
      waiting.set(request.id, resolve);
      port.postMessage(request);
    });
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://embedded-excel.invalid/', headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
  };
}

function join(port: MessagePort, background: string, ready: () => void): void {
  port.onmessage = ({ data }: MessageEvent<HostAnswer>) => {
    switch (data.type) {
      case 'hello': {
        const officeTheme = { bodyBackgroundColor: background };
        Object.assign(Office.context, officeContext(data, data.language), { officeTheme });
        connectOffice({ OfficeExtension }, { session: remoteSession(port), onEvent: (listener) => void listeners.add(listener) });
        ready();
        return;
      }
      case 'reply':
        waiting.get(data.id)?.(data.reply);
        waiting.delete(data.id);
        return;
      case 'event': {
        listeners.forEach((listener) => {
          listener(data.message);
        });
        return;
      }
    }
  };
}

/** What the user types in the page's grid goes in as typed, through the same door as everything else. */
function type({ sheetId, row, column, text }: Extract<ShellMessage, { type: 'rapport-type' }>): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).getCell(row, column).values = [[text]];
    await context.sync();
  });
}

const joined = new Promise<void>((resolve) => {
  window.addEventListener('message', ({ data, ports: [port], origin }: MessageEvent<ShellMessage>) => {
    if (origin !== location.origin) return;
    if (data.type === 'rapport-port' && port) join(port, data.background, resolve);
    if (data.type === 'rapport-type') void type(data);
  });
});

const info = { host: 'Excel', platform: 'OfficeOnline' };
const onReady = async (callback?: (ready: typeof info) => unknown) => {
  await joined;
  await callback?.(info);
  return info;
};
const office = Object.create(Office, {
  context: { value: {}, enumerable: true },
  onReady: { value: onReady },
  HostType: { value: { Excel: 'Excel' } },
}) as typeof Office;
Object.assign(window, { Office: office });
const hello: ShellMessage = { type: 'rapport-shell' };
window.parent.postMessage(hello, location.origin);
