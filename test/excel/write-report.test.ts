// Writing a report into a workbook that is somebody's: what is replaced, what stays, what is said.
import { HostFailure } from '../../src/excel/host-failure';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import type { WorkbookModel } from '../../src/sandbox/model';
import { CHART, HISTORY_TAB, reportPlan, tabPlan, textTab } from './plans';
import { namesOf, open, type Opened, picturesOf, workbookOf } from './support';

const REGISTERS = {
  Risks: [
    ['ID', 'Risk'],
    ['R-1', 'Late'],
  ],
  Plan: [['Line', 'Owner']],
};
const isUsers = (name: string) => name in REGISTERS;

async function write({ excel }: Pick<Opened, 'excel'>, mark: string, more: Partial<Parameters<typeof writeReport>[1]> = {}) {
  return writeReport(excel, { plan: reportPlan(mark), read: await takeSnapshot(excel), ...more });
}

async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof HostFailure) return error.kind;
    throw error;
  }
  return 'none';
}

const tabNames = ({ sheets }: WorkbookModel) => sheets.map(({ name }) => name);

describe('a first report', () => {
  test('comes behind the tabs of the user, which stay as they were, in four syncs with the reading', async () => {
    const book = open(workbookOf(REGISTERS));
    const before = picturesOf(book.model, isUsers);
    await write(book, 'one', { activate: true });
    expect(tabNames(book.model)).toEqual(['Risks', 'Plan', 'Review', 'Client – Arden']);
    expect(picturesOf(book.model, isUsers)).toEqual(before);
    expect(book.host.meter.syncs).toBe(4);
    expect(book.model.activeSheetId).toBe(book.sheet('Review').id);
  });

  test('leaves hidden names on its tabs and figures, and none of its own scaffolding', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    expect(namesOf(book.model)).toEqual([
      'Client – Arden!Rapport.own =TRUE',
      "Rapport.health.1 ='Review'!$B$2",
      "Rapport.tab.client.1 ='Client – Arden'!$A$1",
      "Rapport.tab.review ='Review'!$A$1",
      'Review!Rapport.own =TRUE',
    ]);
    expect(book.model.names.every(({ visible }) => !visible)).toBe(true);
  });

  test('has everything that was planned', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    const review = book.sheet('Review');
    expect(review).toMatchObject({ showGridlines: false, tabColor: '#1F4E79', frozenRows: 3, frozenColumns: 1 });
    expect(review.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(review.tables).toMatchObject([
      { name: 'Rapport_Lines', area: { top: 2, left: 0, bottom: 4, right: 2 }, showFilterButton: false },
    ]);
    expect(review.charts).toMatchObject([
      {
        name: 'Slots',
        type: 'BarStacked',
        title: { visible: true, text: CHART.title },
        series: [
          { name: 'On time', valuesRef: 'Review!$B$4:$B$5', categoriesRef: 'Review!$A$4:$A$5' },
          { name: 'Late', valuesRef: 'Review!$C$4:$C$5', noFill: true },
        ],
      },
    ]);
    expect(review.validations).toHaveLength(1);
    expect(review.pageLayout).toMatchObject({ orientation: 'Portrait', fitToWidth: 1 });
    // A lone & would begin a code: https://support.microsoft.com/office/headers-and-footers-in-a-worksheet
    expect(review.pageLayout.headersFooters).toMatchObject({ leftHeader: 'Project && client', rightFooter: '&P / &N' });
  });
});

describe('a second report', () => {
  test('takes the place of the first one, wherever the user has moved it', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    const moved = book.model.sheets.findIndex(({ name }) => name === 'Review');
    book.model.sheets.unshift(...book.model.sheets.splice(moved, 1));
    await write(book, 'two');
    expect(tabNames(book.model)).toEqual(['Review', 'Risks', 'Plan', 'Client – Arden']);
    expect(book.sheet('Review').rows[0]?.[0]?.value).toBe('Review two');
  });

  test('equals the first one but for what was asked to differ', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    const before = [picturesOf(book.model), namesOf(book.model)];
    await write(book, 'one');
    expect([picturesOf(book.model), namesOf(book.model)]).toEqual(before);
  });

  test('re-points the figures, so that a formula of the user on such a name lives on', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    const plan = { tabs: [tabPlan({ names: [{ name: 'Rapport.health.1', row: 4, column: 1 }] })] };
    await write(book, 'two', { plan });
    expect(namesOf(book.model)).toContain("Rapport.health.1 ='Review'!$B$5");
  });

  test('takes names of figures away that it no longer has', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    await write(book, 'two', { plan: { tabs: [textTab(['nothing to count'])] } });
    expect(namesOf(book.model).join()).not.toContain('Rapport.health.1');
  });

  test.each(['Hidden', 'VeryHidden'] as const)('replaces a tab of ours that somebody has made %s', async (visibility) => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    book.sheet('Review').visibility = visibility;
    await write(book, 'two');
    expect(book.sheet('Review')).toMatchObject({ visibility: 'Visible' });
    expect(tabNames(book.model)).toEqual(['Risks', 'Plan', 'Review', 'Client – Arden']);
  });

  test('drops a tab of ours on request, and nothing else', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    await write(book, 'two', { plan: { tabs: [tabPlan()] }, drop: [{ kind: 'client', key: '1' }] });
    expect(tabNames(book.model)).toEqual(['Risks', 'Plan', 'Review']);
    expect(namesOf(book.model).join()).not.toContain('client');
  });
});

