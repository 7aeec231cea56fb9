// Changes: where each stands, what the approved ones add up to, and which side holds the open decisions.
import { chip, date, HIDDEN_AXIS, link, NAMES_ONLY, none, number, text, type Block, type Entry } from '../blocks';
import { listOf, printFrame, type Frame } from '../frame';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';
import { CHART } from '../theme';
import type { ChangeRow, ChangeView } from '../views/change-view';
import { isoDay } from '../../workbook/serial-date';
import { countedBlocks } from './counted';
import { subtitleOf } from './risk-matrix';

export function changesTab(frame: Frame, name: string, view: ChangeView): TabPlan {
  const { words, say } = frame;
  const title: Block = { kind: 'title', text: say(words.changes.title), subtitle: subtitleOf(frame) };
  const blocks: Block[] =
    view.rows.length === 0
      ? [title, { kind: 'note', text: say(words.changes.empty) }]
      : [
          title,
          figures(frame, view),
          pictures(frame, view),
          ...adopted(frame, view),
          ...ledger(frame, view),
          ...list(frame, view),
          ...countedBlocks(frame, view.counted),
        ];
  return layoutTab({
    kind: 'changes',
    key: '',
    name,
    audience: 'internal',
    language: frame.language,
    blocks,
    ...printFrame(frame, say(words.common.internal)),
  });
}

/** A whole number of days without a point behind it. */
function dayFigure(days: number, name: string): Entry {
  return number(days, Number.isInteger(days) ? 'number' : 'decimal', name);
}

function openCount(view: ChangeView): number {
  return view.rows.filter((row) => row.waitingOn !== undefined).length;
}

function figures({ words, say }: Frame, view: ChangeView): Block {
  const own = words.changes;
  const { leadTime } = view;
  return {
    kind: 'figures',
    figures: [
      { label: say(own.open), value: number(openCount(view), 'number', 'Rapport.changes.open'), detail: say(own.openDetail) },
      {
        label: say(own.approved),
        value:
          view.decided === 0 ? text(say(words.common.none)) : number(view.approved / view.decided, 'share', 'Rapport.changes.approved'),
        detail: say(own.approvedDetail, { decided: view.decided }),
      },
      {
        label: say(own.lead),
        value: leadTime === undefined ? text(say(words.common.none)) : dayFigure(leadTime.median, 'Rapport.changes.leadDays'),
        detail: leadTime === undefined ? say(own.leadNone) : say(own.leadDetail, { p90: Math.round(leadTime.p90) }),
      },
      {
        label: say(own.total),
        value: number(view.total.days, 'signed', 'Rapport.changes.days'),
        detail: say(own.totalDetail, { cost: view.total.cost }),
      },
    ],
  };
}

function pictures(frame: Frame, view: ChangeView): Block {
  return {
    kind: 'sides',
    sides: [
      { span: 6, blocks: statuses(frame, view) },
      { span: 6, blocks: cumulative(frame, view) },
    ],
  };
}

function statuses({ words, say }: Frame, view: ChangeView): Block[] {
  const own = words.changes;
  return [
    {
      kind: 'chart',
      name: 'Rapport changes by status',
      type: 'BarClustered',
      title: say(own.statusChart, { count: openCount(view) }),
      sentence: say(own.statusSentence),
      series: [
        {
          name: say(words.common.head.count),
          values: { table: 'statuses', column: 1 },
          categories: { table: 'statuses', column: 0 },
          color: CHART.soft,
          pointColors: view.byStatus.map(({ isOpen }) => (isOpen ? CHART.main : undefined)),
          labels: 'value',
        },
      ],
      valueAxis: { ...HIDDEN_AXIS, minimum: 0 },
      categoryAxis: { ...NAMES_ONLY, reversed: true },
      legend: 'none',
      gapWidth: 50,
    },
    {
      kind: 'table',
      id: 'statuses',
      empty: '',
      columns: [
        { head: say(words.common.head.status), span: 4 },
        { head: say(words.common.head.count), span: 2, align: 'right' },
      ],
      rows: view.byStatus.map(({ status, count }): Entry[] => [text(status), number(count)]),
    },
  ];
}

