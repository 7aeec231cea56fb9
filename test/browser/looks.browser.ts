// How the pane looks and reads: pictures of each view at three widths, axe in each view and theme, larger letters, longer words, still
// motion. The pictures are kept under out/screens, to be looked at.
import AxeBuilder from '@axe-core/playwright';
import path from 'node:path';
import { VIEW_NAMES } from '../../src/taskpane/views/view-names';
import { driverOf } from './pane-driver';
import { lengthened } from './pseudo-locale';
import { dimTexts } from './shown-contrast';
import { openTryOut, PICTURES, setUp, tearDown, type Opened, type Surroundings, type ThemeShown } from './try-out-page';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await setUp();
});
afterAll(() => tearDown(surroundings));

const LOOKS = [
  { language: 'en', theme: 'light', width: 320 },
  { language: 'zh-CN', theme: 'light', width: 320 },
  { language: 'en', theme: 'dark', width: 320 },
  { language: 'zh-CN', theme: 'dark', width: 400 },
  { language: 'en', theme: 'highContrast', width: 320 },
  { language: 'zh-CN', theme: 'highContrast', width: 320 },
  { language: 'en', theme: 'highContrastTheme', width: 320 },
  { language: 'en', theme: 'light', width: 640 },
  { language: 'zh-CN', theme: 'light', width: 640 },
] as const;

async function axe({ page }: Opened, theme: ThemeShown): Promise<readonly string[]> {
  // Fluent's tab list keeps two focus guards that are hidden on purpose.
  const builder = new AxeBuilder({ page }).include('iframe').exclude(['iframe', '[data-tabster-dummy]']);
  // axe takes a text's colour from -webkit-text-fill-color, which stays as authored where the system's colours are forced, and compares it
  // with a ground that is forced: https://github.com/dequelabs/axe-core/issues/3978. There we measure what is shown, below.
  if (theme === 'highContrast') builder.disableRules('color-contrast');
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Pixels by which the pane is wider than its frame, and whatever sticks out of it. */
async function overflow({ pane }: Opened): Promise<readonly string[]> {
  return pane.locator('body').evaluate((body) => {
    const out = [...body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > body.clientWidth + 1 && !element.closest('[aria-hidden=true], [data-tabster-dummy]');
    });
    return out.map(({ tagName, id, textContent }) => `${tagName} ${id} ${textContent.slice(0, 40)}`);
  });
}

test.each(LOOKS)('$language, $theme, $width pixels', async (look) => {
  const opened = await openTryOut(surroundings, { ...look, height: 1300 });
  const { page, pane, trouble } = opened;
  const { texts, button, view, review, write } = driverOf(pane, look.language);
  const found: Record<string, readonly string[]> = {};
  const check = async (name: string) => {
    await page.locator('iframe').screenshot({ path: path.join(PICTURES, `${name}-${look.language}-${look.theme}-${look.width}.png`) });
    found[name] = [...(await axe(opened, look.theme)), ...(await overflow(opened))];
    if (look.theme === 'highContrast') expect([name, await pane.locator('body').evaluate(dimTexts)]).toEqual([name, []]);
  };
  await button(texts.run.run).waitFor();
  await check('first');
  await button(texts.template.title).click();
  await pane.getByText(texts.template.intro).waitFor();
  await check('template');
  await review();
  await button(texts.findings.more).first().click();
  for (const name of VIEW_NAMES) {
    await view(name);
    if (name === 'workbook') await pane.getByRole('listitem').getByRole('button').first().click();
    await check(name);
  }
  await view('write');
  await write();
  await button(texts.check.open).click();
  await pane.getByLabel(texts.check.headline).waitFor();
  await check('written');
  await pane.getByLabel(texts.check.headline).scrollIntoViewIfNeeded();
  await check('check');
  await view('history');
  await check('history');
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  expect(trouble).toEqual([]);
  await page.close();
});

test('words half as long again: nothing is cut off or sticks out at 320 pixels', async () => {
  const opened = await openTryOut(surroundings, { width: 320, height: 1300 });
  const { page, pane, trouble } = opened;
  const { texts, button, review } = driverOf(pane, 'en');
  await button(texts.run.run).waitFor();
  await review();
  const found: Record<string, readonly string[]> = {};
  for (const name of VIEW_NAMES) {
    // By its place: its name is longer by now.
    await pane.locator(`#tab-${name}`).click();
    await pane.locator('#view > *').first().waitFor();
    await pane.locator('body').evaluate(lengthened);
    await page.locator('iframe').screenshot({ path: path.join(PICTURES, `pseudo-${name}.png`) });
    const cut = await pane
      .locator('body')
      .evaluate((body) =>
        [...body.querySelectorAll<HTMLElement>('button, label, a, h1, h2, h3, th, td, [role=tab]')]
          .filter(({ scrollWidth, clientWidth, offsetParent }) => offsetParent !== null && clientWidth > 1 && scrollWidth > clientWidth + 1)
          .map(({ tagName, textContent }) => `cut: ${tagName} ${textContent.slice(0, 40)}`),
      );
    found[name] = [...(await overflow(opened)), ...cut];
  }
  expect(found).toEqual(Object.fromEntries(VIEW_NAMES.map((name) => [name, []])));
  expect(trouble).toEqual([]);
  await page.close();
});

test('at 200 % nothing is lost sideways, and with less motion nothing moves', async () => {
  const opened = await openTryOut(surroundings, { width: 640, height: 1300, reducedMotion: true, scale: 2 });
  const { page, pane, trouble } = opened;
  const { view, review } = driverOf(pane, 'en');
  await review();
  for (const name of VIEW_NAMES) {
    await view(name);
    await page.locator('iframe').screenshot({ path: path.join(PICTURES, `zoom-${name}.png`) });
    expect([name, await overflow(opened)]).toEqual([name, []]);
  }
  const moving = await pane.locator('body').evaluate(
    (body) =>
      body.ownerDocument.getAnimations().filter((animation) => {
        const { duration } = animation.effect?.getTiming() ?? {};
        return animation.playState === 'running' && typeof duration === 'number' && duration > 10;
      }).length,
  );
  expect(moving).toBe(0);
  expect(trouble).toEqual([]);
  await page.close();
});
