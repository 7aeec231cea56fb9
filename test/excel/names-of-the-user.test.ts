// Names of the user's that begin like ours, and what Excel copies along with a tab of ours: neither is ever taken for ours.
import { plannedRemoval, removeRapport } from '../../src/excel/change/remove';
import { undoWrite } from '../../src/excel/change/undo-write';
import { writeReport } from '../../src/excel/change/write-report';
import { isPresenting, present, stopPresenting } from '../../src/excel/present';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { HISTORY_TAB, reportPlan } from './plans';
import { namesOf, open, type Opened, pictureOf, picturesOf, workbookOf } from './support';

const FIRST = { tabs: [...reportPlan('one').tabs, HISTORY_TAB] };

async function write(book: Opened, plan = reportPlan('two')) {
  return writeReport(book.excel, { plan, read: await takeSnapshot(book.excel) });
}

function opened(names: Readonly<Record<string, string>> = {}): Opened {
  const model = workbookOf({ Risks: [['ID'], ['R-1']], Budget: [['Total', 5]] });
  for (const [name, formula] of Object.entries(names)) model.names.push({ name, formula, visible: true, fromFile: true });
  return open(model);
}

describe("a name of the user's that begins with Rapport.", () => {
  test.each([
    ['a total on a tab of their own', 'Rapport.total', '=Budget!$B$1'],
    ['one that has lost its cells', 'Rapport.old', '=#REF!'],
    ['a constant', 'rapport.rate', '=0.19'],
    ['one like a name of a write that is going on', 'Rapport.final.2026', '="Final report"'],
    ['one like a staged figure', 'Rapport.new.total', '=Budget!$B$1'],
    ['one like the mark of what is presented', 'Rapport.present.client', '=Budget!$A$1'],
    ['one like a receipt', 'Rapport.kept.Total', '="1:1:1"'],
    ['one that a figure of ours wants', 'Rapport.health.1', '=Budget!$B$1'],
  ])('stays through writing, presenting, undoing and removing: %s', async (_, name, formula) => {
    const book = opened({ [name]: formula });
    const their = `${name} ${formula}`;
    await write(book, FIRST);
    expect(await isPresenting(book.excel)).toBe(false);
    const result = await write(book);
    await present(book.excel);
    await stopPresenting(book.excel);
    await undoWrite(book.excel, { previous: FIRST, result });
    expect(namesOf(book.model)).toContain(their);
    expect(book.sheet('Review').rows[0]?.[0]?.value).toBe('Review one');
    await removeRapport(book.excel, { withKept: true });
    expect(namesOf(book.model)).toEqual([their]);
  });

  test('stays where it points at a tab of ours, which goes', async () => {
    const book = opened();
    await write(book);
    book.model.names.push({ name: 'Rapport.mine', formula: '=Review!$B$2', visible: true, fromFile: false });
    await write(book);
    expect(namesOf(book.model)).toContain('Rapport.mine =#REF!$B$2');
  });

  test('is not counted among what would go', async () => {
    const book = opened({ 'Rapport.total': '=Budget!$B$1' });
    expect((await plannedRemoval(book.excel)).names).toBe(0);
    await write(book);
    const { names } = await plannedRemoval(book.excel);
    expect(names).toBe(namesOf(book.model).filter((name) => !name.includes('total') && !name.includes('!Rapport.own')).length);
  });

  test('ours are known without their comment, which another program may have dropped', async () => {
    const book = opened();
    await write(book, FIRST);
    for (const name of book.model.names) delete name.comment;
    await write(book);
    expect(book.model.sheets.map(({ name }) => name)).toEqual(['Risks', 'Budget', 'Review', 'Client – Arden', 'Review history']);
    await removeRapport(book.excel, { withKept: true });
    expect(namesOf(book.model)).toEqual([]);
  });
});

test("a table of the user's whose name ends like one of a staged tab keeps it", async () => {
  const book = opened();
  await book.excel.run(async ({ workbook: { worksheets, context } }) => {
    worksheets.getItem('Budget').tables.add('A1:B2', true).name = 'Budget.new';
    await context.sync();
  });
  await write(book);
  expect(book.sheet('Budget').tables.map(({ name }) => name)).toEqual(['Budget.new']);
});

