// The whole story in a real browser, in both languages: open the sample, correct a column, review, go to a cell, fix, waive, write, take
// back, present, export, mark as presented, download, open again; and the way in from an empty workbook.
import { readFileSync } from 'node:fs';
import { eventually } from './eventually';
import { driverOf } from './pane-driver';
import { openTryOut, setUp, tearDown, type Surroundings } from './try-out-page';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await setUp();
});
afterAll(() => tearDown(surroundings));

const LANGUAGES = ['en', 'zh-CN'] as const;

test.each(LANGUAGES)('the story in %s', async (language) => {
  const { page, pane, trouble, openFile } = await openTryOut(surroundings, { language });
  const { texts, say, button, buttonsLike, view, findings, searchFixable, atCell, review, write, told } = driverOf(pane, language);
  await review();
  await findings(5);

  // A column is corrected, and the review repeated.
  await view('workbook');
  await buttonsLike(texts.workbook.correct).first().click();
  const columns = pane.getByRole('form').getByRole('combobox');
  await columns.last().selectOption('');
  await button(texts.workbook.apply).click();
  await told(texts.status.correctedHere);

  // To the first finding's cell: the workbook beside shows that tab.
  await view('findings');
  const goTo = buttonsLike(texts.findings.goTo).first();
  await atCell(goTo);

  // One cell is mended, and put back.
  await searchFixable('risks/score-differs');
  await button(texts.findings.fix).first().click();
  await buttonsLike(texts.fix.apply).click();
  await button(texts.status.undo).click();
  await pane
    .getByText(/back as it was|已恢复原样/)
    .first()
    .waitFor();
  await pane.getByRole('searchbox').fill('');
  await pane.getByRole('heading', { name: say(texts.findings.first, { count: 5 }) }).waitFor();

  // Another finding is the first after it is waived, with its reason to be read.
  const waived = await goTo.textContent();
  await button(texts.findings.more).first().click();
  await button(texts.findings.waive).click();
  await pane.getByLabel(say(texts.waive.reason)).fill('OK 2026');
  await pane.getByLabel(say(texts.waive.by)).fill('Clare Dunn');
  await button(texts.waive.apply).click();
  await told(texts.status.waivedHere);
  await eventually(async () => {
    expect(await goTo.textContent()).not.toBe(waived);
  });
  await pane.getByText(say(texts.findings.waived, { count: 1 })).click();
  await pane.getByText('OK 2026').waitFor();

  // What the client will see: one sentence is let pass.
  await view('write');
  await button(texts.check.open).click();
  const sentence = pane.getByRole('checkbox', { name: say(texts.check.show, { sentence: '' }) }).first();
  await sentence.waitFor();
  await sentence.click();
  await told(texts.check.pending);

  // All tabs, written and taken back and written again.
  await pane.getByText(say(texts.write.more, { count: 8 })).click();
  await write();
  await button(texts.write.undo).click();
  await told(texts.status.undone);
  await write();

  // The client's tab alone, and everything again; then as a workbook of its own.
  await buttonsLike(texts.meeting.presentTo).first().click();
  await told(texts.meeting.isOn);
  await button(texts.meeting.stop).first().click();
  await told(texts.status.stoppedPresenting);
  await buttonsLike(texts.meeting.exportFor).first().click();
  await told(texts.status.opened);

  // After the meeting it is marked as presented.
  await view('history');
  await buttonsLike(texts.history.markOf).first().click();
  await pane.getByText(say(texts.history.presented), { exact: true }).waitFor();

  // The downloaded file opens again, with the tabs in it, and remembers what was decided.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /Download|下载/ })
      .first()
      .click(),
  ]);
  const saved = readFileSync(await download.path());
  await openFile('again.xlsx', saved);
  await pane.getByLabel(say(texts.run.asOf)).fill('2026-06-15');
  await review();
  await pane.getByText(say(texts.findings.waived, { count: 1 })).waitFor();
  await view('write');
  await told(texts.write.hints.client);
  await pane.getByText(say(texts.write.replaces)).nth(1).waitFor();
  await view('history');
  await pane.getByText(say(texts.history.presented), { exact: true }).waitFor();
  expect(trouble).toEqual([]);
});

test.each(LANGUAGES)('from an empty workbook to a first review with a template, in %s', async (language) => {
  const { page, pane, trouble, leavingPane } = await openTryOut(surroundings, { language });
  const { texts, button, buttonsLike, view } = driverOf(pane, language);
  await leavingPane(() => page.getByRole('button', { name: /New workbook|新建工作簿/ }).click());
  await button(texts.template.title).click();
  await buttonsLike(texts.template.apply).click();
  await pane
    .getByText(/3 tabs added|已添加 3 个工作表/)
    .first()
    .waitFor();
  await button(texts.run.run).click();
  await view('workbook');
  await pane.getByText(texts.workbook.title).waitFor();
  expect(trouble).toEqual([]);
});
