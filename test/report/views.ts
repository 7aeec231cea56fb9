// Small views for the tabs' tests: one or two of everything, with room to change a thing.
import type { ChangeView } from '../../src/report/views/change-view';
import type { ClientView } from '../../src/report/views/client-view';
import type { ComplaintView } from '../../src/report/views/complaint-view';
import type { CountedRow } from '../../src/report/views/counted-view';
import type { ComplianceView, PlanLine, SlotState } from '../../src/report/views/compliance-view';
import type { FindingRow, FindingView } from '../../src/report/views/finding-view';
import type { ReviewView } from '../../src/report/views/review-view';
import type { RiskRow, RiskView } from '../../src/report/views/risk-view';
import type { NpsFigure, SatisfactionView } from '../../src/report/views/satisfaction-view';
import type { StakeholderRow, StakeholderView } from '../../src/report/views/stakeholder-view';
import type { ActionView } from '../../src/report/views/action-view';

/** A Sunday: the week begins on 46342. */
export const AS_OF = 46348;
const cell = { sheet: "Client's risks", row: 4, column: 1 };

/** How one score was counted. */
const counted: readonly CountedRow[] = [
  {
    title: 'On-time contact',
    figure: '47%, n = 43 closed slots',
    how: 'Due slots met, over all closed ones.',
    account: 'Read 58 = valid 43 + not yet due 15',
    care: 'One more miss: −1.1 points.',
  },
];

export function risk(id: string, more: Partial<RiskRow> = {}): RiskRow {
  return {
    id,
    title: `Title of ${id}`,
    opportunity: false,
    owner: 'Li Wei',
    response: 'Mitigate',
    action: 'Rehearse',
    overdue: false,
    cell,
    ...more,
  };
}

export function risks(rows: readonly RiskRow[], steps = 5): RiskView {
  return {
    risks: rows,
    probabilitySteps: steps,
    impactSteps: steps,
    bandOf: (probability, impact) => (probability * impact >= 15 ? 3 : probability * impact >= 10 ? 2 : probability * impact >= 5 ? 1 : 0),
    closed: 1,
    counted,
    exposure: {
      currency: 'EUR',
      mean: 84,
      p50: 50,
      p80: 100,
      curve: [
        { cost: 0, probability: 0.3 },
        { cost: 100, probability: 0.8 },
        { cost: 200, probability: 1 },
      ],
    },
  };
}

export function stakeholder(name: string, more: Partial<StakeholderRow> = {}): StakeholderRow {
  return {
    name,
    organisation: 'Northwind',
    role: 'Head of IT',
    isKey: false,
    strategy: '',
    cell,
    power: 4,
    interest: 5,
    quadrant: 'manageClosely',
    current: 'neutral',
    desired: 'supportive',
    ...more,
  };
}

export function stakeholders(people: readonly StakeholderRow[]): StakeholderView {
  return { people, cut: 4, counted: people.length === 0 ? [] : counted };
}

function line(label: string, states: readonly SlotState[]): PlanLine {
  const slots = states.map((state, index) => ({ due: AS_OF - 6 - 7 * index, state }));
  const closed = states.filter((state) => state !== 'open' && state !== 'upcoming').length;
  return {
    label,
    audience: 'Steering committee',
    frequency: 'weekly',
    owner: 'Li Wei',
    slots,
    closed,
    onTime: states.filter((state) => state === 'onTime').length,
    cell,
  };
}

export function compliance(more: Partial<ComplianceView> = {}): ComplianceView {
  return {
    lines: [line('Weekly meeting', ['open', 'onTime', 'late', 'missed']), line('Report', ['overdue', 'onTime'])],
    told: [
      {
        kind: 'risk',
        what: 'R-1 Servers',
        client: 'Northwind',
        mustKnow: 'Anna Keller',
        state: 'notTold',
        by: '',
        cell,
        since: AS_OF - 20,
      },
      {
        kind: 'change',
        what: 'C-1 Offline mode',
        client: 'Northwind',
        mustKnow: '',
        state: 'told',
        on: AS_OF - 9,
        by: 'L-12 Steering',
        cell,
      },
    ],
    due: [{ what: 'Weekly meeting', who: 'Steering committee', due: AS_OF + 1, daysLate: 0, cell }],
    counted,
    log: 'whole',
    ...more,
  };
}

