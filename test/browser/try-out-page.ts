// Opens the built try-out page in Chromium, and fails on what must never happen there: a page error, a foreign request.
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import type { Faults } from '../../src/sandbox/faults';
import { canSayForcedColors } from './shown-theme';

const ROOT = path.resolve(__dirname, '..', '..');
const BUILT = path.join(ROOT, 'out', 'tryout');
export const PICTURES = path.join(ROOT, 'out', 'screens');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface Surroundings {
  readonly browser: Browser;
  readonly server: Server;
  readonly address: string;
}

export async function setUp(): Promise<Surroundings> {
  if (!existsSync(path.join(BUILT, 'tryout.html'))) throw new Error('out/tryout is not built');
  mkdirSync(PICTURES, { recursive: true });
  const server = createServer(({ url = '/' }, response) => {
    const file = path.join(BUILT, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return { browser, server, address: `http://localhost:${port}` };
}

export async function tearDown({ browser, server }: Surroundings): Promise<void> {
  await browser.close();
  server.close();
}

export interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong so far: page errors, refused by the page's policy, requests to other origins, missing files. */
  readonly trouble: string[];
  /** Makes the embedded Excel misbehave from now on. */
  readonly strike: (faults: Faults) => Promise<void>;
  /** Does what opens another workbook, and comes back when the pane of the one before has gone: what is asked next is asked of the new one. */
  readonly leavingPane: (open: () => Promise<unknown>) => Promise<void>;
  readonly openFile: (name: string, buffer: Buffer) => Promise<void>;
  /** Opens the sample as such an Excel would. */
  readonly openAs: (excel: { readonly apiVersion?: string; readonly isReadOnly?: boolean }) => Promise<void>;
}

interface Look {
  readonly language?: 'en' | 'zh-CN';
  readonly width?: number;
  readonly height?: number;
  /** 2 = the browser's zoom of 200 %. */
  readonly scale?: number;
  readonly reducedMotion?: boolean;
}

export async function openTryOut(
  { browser, address }: Surroundings,
  { language = 'en', width = 1280, height = 800, scale = 1, reducedMotion = false }: Look = {},
): Promise<Opened> {
  const context = await browser.newContext({
    // Zooming makes the page's own pixels larger, and fewer of them fit.
    viewport: { width: width / scale, height: height / scale },
    deviceScaleFactor: scale,
    acceptDownloads: true,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  // Four times what is usual: a slow machine must not look like a broken pane.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.addInitScript(canSayForcedColors);
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => void trouble.push(`page error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (origin !== address && !['data:', 'blob:'].includes(protocol)) trouble.push(`foreign request: ${request.url()}`);
  });
  await page.goto(`${address}/tryout.html?lang=${language}`);
  await page.waitForSelector('iframe');
  const send = async (message: object) => {
    const [worker] = page.workers().filter((each) => each.url().includes('host'));
    if (!worker) throw new Error('the worker of the embedded Excel is not there');
    // As the page itself would send it.
    await worker.evaluate((data) => {
      self.onmessage?.call(self, new MessageEvent('message', { data }));
    }, message);
  };
  const strike = (faults: Faults) => send({ type: 'faults', faults });
  const openAs: Opened['openAs'] = async (excel) => {
    await page.frameLocator('iframe').getByRole('button').first().waitFor();
    const [worker] = page.workers().filter((each) => each.url().includes('host'));
    await worker?.evaluate(
      async ([address, how]) => {
        const bytes = await (await fetch(address)).arrayBuffer();
        self.onmessage?.call(self, new MessageEvent('message', { data: { type: 'open', name: 'sample.xlsx', bytes, ...how } }));
      },
      [`${address}/samples/${encodeURIComponent('Customer service platform.xlsx')}`, excel] as const,
    );
    // What is asked of the pane next is asked of the new one.
    const reloaded = page.waitForEvent('framenavigated');
    await page.locator('iframe').evaluate((frame) => {
      (frame as HTMLIFrameElement).contentWindow?.location.reload();
    });
    await reloaded;
  };
  const leavingPane: Opened['leavingPane'] = async (open) => {
    const left = await page.locator('iframe').elementHandle();
    await open();
    await page.waitForFunction((frame) => !frame.isConnected, left);
  };
  const openFile: Opened['openFile'] = (name, buffer) =>
    leavingPane(() => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer }));
  return { page, pane: page.frameLocator('iframe'), trouble, strike, leavingPane, openFile, openAs };
}
