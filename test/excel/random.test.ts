// Random reports come back as they were planned; random workbooks lose nothing. Few runs here, as many as the issue asks with FULL_FAULTS=1.
import fc from 'fast-check';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import type { PlannedCell, TabPlan } from '../../src/report/plan';
import type { AreaModel, CellModel, WorkbookModel } from '../../src/sandbox/model';
import { CHART, STYLES, text, textTab } from './plans';
import { open, type Opened, picturesOf, workbookOf } from './support';

const full = process.env['FULL_FAULTS'] === '1';
jest.setTimeout(full ? 600_000 : 60_000);

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom('=1+1', '-2+3', "'tis", '00123', '1-2', 'TRUE', '10:30', '#N/A', '@x', 'two\nlines', '风险', 'שלום'),
);

const anyCell: fc.Arbitrary<PlannedCell | undefined> = fc.option(
  fc.record({
    value: fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: anyText }),
      fc.record({ kind: fc.constant('number' as const), number: fc.integer({ min: -1_000_000, max: 1_000_000 }) }),
      fc.record({ kind: fc.constant('date' as const), day: fc.integer({ min: 61, max: 80_000 }) }),
      fc.record({
        kind: fc.constant('link' as const),
        text: anyText,
        to: fc.record({ sheet: fc.constantFrom('Risks', "It's", '评审 总览'), row: fc.nat(99), column: fc.nat(30) }),
      }),
      fc.constant({ kind: 'blank' as const }),
    ),
    style: fc.constantFrom(...Object.keys(STYLES)),
  }),
  { nil: undefined },
);

const anyGrid = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

/** A grid with a table below it, and what else a tab can have, at random places. */
const anyPlan = fc
  .record({
    cells: anyGrid,
    merged: fc.nat(11),
    named: fc.nat(5),
    ticked: fc.nat(11),
    frozen: fc.nat(3),
    hasChart: fc.boolean(),
    gridlines: fc.boolean(),
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
  })
  .map(({ cells: grid, merged, named, ticked, frozen, hasChart, gridlines, orientation }): TabPlan => {
    const [top, right] = [grid.length, (grid[0]?.length ?? 1) - 1];
    const heads = grid[0]?.map((_, column) => text(`Head ${column}`)) ?? [];
    const body: PlannedCell[] = heads.map((_, column) => ({ value: { kind: 'number', number: column }, style: 'cell' }));
    const cells = [...grid, heads, body];
    const inGrid = (row: number) => row % top;
    const series = { name: 'One', color: '#112233', values: { top: top + 1, left: 0, bottom: top + 1, right } };
    return textTab([], {
      cells,
      columnWidths: heads.map(() => 60),
      rowHeights: cells.map(() => 15),
      // Merging empties all cells but the first, so only blank ones are merged.
      merges: right > 0 && grid[inGrid(merged)]?.slice(1).every((cell) => cell === undefined) ? [rowArea(inGrid(merged), right)] : [],
      tables: [{ name: 'Rapport_Lines', area: { top, left: 0, bottom: top + 1, right }, filter: hasChart }],
      names: [{ name: 'Rapport.health.1', row: inGrid(named), column: 0 }],
      validations: [{ area: { top: inGrid(ticked), left: 0, bottom: inGrid(ticked), right: 0 }, list: ['yes', 'no'] }],
      charts: hasChart ? [{ ...CHART, series: [series] }] : [],
      frozenRows: Math.min(frozen, top),
      gridlines,
      print: { orientation, header: { left: 'a & b', right: '' }, footer: { left: '', right: '{page}' } },
    });
  });

const rowArea = (row: number, right: number): AreaModel => ({ top: row, left: 0, bottom: row, right });

/** What a plan says beside its cells, and what Excel has of it. */
function expectStructure(book: Opened, plan: TabPlan): void {
  const sheet = book.sheet('Review');
  const [table] = plan.tables;
  const [name] = plan.names;
  expect(sheet.tables).toMatchObject([{ name: table?.name, area: table?.area, showFilterButton: table?.filter }]);
  expect(sheet.merges).toEqual(plan.merges);
  expect(sheet.validations).toMatchObject([{ area: plan.validations[0]?.area, rule: { list: { source: 'yes,no' } } }]);
  expect(sheet.charts.map((chart) => chart.series.map((series) => series.name))).toEqual(
    plan.charts.map(({ series }) => series.map((each) => each.name)),
  );
  expect(sheet).toMatchObject({ frozenRows: plan.frozenRows, showGridlines: plan.gridlines });
  expect(sheet.pageLayout.orientation?.toLowerCase()).toBe(plan.print.orientation);
  expect(book.model.names.find((each) => each.name === name?.name)?.formula).toBe(`='Review'!$A$${(name?.row ?? 0) + 1}`);
}

