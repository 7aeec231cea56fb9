// Loads the unmodified Excel client of Office.js into a fresh context of Node and joins it to a host.
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { Host } from './host';
import { connectOffice, type OfficeClient } from './office-client';
import { officeContext } from './office-context';

/** The file in @microsoft/office-js that a page in Excel on the web loads; pinned by package.json. */
const CLIENT_FILE = '@microsoft/office-js/dist/excel-web-16.00.js';

let compiled: Script | undefined;

function clientScript(): Script {
  const filename = require.resolve(CLIENT_FILE);
  return (compiled ??= new Script(readFileSync(filename, 'utf8'), { filename }));
}

/** What the client looks for in a page while it loads. It finds no Office around it and does nothing with them. */
function pageStubs(): Record<string, unknown> {
  const location = {
    href: 'https://localhost/',
    protocol: 'https:',
    host: 'localhost',
    hostname: 'localhost',
    origin: 'https://localhost',
    hash: '',
    search: '',
  };
  const document = {
    domain: 'localhost',
    location,
    addEventListener: () => undefined,
    createElement: () => ({ style: {}, setAttribute: () => undefined }),
    getElementById: () => null,
    getElementsByTagName: () => [],
    querySelectorAll: () => [],
  };
  return {
    location,
    document,
    navigator: { userAgent: 'Node', platform: '' },
    addEventListener: () => undefined,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    // Ours, so that `instanceof Error` holds for what the client throws.
    Error,
    Promise,
  };
}

/** A client of its own for each call: contexts, handlers and settings are not shared. */
export function loadOffice(host: Host): OfficeClient {
  const page = pageStubs();
  page['window'] = page;
  page['self'] = page;
  clientScript().runInContext(createContext(page));
  const loaded = page as unknown as OfficeClient;
  // Office.context is what Office's own start-up fills in; here the host's declaration does.
  const office = Object.create(loaded.Office, { context: { value: officeContext(host), enumerable: true } }) as typeof Office;
  page['Office'] = office;
  connectOffice(loaded, host);
  return { Excel: loaded.Excel, Office: office, OfficeExtension: loaded.OfficeExtension };
}
