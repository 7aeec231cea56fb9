// Opens the built try-out page in Chromium, and fails on what must never happen there: a page error, a foreign request.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page, type Worker } from 'playwright-core';
import type { Faults } from '../../src/sandbox/faults';
import { serveTryOut, type TryOutServer } from '../../tools/try-out-server';
import { PATIENCE } from './eventually';
import { canSayForcedColors } from './shown-theme';

export const PICTURES = path.resolve(__dirname, '..', '..', 'out', 'screens');

export interface Surroundings extends TryOutServer {
  readonly browser: Browser;
}

export async function setUp(): Promise<Surroundings> {
  mkdirSync(PICTURES, { recursive: true });
  const served = await serveTryOut(0);
  try {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      timeout: PATIENCE,
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
    return { browser, ...served };
  } catch (error) {
    served.server.close();
    throw error;
  }
}

export async function tearDown({ browser, server }: Surroundings): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
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

/** The worker of the embedded Excel; the pane's own is another. */
async function excelWorker(page: Page): Promise<Worker> {
  const isExcel = (worker: Worker) => worker.url().includes('/embedded-excel.');
  return page.workers().find(isExcel) ?? (await page.waitForEvent('worker', isExcel));
}

/**
 * Comes back when the pane stands beside the workbook. Pages that were opened before are closed: they would take the processor from it.
 * With SLOWDOWN=6 in the environment it is as on a machine six times as slow: what fails then would fail without, some day; the review of
 * 20,000 rows apart, whose time is measured.
 */
export async function openTryOut(
  { browser, address }: Surroundings,
  { language = 'en', width = 1280, height = 800, scale = 1, reducedMotion = false }: Look = {},
): Promise<Opened> {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const context = await browser.newContext({
    // Zooming makes the page's own pixels larger, and fewer of them fit.
    viewport: { width: width / scale, height: height / scale },
    deviceScaleFactor: scale,
    acceptDownloads: true,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const rate = Number(process.env['SLOWDOWN'] ?? 1);
  if (rate > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
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
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button').first().waitFor();
  // The pane has heard from it: it is there, and listens.
  const excel = await excelWorker(page);
  const strike = (faults: Faults) =>
    excel.evaluate((struck) => {
      // As the page itself would send it.
      self.onmessage?.call(self, new MessageEvent('message', { data: { type: 'faults', faults: struck } }));
    }, faults);
  const leavingPane: Opened['leavingPane'] = async (open) => {
    const left = await page.locator('iframe').elementHandle();
    await open();
    await page.waitForFunction((frame) => !frame.isConnected, left);
  };
  const openFile: Opened['openFile'] = (name, buffer) =>
    leavingPane(() => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer }));
  const openAs: Opened['openAs'] = (how) =>
    leavingPane(() =>
      excel.evaluate(
        async ([file, such]) => {
          const bytes = await (await fetch(file)).arrayBuffer();
          self.onmessage?.call(self, new MessageEvent('message', { data: { type: 'open', name: 'sample.xlsx', bytes, ...such } }));
        },
        [`${address}/samples/${encodeURIComponent('Customer service platform.xlsx')}`, how] as const,
      ),
    );
  return { page, pane, trouble, strike, leavingPane, openFile, openAs };
}
