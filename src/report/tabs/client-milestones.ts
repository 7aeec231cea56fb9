// Milestones on the client tab: a dot for each date over the table of the same dates.
import { date, numeral, text, type Block, type ChartSeriesBlock, type Entry } from '../blocks';
import type { Frame } from '../frame';
import type { PlannedAxis } from '../plan';
import { CHART } from '../theme';
import type { ClientMilestone, ClientView } from '../views/client-view';
import { calendarDay, serialOf, type SerialDay } from '../../workbook/serial-date';

/** As high as for so many rows at least: names beside lower dots would be broken. */
const FEWEST = 3;
/** More rows than these don't fit one screen. */
const MOST = 12;
/** Columns of the table: No., name, planned, forecast, actual, accepted. */
const DOTS = [
  { column: 2, color: CHART.muted, marker: 'Diamond', dayOf: (milestone: ClientMilestone) => milestone.planned },
  { column: 3, color: CHART.second, marker: 'Square', dayOf: (milestone: ClientMilestone) => milestone.forecast },
  { column: 4, color: CHART.main, marker: 'Circle', dayOf: (milestone: ClientMilestone) => milestone.actual },
] as const;

export function milestoneDay({ planned, forecast, actual }: ClientMilestone): number | undefined {
  return actual ?? forecast ?? planned;
}

export function milestoneBlocks({ words, say }: Frame, view: ClientView): Block[] {
  const own = words.client;
  const byDay = view.milestones.toSorted((a, b) => (milestoneDay(a) ?? Infinity) - (milestoneDay(b) ?? Infinity));
  const shown = byDay.slice(0, MOST);
  const series = shown.flatMap((milestone, row) => dotsOf(milestone, row));
  const days = shown.flatMap((milestone) => DOTS.flatMap(({ dayOf }) => dayOf(milestone) ?? []));
  const reached = view.milestones.filter((milestone) => milestone.actual !== undefined).length;
  const table: Block = {
    kind: 'table',
    id: 'milestones',
    empty: say(own.milestonesEmpty),
    columns: [
      { head: say(own.number), span: 1, align: 'center' },
      { head: say(own.milestone), span: 3 },
      { head: say(own.planned), span: 2 },
      { head: say(own.forecast), span: 2, optional: true },
      { head: say(own.actual), span: 2, optional: true },
      { head: say(own.accepted), span: 2, optional: true },
    ],
    rows: shown.map(({ name, planned, forecast, actual, accepted }, row): Entry[] => [
      numeral(row + 1),
      text(name),
      date(planned),
      date(forecast),
      date(actual),
      date(accepted),
    ]),
  };
  if (series.length === 0) return [{ kind: 'heading', text: say(own.milestones) }, table];
  return [
    { kind: 'heading', text: say(own.milestones) },
    {
      kind: 'chart',
      name: 'Rapport milestones',
      type: 'XYScatter',
      title: say(own.milestoneChart, { reached, all: view.milestones.length }),
      sentence: say(own.milestoneSentence),
      series,
      // The numbers of the table, from the top as there; the ends of the axis bear none.
      valueAxis: {
        visible: true,
        gridlines: false,
        minimum: 0,
        maximum: shown.length + 1,
        majorUnit: 1,
        numberFormat: `[=0]"";[=${shown.length + 1}]"";0`,
        reversed: true,
      },
      categoryAxis: { visible: true, gridlines: false, numberFormat: 'yyyy-mm', ...monthsAround(days) },
      legend: 'none',
      height: 64 + Math.max(shown.length, FEWEST) * 28,
    },
    table,
  ];
}

/** The most days that 1, 2, 3, 6 and 12 months can have: in such steps no label comes before its month begins. */
const MONTH_STEPS = [31, 62, 92, 184, 366] as const;
const MOST_STEPS = 7;
/** Room at the right for the names beside the last dots, as a share of the days. */
const NAME_ROOM = 0.25;

/** An axis from the first of a month, in steps of about whole months. */
function monthsAround(days: readonly SerialDay[]): Pick<PlannedAxis, 'minimum' | 'maximum' | 'majorUnit'> {
  const minimum = monthStart(Math.min(...days));
  const needed = (Math.max(...days) - minimum + 7) * (1 + NAME_ROOM);
  const years = Math.ceil(needed / (366 * MOST_STEPS)) * 366;
  const step = MONTH_STEPS.find((each) => needed <= each * MOST_STEPS) ?? years;
  return { minimum, maximum: minimum + Math.ceil(needed / step) * step, majorUnit: step };
}

function monthStart(day: SerialDay): SerialDay {
  const { year, month } = calendarDay(day);
  return serialOf(year, month, 1) ?? day;
}

/** One series per dot, since a scatter can't skip blank dates; the last dot of a row bears the milestone's name. */
function dotsOf(milestone: ClientMilestone, row: number): ChartSeriesBlock[] {
  // Of dots on one day only the last is drawn: what was reached covers what was planned.
  const dots = DOTS.filter(({ dayOf }, index) => {
    const day = dayOf(milestone);
    return day !== undefined && !DOTS.slice(index + 1).some((later) => later.dayOf(milestone) === day);
  });
  const lastDay = Math.max(...dots.map(({ dayOf }) => dayOf(milestone) ?? -Infinity));
  const last = dots.findLast(({ dayOf }) => dayOf(milestone) === lastDay);
  return dots.map((dot) => ({
    name: milestone.name,
    values: { table: 'milestones', column: 0, row },
    categories: { table: 'milestones', column: dot.column, row },
    color: dot.color,
    marker: dot.marker,
    markerSize: 10,
    ...(dot === last ? { labels: 'seriesName' as const } : {}),
  }));
}
