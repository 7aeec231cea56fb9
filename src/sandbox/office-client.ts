// Joins an Office.js client to the embedded Excel, in Node and in the browser alike: by the session alone, nothing of Office.js is replaced.
import type { Host, Session } from './host';

/** The globals that the Excel client of Office.js defines. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The parts of OfficeExtension that its public types leave out. */
interface OfficeExtensionHooks {
  readonly ClientRequestContext: { defaultRequestUrlAndHeaders: Session };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: unknown[] }): void;
}

/** From here on every Excel.run of this client talks to this host. */
export function connectOffice(client: { readonly OfficeExtension: typeof OfficeExtension }, host: Pick<Host, 'session' | 'onEvent'>): void {
  const hooks = client.OfficeExtension as unknown as OfficeExtensionHooks;
  hooks.ClientRequestContext.defaultRequestUrlAndHeaders = host.session;
  hooks._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onEvent((entry) => {
    hooks._testTriggerRichApiMessageEvent({ entries: [entry] });
  });
}
