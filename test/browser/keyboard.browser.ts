// The whole flow with the keyboard alone: run, walk the findings, waive, change the view, write, take back. What holds the focus is asserted
// after each action, and that the live region has told it.
import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { driverOf } from './pane-driver';
import { openTryOut, setUp, tearDown, type Opened, type Surroundings } from './try-out-page';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await setUp();
});
afterAll(() => tearDown(surroundings));

const FARTHEST = 200;

const hasFocus = (target: Locator) => target.evaluate((element) => element.contains(element.ownerDocument.activeElement));

/** Goes on with Tab until the element has the focus, as a user without a mouse does. */
async function tabTo({ page }: Opened, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor();
  await eventually(async () => {
    expect(await target.first().isEnabled()).toBe(true);
  });
  for (let steps = 0; steps < FARTHEST; steps += 1) {
    if (await hasFocus(target.first())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached with ${key}: ${String(target)}`);
}

/** Not fallen back to the page: whoever does not see it would have to start at the top. */
async function expectFocusKept({ pane }: Opened): Promise<void> {
  await eventually(async () => {
    expect(await pane.locator('body').evaluate(({ ownerDocument }) => ownerDocument.activeElement?.tagName)).not.toBe('BODY');
  });
}

test('the story without a mouse', async () => {
  const opened = await openTryOut(surroundings, { width: 900, height: 1300 });
  const { page, pane, trouble } = opened;
  const { texts, say, button, buttonsLike, told } = driverOf(pane, 'en');
  const { keyboard } = page;
  const isTicked = (box: Locator, wanted: boolean) =>
    eventually(async () => {
      expect(await box.isChecked()).toBe(wanted);
    });
  const spoken = (text: RegExp | string) => pane.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });

  await button(texts.run.run).waitFor();
  await pane.locator('body').evaluate(({ ownerDocument }) => ownerDocument.defaultView?.focus());
  await tabTo(opened, button(texts.run.run));
  await keyboard.press('Enter');
  await spoken(/Review ready: \d+ findings/);
  await pane.getByRole('article').first().waitFor();
  await expectFocusKept(opened);

  // The first finding: go to its cell with Enter, open it with Space.
  const first = pane.getByRole('article').first();
  await tabTo(opened, first.getByRole('button', { name: /^Go to/ }));
  await keyboard.press('Enter');
  await expectFocusKept(opened);
  await tabTo(opened, button(texts.findings.more).first());
  await keyboard.press('Space');
  await told(texts.findings.why);
  const cell = await first.getByRole('button', { name: /^Go to/ }).textContent();
  await tabTo(opened, button(texts.findings.waive));
  await keyboard.press('Enter');
  await tabTo(opened, pane.getByLabel(say(texts.waive.reason)));
  await keyboard.type('Known to the client');
  await tabTo(opened, pane.getByLabel(say(texts.waive.by)));
  await keyboard.type('Clare Dunn');
  await tabTo(opened, button(texts.waive.apply));
  await keyboard.press('Enter');
  await spoken(say(texts.status.waivedHere));
  await pane.getByText(say(texts.findings.waived, { count: 1 })).waitFor();
  await eventually(async () => {
    expect(await first.getByRole('button', { name: /^Go to/ }).textContent()).not.toBe(cell);
  });
  await expectFocusKept(opened);

  // The slash leads to the search from anywhere.
  await keyboard.press('/');
  await eventually(async () => {
    expect(await hasFocus(pane.getByRole('searchbox'))).toBe(true);
  });

  // Arrows walk the views, Enter shows one.
  await tabTo(opened, pane.getByRole('tab', { name: texts.views.findings }), 'Shift+Tab');
  for (let step = 0; step < 3; step += 1) await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await buttonsLike(texts.write.button).waitFor();
  await expectFocusKept(opened);

  // One tab less by Space, then written and taken back.
  const box = pane.getByRole('checkbox').first();
  await tabTo(opened, box);
  await keyboard.press('Space');
  await isTicked(box, false);
  await keyboard.press('Space');
  await isTicked(box, true);
  await tabTo(opened, buttonsLike(texts.write.button));
  await keyboard.press('Enter');
  await spoken(/tabs? written/);
  await expectFocusKept(opened);
  await tabTo(opened, button(texts.write.undo));
  await keyboard.press('Enter');
  await spoken(say(texts.status.undone));
  await expectFocusKept(opened);

  // Shortcuts: a view by its number, the review anew.
  await keyboard.press('Alt+3');
  await pane.getByRole('region', { name: texts.views.scores }).waitFor();
  await keyboard.press('Alt+r');
  await spoken(/Review ready/);
  expect(trouble).toEqual([]);
});
