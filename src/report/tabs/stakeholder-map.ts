// Stakeholder map: power and interest as a scatter with a name at each point, and the engagement assessment matrix (SEAM).
import { link, number, strong, text, type Block, type ChartSeriesBlock, type Entry } from '../blocks';
import { capped, listOf, printFrame, type Frame } from '../frame';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';
import { CHART } from '../theme';
import { ENGAGEMENT_LEVELS, type Quadrant, type StakeholderRow, type StakeholderView } from '../views/stakeholder-view';
import { countedBlocks } from './counted';
import { subtitleOf } from './risk-matrix';

/** More names than these can't be read on one chart, nor more at one place than fit before the next. */
const MOST_POINTS = 40;
const MOST_AT_A_PLACE = 5;
/** The ends of the axes are no steps of the scale; they only give room to names. */
const INSIDE_ONLY = '[=0]"";[=6]"";0';
/** How far persons at one place are set apart, in points of the scale. */
const APART = 0.17;

const COLORS: Readonly<Record<Quadrant, string>> = {
  manageClosely: CHART.alarm,
  keepSatisfied: CHART.main,
  keepInformed: CHART.second,
  monitor: CHART.muted,
};

interface Point {
  readonly person: StakeholderRow;
  readonly across: number;
  readonly up: number;
}

export function stakeholderMapTab(frame: Frame, name: string, view: StakeholderView): TabPlan {
  const { words, say } = frame;
  const points = pointsOf(view.people);
  return layoutTab({
    kind: 'stakeholderMap',
    key: '',
    name,
    audience: 'internal',
    language: frame.language,
    blocks: [
      { kind: 'title', text: say(words.stakeholders.title), subtitle: subtitleOf(frame) },
      figures(frame, view),
      { kind: 'heading', text: say(words.stakeholders.mapHeading) },
      map(frame, view, points),
      { kind: 'heading', text: say(words.stakeholders.seam) },
      ...seam(frame, view),
      ...list(frame, view, points),
      ...countedBlocks(frame, view.counted),
    ],
    ...printFrame(frame, say(words.common.internal)),
  });
}

function isBelowAim({ current, desired }: StakeholderRow): boolean {
  if (current === undefined || desired === undefined) return false;
  return ENGAGEMENT_LEVELS.indexOf(current) < ENGAGEMENT_LEVELS.indexOf(desired);
}

function figures({ words, say }: Frame, { people }: StakeholderView): Block {
  const own = words.stakeholders;
  const unrated = people.filter((person) => person.power === undefined || person.interest === undefined).length;
  const below = people.filter(isBelowAim).length;
  return {
    kind: 'figures',
    figures: [
      {
        label: say(own.people),
        value: number(people.length, 'number', 'Rapport.stakeholders'),
        detail: say(own.peopleDetail, { count: people.filter((person) => person.isKey).length }),
      },
      { label: say(own.unrated), value: number(unrated), detail: say(own.unratedDetail), tone: unrated > 0 ? 'watch' : 'plain' },
      { label: say(own.gaps), value: number(below), detail: say(own.gapsDetail), tone: below > 0 ? 'watch' : 'plain' },
    ],
  };
}

/** Where each rated person stands on the map; those at one place one under the other, so that each name can be read. */
function pointsOf(people: readonly StakeholderRow[]): Point[] {
  const here = new Map<string, number>();
  const points: Point[] = [];
  for (const person of people) {
    if (person.power === undefined || person.interest === undefined || points.length === MOST_POINTS) continue;
    const place = `${person.power}|${person.interest}`;
    const before = here.get(place) ?? 0;
    here.set(place, before + 1);
    if (before >= MOST_AT_A_PLACE) continue;
    points.push({ person, across: person.interest, up: Math.round((person.power - before * APART) * 100) / 100 });
  }
  return points;
}

