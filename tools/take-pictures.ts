// Renews the pictures of the README in docs/images, in both languages: the pane in the try-out page, and tabs as LibreOffice draws them.
// Needs out/tryout (npm run build:tryout) and out/pictures (npm run demo && npm run check:output), Chromium and poppler.
//   npx tsx tools/take-pictures.ts
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { driverOf } from '../test/browser/pane-driver';
import { openTryOut, setUp, tearDown } from '../test/browser/try-out-page';

const ROOT = path.join(__dirname, '..');
const IMAGES = path.join(ROOT, 'docs', 'images');

const SIZE = { width: 1280, height: 800 };

/** In each language the sample, and the pictures of its tabs with how the page begins that is taken. */
const SAMPLES = {
  en: {
    book: 'Customer service platform',
    tabs: {
      review: 'Status review: Customer service platform',
      client: 'Larkfield Transit · status as of',
      told: 'Communication compliance',
      satisfaction: 'Satisfaction',
    },
  },
  'zh-CN': {
    book: '客户服务平台',
    tabs: { review: '项目评审：客户服务平台', client: '江州轨道 · 截至', told: '沟通执行', satisfaction: '满意度' },
  },
} as const;
type Language = keyof typeof SAMPLES;

function imageOf(name: string, language: Language): string {
  return path.join(IMAGES, language === 'en' ? name : `${name}.${language}`);
}

/** The workbook with the pane beside it, at the cell of the first finding. */
async function takePanes(): Promise<void> {
  const surroundings = await setUp();
  try {
    for (const language of ['en', 'zh-CN'] as const) {
      const { page, pane } = await openTryOut(surroundings, { language, ...SIZE });
      const { texts, buttonsLike, review, atCell } = driverOf(pane, language);
      await review();
      await atCell(buttonsLike(texts.findings.goTo).first());
      await page.mouse.move(0, 0);
      await page.screenshot({ path: `${imageOf('pane', language)}.png`, animations: 'disabled' });
    }
  } finally {
    await tearDown(surroundings);
  }
}

/** What a landscape A4 page shows between header and footer, at 110 dots an inch; the tabs below one another in the README end alike. */
const BETWEEN = ['-r', '110', '-x', '62', '-y', '58', '-W', '1166'];
const HEIGHTS = { review: '640', client: '640', told: '480', satisfaction: '480' };

/** The pages of the printed workbook that begin so, below their header. */
function takeTabs(language: Language): void {
  const { book, tabs } = SAMPLES[language];
  const file = path.join(ROOT, 'out', 'pictures', `${book}.pdf`);
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: Infinity });
  const beginnings = text.split('\f').map((page) =>
    page
      .trim()
      .split(/\s*\n\s*/, 3)
      .slice(1),
  );
  for (const name of ['review', 'client', 'told', 'satisfaction'] as const) {
    const index = beginnings.findIndex((lines) => lines.some((line) => line.startsWith(tabs[name])));
    if (index < 0) throw new Error(`no page begins with ${tabs[name]}`);
    const page = String(index + 1);
    const part = ['-f', page, '-l', page, '-singlefile', ...BETWEEN, '-H', HEIGHTS[name]];
    execFileSync('pdftoppm', [...part, '-png', file, imageOf(name, language)]);
  }
}

takeTabs('en');
takeTabs('zh-CN');
void takePanes();
