// What the pane says when Excel does not play along, in the real browser: each fault is struck in the embedded Excel. Every state says what
// happened, what was kept and what to do, in both languages.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { errors as english } from '../../src/locales/en/errors';
import { errors as chinese } from '../../src/locales/zh-CN/errors';
import type { HostFailureKind } from '../../src/excel/host-failure';
import type { Faults } from '../../src/sandbox/faults';
import { eventually, PATIENCE } from './eventually';
import { driverOf } from './pane-driver';
import { openTryOut, setUp, tearDown, type Opened, type Surroundings } from './try-out-page';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await setUp();
});
afterAll(() => tearDown(surroundings));

const ERRORS = { en: english, 'zh-CN': chinese } as const;
type Language = keyof typeof ERRORS;
const SAMPLE = path.resolve(__dirname, '../../assets/samples/Customer service platform.xlsx');

/** The three sentences of the failure, all of them in the alert, none with a placeholder left. */
async function says({ pane }: Opened, language: Language, kind: HostFailureKind): Promise<void> {
  const { happened, kept, next } = ERRORS[language][kind];
  await eventually(async () => {
    const text = (await pane.getByRole('alert').textContent()) ?? '';
    for (const sentence of [happened, kept, next]) expect(text).toContain(sentence.split('{')[0]);
    expect(text).not.toMatch(/\{\w+\}/);
  });
}

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  test.each<[string, HostFailureKind, Faults, Faults]>([
    ['a cell being edited', 'cellEditing', { isEditingCell: true }, { isEditingCell: false }],
    ['Excel that does not answer', 'lostReply', { offlineFrom: 1 }, { offlineFrom: 1e9 }],
    ['a request that is too large', 'payloadTooLarge', { failAt: { request: 1, action: 1, code: 'RequestPayloadSizeLimitExceeded' } }, {}],
    ['an error of the host', 'unknown', { failAt: { request: 1, action: 1, code: 'GeneralException' } }, {}],
  ])('%s: said, and the next try works', async (_, kind, fault, mended) => {
    const opened = await openTryOut(surroundings, { language });
    const { texts, button, findings, review } = driverOf(opened.pane, language);
    await review();
    await opened.strike(fault);
    await button(texts.run.again).click();
    await says(opened, language, kind);
    // The review of before is still there.
    await findings(5);
    await opened.strike(mended);
    const alert = opened.pane.getByRole('alert');
    await alert.getByRole('button', { name: texts.states.again }).click();
    await alert.waitFor({ state: 'detached' });
    await button(texts.run.again).waitFor();
    await alert.waitFor({ state: 'detached' });
    expect(opened.trouble).toEqual([]);
  });

  test('a tab that Excel does not give: named with why, the others reviewed and written, and read at the next try', async () => {
    const opened = await openTryOut(surroundings, { language });
    const { texts, say, button, view, review, write } = driverOf(opened.pane, language);
    const sheet = language === 'en' ? 'Risks' : '风险登记册';
    await opened.strike({ unreadable: { sheet, code: 'AccessDenied' } });
    await review();
    const alert = opened.pane.getByRole('alert');
    const { title, refused, kept, next } = texts.unread;
    const said = [say(title, { count: 1 }), say(refused, { sheet, code: 'AccessDenied' }), say(kept), say(next)];
    await eventually(async () => {
      expect(await alert.textContent()).toBe(said.join(''));
      expect(await opened.pane.getByRole('article').first().textContent()).toContain(sheet);
    });
    await alert.getByRole('button').click();
    await view('workbook');
    await opened.pane.getByText(say(texts.unread.badge), { exact: true }).waitFor();
    await view('write');
    await write();
    await opened.strike({ unreadable: { sheet: '', code: 'AccessDenied' } });
    await button(texts.run.again).click();
    await view('workbook');
    await opened.pane.getByText(texts.workbook.title).waitFor();
    await opened.pane.getByText(say(texts.unread.badge), { exact: true }).waitFor({ state: 'detached' });
    expect(opened.trouble).toEqual([]);
  });

  test('a workbook open for viewing: the review stays, nothing is written', async () => {
    const opened = await openTryOut(surroundings, { language });
    const { texts, buttonsLike, view, findings, review } = driverOf(opened.pane, language);
    await review();
    await opened.strike({ isViewOnly: true });
    await view('write');
    await buttonsLike(texts.write.button).click();
    await opened.pane.getByRole('alert').waitFor();
    await view('findings');
    await findings(5);
    expect(opened.trouble).toEqual([]);
  });

  test('a workbook that somebody else has locked: reviewed, and said to be read-only when it is to be written', async () => {
    const opened = await openTryOut(surroundings, { language });
    const { buttonsLike, texts, view, review } = driverOf(opened.pane, language);
    await opened.openAs({ isReadOnly: true });
    await review();
    await view('write');
    await buttonsLike(texts.write.button).click();
    await says(opened, language, 'readOnly');
    expect(opened.trouble).toEqual([]);
  });

  test('a look-up that fails in a view: said there, and tried again', async () => {
    const opened = await openTryOut(surroundings, { language });
    const { texts, button, view, review } = driverOf(opened.pane, language);
    await review();
    await view('write');
    await opened.strike({ isEditingCell: true });
    await button(texts.remove.look).click();
    await says(opened, language, 'cellEditing');
    await opened.strike({ isEditingCell: false });
    await button(texts.states.again).click();
    await button(texts.remove.look).click();
    await opened.pane.getByText(texts.remove.nothing).waitFor();
  });

  test('a protected workbook: reviewed, but no tab is added', async () => {
    const opened = await openTryOut(surroundings, { language });
    const { texts, buttonsLike, view, review } = driverOf(opened.pane, language);
    await opened.openFile('protected.xlsx', withProtectedStructure(readFileSync(SAMPLE)));
    await review();
    await view('write');
    await buttonsLike(texts.write.button).click();
    await says(opened, language, 'protectedWorkbook');
    expect(opened.trouble).toEqual([]);
  });

  test('someone else changes a tab after the review: said at once, and not written over', async () => {
    const opened = await openTryOut(surroundings, { language });
    const { texts, buttonsLike, view, review, told } = driverOf(opened.pane, language);
    await review();
    await typeInto(opened, 4, 3, 'changed by another hand');
    await told(texts.run.stale);
    await view('write');
    await buttonsLike(texts.write.button).click();
    await says(opened, language, 'staleWorkbook');
    expect(opened.trouble).toEqual([]);
  });

  test('a write that was cut off is put right when the pane opens again', async () => {
    const opened = await openTryOut(surroundings, { language });
    const { texts, button, buttonsLike, view, review } = driverOf(opened.pane, language);
    await review();
    await view('write');
    await opened.strike({ offlineFrom: 2 });
    await buttonsLike(texts.write.button).click();
    await says(opened, language, 'lostReply');
    await opened.strike({ offlineFrom: 1e9 });
    await opened.page.locator('iframe').evaluate((frame) => {
      (frame as HTMLIFrameElement).contentWindow?.location.reload();
    });
    const { rolledBack, rolledForward } = ERRORS[language].notes;
    await opened.pane
      .getByText(new RegExp(`${rolledBack}|${rolledForward}`))
      .first()
      .waitFor();
    await button(texts.run.run).waitFor();
    expect(opened.trouble).toEqual([]);
  });

  test('a workbook without a register: what was read, and what to do', async () => {
    const opened = await openTryOut(surroundings, { language });
    const { texts, button, view, told } = driverOf(opened.pane, language);
    await opened.openFile('shopping.csv', Buffer.from('Bread,2\nMilk,1\n'));
    await button(texts.run.run).click();
    await opened.pane.getByRole('tab').first().waitFor();
    await view('workbook');
    await told(texts.workbook.none);
    await told(texts.workbook.noneNext);
    await opened.pane.getByText(texts.template.intro).waitFor();
    expect(opened.trouble).toEqual([]);
  });

  test('a review that is cancelled leaves the pane as it was', async () => {
    const opened = await openTryOut(surroundings, { language });
    const { texts, button, told } = driverOf(opened.pane, language);
    // The review can't end before it is cancelled: its worker does not get its script.
    let letGo: () => void = () => undefined;
    const isCancelled = new Promise<void>((resolve) => (letGo = resolve));
    await opened.page.route('**/*.js', async (route) => {
      await isCancelled;
      await route.continue();
    });
    await button(texts.run.run).click();
    await button(texts.run.cancel).click();
    await told(texts.status.cancelled);
    letGo();
    await button(texts.run.run).waitFor();
    await opened.page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(opened.trouble).toEqual([]);
  });

  test('an Excel that is too old', async () => {
    const opened = await openTryOut(surroundings, { language });
    await opened.openAs({ apiVersion: '1.13' });
    const { happened, kept, next } = ERRORS[language].apiTooOld;
    await opened.pane.getByRole('heading', { name: happened }).waitFor();
    await opened.pane.getByText(kept).waitFor();
    await opened.pane.getByText(next).waitFor();
    expect(opened.trouble).toEqual([]);
  });
});

