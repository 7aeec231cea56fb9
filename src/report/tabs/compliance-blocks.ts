// Due slots by week and by line as blocks, for the compliance tab and the review.
import type { Block, ChartBlock, Entry, TableBlock } from '../blocks';
import { chip, date, HIDDEN_AXIS, link, NAMES_ONLY, none, number, text } from '../blocks';
import type { Text } from '../../locales/format';
import { percent, type Frame } from '../frame';
import { CHART, type Tone } from '../theme';
import type { ComplianceView, PlanLine, SlotState, ToldRow } from '../views/compliance-view';
import { weekday, type SerialDay } from '../../workbook/serial-date';
import { toldChip } from './signs';

const SLOT_LOOKS: Readonly<Record<SlotState, { readonly sign: string; readonly tone: Tone }>> = {
  onTime: { sign: '✓', tone: 'good' },
  late: { sign: '△', tone: 'watch' },
  missed: { sign: '✕', tone: 'bad' },
  overdue: { sign: '!', tone: 'bad' },
  open: { sign: '○', tone: 'info' },
  upcoming: { sign: '○', tone: 'quiet' },
};

/** From bad to good: a week with several slots of a line wears the worst. */
const WORST_FIRST: readonly SlotState[] = ['overdue', 'missed', 'late', 'open', 'onTime', 'upcoming'];

function mondayOf(day: SerialDay): SerialDay {
  return Math.floor(day) - weekday(day);
}

/** Mondays of the last weeks up to the one of `asOf`, and of some weeks ahead. */
export function weeksAround(asOf: SerialDay, back: number, ahead: number): SerialDay[] {
  const last = mondayOf(asOf);
  return Array.from({ length: back + ahead }, (_, index) => last + 7 * (index - back + 1));
}

/** A line's slots of one week as one cell: a sign, with a count where there are several. */
export function weekEntry(line: PlanLine, monday: SerialDay): Entry {
  const slots = line.slots.filter((slot) => slot.due >= monday && slot.due < monday + 7);
  const worst = WORST_FIRST.find((state) => slots.some((slot) => slot.state === state));
  if (worst === undefined) return none;
  const look = SLOT_LOOKS[worst];
  const count = slots.filter((slot) => slot.state === worst).length;
  return chip(slots.length > 1 ? `${look.sign}${count}/${slots.length}` : look.sign, look.tone);
}

export interface WeekCount {
  readonly monday: SerialDay;
  readonly onTime: number;
  readonly late: number;
  readonly missed: number;
}

/** What became of the slots of each week, all lines together. Overdue ones count as missed until they are met. */
export function countWeeks(lines: readonly PlanLine[], mondays: readonly SerialDay[]): WeekCount[] {
  const counts = new Map(mondays.map((monday) => [monday, { onTime: 0, late: 0, missed: 0 }]));
  for (const line of lines) {
    for (const { due, state } of line.slots) {
      const week = counts.get(mondayOf(due));
      if (week === undefined) continue;
      if (state === 'onTime') week.onTime++;
      else if (state === 'late') week.late++;
      else if (state === 'missed' || state === 'overdue') week.missed++;
    }
  }
  return [...counts].map(([monday, count]) => ({ monday, ...count }));
}

export function overallShare(lines: readonly PlanLine[]): { readonly met: number; readonly count: number } {
  return {
    met: lines.reduce((sum, line) => sum + line.onTime, 0),
    count: lines.reduce((sum, line) => sum + line.closed, 0),
  };
}

/** "11-02": a week needs no year on an axis of three months. */
export function weekLabel(monday: string): string {
  return monday.slice(5);
}

/** Stacked columns of the slots by week; its table has the id "weeks". */
export function weekChart({ words, say }: Frame, view: ComplianceView): ChartBlock {
  const own = words.compliance;
  const { met, count } = overallShare(view.lines);
  const series = (column: number, name: string, color: string) => ({
    name,
    values: { table: 'weeks', column },
    categories: { table: 'weeks', column: 0 },
    color,
  });
  return {
    kind: 'chart',
    name: 'Rapport contacts by week',
    type: 'ColumnStacked',
    title: count === 0 ? say(own.weekChartNone) : say(own.weekChart, { share: percent(met / count) }),
    sentence: say(own.weekSentence),
    series: [series(1, say(own.met), CHART.main), series(2, say(own.late), CHART.second), series(3, say(own.missed), CHART.alarm)],
    valueAxis: { visible: true, gridlines: true, minimum: 0, numberFormat: '0' },
    categoryAxis: NAMES_ONLY,
    legend: 'bottom',
    gapWidth: 50,
    overlap: 100,
    height: 180,
  };
}

