// How the pane looks and reads: pictures of each view at three widths, axe in each view and theme, larger letters, longer words, still
// motion. The pictures are kept under out/screens, to be looked at.
import AxeBuilder from '@axe-core/playwright';
import path from 'node:path';
import type { Language } from '../../src/locales/format';
import { VIEW_NAMES } from '../../src/taskpane/views/view-names';
import { lasting, PATIENCE } from './eventually';
import { driverOf } from './pane-driver';
import { lengthened } from './pseudo-locale';
import { dimTexts } from './shown-contrast';
import { showTheme, type ThemeShown } from './shown-theme';
import { openTryOut, PICTURES, setUp, tearDown, type Opened, type Surroundings } from './try-out-page';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await setUp();
});
afterAll(() => tearDown(surroundings));

const WIDTHS = [320, 400, 640] as const;
const HEIGHT = 1300;

/** Milliseconds that a view may take to follow a change of width, theme or words before it is called wrong. */
const FOLLOWS = 15_000;

/**
 * How the view is looked into in each theme. A theme changes colours only: axe asks for all else once. Where the system's colours are
 * forced, axe takes a text's colour from -webkit-text-fill-color, which stays as authored, and compares it with a ground that is forced
 * (https://github.com/dequelabs/axe-core/issues/3978): there we measure what is shown, and axe the theme for it that stands below.
 */
const LOOKS: readonly { readonly theme: ThemeShown; readonly isPictured: boolean; readonly axe: 'all' | 'contrast' | 'none' }[] = [
  { theme: 'light', isPictured: true, axe: 'all' },
  { theme: 'dark', isPictured: true, axe: 'contrast' },
  { theme: 'highContrastTheme', isPictured: false, axe: 'contrast' },
  { theme: 'highContrast', isPictured: true, axe: 'none' },
];