test.each([
  ['en', 'This page works inside Excel.'],
  ['zh-CN', '此页面需要在 Excel 中使用。'],
])('outside Excel, in %s: says where it works', async (locale, happened) => {
  const { browser, address } = surroundings;
  const context = await browser.newContext({ locale });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  // Without Office.js, as in a browser that opened the add-in's address.
  for (const script of ['**/office/**', '**/shell.js'])
    await page.route(script, (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
  await page.goto(`${address}/taskpane.html`);
  await page.getByRole('heading', { name: happened }).waitFor();
});

function withProtectedStructure(file: Uint8Array): Buffer {
  const parts = unzipSync(file);
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const isBefore = workbook.includes('<bookViews') ? '<bookViews' : '<sheets';
  return Buffer.from(
    zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook.replace(isBefore, `<workbookProtection lockStructure="1"/>${isBefore}`)) }),
  );
}

/** A cell of the first tab, changed beside the pane. */
async function typeInto({ page }: Opened, row: number, column: number, text: string): Promise<void> {
  await page.locator('iframe').evaluate(
    async (frame, [atRow, atColumn, typed]) => {
      const { contentWindow } = frame as HTMLIFrameElement;
      const excel = (contentWindow as unknown as { Excel: typeof Excel }).Excel;
      const id = await excel.run(async (context) => {
        const first = context.workbook.worksheets.getFirst();
        first.load('id');
        await context.sync();
        return first.id;
      });
      contentWindow?.postMessage({ type: 'rapport-type', sheetId: id, row: atRow, column: atColumn, text: typed }, location.origin);
    },
    [row, column, text] as const,
  );
}
