// Blocks become cells: where they stand, what is merged, how high rows are, and which cells charts draw.
import { date, number, text, type Block, type ChartBlock, type Entry, type TableBlock } from '../../src/report/blocks';
import { listGrid, pageGrid } from '../../src/report/layout/grid';
import { layoutTab, type TabSpec } from '../../src/report/layout/tab';
import type { TabPlan } from '../../src/report/plan';
import { faultsOf, valueAt } from './plan-checks';

const print = { left: '', right: '' };

function lay(blocks: readonly Block[], more: Partial<TabSpec> = {}): TabPlan {
  const plan = layoutTab({
    kind: 'review',
    key: '',
    name: 'Review',
    audience: 'internal',
    language: 'en',
    blocks,
    header: print,
    footer: print,
    ...more,
  });
  expect(faultsOf(plan)).toEqual([]);
  return plan;
}

const weeks: TableBlock = {
  kind: 'table',
  id: 'weeks',
  empty: 'no weeks',
  columns: [
    { head: 'Week', span: 4 },
    { head: 'On time', span: 4 },
    { head: 'Late', span: 4 },
  ],
  rows: [
    [text('11-02'), number(3), number(1)],
    [text('11-09'), number(2), number(0)],
  ],
};

const chart: ChartBlock = {
  kind: 'chart',
  name: 'weeks',
  type: 'ColumnStacked',
  title: 'All on time',
  sentence: 'Each column is a week.',
  series: [{ name: 'On time', color: '#000000', values: { table: 'weeks', column: 1 }, categories: { table: 'weeks', column: 0 } }],
  valueAxis: { visible: true, gridlines: true },
  categoryAxis: { visible: true, gridlines: false },
  legend: 'none',
};

function find(plan: TabPlan, words: string): { readonly row: number; readonly column: number } {
  for (const [row, cells] of plan.cells.entries()) {
    const column = cells.findIndex((cell) => cell?.value.kind === 'text' && cell.value.text === words);
    if (column >= 0) return { row, column };
  }
  throw new Error(`not on the tab: ${words}`);
}

test('a page has twelve tracks, a margin, and gutters where halves and thirds part', () => {
  const { columns, widths } = pageGrid('internal');
  expect(columns).toHaveLength(12);
  expect(widths.length - columns.length).toBe(4);
});

describe('a value over several tracks', () => {
  const wide = (entry: Entry): TableBlock => ({
    kind: 'table',
    id: 't',
    empty: '',
    columns: [
      { head: 'Wide', span: 5 },
      { head: 'Next', span: 1 },
    ],
    rows: [[entry, text('x')]],
  });
  const mergesInRow = (plan: TabPlan) => plan.merges.filter(({ top }) => top === 1);

  test('is merged when its text takes several lines, gutters within its table included', () => {
    const plan = lay([wide(text('several lines '.repeat(12)))]);
    const next = find(plan, 'Next').column;
    expect(mergesInRow(plan)).toEqual([{ top: 1, left: 1, bottom: 1, right: next - 1 }]);
    expect(plan.styles[plan.cells[1]?.[1]?.style ?? '']?.wrap).toBe(true);
  });

  test('runs on over the empty cells beside it when one line is enough', () => {
    const plan = lay([wide(text('one line that is wider than one track'))]);
    expect(mergesInRow(plan)).toEqual([]);
    expect(plan.styles[plan.cells[1]?.[1]?.style ?? '']).toMatchObject({ wrap: false });
    expect(valueAt(plan, 1, 2)).toEqual({ kind: 'blank' });
  });

  test('stands in the last cell when it is a number', () => {
    const plan = lay([wide(number(12))]);
    expect(mergesInRow(plan)).toEqual([]);
    const at = plan.cells[1]?.findIndex((cell) => cell?.value.kind === 'number') ?? -1;
    expect(pageGrid('internal').columns.indexOf(at)).toBe(4);
  });
});

test('blocks beside each other start in one row and leave the gutter free', () => {
  const plan = lay([
    {
      kind: 'sides',
      sides: [
        { span: 6, blocks: [{ kind: 'heading', text: 'Left' }] },
        { span: 6, blocks: [{ kind: 'heading', text: 'Right' }] },
      ],
    },
  ]);
  const left = find(plan, 'Left');
  const right = find(plan, 'Right');
  expect(left.row).toBe(right.row);
  expect(plan.cells[left.row]?.[right.column - 1]).toBeUndefined();
});

test('a chart draws exactly the rows of its table, and stands where no text is', () => {
  const plan = lay([chart, weeks]);
  const [planned] = plan.charts;
  const head = find(plan, 'On time');
  expect(planned?.series[0]?.values).toEqual({ top: head.row + 1, left: head.column, bottom: head.row + 2, right: head.column });
  expect(planned?.series[0]?.categories?.left).toBe(find(plan, 'Week').column);
  expect(find(plan, 'Each column is a week.').row).toBe((planned?.place.top ?? 0) - 1);
});

test('a series can be one cell, and one beyond the table is not drawn', () => {
  const point = (row: number) => ({ name: String(row), color: '#000000', values: { table: 'weeks', column: 1, row } });
  const plan = lay([{ ...chart, series: [point(0), point(1), point(2)] }, weeks]);
  expect(plan.charts[0]?.series.map(({ name }) => name)).toEqual(['0', '1']);
});

test('without rows a table is one line, and its chart is left out', () => {
  const plan = lay([chart, { ...weeks, rows: [] }]);
  expect(plan.charts).toEqual([]);
  expect(find(plan, 'no weeks')).toBeDefined();
});