function map({ words, say }: Frame, view: StakeholderView, points: readonly Point[]): Block {
  const own = words.stakeholders;
  if (points.length === 0) return { kind: 'note', text: say(own.mapEmpty) };
  const sentence = say(own.mapSentence, { cut: view.cut });
  const unnamed = view.people.filter(({ power, interest }) => power !== undefined && interest !== undefined).length - points.length;
  const closely = view.people.filter((person) => person.quadrant === 'manageClosely').length;
  // The list shows rated persons in the order of the points, first.
  const named = points.map(({ person }, row): ChartSeriesBlock => ({
    name: person.name,
    values: { table: 'people', column: 5, row },
    categories: { table: 'people', column: 4, row },
    color: COLORS[person.quadrant ?? 'monitor'],
    labels: 'seriesName',
    markerSize: person.isKey ? 10 : 7,
  }));
  const axis = { visible: true, gridlines: true, minimum: 0, maximum: 6, majorUnit: 1, numberFormat: INSIDE_ONLY } as const;
  return {
    kind: 'chart',
    name: 'Rapport stakeholder map',
    type: 'XYScatter',
    title: say(own.mapChart, { count: closely }),
    sentence: unnamed === 0 ? sentence : say(own.mapMore, { sentence, count: unnamed }),
    series: named,
    valueAxis: { ...axis, title: say(own.power) },
    categoryAxis: { ...axis, title: say(own.interest) },
    legend: 'none',
    height: 380,
  };
}

function seam(frame: Frame, view: StakeholderView): Block[] {
  const { words, say } = frame;
  const own = words.stakeholders;
  const assessed = view.people.filter((person) => person.current !== undefined || person.desired !== undefined);
  if (assessed.length === 0) return [{ kind: 'note', text: say(own.seamEmpty) }];
  const shown = capped(frame, assessed);
  return [
    {
      kind: 'matrix',
      id: 'seam',
      corner: say(own.person),
      columnHeads: ENGAGEMENT_LEVELS.map((level) => say(own.levels[level])),
      headSpan: 2,
      cellSpan: 2,
      headAlign: 'left',
      rows: shown.rows.map((person) => ({
        head: person.name,
        cells: ENGAGEMENT_LEVELS.map((level) => {
          const marks = [person.current === level ? 'C' : '', person.desired === level ? 'D' : ''].filter((mark) => mark !== '');
          if (marks.length === 0) return { text: '', tone: 'quiet' } as const;
          if (marks.length === 2) return { text: 'C = D', tone: 'good' } as const;
          return { text: marks.join(''), tone: marks[0] === 'C' && isBelowAim(person) ? 'watch' : 'info' } as const;
        }),
      })),
    },
    ...(shown.hint === undefined ? [] : [{ kind: 'note', text: shown.hint } as const]),
  ];
}

function list(frame: Frame, view: StakeholderView, points: readonly Point[]): Block[] {
  const { words, say } = frame;
  const own = words.stakeholders;
  const onMap = new Map(points.map((point) => [point.person, point]));
  return listOf(
    frame,
    { text: say(own.list) },
    {
      id: 'people',
      empty: say(own.empty),
      columns: [
        { head: say(words.common.head.name), span: 2 },
        { head: say(words.common.head.organisation), span: 2 },
        { head: say(own.power), span: 1, align: 'right' },
        { head: say(own.interest), span: 1, align: 'right' },
        { head: say(own.atInterest), span: 1, align: 'right' },
        { head: say(own.atPower), span: 1, align: 'right' },
        { head: say(own.quadrant), span: 2 },
        { head: say(own.strategy), span: 2 },
      ],
      rows: [...points.map(({ person }) => person), ...view.people.filter((person) => !onMap.has(person))],
      entries: (person): Entry[] => {
        const point = onMap.get(person);
        const approach = person.quadrant === undefined ? '' : say(own.quadrants[person.quadrant]);
        return [
          link(person.isKey && person.name !== '' ? `★ ${person.name}` : person.name, person.cell),
          text([person.organisation, person.role].filter((part) => part !== '').join(', ')),
          number(person.power),
          number(person.interest),
          number(point?.across, 'decimal'),
          number(point?.up, 'decimal'),
          person.quadrant === 'manageClosely' ? strong(approach) : text(approach),
          text(person.strategy),
        ];
      },
    },
  );
}
