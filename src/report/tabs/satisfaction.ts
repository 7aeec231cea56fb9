// Satisfaction: each score with its count and interval, what can be said of its change, dimensions, rounds and comments.
import { NAMES_ONLY, HIDDEN_AXIS, number, text, type Block, type Entry } from '../blocks';
import { axisParted } from '../axis-line';
import { listOf, printFrame, type Frame } from '../frame';
import { layoutTab } from '../layout/tab';
import type { PlannedAxis, TabPlan } from '../plan';
import { CHART } from '../theme';
import type { DimensionRow, SatisfactionView } from '../views/satisfaction-view';
import { countedBlocks } from './counted';
import { subtitleOf } from './risk-matrix';
import { mixChart, npsChart, npsParts, npsTable, surveyFigures, withNps } from './satisfaction-blocks';

export function satisfactionTab(frame: Frame, name: string, view: SatisfactionView | undefined): TabPlan {
  const { words, say } = frame;
  const title: Block = { kind: 'title', text: say(words.satisfaction.title), subtitle: subtitleOf(frame) };
  const blocks: Block[] =
    view === undefined ? [title, { kind: 'note', text: say(words.satisfaction.empty) }] : [title, ...survey(frame, view)];
  return layoutTab({
    kind: 'satisfaction',
    key: '',
    name,
    audience: 'internal',
    language: frame.language,
    blocks,
    ...printFrame(frame, say(words.common.internal)),
  });
}

function survey(frame: Frame, view: SatisfactionView): Block[] {
  const { words, say } = frame;
  const own = words.satisfaction;
  if (view.account.valid < view.minimumAnswers)
    return [{ kind: 'note', text: say(own.fewAnswers, { minimum: view.minimumAnswers }), tone: 'watch' }, account(frame, view)];
  return [
    surveyFigures(frame, view),
    account(frame, view),
    ...roundsOf(frame, view),
    ...dimensions(frame, view),
    ...comments(frame, view),
    ...behind(frame, view),
    ...countedBlocks(frame, view.counted),
  ];
}

function account({ words, say }: Frame, view: SatisfactionView): Block {
  return { kind: 'note', text: `${view.survey} · ${say(words.satisfaction.account, { ...view.account })}` };
}

function roundsOf(frame: Frame, view: SatisfactionView): Block[] {
  const { words, say } = frame;
  const own = words.satisfaction;
  const { nps } = view;
  const scored = withNps(view.rounds);
  if (nps === undefined || scored.length === 0) return [];
  const mix: Block = {
    kind: 'table',
    id: 'mix',
    empty: '',
    columns: [
      { head: say(own.round), span: 3 },
      { head: say(own.promoters), span: 1, align: 'right' },
      { head: say(own.passives), span: 1, align: 'right' },
      { head: say(own.detractors), span: 1, align: 'right' },
    ],
    rows: scored.map((round): Entry[] => [
      text(round.label),
      number(round.nps.promoters),
      number(round.nps.passives),
      number(round.nps.detractors),
    ]),
  };
  return [
    { kind: 'heading', text: say(own.rounds) },
    {
      kind: 'sides',
      sides: [
        { span: 6, blocks: [npsChart(frame, view, nps), npsTable(frame, view.rounds)] },
        { span: 6, blocks: [mixChart(frame, view, nps), mix] },
      ],
    },
  ];
}

/** What is drawn but not read, below all charts; not at the very end, where a page of paper would hold nothing else. */
function behind(frame: Frame, { nps, rounds }: SatisfactionView): Block[] {
  if (nps === undefined || withNps(rounds).length === 0) return [];
  return [
    { kind: 'heading', text: frame.say(frame.words.common.behind) },
    { kind: 'sides', sides: [{ span: 6, blocks: [npsParts(frame, rounds)] }] },
  ];
}

