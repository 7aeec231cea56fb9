// The whole story in a real browser, in both languages: review, look, correct, waive, write, take back, download, open again.
import { readFileSync } from 'node:fs';
import { pane as english } from '../../src/locales/en/pane';
import { format } from '../../src/locales/format';
import { pane as chinese } from '../../src/locales/zh-CN/pane';
import { openTryOut, setUp, tearDown, type Surroundings } from './try-out-page';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await setUp();
});
afterAll(() => tearDown(surroundings));

const TEXTS = { en: english, 'zh-CN': chinese } as const;

test.each(['en', 'zh-CN'] as const)('the story in %s', async (language) => {
  const texts = TEXTS[language];
  const { page, pane, trouble } = await openTryOut(surroundings, { language });
  const button = (name: string | RegExp) => pane.getByRole('button', { name });

  await button(texts.run.run).click();
  await pane.getByRole('tab', { name: texts.views.findings }).waitFor();
  await pane.getByRole('article').first().waitFor();
  expect(await pane.getByRole('article').count()).toBe(5);

  // To the first finding's cell: the workbook beside shows that tab.
  const goTo = button(new RegExp(texts.findings.goTo.replace('{cell}', '')));
  const cell = ((await goTo.first().textContent()) ?? '').replace(texts.findings.goTo.replace('{cell}', ''), '').trim();
  await goTo.first().click();
  await page.waitForFunction((place) => document.querySelector('.fortune-name-box')?.textContent === place.split(' ').at(-1), cell);

  // One finding less after it is waived, with its reason to be read.
  const title = await pane.getByRole('article').first().textContent();
  await button(texts.findings.more).first().click();
  await button(texts.findings.waive).click();
  await pane.getByLabel(texts.waive.reason).fill('OK 2026');
  await button(texts.waive.apply).click();
  await pane.getByText(texts.status.waived).first().waitFor();
  expect(await pane.getByRole('article').first().textContent()).not.toBe(title);
  await pane.getByText(format(language, texts.findings.waived, { count: 1 })).click();
  await pane.getByText('OK 2026').waitFor();

  // How the tabs were read.
  await pane.getByRole('tab', { name: texts.views.workbook }).click();
  await pane.getByText(texts.workbook.title).waitFor();

  // All tabs, written and taken back and written again.
  await pane.getByRole('tab', { name: texts.views.write }).click();
  for (const box of await pane.getByRole('checkbox').all()) await box.check();
  const write = button(new RegExp(texts.run.run === 'Run review' ? '^Write \\d+ tab' : '^写出 \\d+'));
  await write.click();
  await button(texts.write.undo).waitFor();
  await button(texts.write.undo).click();
  await pane.getByText(texts.status.undone).first().waitFor();
  await write.click();
  await button(texts.write.undo).waitFor();

  // The downloaded file opens again, with the tabs in it, and is reviewed anew.
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Download|下载/ }).click()]);
  const saved = readFileSync(await download.path());
  await page.locator('input[type=file]').setInputFiles({ name: 'again.xlsx', mimeType: 'application/octet-stream', buffer: saved });
  await button(texts.run.run).click();
  await pane.getByRole('article').first().waitFor();
  await pane.getByRole('tab', { name: texts.views.write }).click();
  await pane.getByText(texts.write.replaces).first().waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});
