// Each tab in both languages: right cells, right charts, calm when empty, capped when large.
import type { Language } from '../../src/locales/format';
import { newFrame, type Frame } from '../../src/report/frame';
import type { TabPlan } from '../../src/report/plan';
import { actionsTab } from '../../src/report/tabs/actions';
import { changesTab } from '../../src/report/tabs/changes';
import { clientTab } from '../../src/report/tabs/client';
import { communicationComplianceTab } from '../../src/report/tabs/communication-compliance';
import { complaintsTab } from '../../src/report/tabs/complaints';
import { findingsTab } from '../../src/report/tabs/findings';
import { reviewTab } from '../../src/report/tabs/review';
import { riskMatrixTab } from '../../src/report/tabs/risk-matrix';
import { intervalParts } from '../../src/report/tabs/satisfaction-blocks';
import { satisfactionTab } from '../../src/report/tabs/satisfaction';
import { stakeholderMapTab } from '../../src/report/tabs/stakeholder-map';
import { faultsOf, valueAt } from './plan-checks';
import { isoDay } from '../../src/workbook/serial-date';
import * as views from './views';

const frameIn = (language: Language, maximumRows = 500): Frame => newFrame(language, 'Harbour', views.AS_OF, maximumRows);
const frame = frameIn('en');
const rated = [
  views.risk('R-1', {
    probability: 4,
    impact: 5,
    score: 20,
    band: 3,
    residualProbability: 2,
    residualImpact: 5,
    due: views.AS_OF - 1,
    overdue: true,
  }),
  views.risk('R-2', { probability: 2, impact: 3, score: 6, band: 1 }),
  views.risk('R-3', { probability: 3, impact: 4, opportunity: true, score: 12, band: 2 }),
  views.risk('R-4'),
];
const people = [
  views.stakeholder('Anna', { isKey: true }),
  views.stakeholder('Olaf'),
  views.stakeholder('Rita', { power: 2, interest: 2, quadrant: 'monitor' }),
];

const FULL: Readonly<Record<string, (frame: Frame) => TabPlan>> = {
  review: (f) => reviewTab(f, 'x', views.review),
  client: (f) => clientTab(f, '1', 'x', views.client),
  findings: (f) => findingsTab(f, 'x', views.findings([views.finding('a'), views.finding('b', { severity: 'info' })])),
  riskMatrix: (f) => riskMatrixTab(f, 'x', views.risks(rated)),
  stakeholderMap: (f) => stakeholderMapTab(f, 'x', views.stakeholders(people)),
  compliance: (f) => communicationComplianceTab(f, 'x', views.compliance()),
  satisfaction: (f) => satisfactionTab(f, 'x', views.satisfaction()),
  changes: (f) => changesTab(f, 'x', views.changes),
  complaints: (f) => complaintsTab(f, 'x', views.complaints),
  actions: (f) => actionsTab(f, 'x', views.actions),
};

const noClient = {
  client: 'Northwind',
  project: 'Harbour',
  asOf: views.AS_OF,
  headline: '',
  liveNotes: [],
  promises: [],
  milestones: [],
  decisions: [],
  changes: [],
  risksAndIssues: [],
  answers: [],
};
const noCompliance = views.compliance({ lines: [], told: [], due: [], log: 'missing' });
const EMPTY: Readonly<Record<string, (frame: Frame) => TabPlan>> = {
  review: (f) => {
    const { trust } = views.review;
    return reviewTab(f, 'x', {
      trust,
      health: [],
      raise: [],
      told: [],
      due: [],
      waiting: [],
      compliance: noCompliance,
      risks: views.risks([]),
      check: [],
      counted: [],
    });
  },
  client: (f) => clientTab(f, '1', 'x', noClient),
  findings: (f) => findingsTab(f, 'x', views.findings([], { unchecked: [], waived: 0 })),
  riskMatrix: (f) => {
    const { probabilitySteps, impactSteps, bandOf } = views.risks([]);
    return riskMatrixTab(f, 'x', { risks: [], probabilitySteps, impactSteps, bandOf, closed: 0, counted: [] });
  },
  stakeholderMap: (f) => stakeholderMapTab(f, 'x', views.stakeholders([])),
  compliance: (f) => communicationComplianceTab(f, 'x', noCompliance),
  satisfaction: (f) => satisfactionTab(f, 'x', undefined),
  changes: (f) => changesTab(f, 'x', { ...views.changes, rows: [] }),
  complaints: (f) => complaintsTab(f, 'x', { ...views.complaints, rows: [] }),
  actions: (f) => actionsTab(f, 'x', { rows: [] }),
};

