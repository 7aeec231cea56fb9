// Planned tabs for the tests of writing: small, and with one of everything that a tab can hold.
import type { CellStyle, PlannedAxis, PlannedCell, PlannedChart, ReportPlan, TabPlan } from '../../src/report/plan';

const FONT = { name: 'Calibri', size: 10, color: '#1F2933' };
const LINE = { color: '#D5DAE0', weight: 'Thin' } as const;

export const STYLES: Readonly<Record<string, CellStyle>> = {
  cell: { font: FONT, align: 'left', verticalAlign: 'center', wrap: true, bottom: LINE },
  title: { font: { ...FONT, size: 20, bold: true }, verticalAlign: 'center' },
  date: { font: FONT, numberFormat: 'yyyy-mm-dd', bottom: LINE },
  share: { font: FONT, numberFormat: '0%', fill: '#F3F5F7' },
};

export const text = (value: string, style = 'cell'): PlannedCell => ({ value: { kind: 'text', text: value }, style });
const number = (value: number, style = 'cell'): PlannedCell => ({ value: { kind: 'number', number: value }, style });

const axis: PlannedAxis = { visible: true, gridlines: false };

export const CHART: PlannedChart = {
  name: 'Slots',
  type: 'BarStacked',
  title: 'Two of three contacts on time',
  place: { top: 6, left: 0, bottom: 14, right: 2 },
  series: [
    {
      name: 'On time',
      values: { top: 3, left: 1, bottom: 4, right: 1 },
      categories: { top: 3, left: 0, bottom: 4, right: 0 },
      color: '#2F6DA8',
      labels: 'value',
    },
    { name: 'Late', values: { top: 3, left: 2, bottom: 4, right: 2 }, color: '#C17F12', invisible: true },
  ],
  valueAxis: axis,
  categoryAxis: axis,
  legend: 'bottom',
  gapWidth: 60,
  overlap: 100,
  fontSize: 10,
};

const FULL_TAB: TabPlan = {
  kind: 'review',
  key: '',
  name: 'Review',
  audience: 'internal',
  language: 'en',
  styles: STYLES,
  columnWidths: [120, 60, 60],
  rowHeights: [30, undefined, undefined, 18, 18, undefined],
  cells: [
    [text('Review of the project', 'title'), undefined, undefined],
    [{ value: { kind: 'date', day: 46_000 }, style: 'date' }, number(0.5, 'share'), { value: { kind: 'blank' }, style: 'cell' }],
    [text('Line'), text('On time'), text('Late')],
    [text('=1+1'), number(4), number(1)],
    [{ value: { kind: 'link', text: 'R-1', to: { sheet: 'Risks', row: 1, column: 0 } }, style: 'cell' }, number(2), number(0)],
    [undefined, undefined, undefined],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  charts: [CHART],
  tables: [{ name: 'Rapport_Lines', area: { top: 2, left: 0, bottom: 4, right: 2 }, filter: false }],
  validations: [{ area: { top: 5, left: 0, bottom: 5, right: 0 }, list: ['yes', 'no'], prompt: { title: 'Tick', text: 'Yes or no' } }],
  names: [{ name: 'Rapport.health.1', row: 1, column: 1 }],
  frozenRows: 3,
  frozenColumns: 1,
  gridlines: false,
  tabColor: '#1F4E79',
  hidden: false,
  print: {
    orientation: 'portrait',
    titleRow: 2,
    header: { left: 'Project & client', right: '2026-01-05' },
    footer: { left: 'Review', right: '{page} / {pages}' },
  },
};

export function tabPlan(changes: Partial<TabPlan> = {}): TabPlan {
  return { ...FULL_TAB, ...changes };
}

/** A tab with nothing but texts, one per row. */
export function textTab(texts: readonly string[], changes: Partial<TabPlan> = {}): TabPlan {
  return tabPlan({
    cells: texts.map((value) => [text(value)]),
    columnWidths: [100],
    rowHeights: texts.map(() => 15),
    merges: [],
    charts: [],
    tables: [],
    validations: [],
    names: [],
    frozenRows: 0,
    frozenColumns: 0,
    ...changes,
  });
}

/** A first report: a review and one client's tab. `mark` makes one run's report differ from the next. */
export function reportPlan(mark: string): ReportPlan {
  return {
    tabs: [
      tabPlan({ cells: FULL_TAB.cells.map((row, index) => (index === 0 ? [text(`Review ${mark}`, 'title'), undefined, undefined] : row)) }),
      textTab([`Client ${mark}`, '-2+3'], { kind: 'client', key: '1', name: 'Client – Arden', audience: 'client' }),
    ],
  };
}

/** A kept tab with one table, as a first run makes it. */
export const HISTORY_TAB: TabPlan = tabPlan({
  kind: 'history',
  name: 'Review history',
  cells: [
    [text('Day'), text('What'), text('Note')],
    [number(46_000), text('presented'), text('first')],
  ],
  rowHeights: [15, 15],
  merges: [],
  charts: [],
  tables: [{ name: 'Rapport_History', area: { top: 0, left: 0, bottom: 1, right: 2 }, filter: false }],
  validations: [],
  names: [],
  frozenRows: 1,
  frozenColumns: 0,
  hidden: true,
});