function nps(detractors: number, passives: number, promoters: number): NpsFigure {
  const count = detractors + passives + promoters;
  const score = (100 * (promoters - detractors)) / count;
  return { detractors, passives, promoters, count, score, low: score - 20, high: score + 20 };
}

export function satisfaction(more: Partial<SatisfactionView> = {}): SatisfactionView {
  return {
    survey: 'Survey 2026',
    rounds: [
      { label: 'H1', count: 30, nps: nps(10, 10, 10) },
      { label: 'H2', count: 40, nps: nps(6, 15, 19) },
    ],
    nps: nps(6, 15, 19),
    npsChange: { points: 32, verdict: 'noise' },
    csat: { share: 0.78, positive: 31, count: 40, low: 0.62, high: 0.88 },
    dimensions: [
      { name: 'Delivery', index: 71, count: 40, importance: 80 },
      { name: 'Responsiveness', index: 55, count: 40, importance: 75 },
      { name: 'Team', index: 88, count: 40, importance: 40 },
    ],
    account: { rows: 44, valid: 40, empty: 2, incomplete: 1, repeated: 1 },
    comments: [{ text: '=HYPERLINK("x")', who: 'Northwind' }],
    counted,
    minimumAnswers: 5,
    ...more,
  };
}

export const changes: ChangeView = {
  rows: [
    { id: 'C-1', title: 'Offline mode', status: 'Approved', submitted: AS_OF - 30, decided: AS_OF - 20, days: 10, cost: 20000, cell },
    { id: 'C-2', title: 'Single sign-on', status: 'Pending', submitted: AS_OF - 9, waitingOn: 'client', waitingDays: 6, cell },
  ],
  byStatus: [
    { status: 'Approved', count: 1, isOpen: false },
    { status: 'Pending', count: 1, isOpen: true },
  ],
  total: { days: 10, cost: 20000 },
  cumulative: [{ day: AS_OF - 20, days: 10, cost: 20000 }],
  adopted: [
    {
      id: 'C-01',
      title: 'More reports',
      decided: AS_OF - 20,
      days: 10,
      cost: 20000,
      daysInAll: 10,
      costInAll: 20000,
      baselineUpdated: false,
      cell: { sheet: 'Changes', row: 5, column: 0 },
    },
  ],
  leadTime: { median: 10, p90: 10, count: 1 },
  approved: 1,
  decided: 1,
  counted,
  held: { us: 0, client: 6 },
};

export const complaints: ComplaintView = {
  rows: [{ id: 'I-1', title: 'Slow search', client: 'Northwind', severity: 'High', raised: AS_OF - 12, ageDays: 12, overdue: true, cell }],
  open: 1,
  counted,
  pareto: [
    { category: 'Speed', count: 5, cumulative: 0.625, vital: true },
    { category: '', count: 3, cumulative: 1, vital: true },
  ],
  acknowledgedInTime: { met: 4, count: 5 },
  medianAge: 12,
};

export const actions: ActionView = {
  rows: [
    {
      key: 'a1',
      what: 'Send plan',
      source: 'A-1',
      owner: 'Li Wei',
      due: AS_OF - 3,
      done: false,
      daysLate: 3,
      client: 'Northwind',
      note: 'Asked on Friday',
      cell,
    },
    { key: 'a2', what: 'Minutes', source: 'A-2', owner: 'Li Wei', done: true, daysLate: 0, client: '', note: '', cell },
  ],
};