function texts(plan: TabPlan): string[] {
  return plan.cells.flatMap((row) =>
    row.flatMap((cell) => (cell?.value.kind === 'text' || cell?.value.kind === 'link' ? [cell.value.text] : [])),
  );
}

function chartOf(plan: TabPlan, name: string) {
  const chart = plan.charts.find((one) => one.name === name);
  if (chart === undefined) throw new Error(`no chart ${name}`);
  return chart;
}

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  test.each(Object.entries(FULL))('the tab %s is one that Excel takes, and every text is filled in', (_, draw) => {
    const plan = draw(frameIn(language));
    expect(faultsOf(plan)).toEqual([]);
    expect(plan.charts.every(({ title }) => !/\{\w+\}/.test(title))).toBe(true);
    expect(plan.gridlines).toBe(false);
    expect(plan.print.header.left).toBe('Harbour');
  });

  test.each(Object.entries(EMPTY))('the tab %s is calm when there is nothing to show', (_, draw) => {
    const plan = draw(frameIn(language));
    expect(faultsOf(plan)).toEqual([]);
    expect(plan.charts).toEqual([]);
    expect(plan.cells.length).toBeLessThan(45);
  });
});

test('no Chinese stands on an English tab, and no English sentence on a Chinese one', () => {
  for (const draw of Object.values(EMPTY)) {
    expect(texts(draw(frameIn('en'))).join('')).not.toMatch(/\p{Script=Han}/u);
    expect(texts(draw(frameIn('zh-CN'))).join(' ')).not.toMatch(/[a-z]{3,} [a-z]{3,} [a-z]{3,}/);
  }
});

test('all tabs together have at least five kinds of native chart, each with its message as title', () => {
  const charts = Object.values(FULL).flatMap((draw) => draw(frame).charts);
  expect(new Set(charts.map(({ type }) => type)).size).toBeGreaterThanOrEqual(5);
  expect(charts.length).toBeGreaterThanOrEqual(12);
});

test('keys are not printed with the lists', () => {
  for (const plan of [findingsTab(frame, 'x', views.findings([views.finding('a')])), actionsTab(frame, 'x', views.actions)]) {
    const head = plan.cells[plan.print.titleRow ?? -1] ?? [];
    const keys = head.findIndex((cell) => cell?.value.kind === 'text' && cell.value.text === frame.words.common.head.key);
    expect(plan.print.columns).toBe(keys);
  }
});

describe('findings', () => {
  test('lead to their cells and keep the user’s notes', () => {
    const plan = findingsTab(frame, 'x', views.findings([views.finding('a', { note: 'Talked to Li' })]));
    expect(plan.cells.flat().map((cell) => cell?.value)).toContainEqual({
      kind: 'link',
      text: "Client's risks!B5",
      to: { sheet: "Client's risks", row: 4, column: 1 },
    });
    expect(texts(plan)).toContain('Talked to Li');
    expect(plan.tables).toMatchObject([{ name: 'RapportFindings', filter: true }]);
  });

  test('beyond the cap say how many there are and how to see them', () => {
    const plan = findingsTab(
      frameIn('en', 100),
      'x',
      views.findings(Array.from({ length: 3000 }, (_, index) => views.finding(String(index)))),
    );
    const [table] = plan.tables;
    expect((table?.area.bottom ?? 0) - (table?.area.top ?? 0)).toBe(100);
    expect(texts(plan).some((text) => text.includes('100 of 3,000') && text.includes('Filter'))).toBe(true);
  });
});

describe('the risk matrix', () => {
  const idsAt = (plan: TabPlan, words: string) =>
    plan.cells.flatMap((row, at) =>
      row.flatMap((cell, column) => (cell?.value.kind === 'text' && cell.value.text === words ? [{ at, column }] : [])),
    );

  test('has the ids in its cells, more probable ones higher, graver ones further right', () => {
    const plan = riskMatrixTab(frame, 'x', views.risks(rated));
    const [high] = idsAt(plan, 'R-1');
    const [low] = idsAt(plan, 'R-2');
    expect(high?.at).toBeLessThan(low?.at ?? 0);
    expect(high?.column).toBeGreaterThan(low?.column ?? 0);
  });

  test('counts what a cell can’t name', () => {
    const many = Array.from({ length: 7 }, (_, index) => views.risk(`R-${index}`, { probability: 3, impact: 3 }));
    expect(texts(riskMatrixTab(frame, 'x', views.risks(many)))).toContain('R-0, R-1, R-2, R-3 +3');
  });

  test('takes the sheet’s own scale, also a wider one', () => {
    const plan = riskMatrixTab(frame, 'x', views.risks([views.risk('R-9', { probability: 9, impact: 10 })], 10));
    expect(faultsOf(plan)).toEqual([]);
    expect(texts(plan)).toEqual(expect.arrayContaining(['10', 'R-9']));
  });
});