test('only a table of single columns becomes an Excel table, with headers that Excel keeps', () => {
  const list: TableBlock = {
    ...weeks,
    excelTable: 'List',
    filter: true,
    columns: [
      { head: 'Day', span: 1 },
      { head: 'day', span: 1 },
      { head: '', span: 1 },
    ],
  };
  const plan = lay([list], { grid: listGrid([60, 60, 60]) });
  expect(plan.tables).toEqual([{ name: 'List', area: { top: 0, left: 1, bottom: 2, right: 3 }, filter: true }]);
  expect(lay([{ ...weeks, excelTable: 'List' }]).tables).toEqual([]);
});

test('rows grow with the text that they must hold, and Chinese takes more', () => {
  const grid = listGrid([100]);
  const height = (words: string, language: 'en' | 'zh-CN') => {
    const block: TableBlock = { kind: 'table', id: 't', empty: '', columns: [{ head: 'A', span: 1 }], rows: [[text(words)]] };
    return lay([block], { grid, language }).rowHeights[1] ?? 0;
  };
  expect(height('one line', 'en')).toBeLessThan(height('a text that needs several lines in so narrow a column', 'en'));
  expect(height('一二三四五六七八九十一二三四五', 'zh-CN')).toBeGreaterThan(height('fifteen letters', 'zh-CN'));
});

test('numbers are numbers and dates are days, with formats that say so', () => {
  const block: TableBlock = {
    kind: 'table',
    id: 't',
    empty: '',
    columns: [
      { head: 'Share', span: 1 },
      { head: 'Day', span: 1 },
      { head: 'Text', span: 1 },
    ],
    rows: [[number(0.25, 'share'), date(46348), text('=1+1')]],
  };
  const plan = lay([block], { grid: listGrid([60, 80, 60]) });
  const style = (column: number) => plan.styles[plan.cells[1]?.[column]?.style ?? '']?.numberFormat;
  expect(valueAt(plan, 1, 1)).toEqual({ kind: 'number', number: 0.25 });
  expect(style(1)).toBe('0%');
  expect(valueAt(plan, 1, 2)).toEqual({ kind: 'date', day: 46348 });
  expect(style(2)).toBe('yyyy-mm-dd');
  expect(valueAt(plan, 1, 3)).toEqual({ kind: 'text', text: '=1+1' });
});

describe('a column that may be left out', () => {
  const table = (entry: Entry): TableBlock => ({
    kind: 'table',
    id: 'weeks',
    empty: '',
    columns: [
      { head: 'Week', span: 2 },
      { head: 'Why', span: 6, optional: true },
      { head: 'What', span: 3 },
      { head: 'On time', span: 1, align: 'right' },
    ],
    rows: [
      [text('11-02'), entry, text('Call'), number(3)],
      [text('11-09'), text(''), text('Visit'), number(2)],
    ],
  });

  test('is there as soon as one row fills it', () => {
    expect(find(lay([table(text('late'))]), 'Why')).toBeDefined();
  });

  test('gives its room to the widest column, and charts still draw what they name', () => {
    const series = [
      { name: 'On time', color: '#000000', values: { table: 'weeks', column: 3 }, categories: { table: 'weeks', column: 0 } },
    ];
    const plan = lay([{ ...chart, series }, table(text(''))]);
    const heads = plan.cells.find((cells) => cells.some((cell) => cell?.value.kind === 'text' && cell.value.text === 'Week'));
    expect(heads?.flatMap((cell) => (cell?.value.kind === 'text' ? [cell.value.text] : []))).toEqual(['Week', 'What', 'On time']);
    expect(find(plan, 'On time').column).toBe(pageGrid('internal').columns[11]);
    const { top, left } = plan.charts[0]?.series[0]?.values ?? { top: -1, left: -1 };
    expect(valueAt(plan, top, left)).toEqual({ kind: 'number', number: 3 });
  });
});

test('a table is flush with what stands above it, and keeps its columns apart inside', () => {
  const plan = lay([weeks]);
  const indents = [0, 1].map((row) =>
    plan.cells[row]?.flatMap((cell) => (cell?.value.kind === 'blank' ? [] : [plan.styles[cell?.style ?? '']?.indent])),
  );
  expect(indents).toEqual([
    [undefined, undefined, 1, undefined],
    [undefined, undefined, 1, undefined],
  ]);
});

test('a figure carries its workbook name at the cell of its value', () => {
  const plan = lay([{ kind: 'figures', figures: [{ label: 'NPS', value: number(32, 'number', 'Rapport.nps'), detail: '' }] }]);
  const [name] = plan.names;
  expect(name?.name).toBe('Rapport.nps');
  expect(valueAt(plan, name?.row ?? -1, name?.column ?? -1)).toEqual({ kind: 'number', number: 32 });
});

test('the header of a list stays in sight and is repeated in print', () => {
  const plan = lay([{ kind: 'title', text: 'Findings', subtitle: 'three' }, weeks], { freezeAt: 'weeks' });
  const head = find(plan, 'Week').row;
  expect(plan.frozenRows).toBe(head + 1);
  expect(plan.print.titleRow).toBe(head);
});

test('key figures share the width evenly, also over columns of different widths', () => {
  const figure = (label: string) => ({ label, value: number(1), detail: '' });
  const plan = lay([{ kind: 'figures', figures: ['A', 'B'].map(figure) }], { grid: listGrid([200, 40, 40, 40, 40, 40]) });
  expect(find(plan, 'B').column).toBe(2);
});
