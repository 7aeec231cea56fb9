// Stakeholder map: power and interest as a scatter with a name at each point, and the engagement assessment matrix (SEAM).
import { link, number, strong, text, type Block, type ChartSeriesBlock, type Entry } from '../blocks';
import { axisParted } from '../axis-line';
import { capped, listOf, printFrame, type Frame } from '../frame';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';
import { CHART } from '../theme';
import { ENGAGEMENT_LEVELS, type Quadrant, type StakeholderRow, type StakeholderView } from '../views/stakeholder-view';
import { countedBlocks } from './counted';
import { subtitleOf } from './risk-matrix';

/** More names than these at one place can't be read on the chart. */
const MOST_NAMES = 3;
/** Of a scale from 1 to 5, with room around its ends; at the right also for the names. */
const POWER_ENDS = [0.5, 5.5] as const;
const INTEREST_ENDS = [0.5, 6.5] as const;
/** How far before the first high step the halves part: half-way down, but at the side only after the names of the step before. */
const BEFORE = { power: 0.5, interest: 0.12 } as const;

const COLORS: Readonly<Record<Quadrant, string>> = {
  manageClosely: CHART.alarm,
  keepSatisfied: CHART.main,
  keepInformed: CHART.second,
  monitor: CHART.muted,
};

/** A point of the map with everybody who stands there. */
interface Place {
  readonly people: readonly StakeholderRow[];
  /** Of the first of them in the list, whose cells the chart draws. */
  readonly row: number;
}

export function stakeholderMapTab(frame: Frame, name: string, view: StakeholderView): TabPlan {
  const { words, say } = frame;
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
      map(frame, view),
      { kind: 'heading', text: say(words.stakeholders.seam) },
      ...seam(frame, view),
      ...list(frame, view),
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

/** Persons of the same power and interest share a place: one point with all their names, none over another. */
function placesOf(people: readonly StakeholderRow[]): Place[] {
  const places = new Map<string, { readonly people: StakeholderRow[]; readonly row: number }>();
  people.forEach((person, row) => {
    if (person.power === undefined || person.interest === undefined) return;
    const key = `${person.power}|${person.interest}`;
    const place = places.get(key) ?? { people: [], row };
    places.set(key, place);
    place.people.push(person);
  });
  return [...places.values()];
}

function namesAt({ words, say }: Frame, { people }: Place): string {
  const names = { list: people.slice(0, MOST_NAMES).map(({ name }) => name) };
  const more = people.length - MOST_NAMES;
  return more > 0 ? say(words.stakeholders.namesMore, { names, count: more }) : say(words.stakeholders.names, { names });
}

function map(frame: Frame, view: StakeholderView): Block {
  const { words, say } = frame;
  const own = words.stakeholders;
  const places = placesOf(view.people);
  if (places.length === 0) return { kind: 'note', text: say(own.mapEmpty) };
  const closely = view.people.filter((person) => person.quadrant === 'manageClosely').length;
  return {
    kind: 'chart',
    name: 'Rapport stakeholder map',
    type: 'XYScatter',
    title: say(own.mapChart, { count: closely }),
    sentence: say(own.mapSentence, { cut: view.cut }),
    series: places.map((place): ChartSeriesBlock => ({
      name: namesAt(frame, place),
      values: { table: 'people', column: 2, row: place.row },
      categories: { table: 'people', column: 3, row: place.row },
      color: COLORS[place.people[0]?.quadrant ?? 'monitor'],
      labels: 'seriesName',
      markerSize: place.people.some(({ isKey }) => isKey) ? 10 : 7,
    })),
    valueAxis: { ...axisParted(view.cut - BEFORE.power, POWER_ENDS), title: say(own.powerAxis) },
    categoryAxis: { ...axisParted(view.cut - BEFORE.interest, INTEREST_ENDS), title: say(own.interestAxis) },
    legend: 'none',
    height: 340,
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
      headSpan: 3,
      cellSpan: 1,
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

function list(frame: Frame, view: StakeholderView): Block[] {
  const { words, say } = frame;
  const own = words.stakeholders;
  return listOf(
    frame,
    { text: say(own.list) },
    {
      id: 'people',
      empty: say(own.empty),
      columns: [
        { head: say(words.common.head.name), span: 2 },
        { head: say(words.common.head.organisation), span: 3, optional: true },
        { head: say(own.power), span: 1, align: 'right' },
        { head: say(own.interest), span: 1, align: 'right' },
        { head: say(own.quadrant), span: 2, optional: true },
        { head: say(own.strategy), span: 3, optional: true },
      ],
      rows: view.people,
      entries: (person): Entry[] => {
        const approach = person.quadrant === undefined ? '' : say(own.quadrants[person.quadrant]);
        return [
          link(person.isKey && person.name !== '' ? `★ ${person.name}` : person.name, person.cell),
          text([person.organisation, person.role].filter((part) => part !== '').join(', ')),
          number(person.power),
          number(person.interest),
          person.quadrant === 'manageClosely' ? strong(approach) : text(approach),
          text(person.strategy),
        ];
      },
    },
  );
}
