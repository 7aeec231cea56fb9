// How fast the pane is: no task of ours above 50 ms of the processor's time in a review of 20,000 rows, and a first rendering that is not
// much slower than that of a bare Fluent UI pane, measured in turn in the same run. The figures are printed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { workbookOf } from '../../src/sandbox/build';
import { saveWorkbook } from '../../src/sandbox/files/save-workbook';
import { longTasks, CATEGORIES, type LongTask } from './main-thread';
import { driverOf } from './pane-driver';
import { openTryOut, setUp, tearDown, type Surroundings } from './try-out-page';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await setUp();
});
afterAll(() => tearDown(surroundings));

const ROOT = path.resolve(__dirname, '..', '..');
const ROWS = 20_000;
const LONGEST = 50;

function largeWorkbook() {
  const header = ['Risk ID', 'Risk', 'Category', 'Probability', 'Impact', 'Owner', 'Response', 'Status', 'Date identified', 'Risk score'];
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const number = row + 1;
    const level = 1 + (number % 5);
    const impact = 1 + (number % 3);
    return [
      `R${String(number)}`,
      `Delivery of part ${String(number)} is late`,
      'Schedule',
      level,
      impact,
      `Person ${String(number % 40)}`,
      'Reduce',
      'Open',
      46000 - level,
      // Four hundred findings, each with a mend.
      level * impact + (number % 50 === 0 ? 1 : 0),
    ];
  });
  return workbookOf([{ name: 'Risks', values: [header, ...rows] }], 'large.xlsx');
}

const told = ({ duration, by }: LongTask) =>
  `${duration.toFixed(0)} ms: pane ${by.pane.toFixed(0)}, Office.js ${by.office.toFixed(0)}, page and browser ${by.other.toFixed(0)}`;

test('a review of 20,000 rows never holds the pane up for long', async () => {
  const { page, pane, trouble, openFile } = await openTryOut(surroundings);
  const { texts, button, review } = driverOf(pane, 'en');
  await button(texts.run.run).waitFor();
  const buffer = Buffer.from(await saveWorkbook(largeWorkbook()));
  await openFile('large.xlsx', buffer);
  await button(texts.run.run).waitFor();
  await surroundings.browser.startTracing(page, { categories: CATEGORIES });
  await review();
  const trace = await surroundings.browser.stopTracing();
  const paneFiles = new Set(readdirSync(path.join(ROOT, 'dist')).filter((file) => file.endsWith('.js')));
  const long = longTasks(trace, paneFiles, LONGEST);
  process.stdout.write(`tasks over ${String(LONGEST)} ms in a review of ${String(ROWS)} rows:\n${long.map(told).join('\n')}\n`);
  expect(long.filter(({ by }) => by.pane > LONGEST).map(told)).toEqual([]);
  expect(trouble).toEqual([]);
  await page.close();
});

test('the first rendering takes at most 1.3 times that of a bare pane', async () => {
  const { page } = await openTryOut(surroundings);
  await page.frameLocator('iframe').getByRole('button', { name: 'Run review' }).waitFor();
  const built = readFileSync(path.join(ROOT, 'out', 'tryout', 'taskpane.html'), 'utf8');
  await page.route('**/bare.html*', (route) =>
    route.fulfill({ contentType: 'text/html', body: built.replace(/taskpane\.[0-9a-f]+\.js/, 'bare.js') }),
  );
  /** From the navigation of the frame until its button has been painted; the frame has left its last page before that is awaited. */
  const rendering = async (address: string) => {
    const navigated = page.waitForEvent('framenavigated', (frame) => frame.url().endsWith(address));
    await page.locator('iframe').evaluate((frame, to) => {
      (frame as HTMLIFrameElement).src = to;
    }, address);
    const frame = await navigated;
    await frame.getByRole('button', { name: 'Run review' }).waitFor();
    // The button is in the document before it is painted: on a slow machine the entry comes later.
    const painted = await frame.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    return (await painted.jsonValue()) ?? Number.NaN;
  };
  const times = { pane: [] as number[], bare: [] as number[] };
  for (let round = 0; round < 9; round += 1) {
    times.bare.push(await rendering(`bare.html?${String(round)}`));
    times.pane.push(await rendering(`taskpane.html?asOf=2026-06-15&round=${String(round)}`));
  }
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  const [pane, bare] = [median(times.pane), median(times.bare)];
  process.stdout.write(`first rendering: pane ${pane.toFixed(0)} ms, bare pane ${bare.toFixed(0)} ms, ratio ${(pane / bare).toFixed(2)}\n`);
  expect(pane / bare).toBeLessThanOrEqual(1.3);
  await page.close();
});