/** What the cells of a plan must hold when Excel is asked. */
function expectedValues({ cells }: TabPlan): unknown[][] {
  return cells.map((row) =>
    row.map((cell) => {
      switch (cell?.value.kind) {
        case 'text':
        case 'link':
          return cell.value.text;
        case 'number':
          return cell.value.number;
        case 'date':
          return cell.value.day;
        default:
          return '';
      }
    }),
  );
}

async function valuesAndFormulas({ excel }: Opened, sheet: string, { cells }: TabPlan) {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getCell(0, 0)
      .getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
    range.load('values,formulas');
    await context.sync();
    return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  });
}

test('what is planned is what Excel holds, cells and all the rest, and the only formulas are the links', async () => {
  const book = open(workbookOf({ Risks: [['ID']] }));
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      await writeReport(book.excel, { plan: { tabs: [plan] }, read: await takeSnapshot(book.excel) });
      const { values, formulas } = await valuesAndFormulas(book, 'Review', plan);
      expect(values).toEqual(expectedValues(plan));
      expectStructure(book, plan);
      const links = plan.cells.flatMap((row) => row.filter((cell) => cell?.value.kind === 'link')).length;
      const rows = book.sheet('Review').rows;
      expect(rows.flat().filter((cell) => cell?.formula !== undefined)).toHaveLength(links);
      expect(formulas.flat().filter((formula) => String(formula).startsWith('=HYPERLINK('))).toHaveLength(links);
    }),
    { numRuns: full ? 500 : 40 },
  );
});

const HOSTILE_NAMES = [
  'Review',
  'review',
  "It's",
  '=1+1',
  '风险 登记',
  '~Rapport 1',
  '~Rapport 2',
  'Rapport.tab',
  'A1',
  '👩‍👩‍👧',
  "a'b''c",
  'x'.repeat(31),
];

const anyCellModel: fc.Arbitrary<CellModel | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ value: fc.oneof(anyText, fc.integer(), fc.boolean()) }),
  fc.constant({ value: 2, formula: '=1+1' }),
  fc.constant({ value: '#N/A', isError: true }),
  fc.constant({ value: 46_000, numberFormat: 'yyyy-mm-dd' }),
);

const anyArea: fc.Arbitrary<AreaModel> = fc
  .tuple(fc.nat(5), fc.nat(3), fc.nat(2), fc.nat(2))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));

const anySheet = fc.record({
  rows: fc.array(fc.array(anyCellModel, { maxLength: 6 }), { maxLength: 8 }),
  merges: fc.option(anyArea, { nil: undefined }),
  hiddenRow: fc.option(fc.nat(8), { nil: undefined }),
  isProtected: fc.boolean(),
  visibility: fc.constantFrom('Visible' as const, 'Hidden' as const, 'VeryHidden' as const),
  hasTable: fc.boolean(),
});

const anyWorkbook = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...HOSTILE_NAMES), { minLength: 1, maxLength: 5, selector: (name) => name.toLowerCase() }),
    sheets: fc.array(anySheet, { minLength: 5, maxLength: 5 }),
  })
  .map(({ names, sheets }): WorkbookModel => {
    const model = workbookOf(Object.fromEntries(names.map((name) => [name, []])));
    for (const [index, sheet] of model.sheets.entries()) {
      const plan = sheets[index];
      if (!plan) continue;
      sheet.rows = plan.rows.map((row) => row.map((cell) => cell && { ...cell }));
      if (plan.merges) sheet.merges.push(plan.merges);
      if (plan.hiddenRow !== undefined) sheet.hiddenRows.add(plan.hiddenRow);
      sheet.isProtected = plan.isProtected;
      sheet.visibility = index === 0 ? 'Visible' : plan.visibility;
      if (plan.hasTable) {
        const area = { top: 20, left: 0, bottom: 22, right: 1 };
        sheet.rows[20] = [{ value: 'ID' }, { value: 'Risk' }];
        const table = { id: String(index), name: `Rapport_Lines${index === 0 ? '' : index}`, area, showHeaders: true, showTotals: false };
        sheet.tables.push({ ...table, style: '', showBandedRows: true, showFilterButton: true, fromFile: true });
      }
    }
    return model;
  });

test("a user's workbook, whatever is in it, is read and written beside, and not a cell of it changes", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (model) => {
      const book = open(model);
      const users = new Set(model.sheets.map(({ name }) => name));
      const before = picturesOf(model);
      const read = await takeSnapshot(book.excel);
      expect(read.sheets.map(({ name }) => name)).toEqual([...users]);
      const tabs = [textTab(['=1+1', '-2'], { name: 'Review' })];
      await writeReport(book.excel, { plan: { tabs }, read });
      await writeReport(book.excel, { plan: { tabs }, read: await takeSnapshot(book.excel) });
      expect(picturesOf(model, (name) => users.has(name))).toEqual(before);
      expect(model.sheets).toHaveLength(users.size + 1);
    }),
    { numRuns: full ? 1_000 : 60 },
  );
});
