// How the pane looks and reads: pictures of each view at three widths, and axe in each view and theme.
import AxeBuilder from '@axe-core/playwright';
import path from 'node:path';
import { pane as english } from '../../src/locales/en/pane';
import { pane as chinese } from '../../src/locales/zh-CN/pane';
import { VIEW_NAMES } from '../../src/taskpane/views/view-names';
import { openTryOut, PICTURES, setUp, tearDown, type Surroundings } from './try-out-page';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await setUp();
});
afterAll(() => tearDown(surroundings));

const TEXTS = { en: english, 'zh-CN': chinese } as const;
/** The samples have no history yet. */
const SHOWN = VIEW_NAMES.filter((view) => view !== 'history');
const LOOKS = [
  { language: 'en', theme: 'light', width: 320 },
  { language: 'zh-CN', theme: 'light', width: 320 },
  { language: 'en', theme: 'dark', width: 320 },
  { language: 'zh-CN', theme: 'dark', width: 400 },
  { language: 'en', theme: 'light', width: 640 },
] as const;

test.each(LOOKS)('$language, $theme, $width pixels', async (look) => {
  const texts = TEXTS[look.language];
  const { page, pane, trouble } = await openTryOut(surroundings, { ...look, height: 1300 });
  const picture = (name: string) =>
    page.locator('iframe').screenshot({ path: path.join(PICTURES, `${name}-${look.language}-${look.theme}-${look.width}.png`) });
  const check = async () => {
    // Fluent's tab list keeps two focus guards that are hidden on purpose.
    const { violations } = await new AxeBuilder({ page }).include('iframe').exclude(['iframe', '[data-tabster-dummy]']).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };
  const found: Record<string, readonly string[]> = {};
  await pane.getByRole('button', { name: texts.run.run }).waitFor();
  await picture('first');
  found['first'] = await check();
  await pane.getByRole('button', { name: texts.run.run }).click();
  await pane.getByRole('article').first().waitFor();
  for (const view of SHOWN) {
    await pane.getByRole('tab', { name: texts.views[view] }).click();
    await pane.locator('#view > *').first().waitFor();
    await picture(view);
    found[view] = await check();
    // Nothing is wider than the pane.
    expect(await pane.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  }
  expect(found).toEqual(Object.fromEntries(['first', ...SHOWN].map((view) => [view, []])));
  expect(trouble).toEqual([]);
  await page.close();
});
