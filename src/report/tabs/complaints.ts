// Complaints: what causes most of them, how fast they are answered, and which are open.
import { date, link, NAMES_ONLY, number, text, type Block, type Entry } from '../blocks';
import { capped, listOf, printFrame, percent, type Frame } from '../frame';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';
import { CHART } from '../theme';
import type { ComplaintView } from '../views/complaint-view';
import { countedBlocks } from './counted';
import { subtitleOf } from './risk-matrix';

export function complaintsTab(frame: Frame, name: string, view: ComplaintView): TabPlan {
  const { words, say } = frame;
  const title: Block = { kind: 'title', text: say(words.complaints.title), subtitle: subtitleOf(frame) };
  const blocks: Block[] =
    view.rows.length === 0
      ? [title, { kind: 'note', text: say(words.complaints.empty) }]
      : [title, figures(frame, view), ...paretoBlocks(frame, view), ...list(frame, view), ...countedBlocks(frame, view.counted)];
  return layoutTab({
    kind: 'complaints',
    key: '',
    name,
    audience: 'internal',
    language: frame.language,
    blocks,
    ...printFrame(frame, say(words.common.internal)),
  });
}

function figures({ words, say }: Frame, view: ComplaintView): Block {
  const own = words.complaints;
  const rate = (label: string, figure: ComplaintView['resolvedInTime'], name: string) => ({
    label,
    value: figure === undefined || figure.count === 0 ? text(say(words.common.none)) : number(figure.met / figure.count, 'share', name),
    detail: figure === undefined || figure.count === 0 ? say(own.unknown) : say(own.ofCount, { ...figure }),
  });
  return {
    kind: 'figures',
    figures: [
      {
        label: say(own.open),
        value: number(view.open, 'number', 'Rapport.complaints.open'),
        detail: say(own.openDetail, { count: view.rows.length }),
        tone: view.open > 0 ? 'watch' : 'plain',
      },
      rate(say(own.acknowledged), view.acknowledgedInTime, 'Rapport.complaints.acknowledged'),
      rate(say(own.resolved), view.resolvedInTime, 'Rapport.complaints.resolved'),
      {
        label: say(own.age),
        value: view.medianAge === undefined ? text(say(words.common.none)) : number(view.medianAge),
        detail: say(own.ageDetail),
      },
    ],
  };
}

/** Columns whose names can still be read. */
const MOST_CATEGORIES = 12;

function paretoBlocks(frame: Frame, view: ComplaintView): Block[] {
  const { words, say } = frame;
  const own = words.complaints;
  const shown = capped(frame, view.pareto, MOST_CATEGORIES, own.moreCategories);
  const first = shown.rows[0];
  if (first === undefined) return [];
  const nameOf = (category: string) => (category === '' ? say(own.noCategory) : category);
  const categories = { table: 'pareto', column: 0 };
  const all = view.pareto.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      kind: 'chart',
      name: 'Rapport complaints by category',
      type: 'ColumnClustered',
      title: say(own.paretoChart, { category: nameOf(first.category), share: percent(first.cumulative) }),
      sentence: say(own.paretoSentence),
      series: [
        {
          name: say(own.share),
          values: { table: 'pareto', column: 2 },
          categories,
          color: CHART.main,
          pointColors: shown.rows.map(({ vital }) => (vital ? undefined : CHART.muted)),
        },
        {
          name: say(own.cumulative),
          values: { table: 'pareto', column: 3 },
          categories,
          color: CHART.second,
          type: 'LineMarkers',
          markerSize: 6,
          labels: 'value',
          labelFormat: '0%',
          labelsAt: 'above',
        },
      ],
      // One axis for both: a second scale would have to be read twice.
      valueAxis: { visible: true, gridlines: true, minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: '0%' },
      categoryAxis: NAMES_ONLY,
      legend: 'bottom',
      gapWidth: 50,
    },
    {
      kind: 'table',
      id: 'pareto',
      empty: '',
      columns: [
        { head: say(own.category), span: 6 },
        { head: say(words.common.head.count), span: 2, align: 'right' },
        { head: say(own.share), span: 2, align: 'right' },
        { head: say(own.cumulative), span: 2, align: 'right' },
      ],
      rows: shown.rows.map(({ category, count, cumulative }): Entry[] => [
        text(nameOf(category)),
        number(count),
        number(count / all, 'share'),
        number(cumulative, 'share'),
      ]),
    },
    ...(shown.hint === undefined ? [] : [{ kind: 'note', text: shown.hint } as const]),
  ];
}

function list(frame: Frame, view: ComplaintView): Block[] {
  const { words, say } = frame;
  const own = words.complaints;
  return listOf(
    frame,
    { text: say(own.list) },
    {
      id: 'complaints',
      empty: '',
      columns: [
        { head: say(words.common.head.id), span: 1 },
        { head: say(words.common.head.what), span: 4 },
        { head: say(words.common.head.client), span: 2, optional: true },
        { head: say(own.severity), span: 1, optional: true },
        { head: say(own.raised), span: 1, optional: true },
        { head: say(own.acknowledgedOn), span: 1, optional: true },
        { head: say(own.closedOn), span: 1, optional: true },
        { head: say(own.ageInDays), span: 1, align: 'right', optional: true },
      ],
      rows: view.rows,
      entries: (row): Entry[] => [
        link(row.id, row.cell),
        text(row.title),
        text(row.client),
        text(row.severity),
        date(row.raised),
        date(row.acknowledged),
        date(row.closed),
        number(row.ageDays),
      ],
    },
  );
}
