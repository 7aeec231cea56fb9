// Reading a workbook through the real Office.js client: what the snapshot holds, in how many syncs, and how much at once.
import { HostFailure } from '../../src/excel/host-failure';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import { cellAddress } from '../../src/workbook/address';
import { valueAt } from '../../src/workbook/snapshot';
import type { CellModel } from '../../src/sandbox/model';
import { HISTORY_TAB, reportPlan, textTab } from './plans';
import { open, type Rows, workbookOf } from './support';

const RISKS: Rows = [
  ['Risks of the project', '', ''],
  ['ID', 'Risk', 'Score'],
  ['R-1', 'Late', 12],
  ['R-2', '', ''],
  ['R-3', 'Cost', 4],
];

test('a workbook of a few tabs takes two syncs', async () => {
  const { excel, host } = open(workbookOf({ Risks: RISKS, Plan: [['Line']], Empty: [] }));
  await takeSnapshot(excel);
  expect(host.meter.syncs).toBe(2);
});

describe('of a tab the snapshot holds', () => {
  async function risks(prepare: (book: ReturnType<typeof open>) => void = () => undefined) {
    const book = open(workbookOf({ Cover: [['x']], Risks: RISKS }));
    prepare(book);
    const { sheets } = await takeSnapshot(book.excel);
    const found = sheets[1];
    if (!found) throw new Error('no second tab');
    return found;
  }

  test('name, place and values of the used range, wherever that begins', async () => {
    const sheet = await risks(({ sheet: of }) => of('Risks').rows.unshift([], []));
    expect(sheet).toMatchObject({ name: 'Risks', position: 1, visibility: 'visible', isProtected: false, top: 2, left: 0 });
    expect(valueAt(sheet, 4, 2)).toBe(12);
  });

  test('number formats', async () => {
    const sheet = await risks(({ sheet: of }) => of('Risks').rows[2]?.splice(2, 1, { value: 46_000, numberFormat: 'yyyy-mm-dd' }));
    expect(sheet.numberFormats[2 - sheet.top]?.slice(1)).toEqual(['General', 'yyyy-mm-dd']);
  });

  test('errors as their texts', async () => {
    const sheet = await risks(({ sheet: of }) => of('Risks').rows[2]?.splice(2, 1, { value: '#N/A', isError: true }));
    expect(valueAt(sheet, 2, 2)).toBe('#N/A');
  });

  test('merged areas', async () => {
    const sheet = await risks(({ sheet: of }) => of('Risks').merges.push({ top: 0, left: 0, bottom: 0, right: 2 }));
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  test('the areas that hold formulas', async () => {
    const sheet = await risks(({ sheet: of }) => of('Risks').rows[2]?.splice(2, 1, { value: 12, formula: '=3*4' }));
    expect(sheet.formulas).toEqual([{ top: 2, left: 2, bottom: 2, right: 2 }]);
  });

  test('hidden rows and columns', async () => {
    const sheet = await risks(({ sheet: of }) => {
      for (const row of [2, 3]) of('Risks').hiddenRows.add(row);
      of('Risks').hiddenColumns.add(1);
    });
    expect(sheet.hiddenRows).toEqual([{ first: 2, last: 3 }]);
    expect(sheet.hiddenColumns).toEqual([{ first: 1, last: 1 }]);
  });

  test('its tables, with headers and totals', async () => {
    const sheet = await risks(({ sheet: of }) =>
      of('Risks').tables.push({
        id: '1',
        name: 'RiskTable',
        area: { top: 1, left: 0, bottom: 4, right: 2 },
        showHeaders: true,
        showTotals: false,
        style: '',
        showBandedRows: false,
        showFilterButton: true,
        fromFile: false,
      }),
    );
    expect(sheet.tables).toEqual([
      { name: 'RiskTable', area: { top: 1, left: 0, bottom: 4, right: 2 }, showHeaders: true, showTotals: false },
    ]);
  });

  test('whether it is hidden or protected', async () => {
    const sheet = await risks(({ sheet: of }) => Object.assign(of('Risks'), { visibility: 'VeryHidden', isProtected: true }));
    expect(sheet).toMatchObject({ visibility: 'veryHidden', isProtected: true, values: RISKS });
  });
});

describe('of the workbook the snapshot holds', () => {
  test('that it is read-only or protected', async () => {
    const model = workbookOf({ Risks: RISKS });
    Object.assign(model, { readOnly: true, isProtected: true });
    expect(await takeSnapshot(open(model).excel)).toMatchObject({ readOnly: true, isProtected: true });
  });

  test.each([true, false])('its date system, told by the DATE function (1904: %s)', async (date1904) => {
    const model = workbookOf({ Risks: RISKS });
    model.date1904 = date1904;
    expect((await takeSnapshot(open(model).excel)).date1904).toBe(date1904);
  });
});

describe('of a long tab the snapshot holds what stands far below the first part', () => {
  const rows = 6_000;
  const long: Rows = Array.from({ length: rows }, (_, row) => [`R-${row}`, row, 'text']);

  async function read(prepare: (book: ReturnType<typeof open>) => void) {
    const book = open(workbookOf({ Cover: [['x']], Log: long }));
    prepare(book);
    const { sheets } = await takeSnapshot(book.excel);
    return { sheet: sheets[1], host: book.host };
  }

  test('merged areas, formulas, hidden rows and columns', async () => {
    const { sheet, host } = await read(({ sheet: of }) => {
      of('Log').merges.push({ top: 5_500, left: 0, bottom: 5_500, right: 2 });
      of('Log').rows[5_700]?.splice(1, 1, { value: 2, formula: '=1+1' });
      for (const row of [5_800, 5_801]) of('Log').hiddenRows.add(row);
      of('Log').hiddenColumns.add(2);
    });
    expect(sheet?.merges).toEqual([{ top: 5_500, left: 0, bottom: 5_500, right: 2 }]);
    expect(sheet?.formulas).toEqual([{ top: 5_700, left: 1, bottom: 5_700, right: 1 }]);
    expect(sheet?.hiddenRows).toEqual([{ first: 5_800, last: 5_801 }]);
    expect(sheet?.hiddenColumns).toEqual([{ first: 2, last: 2 }]);
    expect(host.meter.syncs).toBe(3);
  });

  test('rows that a filter hides in more places than one address can tell, and formulas in as many', async () => {
    const shownRow = (row: number) => row === 0 || row % 3 === 0;
    const { sheet, host } = await read(({ sheet: of }) => {
      for (let row = 1; row < rows; row += 1) if (!shownRow(row)) of('Log').hiddenRows.add(row);
      for (let row = 0; row < rows; row += 5) of('Log').rows[row]?.splice(1, 1, { value: row, formula: '=ROW()' });
    });
    const hidden = new Set(sheet?.hiddenRows.flatMap(({ first, last }) => [first, last]));
    expect(Array.from({ length: rows }, (_, row) => row).filter((row) => hidden.has(row) === shownRow(row))).toEqual([]);
    expect(sheet?.formulas.map(({ top }) => top)).toEqual(Array.from({ length: rows / 5 }, (_, index) => index * 5));
    expect(host.meter.syncs).toBeLessThan(60);
  });

  test('more merged areas than Excel tells at once, each once, and the formulas beside them', async () => {
    const merges = Array.from({ length: 1_200 }, (_, index) => ({ top: index * 4, left: 0, bottom: index * 4 + 2, right: 0 }));
    const { sheet, host } = await read(({ sheet: of }) => {
      of('Log').merges.push(...merges);
      of('Log').rows[5_700]?.splice(1, 1, { value: 2, formula: '=1+1' });
    });
    expect(sheet?.merges).toEqual(merges);
    expect(sheet?.formulas).toHaveLength(1);
    expect(host.meter.syncs).toBeLessThanOrEqual(14);
  });
});

describe('our own tabs', () => {
  async function written() {
    const book = open(workbookOf({ Risks: RISKS }));
    const matrix = textTab(['Risk matrix'], { kind: 'riskMatrix', name: 'Risk matrix' });
    const plan = { tabs: [...reportPlan('one').tabs, matrix, HISTORY_TAB] };
    await writeReport(book.excel, { plan, read: await takeSnapshot(book.excel) });
    return book;
  }

  test('are known by their marks; those that hold what the PM wrote come with their cells, the others without', async () => {
    const { excel } = await written();
    const own = (await takeSnapshot(excel)).sheets.map(({ name, own: mark, values }) => [name, mark, values.length]);
    expect(own).toEqual([
      ['Risks', undefined, 5],
      ['Review', { kind: 'review', key: '' }, 5],
      ['Client – Arden', { kind: 'client', key: '1' }, 2],
      ['Risk matrix', { kind: 'riskMatrix', key: '' }, 0],
      ['Review history', { kind: 'history', key: '' }, 2],
    ]);
  });

  test('cost no further sync, and no formats', async () => {
    const { excel, host } = await written();
    host.resetMeter();
    const { sheets } = await takeSnapshot(excel);
    expect(host.meter.syncs).toBe(2);
    expect(sheets[1]?.numberFormats).toEqual([]);
    expect(sheets[4]?.numberFormats).toHaveLength(2);
  });

  test("on which somebody writes between review and write stop the write: the PM's words are not lost", async () => {
    const { excel, sheet } = await written();
    const read = await takeSnapshot(excel);
    sheet('Review').rows[5] = [{ value: 'my headline' }];
    await expect(writeReport(excel, { plan: reportPlan('two'), read })).rejects.toMatchObject({
      kind: 'staleWorkbook',
      detail: { sheet: 'Review' },
    });
    expect(sheet('Review').rows[5]?.[0]?.value).toBe('my headline');
  });
});

describe('a tab too long for one reply', () => {
  const rows = 12_000;
  const long: Rows = [
    ['ID', 'Risk', 'Found on', 'Share'],
    ...Array.from({ length: rows }, (_, index) => [
      `R-${index}`,
      `Risk number ${index} with some words about it`,
      40_000 + index,
      index / rows,
    ]),
  ];
  const book = () => {
    const model = workbookOf({ Cover: [['x']], Log: long });
    for (const row of model.sheets[1]?.rows.slice(1) ?? []) {
      for (const [column, numberFormat] of [
        [2, 'yyyy-mm-dd'],
        [3, '0%'],
      ] as const)
        Object.assign(row[column] ?? {}, { numberFormat });
    }
    return open(model);
  };

  test('comes whole, with the formats of its dates and shares', async () => {
    const sheet = (await takeSnapshot(book().excel)).sheets[1];
    expect(sheet?.values).toEqual(long);
    for (const row of [1, 3_000, rows]) expect(sheet?.numberFormats[row]).toEqual(['General', 'General', 'yyyy-mm-dd', '0%']);
  });

  test('comes in replies that Excel on the web can carry, and says how far it is', async () => {
    const { excel, host } = book();
    const progress: number[] = [];
    await takeSnapshot(excel, { onProgress: (step) => step.step === 'rows' && progress.push(step.done) });
    expect(host.meter.largestResponse).toBeLessThan(4_500_000);
    expect(progress.at(-1)).toBe(rows + 1);
  });

  test('can be cancelled between two replies', async () => {
    const stop = new AbortController();
    const reading = takeSnapshot(book().excel, {
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === 'rows') stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ kind: 'cancelled' });
  });

  test('is compared cell by cell before writing, too', async () => {
    const { excel, sheet } = book();
    const read = await takeSnapshot(excel);
    await writeReport(excel, { plan: reportPlan('one'), read });
    sheet('Log').rows[9_000]?.splice(1, 1, { value: 'changed' });
    await expect(writeReport(excel, { plan: reportPlan('two'), read: { ...read, sheets: read.sheets } })).rejects.toMatchObject({
      kind: 'staleWorkbook',
      detail: { sheet: 'Log' },
    });
  });
});

test('tabs full of long texts are asked for in small parts first when one reply could not carry them', async () => {
  const text = '长'.repeat(3_000);
  const tabs = Object.fromEntries(
    Array.from({ length: 4 }, (_, tab) => [`Notes ${tab}`, Array.from({ length: 150 }, (_row, row) => [`${row}${text}`])]),
  );
  const { excel, host } = open(workbookOf(tabs));
  const { sheets } = await takeSnapshot(excel);
  expect(sheets.map(({ values }) => values.length)).toEqual([150, 150, 150, 150]);
  expect(host.meter.syncs).toBeLessThanOrEqual(6);
});

describe.each<[string, (row: number) => string]>([
  ['equally long', () => '长'.repeat(300)],
  ['longer and longer', (row) => '长'.repeat(Math.floor(row / 20))],
  ['short ones first', (row) => '长'.repeat(row < 3_000 ? 3 : 400)],
  ['full of quotes', () => '"'.repeat(600)],
])('of a tab with %s texts', (_, textOf) => {
  test('no reply is above 4.5 MB, neither in reading nor in comparing before a write', async () => {
    const notes = Array.from({ length: 9_000 }, (_row, row) => [`${row}`, textOf(row)]);
    const { excel, host } = open(workbookOf({ Notes: notes }));
    const read = await takeSnapshot(excel);
    expect(read.sheets[0]?.values).toEqual(notes);
    await writeReport(excel, { plan: reportPlan('one'), read });
    expect(host.meter.largestResponse).toBeLessThan(4_500_000);
  });
});

test('one tab full of long texts is asked for in smaller and smaller parts', async () => {
  const notes = Array.from({ length: 700 }, (_, row) => [`${row}${'长'.repeat(3_000)}`]);
  const { excel, host } = open(workbookOf({ Notes: notes }));
  const [sheet] = (await takeSnapshot(excel)).sheets;
  expect(sheet?.values).toEqual(notes);
  expect(host.meter.largestResponse).toBeLessThan(5 * 1024 * 1024);
});

test('a tab with data far below and to the right is read at its true place', async () => {
  const { excel, sheet } = open(workbookOf({ Far: [] }));
  const row: CellModel[] = [];
  row[80] = { value: 'here' };
  sheet('Far').rows[70_000] = row;
  const [far] = (await takeSnapshot(excel)).sheets;
  expect(far && valueAt(far, 70_000, 80)).toBe('here');
  expect(cellAddress(far?.top ?? 0, far?.left ?? 0)).toBe('CC70001');
});

test('a failure is typed, with the statement that failed', async () => {
  const { excel, host } = open(workbookOf({ Risks: RISKS }));
  host.faults.failAt = { action: 3, code: 'GeneralException' };
  await expect(takeSnapshot(excel)).rejects.toBeInstanceOf(HostFailure);
});