async function axe({ page }: Opened, what: 'all' | 'contrast'): Promise<readonly string[]> {
  // Fluent's tab list keeps two focus guards that are hidden on purpose. All frames are of one origin, so one script can look into both.
  const builder = new AxeBuilder({ page }).include('iframe').exclude(['iframe', '[data-tabster-dummy]']).setLegacyMode(true);
  // Left to itself it passes over a frame that has not answered within half a second.
  builder.options({ pingWaitTime: PATIENCE, frameWaitTime: PATIENCE });
  if (what === 'contrast') builder.withRules('color-contrast');
  const { violations, passes } = await builder.analyze();
  if (passes.length === 0) throw new Error('axe has seen nothing of the pane');
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

/** Takes the view's pictures in every theme and width, and says what is wrong in them. */
async function look(opened: Opened, language: Language, name: string): Promise<readonly string[]> {
  const { page, pane } = opened;
  const wrong: string[] = [];
  for (const { theme, isPictured, axe: what } of LOOKS) {
    const say = (found: readonly string[], where = '') => wrong.push(...found.map((each) => `${theme}${where}: ${each}`));
    await showTheme(opened, theme);
    say(await lasting(() => (what === 'none' ? pane.locator('body').evaluate(dimTexts) : axe(opened, what)), FOLLOWS));
    for (const width of isPictured ? WIDTHS : []) {
      await page.setViewportSize({ width, height: HEIGHT });
      const file = path.join(PICTURES, `${name}-${language}-${theme}-${String(width)}.png`);
      await page.locator('iframe').screenshot({ path: file, animations: 'disabled' });
      say(await lasting(() => overflow(opened), FOLLOWS), `, ${String(width)} pixels`);
    }
    await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
  }
  await showTheme(opened, 'light');
  return wrong;
}

test.each(['en', 'zh-CN'] as const)('every view in every theme, at 320, 400 and 640 pixels, in %s', async (language) => {
  // Colours change at once, so that none is measured half-way.
  const opened = await openTryOut(surroundings, { language, width: 320, height: HEIGHT, reducedMotion: true });
  const { pane, trouble, strike } = opened;
  const { texts, say, button, buttonsLike, view, searchFixable, review, write, told } = driverOf(pane, language);
  const wrong: Record<string, readonly string[]> = {};
  const check = async (name: string) => {
    wrong[name] = await look(opened, language, name);
  };
  await button(texts.run.run).waitFor();
  await check('first');
  await button(texts.template.title).click();
  await pane.getByText(texts.template.intro).waitFor();
  await check('template');
  await strike({ isEditingCell: true });
  await button(texts.run.run).click();
  await pane.getByRole('alert').waitFor();
  await check('failed');
  await strike({ isEditingCell: false });
  await review();
  await button(texts.findings.more).first().click();
  await button(texts.rule.about).click();
  await pane.getByText(texts.rule.finds).waitFor();
  await check('findings');
  await button(texts.findings.waive).click();
  await pane.getByLabel(say(texts.waive.reason)).waitFor();
  await check('waive');
  await searchFixable('risks/score-differs');
  await button(texts.findings.fix).first().click();
  await buttonsLike(texts.fix.apply).waitFor();
  await check('fix');
  await view('workbook');
  await pane.getByRole('listitem').getByRole('button').first().click();
  await pane.getByRole('form').waitFor();
  await check('workbook');
  await view('scores');
  await pane.getByRole('region', { name: texts.views.scores }).waitFor();
  await check('scores');
  await view('history');
  await pane.getByText(texts.history.none).waitFor();
  await check('history');
  await view('write');
  await buttonsLike(texts.write.button).waitFor();
  await check('write');
  await write();
  await check('written');
  await button(texts.check.open).click();
  await pane.getByLabel(texts.check.headline).waitFor();
  await pane.getByLabel(texts.check.headline).scrollIntoViewIfNeeded();
  await check('check');
  await view('history');
  await buttonsLike(texts.history.markOf).click();
  await told(texts.history.presented);
  await check('presented');
  await strike({ unreadable: { sheet: language === 'en' ? 'Risks' : '风险登记册', code: 'AccessDenied' } });
  await button(texts.run.again).click();
  await pane.getByRole('alert').waitFor();
  await view('workbook');
  await check('unread');
  expect(wrong).toEqual(Object.fromEntries(Object.keys(wrong).map((name) => [name, []])));
  expect(trouble).toEqual([]);
});

test('words half as long again: nothing is cut off or sticks out at 320 pixels', async () => {
  const opened = await openTryOut(surroundings, { width: 320, height: 1300 });
  const { page, pane, trouble } = opened;
  const { review, view } = driverOf(pane, 'en');
  const cut = () =>
    pane
      .locator('body')
      .evaluate((body) =>
        [...body.querySelectorAll<HTMLElement>('button, label, a, h1, h2, h3, th, td, [role=tab]')]
          .filter(({ scrollWidth, clientWidth, offsetParent }) => offsetParent !== null && clientWidth > 1 && scrollWidth > clientWidth + 1)
          .map(({ tagName, textContent }) => `cut: ${tagName} ${textContent.slice(0, 40)}`),
      );
  await review();
  const found: Record<string, readonly string[]> = {};
  for (const name of VIEW_NAMES) {
    await view(name);
    await pane.locator('body').evaluate(lengthened);
    await page.locator('iframe').screenshot({ path: path.join(PICTURES, `pseudo-${name}.png`) });
    found[name] = await lasting(async () => [...(await overflow(opened)), ...(await cut())], FOLLOWS);
  }
  expect(found).toEqual(Object.fromEntries(VIEW_NAMES.map((name) => [name, []])));
  expect(trouble).toEqual([]);
});

test('at 200 % nothing is lost sideways, and with less motion nothing moves', async () => {
  const opened = await openTryOut(surroundings, { width: 640, height: 1300, reducedMotion: true, scale: 2 });
  const { page, pane, trouble } = opened;
  const { view, review } = driverOf(pane, 'en');
  await review();
  for (const name of VIEW_NAMES) {
    await view(name);
    await page.locator('iframe').screenshot({ path: path.join(PICTURES, `zoom-${name}.png`) });
    expect([name, await lasting(() => overflow(opened), FOLLOWS)]).toEqual([name, []]);
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
});