describe("the user's copy of a tab of ours", () => {
  async function copied(prepare: (book: Opened) => void = () => undefined): Promise<Opened> {
    const book = opened();
    await write(book, FIRST);
    await book.excel.run(async ({ workbook: { worksheets, context } }) => {
      for (const name of ['Review', 'Review history']) worksheets.getItem(name).copy('After', worksheets.getItem(name));
      await context.sync();
    });
    prepare(book);
    return book;
  }
  const isCopy = (name: string) => name.endsWith('(2)');

  test('stays as it is when ours is written anew, and when ours is removed', async () => {
    const book = await copied();
    const before = picturesOf(book.model, isCopy);
    expect(before).toHaveLength(2);
    await write(book);
    await write(book);
    expect(picturesOf(book.model, isCopy)).toEqual(before);
    await removeRapport(book.excel, { withKept: true });
    expect(book.model.sheets.map(({ name }) => name)).toEqual(['Risks', 'Budget', 'Review (2)', 'Review history (2)']);
    expect(picturesOf(book.model, isCopy)).toEqual(before);
  });

  test('loses the hidden names that came with it only when Rapport is removed, and never its mark', async () => {
    const book = await copied();
    expect(namesOf(book.model)).toContain('Review (2)!Rapport.own =TRUE');
    const { names } = await removeRapport(book.excel, { withKept: false });
    expect(namesOf(book.model)).toEqual([
      "Rapport.tab.history ='Review history'!$A$1",
      'Review (2)!Rapport.own =TRUE',
      'Review history (2)!Rapport.own =TRUE',
      'Review history!Rapport.own =TRUE',
    ]);
    expect(names).toBeGreaterThan(4);
  });

  test('is no register either once Rapport has gone', async () => {
    const book = await copied();
    expect((await plannedRemoval(book.excel)).copies).toEqual(['Review (2)', 'Review history (2)']);
    await removeRapport(book.excel, { withKept: true });
    const { sheets } = await takeSnapshot(book.excel);
    expect(sheets.map(({ name, own }) => [name, own?.kind])).toEqual([
      ['Risks', undefined],
      ['Budget', undefined],
      ['Review (2)', 'copy'],
      ['Review history (2)', 'copy'],
    ]);
    expect(await plannedRemoval(book.excel)).toMatchObject({ tabs: [], keptTabs: [], names: 0 });
  });

  test('keeps them all where it is protected: it may refuse, and the removal goes on', async () => {
    const book = await copied(({ sheet }) => (sheet('Review (2)').isProtected = true));
    await removeRapport(book.excel, { withKept: true });
    expect(namesOf(book.model)).toEqual([
      "Review (2)!Rapport.health.1 ='Review (2)'!$B$2",
      'Review (2)!Rapport.own =TRUE',
      "Review (2)!Rapport.tab.review ='Review (2)'!$A$1",
      'Review history (2)!Rapport.own =TRUE',
    ]);
  });

  test('is no register: its cells, which say what the registers say, are not read', async () => {
    const book = await copied();
    const { sheets } = await takeSnapshot(book.excel);
    const copies = sheets.filter(({ name }) => isCopy(name));
    expect(copies.map(({ own, values }) => [own?.kind, values.length])).toEqual([
      ['copy', 0],
      ['copy', 0],
    ]);
    expect((await plannedRemoval(book.excel)).tabs).toEqual(['Review', 'Client – Arden']);
  });

  test('is not taken for ours once ours was deleted by hand: a new one is made', async () => {
    const book = await copied();
    await book.excel.run(async ({ workbook: { worksheets, context } }) => {
      worksheets.getItem('Review').delete();
      await context.sync();
    });
    const before = pictureOf(book.sheet('Review (2)'));
    await write(book);
    expect(book.sheet('Review').rows[0]?.[0]?.value).toBe('Review two');
    expect(pictureOf(book.sheet('Review (2)'))).toEqual(before);
  });
});