describe("the user's own", () => {
  test('tab that bears our name stays, ours gets a number, and it is said', async () => {
    const book = open(workbookOf({ ...REGISTERS, review: [['mine']] }));
    const { renamed, tabs } = await write(book, 'one');
    expect(tabNames(book.model)).toEqual(['Risks', 'Plan', 'review', 'Review (2)', 'Client – Arden']);
    expect(book.sheet('review').rows[0]?.[0]?.value).toBe('mine');
    expect(renamed).toEqual([{ wanted: 'Review', used: 'Review (2)' }]);
    expect(tabs[0]?.name).toBe('Review (2)');
  });

  test('and ours keeps its number on the next run, until the name is free', async () => {
    const book = open(workbookOf({ ...REGISTERS, Review: [['mine']] }));
    await write(book, 'one');
    await write(book, 'two');
    expect(tabNames(book.model)).toEqual(['Risks', 'Plan', 'Review', 'Review (2)', 'Client – Arden']);
    book.sheet('Review').name = 'My review';
    await write(book, 'three');
    expect(tabNames(book.model)).toEqual(['Risks', 'Plan', 'My review', 'Review', 'Client – Arden']);
  });

  test('copy of our tab is the user’s: it stays', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    await book.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Review').copy('End').name = 'Review of May';
      await context.sync();
    });
    await write(book, 'two');
    expect(book.sheet('Review of May').rows[0]?.[0]?.value).toBe('Review one');
    expect(book.sheet('Review').rows[0]?.[0]?.value).toBe('Review two');
  });
});

describe('a tab name that is in the way', () => {
  test('because a chart sheet has it, which Excel does not list: ours gets a number all the same', async () => {
    const book = open(workbookOf({ ...REGISTERS, Review: [] }));
    book.sheet('Review').type = 'chart';
    const { tabs } = await write(book, 'one');
    expect(tabNames(book.model)).toEqual(['Risks', 'Plan', 'Review', 'Review (2)', 'Client – Arden']);
    expect(tabs.map(({ name }) => name)).toContain('Review (2)');
    expect(namesOf(book.model)).toContain("Rapport.tab.review ='Review (2)'!$A$1");
  });

  test('because the user has swapped the names of two tabs of ours', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    await book.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Review').name = 'x';
      worksheets.getItem('Client – Arden').name = 'Review';
      worksheets.getItem('x').name = 'Client – Arden';
      await context.sync();
    });
    await write(book, 'two');
    expect(book.sheet('Review').rows[0]?.[0]?.value).toBe('Review two');
    expect(book.sheet('Client – Arden').rows[0]?.[0]?.value).toBe('Client two');
    expect(book.model.sheets).toHaveLength(4);
  });
});

describe("the user's tab into which ours was cut and pasted", () => {
  test('is no tab of ours, although the mark on A1 came along', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    const mark = book.model.names.find(({ name }) => name === 'Rapport.tab.review');
    Object.assign(mark ?? {}, { formula: "='Plan'!$A$1" });
    const before = picturesOf(book.model, isUsers);
    await write(book, 'two');
    expect(picturesOf(book.model, isUsers)).toEqual(before);
    expect(tabNames(book.model)).toEqual(['Risks', 'Plan', 'Review', 'Client – Arden', 'Review (2)']);
  });
});

describe('kept tabs', () => {
  const withHistory = { plan: { tabs: [...reportPlan('one').tabs, HISTORY_TAB] } };

  test('are made once, hidden, and afterwards only grow by rows', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one', withHistory);
    expect(book.sheet('Review history').visibility).toBe('Hidden');
    book.sheet('Review history').rows[1]?.splice(2, 1, { value: 'edited by hand' });
    await write(book, 'two', { ...withHistory, kept: [{ table: 'Rapport_History', rows: [[{ day: 46_010 }, '=1+1', '1-2']] }] });
    const rows = book.sheet('Review history').rows.map((row) => row.map((cell) => cell?.value));
    expect(rows).toEqual([
      ['Day', 'What', 'Note'],
      [46_000, 'presented', 'edited by hand'],
      [46_010, '=1+1', '1-2'],
    ]);
    expect(book.sheet('Review history').tables[0]?.area.bottom).toBe(2);
  });

  test('take rows in the very write that makes them', async () => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one', { ...withHistory, kept: [{ table: 'Rapport_History', rows: [[46_010, 'presented', '']] }] });
    expect(book.sheet('Review history').rows[2]?.[0]?.value).toBe(46_010);
  });
});