function cumulative({ words, say }: Frame, view: ChangeView): Block[] {
  const own = words.changes;
  if (view.cumulative.length === 0) return [{ kind: 'note', text: say(own.cumulativeEmpty) }];
  return [
    {
      kind: 'chart',
      name: 'Rapport cumulative days',
      type: 'LineMarkers',
      title: say(own.cumulativeChart, { days: view.cumulative.at(-1)?.days ?? 0 }),
      sentence: say(own.cumulativeSentence),
      series: [
        {
          name: say(own.sum),
          values: { table: 'cumulative', column: 1 },
          categories: { table: 'cumulative', column: 0 },
          color: CHART.main,
          markerSize: 6,
          labels: 'value',
          labelsAt: 'above',
        },
      ],
      valueAxis: { visible: true, gridlines: true, numberFormat: '0' },
      categoryAxis: NAMES_ONLY,
      legend: 'none',
    },
    {
      kind: 'table',
      id: 'cumulative',
      empty: '',
      columns: [
        { head: say(own.day), span: 2 },
        { head: say(own.sum), span: 2, align: 'right' },
        { head: say(own.costSum), span: 2, align: 'right' },
      ],
      rows: view.cumulative.map(({ day, days, cost }): Entry[] => [text(isoDay(day)), number(days), number(cost)]),
    },
  ];
}

/** Line by line, so that the totals can be followed before the client. */
function adopted(frame: Frame, view: ChangeView): Block[] {
  const { words, say } = frame;
  const own = words.changes;
  return listOf(
    frame,
    { text: say(own.adopted), aside: say(own.adoptedAside, view.total) },
    {
      id: 'adopted',
      empty: say(own.adoptedEmpty),
      columns: [
        { head: say(words.common.head.id), span: 1 },
        { head: say(words.common.head.what), span: 3 },
        { head: say(own.decided), span: 2, optional: true },
        { head: say(words.common.head.days), span: 1, align: 'right' },
        { head: say(own.sum), span: 1, align: 'right' },
        { head: say(words.common.head.cost), span: 1, align: 'right' },
        { head: say(own.costSum), span: 1, align: 'right' },
        { head: say(own.baseline), span: 2, align: 'center', optional: true },
      ],
      rows: view.adopted,
      entries: (row): Entry[] => [
        link(row.id, row.cell),
        text(row.title),
        date(row.decided),
        number(row.days, 'signed'),
        number(row.daysInAll, 'signed'),
        number(row.cost, 'signed'),
        number(row.costInAll, 'signed'),
        row.baselineUpdated === undefined
          ? none
          : row.baselineUpdated
            ? chip(say(own.baselineNew), 'good')
            : chip(say(own.baselineOld), 'watch'),
      ],
    },
  );
}

function ledger({ words, say }: Frame, view: ChangeView): Block[] {
  const own = words.changes;
  const waiting = view.rows.filter((row) => row.waitingOn !== undefined).toSorted((a, b) => (b.waitingDays ?? 0) - (a.waitingDays ?? 0));
  return [
    { kind: 'heading', text: say(own.ledger), aside: say(own.held, view.held) },
    {
      kind: 'table',
      id: 'ledger',
      empty: say(own.ledgerEmpty),
      columns: [
        { head: say(words.common.head.id), span: 1 },
        { head: say(words.common.head.what), span: 7 },
        { head: say(own.on), span: 2, align: 'center' },
        { head: say(own.workingDays), span: 2, align: 'right' },
      ],
      rows: waiting.map((row): Entry[] => [
        link(row.id, row.cell),
        text(row.title),
        sideChip({ words, say }, row),
        number(row.waitingDays),
      ]),
    },
  ];
}

function sideChip({ words, say }: Pick<Frame, 'words' | 'say'>, { waitingOn }: ChangeRow): Entry {
  if (waitingOn === undefined) return text('');
  return waitingOn === 'us' ? chip(say(words.common.us), 'watch') : chip(say(words.common.client), 'info');
}

function list(frame: Frame, view: ChangeView): Block[] {
  const { words, say } = frame;
  const own = words.changes;
  return listOf(
    frame,
    { text: say(own.list) },
    {
      id: 'changes',
      empty: '',
      columns: [
        { head: say(words.common.head.id), span: 1 },
        { head: say(words.common.head.what), span: 5 },
        { head: say(words.common.head.status), span: 2 },
        { head: say(own.submitted), span: 1, optional: true },
        { head: say(own.decided), span: 1, optional: true },
        { head: say(words.common.head.days), span: 1, align: 'right', optional: true },
        { head: say(words.common.head.cost), span: 1, align: 'right', optional: true },
      ],
      rows: view.rows,
      entries: (row): Entry[] => [
        link(row.id, row.cell),
        text(row.title),
        text(row.status),
        date(row.submitted),
        date(row.decided),
        number(row.days, 'signed'),
        number(row.cost, 'signed'),
      ],
    },
  );
}