function dimensions(frame: Frame, view: SatisfactionView): Block[] {
  const { words, say } = frame;
  const own = words.satisfaction;
  const worstFirst = view.dimensions.toSorted((a, b) => a.index - b.index);
  const worst = worstFirst[0];
  if (worst === undefined) return [];
  const weighed = worstFirst.filter((row) => row.importance !== undefined);
  const table: Block = {
    kind: 'table',
    id: 'dimensions',
    empty: '',
    columns: [
      { head: say(own.dimension), span: 3 },
      { head: say(own.index), span: 1, align: 'right' },
      { head: say(words.common.head.count), span: 1, align: 'right' },
      { head: say(own.importance), span: 1, align: 'right', optional: true },
    ],
    rows: worstFirst.map((row): Entry[] => [
      text(row.name),
      number(row.index, 'decimal'),
      number(row.count),
      number(row.importance, 'decimal'),
    ]),
  };
  const bars: Block = {
    kind: 'chart',
    name: 'Rapport dimensions',
    type: 'BarClustered',
    title: say(own.dimensionChart, { dimension: worst.name, index: Math.round(worst.index) }),
    sentence: say(own.dimensionSentence),
    series: [
      {
        name: say(own.index),
        values: { table: 'dimensions', column: 1 },
        categories: { table: 'dimensions', column: 0 },
        color: CHART.main,
        pointColors: worstFirst.map((_, index) => (index === 0 ? CHART.second : undefined)),
        labels: 'value',
        labelFormat: '0',
      },
    ],
    valueAxis: { ...HIDDEN_AXIS, minimum: 0, maximum: 100 },
    categoryAxis: { ...NAMES_ONLY, reversed: true },
    legend: 'none',
    gapWidth: 50,
    height: 80 + worstFirst.length * 24,
  };
  return [
    { kind: 'heading', text: say(own.dimensions) },
    {
      kind: 'sides',
      sides: [
        { span: 6, blocks: weighed.length >= 3 ? [bars, table] : [bars] },
        { span: 6, blocks: [weighed.length >= 3 ? importance(frame, worstFirst) : table] },
      ],
    },
  ];
}

/** Importance against performance (Martilla and James 1977): what matters and is rated low comes first. */
function importance({ words, say }: Frame, rows: readonly DimensionRow[]): Block {
  const own = words.satisfaction;
  const weighed = rows.flatMap((row, index) => (row.importance === undefined ? [] : [{ ...row, importance: row.importance, row: index }]));
  // The rows come worst first.
  const first = weighed.find(({ isFirst }) => isFirst);
  return {
    kind: 'chart',
    name: 'Rapport importance and performance',
    type: 'XYScatter',
    title: first === undefined ? say(own.ipaNone) : say(own.ipaChart, { dimension: first.name }),
    sentence: say(own.ipaSentence),
    series: weighed.map(({ name, row, isFirst }) => ({
      name,
      values: { table: 'dimensions', column: 1, row },
      categories: { table: 'dimensions', column: 3, row },
      color: isFirst ? CHART.second : CHART.main,
      labels: 'seriesName',
      markerSize: 8,
    })),
    valueAxis: { ...axisAround(weighed.map(({ index }) => index)), title: say(own.ratingAxis) },
    categoryAxis: { ...axisAround(weighed.map((row) => row.importance)), title: say(own.importanceAxis) },
    legend: 'none',
    height: 260,
  };
}

/** Share of the values' range that is kept free at either end: names stand there, and must not cover each other. */
const MARGIN = 0.2;

/** The part of the scale that the values need, parted at their mean. */
function axisAround(values: readonly number[]): PlannedAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(2, (high - low) * MARGIN);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return axisParted(mean, [low - room, high + room]);
}

function comments(frame: Frame, view: SatisfactionView): Block[] {
  const { words, say } = frame;
  const own = words.satisfaction;
  return listOf(
    frame,
    { text: say(own.comments) },
    {
      id: 'comments',
      empty: say(own.commentsEmpty),
      columns: [
        { head: say(own.comment), span: 9 },
        { head: say(own.who), span: 3, optional: true },
      ],
      rows: view.comments,
      entries: (row): Entry[] => [text(row.text), text(row.who)],
    },
  );
}
