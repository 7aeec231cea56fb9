// Communication compliance: a calendar of due contacts with one row per line of the plan, and who was told what.
import { link, number, text, type Block, type Entry } from '../blocks';
import { capped, listOf, printFrame, type Frame } from '../frame';
import { listGrid } from '../layout/grid';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';
import type { ComplianceView, PlanLine } from '../views/compliance-view';
import { isoDay } from '../../workbook/serial-date';
import {
  countWeeks,
  lineChart,
  overallShare,
  toldTable,
  weekChart,
  weekEntry,
  weekLabel,
  weeksAround,
  weekTable,
} from './compliance-blocks';
import { countedBlocks } from './counted';
import { subtitleOf } from './risk-matrix';

const WEEKS_BACK = 12;
const WEEKS_AHEAD = 2;
const WEEK_WIDTH = 44;
/** Line, audience, frequency, on-time share; then the weeks. */
const HEAD_WIDTHS = [190, 120, 70, 56];
const TRACKS = HEAD_WIDTHS.length + WEEKS_BACK + WEEKS_AHEAD;
/** Bars in the chart of lines. */
const MOST_BARS = 10;

export function communicationComplianceTab(frame: Frame, name: string, view: ComplianceView): TabPlan {
  const { words, say } = frame;
  const own = words.compliance;
  return layoutTab({
    kind: 'communicationCompliance',
    key: '',
    name,
    audience: 'internal',
    language: frame.language,
    grid: listGrid([...HEAD_WIDTHS, ...Array.from({ length: WEEKS_BACK + WEEKS_AHEAD }, () => WEEK_WIDTH)]),
    blocks: [
      { kind: 'title', text: say(own.title), subtitle: subtitleOf(frame) },
      figures(frame, view),
      ...(view.log === 'whole' ? [] : [{ kind: 'note', text: say(own.noLog[view.log]), tone: 'watch' } as const]),
      { kind: 'heading', text: say(own.calendar) },
      ...calendar(frame, view),
      { kind: 'heading', text: say(own.toldHeading), aside: say(words.review.told.aside) },
      ...told(frame, view),
      ...(view.log === 'whole' ? charts(frame, view) : []),
      ...(view.log === 'whole' ? countedBlocks(frame, view.counted, [1, 1, 5, 5, TRACKS - 12]) : []),
    ],
    ...printFrame(frame, say(words.common.internal)),
  });
}

function figures({ words, say }: Frame, view: ComplianceView): Block {
  const own = words.compliance;
  const { met, count } = overallShare(view.lines);
  const overdue = view.lines.reduce((sum, line) => sum + line.slots.filter((slot) => slot.state === 'overdue').length, 0);
  const untold = view.told.filter((row) => row.state === 'notTold').length;
  const without = view.lines.filter((line) => line.slots.length === 0).length;
  const judged = view.log === 'whole' && count > 0;
  return {
    kind: 'figures',
    figures: [
      {
        label: say(own.onTime),
        value: judged ? number(met / count, 'share', 'Rapport.communication.onTime') : text(say(words.common.none)),
        detail: judged ? say(own.onTimeDetail, { met, count }) : say(own.onTimeNone),
      },
      {
        label: say(own.overdue),
        value: view.log === 'whole' ? number(overdue) : text(say(words.common.none)),
        detail: say(own.overdueDetail),
        tone: overdue > 0 && view.log === 'whole' ? 'bad' : 'plain',
      },
      { label: say(own.lines), value: number(view.lines.length), detail: say(own.linesDetail, { count: without }) },
      {
        label: say(own.untold),
        value: number(untold, 'number', 'Rapport.communication.untold'),
        detail: say(own.untoldDetail),
        tone: untold > 0 ? 'watch' : 'plain',
      },
    ],
  };
}

function calendar(frame: Frame, view: ComplianceView): Block[] {
  const { words, say, asOf } = frame;
  const own = words.compliance;
  const weeks = weeksAround(asOf, WEEKS_BACK, WEEKS_AHEAD);
  return [
    { kind: 'note', text: say(own.calendarSentence) },
    ...listOf(frame, undefined, {
      id: 'calendar',
      empty: say(own.calendarEmpty),
      columns: [
        { head: say(own.line), span: 1 },
        { head: say(own.audience), span: 1 },
        { head: say(own.frequency), span: 1 },
        { head: say(own.onTime), span: 1, align: 'right' },
        ...weeks.map((monday) => ({ head: weekLabel(isoDay(monday)), span: 1, align: 'center' as const })),
      ],
      rows: view.lines.filter((line) => line.slots.length > 0),
      entries: (line): Entry[] => [
        link(line.label, line.cell),
        text(line.audience),
        text(line.frequency),
        number(view.log === 'whole' && line.closed > 0 ? line.onTime / line.closed : undefined, 'share'),
        ...weeks.map((monday) => weekEntry(view.log === 'whole' ? line : withoutVerdict(line), monday)),
      ],
    }),
  ];
}

/** Without a log a date that has passed says only that something was due. */
function withoutVerdict(line: PlanLine): PlanLine {
  return { ...line, slots: line.slots.map(({ due }) => ({ due, state: 'open' as const })) };
}

function told(frame: Frame, view: ComplianceView): Block[] {
  const shown = capped(frame, view.told);
  const table = toldTable(frame, shown.rows, { what: 2, kind: 1, mustKnow: 3, client: 2, state: 2, on: 2, by: TRACKS - 12 });
  return [table, ...(shown.hint === undefined ? [] : [{ kind: 'note', text: shown.hint } as const])];
}

function charts(frame: Frame, view: ComplianceView): Block[] {
  const { words, say, asOf } = frame;
  const own = words.compliance;
  const counts = countWeeks(view.lines, weeksAround(asOf, WEEKS_BACK, 0));
  const judged = view.lines.filter((line) => line.closed > 0).sort((a, b) => a.onTime / a.closed - b.onTime / b.closed);
  const worst = judged.slice(0, MOST_BARS);
  if (worst.length === 0) return [];
  return [
    {
      kind: 'sides',
      sides: [
        { span: 4, blocks: [lineChart(frame, worst)] },
        { span: TRACKS - 4, blocks: [weekChart(frame, view)] },
      ],
    },
    { kind: 'heading', text: say(words.common.behind) },
    {
      kind: 'sides',
      sides: [
        {
          span: 4,
          blocks: [
            {
              kind: 'table',
              id: 'lines',
              empty: '',
              columns: [
                { head: say(own.line), span: 1 },
                { head: say(own.onTime), span: 1, align: 'right' },
              ],
              rows: worst.map((line): Entry[] => [text(line.label), number(line.onTime / line.closed, 'share')]),
            },
          ],
        },
        { span: TRACKS - 4, blocks: [weekTable(frame, counts, isoDay, [3, 2, 2, 2])] },
      ],
    },
  ];
}
