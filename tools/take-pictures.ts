// Renews the pictures of the README in docs/images: the pane in the try-out page, and two tabs as LibreOffice draws them.
// Needs out/tryout (npm run build:tryout) and out/pictures (npm run demo && npm run check:output), Chromium and poppler.
//   npx tsx tools/take-pictures.ts
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { openTryOut, setUp, tearDown } from '../test/browser/try-out-page';
import { pane as words } from '../src/locales/en/pane';

const ROOT = path.join(__dirname, '..');
const IMAGES = path.join(ROOT, 'docs', 'images');
const TABS = path.join(ROOT, 'out', 'pictures', 'Customer service platform.pdf');

/** The workbook with the pane beside it, after a review of the English sample. */
async function takePane(): Promise<void> {
  const surroundings = await setUp();
  try {
    const { page, pane } = await openTryOut(surroundings, { width: 1280, height: 760 });
    await pane.getByRole('button', { name: words.run.run }).click();
    await pane.getByRole('article').first().waitFor();
    await page.screenshot({ path: path.join(IMAGES, 'pane.png') });
  } finally {
    await tearDown(surroundings);
  }
}

function pageWith(text: string): number {
  const pages = execFileSync('pdftotext', ['-layout', TABS, '-'], { encoding: 'utf8' }).split('\f');
  const index = pages.findIndex((page) => page.includes(text));
  if (index < 0) throw new Error(`no page says ${text}`);
  return index + 1;
}

/** What a landscape A4 page holds above its footer, at 92 dots an inch: the page numbers there count every tab of the workbook. */
const ABOVE_FOOTER = ['-x', '0', '-y', '0', '-W', '1075', '-H', '700'];

/** The page of a tab that bears this title. */
function takeTab(title: string, name: string): void {
  const page = String(pageWith(title));
  execFileSync('pdftoppm', ['-r', '92', '-f', page, '-l', page, '-singlefile', ...ABOVE_FOOTER, '-png', TABS, path.join(IMAGES, name)]);
}

takeTab('Status review: Customer service platform', 'review');
takeTab('Larkfield Transit · status as of', 'client');
void takePane();