describe('the stakeholder map', () => {
  const chart = () => chartOf(stakeholderMapTab(frame, 'x', views.stakeholders(people)), 'Rapport stakeholder map');

  test('is a scatter with one point per place, named by whoever stands there', () => {
    expect(chart().type).toBe('XYScatter');
    expect(chart().series.map(({ name, labels }) => [name, labels])).toEqual([
      ['Anna, Olaf', 'seriesName'],
      ['Rita', 'seriesName'],
    ]);
  });

  test('draws power over interest from the cells of the list', () => {
    const plan = stakeholderMapTab(frame, 'x', views.stakeholders(people));
    const rita = chart().series[1];
    expect([rita?.values, rita?.categories].map((area) => valueAt(plan, area?.top ?? 0, area?.left ?? 0))).toEqual([
      { kind: 'number', number: 2 },
      { kind: 'number', number: 2 },
    ]);
  });
});

describe('communication compliance', () => {
  test('shows each week of a line by a sign', () => {
    expect(texts(communicationComplianceTab(frame, 'x', views.compliance()))).toEqual(expect.arrayContaining(['✓', '△', '✕', '!', '○']));
  });

  test.each([
    ['missing', 'There is no communication log'],
    ['inPart', 'A tab could not be read'],
  ] as const)('without a whole log (%s) says when contacts were due, and judges none', (log, why) => {
    const plan = communicationComplianceTab(frame, 'x', views.compliance({ log }));
    expect(texts(plan)).toContainEqual(expect.stringContaining(why));
    expect(texts(plan).filter((text) => ['✓', '△', '✕', '!'].includes(text))).toEqual([]);
    expect(texts(plan)).toContain('○');
    expect(plan.charts).toEqual([]);
  });

  test('draws the weeks that its table has', () => {
    const plan = communicationComplianceTab(frame, 'x', views.compliance());
    const [first] = chartOf(plan, 'Rapport contacts by week').series;
    expect((first?.values.bottom ?? 0) - (first?.values.top ?? 0) + 1).toBe(12);
  });
});

describe('satisfaction', () => {
  test.each([
    [
      { low: 10, high: 50 },
      { place: 10, below: 0, above: 40 },
    ],
    [
      { low: -20, high: 30 },
      { place: 0, below: -20, above: 30 },
    ],
    [
      { low: -60, high: -10 },
      { place: -10, below: -50, above: 0 },
    ],
    [
      { low: 0, high: 0 },
      { place: 0, below: 0, above: 0 },
    ],
  ])('the interval %j is drawn as %j', (interval, parts) => {
    const drawn = intervalParts(interval);
    expect({ place: drawn.place + 0, below: drawn.below + 0, above: drawn.above + 0 }).toEqual(parts);
  });

  test('the part up to the interval is invisible', () => {
    const chart = chartOf(satisfactionTab(frame, 'x', views.satisfaction()), 'Rapport NPS by round');
    expect(chart.series.map(({ invisible }) => invisible ?? false)).toEqual([true, false, false]);
    expect(chart.title).toBe('NPS 33, between 13 and 53: within chance');
  });

  test.each(['satisfaction', 'review'] as const)(
    'the parts of the bars stand with the figures behind the charts, not among what is read: %s',
    (tab) => {
      const view = views.satisfaction();
      const plan =
        tab === 'satisfaction' ? satisfactionTab(frame, 'x', view) : reviewTab(frame, 'x', { ...views.review, satisfaction: view });
      const rowOf = (words: string) =>
        plan.cells.findIndex((row) => row.some((cell) => cell?.value.kind === 'text' && cell.value.text === words));
      expect(rowOf('Gap to zero')).toBeGreaterThan(rowOf('Figures behind the charts'));
      expect(rowOf('Figures behind the charts')).toBeGreaterThan(Math.max(...plan.charts.map(({ place }) => place.bottom)));
    },
  );

  test('each round is read by its score, its range and its answers', () => {
    const plan = satisfactionTab(frame, 'x', views.satisfaction());
    const row = plan.cells.find((cells) => cells.some((cell) => cell?.value.kind === 'text' && cell.value.text === 'H2')) ?? [];
    const figures = row.flatMap((cell) => (cell?.value.kind === 'number' ? [cell.value.number] : []));
    expect(figures.slice(0, 4)).toEqual([33, 13, 53, 40]);
  });

  test('with too few answers no score is shown', () => {
    const account = { rows: 4, valid: 4, empty: 0, incomplete: 0, repeated: 0 };
    const plan = satisfactionTab(frame, 'x', views.satisfaction({ account }));
    expect(plan.charts).toEqual([]);
    expect(plan.names).toEqual([]);
  });

  test('a comment stays text whatever it looks like', () => {
    const plan = satisfactionTab(frame, 'x', views.satisfaction());
    expect(plan.cells.flat().map((cell) => cell?.value)).toContainEqual({ kind: 'text', text: '=HYPERLINK("x")' });
  });
});