export function weekTable(
  { words, say }: Frame,
  weeks: readonly WeekCount[],
  isoOf: (day: SerialDay) => string,
  spans: readonly [number, number, number, number],
): TableBlock {
  const own = words.compliance;
  return {
    kind: 'table',
    id: 'weeks',
    empty: '',
    columns: [
      { head: say(own.week), span: spans[0] },
      { head: say(own.met), span: spans[1], align: 'right' },
      { head: say(own.late), span: spans[2], align: 'right' },
      { head: say(own.missed), span: spans[3], align: 'right' },
    ],
    rows: weeks.map((week): Entry[] => [text(weekLabel(isoOf(week.monday))), number(week.onTime), number(week.late), number(week.missed)]),
  };
}

/** The worst line by name, or how many are never on time. */
function lineTitle({ words, say }: Frame, lines: readonly PlanLine[]): string {
  const own = words.compliance;
  const never = lines.filter(({ onTime }) => onTime === 0).length;
  return never > 1 ? say(own.lineChartNever, { count: never }) : say(own.lineChart, { line: lines[0]?.label ?? '' });
}

/** Bars of the on-time share by line, the worst at the top; its table has the id "lines". */
export function lineChart(frame: Frame, lines: readonly PlanLine[]): Block {
  const { words, say } = frame;
  const own = words.compliance;
  return {
    kind: 'chart',
    name: 'Rapport on time by line',
    type: 'BarClustered',
    title: lineTitle(frame, lines),
    sentence: say(own.lineSentence),
    series: [
      {
        name: say(own.onTime),
        values: { table: 'lines', column: 1 },
        categories: { table: 'lines', column: 0 },
        color: CHART.main,
        labels: 'value',
        labelFormat: '0%',
      },
    ],
    valueAxis: { ...HIDDEN_AXIS, minimum: 0, maximum: 1 },
    categoryAxis: { ...NAMES_ONLY, reversed: true },
    legend: 'none',
    gapWidth: 50,
    height: 180,
  };
}

/** Tracks of the columns that the table has, in the order in which they stand. */
export interface ToldSpans {
  readonly what: number;
  readonly kind?: number;
  readonly mustKnow: number;
  readonly client?: number;
  readonly state: number;
  /** Without it the day stands before the record that told. */
  readonly on?: number;
  readonly by: number;
}

/** Told or not, one row per risk, change, issue and milestone. */
export function toldTable(frame: Frame, rows: readonly ToldRow[], spans: ToldSpans): TableBlock {
  const { words, say } = frame;
  const own = words.review.told;
  const byAndDay = ({ by, on }: ToldRow) => (on === undefined ? by : say(own.byOn, { on: { day: on }, by }));
  const columns: readonly {
    readonly head: Text;
    readonly span: number | undefined;
    readonly optional?: true;
    readonly entry: (row: ToldRow) => Entry;
  }[] = [
    { head: words.common.head.what, span: spans.what, entry: (row) => link(row.what, row.cell) },
    { head: words.compliance.kind, span: spans.kind, entry: (row) => text(say(words.compliance.kinds[row.kind])) },
    { head: own.mustKnow, span: spans.mustKnow, entry: (row) => text(row.mustKnow || row.client) },
    { head: words.common.head.client, span: spans.client, optional: true, entry: (row) => text(row.client) },
    { head: own.state, span: spans.state, entry: (row) => toldChip(frame, row.state) },
    { head: own.on, span: spans.on, optional: true, entry: (row) => date(row.on) },
    { head: own.by, span: spans.by, optional: true, entry: (row) => text(spans.on === undefined ? byAndDay(row) : row.by) },
  ];
  const shown = columns.flatMap(({ span, ...column }) => (span === undefined ? [] : [{ ...column, span }]));
  return {
    kind: 'table',
    id: 'told',
    empty: say(own.empty),
    columns: shown.map(({ head, span, optional }) => ({ head: say(head), span, ...(optional ? { optional } : {}) })),
    rows: rows.map((row) => shown.map(({ entry }) => entry(row))),
  };
}