export function finding(key: string, more: Partial<FindingRow> = {}): FindingRow {
  return {
    key,
    severity: 'error',
    message: `Found ${key}`,
    nextStep: 'Mend it',
    register: 'Risk register',
    record: 'R-1',
    client: 'Northwind',
    cell,
    note: '',
    ...more,
  };
}

export function findings(rows: readonly FindingRow[], more: Partial<FindingView> = {}): FindingView {
  return { rows, unchecked: ['Milestones: two rules did not run.'], waived: 1, ...more };
}

export const review: ReviewView = {
  lastPresented: AS_OF - 14,
  trust: { tabsRead: 8, tabsLeft: 3, rulesRun: 61, rulesAll: 83, questions: 2, errors: 12, warnings: 31 },
  health: [
    {
      client: 'Northwind',
      score: 68,
      word: 'amber',
      change: -4,
      coverage: 0.9,
      driver: 'Communication',
      remark: 'Held at amber',
      parts: [
        { name: 'Satisfaction', weight: 30, score: 80, points: 34.3 },
        { name: 'Communication', weight: 40, score: 59, points: 33.7 },
        { name: 'Delivery', weight: 30, points: 0 },
      ],
      why: ['Held at amber', 'Communication −4.'],
    },
    {
      client: 'Aalen',
      word: 'insufficient',
      coverage: 0.4,
      driver: '',
      remark: 'Without data',
      parts: [
        { name: 'Satisfaction', weight: 30, points: 0 },
        { name: 'Communication', weight: 40, score: 50, points: 50 },
        { name: 'Delivery', weight: 30, points: 0 },
      ],
      why: ['Without data'],
    },
  ],
  raise: [{ what: 'R-1 Servers', who: 'Li Wei', toWhom: 'Anna Keller', by: AS_OF + 2, sentence: 'We want you to know', cell }],
  told: compliance().told,
  due: compliance().due,
  since: { fresh: 4, solved: 6, worse: 1, lines: [] },
  waiting: [{ what: 'C-2 Single sign-on', on: 'client', days: 6, cell }],
  compliance: compliance(),
  risks: risks([risk('R-1', { probability: 4, impact: 5, score: 20, band: 3 })]),
  satisfaction: satisfaction(),
  counted,
  check: [
    {
      kind: 'sentence',
      key: '',
      client: 'Northwind',
      record: 'R-1',
      sentence: 'Servers may be late',
      wording: '',
      state: 'shown',
      reason: '',
      isReleased: false,
    },
    {
      kind: 'sentence',
      key: 'risks|r-2|title|A doubtful title',
      client: 'Northwind',
      record: 'R-2',
      sentence: 'A doubtful title',
      wording: '',
      state: 'waiting',
      reason: 'no wording',
      isReleased: false,
    },
  ],
};

export const client: ClientView = {
  liveNotes: ['Send the test data · Li'],
  client: 'Northwind',
  project: 'Harbour',
  asOf: AS_OF,
  headline: 'On course for January.',
  lastMeeting: { date: AS_OF - 6, topic: 'Steering' },
  promises: [{ item: 'Send plan', side: 'us', due: AS_OF + 3, done: false, about: [] }],
  milestones: [
    { name: 'Prototype', planned: AS_OF - 60, actual: AS_OF - 58 },
    { name: 'Go-live', planned: AS_OF + 30, forecast: AS_OF + 40 },
    { name: 'Undated' },
  ],
  decisions: [{ id: 'C-2', item: 'Single sign-on', days: 3 }],
  changes: [{ id: 'C-1', item: 'Offline mode', status: 'approved', decided: AS_OF - 20, days: 10, cost: 20000 }],
  risksAndIssues: [{ id: 'R-1', kind: 'risk', item: 'Servers may be late', ourAction: '', settled: false }],
  answers: [{ said: 'Notes come late', did: 'Five days ahead now' }],
  satisfaction: { share: 0.78, count: 40 },
};