test('the client sees milestones as dots over the table of their dates', () => {
  const plan = clientTab(frame, '1', 'x', views.client);
  const chart = chartOf(plan, 'Rapport milestones');
  expect(chart.series.map(({ name }) => name)).toEqual(['Prototype', 'Prototype', 'Go-live', 'Go-live']);
  const days = chart.series.map(({ categories }) => categories && valueAt(plan, categories.top, categories.left));
  expect(days).toEqual([-60, -58, 30, 40].map((offset) => ({ kind: 'date', day: views.AS_OF + offset })));
});

test.each([
  [[0], 'one month', 31],
  [[0, 110], 'months', 31],
  [[0, 300], 'pairs of months', 62],
  [[0, 4000], 'years', 732],
] as const)('the milestones of the days %j stand over %s, from the first of a month', (offsets, _, step) => {
  const milestones = offsets.map((offset) => ({ name: 'M', planned: views.AS_OF + offset }));
  const axis = chartOf(clientTab(frame, '1', 'x', { ...views.client, milestones }), 'Rapport milestones').categoryAxis;
  expect([axis.majorUnit, isoDay(axis.minimum ?? 0).slice(8)]).toEqual([step, '01']);
  expect(((axis.maximum ?? 0) - (axis.minimum ?? 0)) % step).toBe(0);
  expect(axis.maximum).toBeGreaterThan(views.AS_OF + (offsets.at(-1) ?? 0));
});

describe('what is asked of the client', () => {
  const asked = { item: 'Name a server room', side: 'client', due: views.AS_OF + 9, done: false, about: ['r-1'] } as const;
  const risk = { id: 'R-1', kind: 'risk', item: 'The room may be late', ourAction: '', settled: false } as const;
  const wordsOf = (view: Partial<typeof views.client>) => texts(clientTab(frame, '1', 'x', { ...views.client, ...view }));

  test('stands under support needed, beside the risk that it is for, and among the next steps', () => {
    const words = wordsOf({ promises: [asked], risksAndIssues: [risk] });
    expect(words).toEqual(expect.arrayContaining(['Your support', 'Your help']));
    // Once more as what is left from the last meeting.
    expect(words.filter((text) => text === asked.item)).toHaveLength(4);
  });

  test('is not there once it is done, nor a column for help that nobody needs', () => {
    const words = wordsOf({ promises: [{ ...asked, done: true }], risksAndIssues: [risk] });
    expect(words).not.toContain('Your help');
    expect(words.filter((text) => text === asked.item)).toHaveLength(1);
  });
});

test('a blank headline keeps its one line and no gaps around it', () => {
  const heights = (headline: string) => clientTab(frame, '1', 'x', { ...views.client, headline }).rowHeights.length;
  expect(heights('On course.') - heights('')).toBe(2);
});

test('one round of a survey is told by its figures in the review, and drawn as a strip', () => {
  const survey = views.satisfaction();
  const one = { ...survey, rounds: survey.rounds.slice(0, 1) };
  const names = reviewTab(frame, 'x', { ...views.review, satisfaction: one }).charts.map(({ name }) => name);
  expect(names).not.toContain('Rapport NPS by round');
  const heightOf = (view: typeof survey) => {
    const { top, bottom } = chartOf(satisfactionTab(frame, 'x', view), 'Rapport NPS by round').place;
    return bottom - top;
  };
  expect(heightOf(one)).toBeLessThan(heightOf(survey));
});