describe('what stops a write, with everything as it was', () => {
  async function refused(prepare: (model: WorkbookModel, book: Opened) => void, onWrite?: (book: Opened) => void): Promise<string> {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    prepare(book.model, book);
    const read = await takeSnapshot(book.excel);
    onWrite?.(book);
    const before = [picturesOf(book.model), namesOf(book.model)];
    const kind = await failureOf(writeReport(book.excel, { plan: reportPlan('two'), read }));
    book.host.faults.isEditingCell = false;
    book.host.faults.isViewOnly = false;
    await takeSnapshot(book.excel);
    expect([picturesOf(book.model), namesOf(book.model)]).toEqual(before);
    return kind;
  }

  test('a protected workbook', async () => {
    expect(await refused((model) => (model.isProtected = true))).toBe('protectedWorkbook');
  });

  test('a workbook protected while we were writing', async () => {
    expect(
      await refused(
        () => undefined,
        ({ model }) => (model.isProtected = true),
      ),
    ).toBe('protectedWorkbook');
  });

  test('a workbook open for reading only', async () => {
    expect(await refused((model) => (model.readOnly = true))).toBe('readOnly');
  });

  test.each<[string, string, (book: Opened) => void]>([
    ['is open for viewing, and says so', 'readOnly', ({ model }) => (model.readOnly = true)],
    ['is held by somebody, which no property tells', 'denied', () => undefined],
    ['has a protected structure by now', 'protectedWorkbook', ({ model }) => (model.isProtected = true)],
  ])('a workbook that lets nothing be written since the review: it %s', async (_, kind, prepare) => {
    const onWrite = (book: Opened) => {
      book.host.faults.isViewOnly = true;
      prepare(book);
    };
    expect(await refused(() => undefined, onWrite)).toBe(kind);
  });

  test('a cell being edited', async () => {
    expect(
      await refused(
        () => undefined,
        ({ host }) => (host.faults.isEditingCell = true),
      ),
    ).toBe('cellEditing');
  });

  test('an Excel without what is needed', async () => {
    const { excel } = open(workbookOf(REGISTERS), { apiVersion: '1.4' });
    expect(await failureOf(takeSnapshot(excel))).toBe('apiTooOld');
  });
});

describe("a co-author's hand between reading and writing", () => {
  const cases: [string, (model: WorkbookModel) => void][] = [
    ['changes a cell', ({ sheets }) => (sheets[0]?.rows[1]?.splice(1, 1, { value: 'On time' }), undefined)],
    ['adds a row', ({ sheets }) => void sheets[0]?.rows.push([{ value: 'R-2' }])],
    ['deletes a tab', (model) => void model.sheets.splice(1, 1)],
    ['renames a tab', ({ sheets }) => void Object.assign(sheets[1] ?? {}, { name: 'Plan B' })],
  ];

  test.each(cases)('that %s is noticed: nothing is written, the change stays', async (_, change) => {
    const book = open(workbookOf(REGISTERS));
    await write(book, 'one');
    const read = await takeSnapshot(book.excel);
    change(book.model);
    const changed = picturesOf(book.model);
    expect(await failureOf(writeReport(book.excel, { plan: reportPlan('two'), read }))).toBe('staleWorkbook');
    expect(picturesOf(book.model)).toEqual(changed);
  });

  test('that makes a tab larger than Excel tells at once is noticed too', async () => {
    // https://learn.microsoft.com/office/dev/add-ins/excel/performance#payload-size-limit-best-practices
    const book = open(workbookOf(REGISTERS));
    const read = await takeSnapshot(book.excel);
    book.sheet('Risks').rows[1_000_000] = [undefined, undefined, undefined, undefined, undefined, { value: 'x' }];
    await expect(writeReport(book.excel, { plan: reportPlan('two'), read })).rejects.toMatchObject({ kind: 'staleWorkbook' });
  });

  test('names the tab, for the sentence', async () => {
    const book = open(workbookOf(REGISTERS));
    const read = await takeSnapshot(book.excel);
    book.sheet('Risks').rows.push([{ value: 'R-2' }]);
    await expect(writeReport(book.excel, { plan: reportPlan('two'), read })).rejects.toMatchObject({ detail: { sheet: 'Risks' } });
  });
});
