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
/** Milliseconds of the processor's time. */
const LONGEST = 50;
/** Milliseconds from which a task is looked into, and told with what was ours in it. */
const LONG = 10;
/** Times a bare pane's first rendering. */
const MOST = 1.3;

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

/** The long tasks of the page's main thread while it reviews the large workbook, in a page of its own. */
async function tasksOfReview(file: Buffer): Promise<readonly LongTask[]> {
  const { page, pane, trouble, openFile } = await openTryOut(surroundings);
  const { texts, button, review } = driverOf(pane, 'en');
  await openFile('large.xlsx', file);
  await button(texts.run.run).waitFor();
  await surroundings.browser.startTracing(page, { categories: CATEGORIES });
  await review();
  const trace = await surroundings.browser.stopTracing();
  expect(trouble).toEqual([]);
  const paneFiles = new Set(readdirSync(path.join(ROOT, 'dist')).filter((name) => name.endsWith('.js')));
  return longTasks(trace, paneFiles, LONG);
}

const told = ({ duration, by }: LongTask) =>
  `${duration.toFixed(0)} ms: pane ${by.pane.toFixed(0)}, Office.js ${by.office.toFixed(0)}, page and browser ${by.other.toFixed(0)}`;

test('a review of 20,000 rows never holds the pane up for long', async () => {
  const file = Buffer.from(await saveWorkbook(largeWorkbook()));
  let tooLong: readonly LongTask[] = [];
  // A long task of ours is long each time; one that a hiccup of the machine has lengthened is not.
  for (let time = 0; time < 5; time += 1) {
    const tasks = await tasksOfReview(file);
    const longest = Math.max(0, ...tasks.map(({ by }) => by.pane));
    const held = tasks.filter(({ by }) => by.pane + by.office + by.other > LONGEST).map(told);
    process.stdout.write(
      `a review of ${String(ROWS)} rows: ${longest.toFixed(0)} ms of the pane in one task at most; tasks over ${String(LONGEST)} ms:\n${held.join('\n')}\n`,
    );
    tooLong = tasks.filter(({ by }) => by.pane > LONGEST);
    if (tooLong.length === 0) break;
  }
  expect(tooLong.map(told)).toEqual([]);
});

test('the first rendering takes at most 1.3 times that of a bare pane', async () => {
  const { page } = await openTryOut(surroundings);
  await page.frameLocator('iframe').getByRole('button', { name: 'Run review' }).waitFor();
  const built = readFileSync(path.join(ROOT, 'out', 'tryout', 'taskpane.html'), 'utf8');
  await page.route('**/bare.html*', (route) =>
    route.fulfill({ contentType: 'text/html', body: built.replace(/taskpane\.[0-9a-f]+\.js/, 'bare.js') }),
  );
  // The first paint is the name that stands there until React comes, so the frame that shows the button is what is measured.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('button') === null) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('button painted')));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  /** From the navigation of the frame until its button has been painted; the frame has left its last page before that is awaited. */
  const rendering = async (address: string) => {
    const navigated = page.waitForEvent('framenavigated', (frame) => frame.url().endsWith(address));
    await page.locator('iframe').evaluate((frame, to) => {
      (frame as HTMLIFrameElement).src = to;
    }, address);
    const frame = await navigated;
    const painted = await frame.waitForFunction(() => performance.getEntriesByName('button painted')[0]?.startTime);
    return (await painted.jsonValue()) ?? Number.NaN;
  };
  // Whatever else the machine does only adds to a rendering: the shortest of several is what it takes. On a busy one it takes more of them.
  let [pane, bare] = [Infinity, Infinity];
  for (let round = 0; round < 9 || (pane / bare > MOST && round < 36); round += 1) {
    bare = Math.min(bare, await rendering(`bare.html?${String(round)}`));
    pane = Math.min(pane, await rendering(`taskpane.html?asOf=2026-06-15&round=${String(round)}`));
  }
  process.stdout.write(`first rendering: pane ${pane.toFixed(0)} ms, bare pane ${bare.toFixed(0)} ms, ratio ${(pane / bare).toFixed(2)}\n`);
  expect(pane / bare).toBeLessThanOrEqual(MOST);
});
