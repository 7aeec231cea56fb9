// Weekly, stage and closing reports: what they say of a project, and that nothing internal and no other client's row is in them.
import fc from 'fast-check';
import { audit } from '../../src/audit/audit';
import type { Language } from '../../src/locales/format';
import { clientPage } from '../../src/report/client/client-view';
import { releaseKey, type ClientDecisions } from '../../src/report/client/release';
import { newFrame } from '../../src/report/frame';
import type { TabPlan } from '../../src/report/plan';
import { closingTab } from '../../src/report/tabs/closing';
import { stageTab } from '../../src/report/tabs/stage';
import { weeklyTab } from '../../src/report/tabs/weekly';
import type { ClientReportTab } from '../../src/report/views/client-report-view';
import { DEFAULT_SETTINGS } from '../../src/setup/settings';
import { isoDay } from '../../src/workbook/serial-date';
import { anyRows, AS_OF, FINE, isTainted, NOTHING_DECIDED, PEOPLE } from './canaries';
import { faultsOf } from './plan-checks';
import { recordOf, recordsOf, type Rows, type Values } from './records';

const TABS = { weekly: weeklyTab, stage: stageTab, closing: closingTab } as const;
const KINDS: readonly ClientReportTab[] = ['weekly', 'stage', 'closing'];

function pageOf(rows: Rows, decisions: ClientDecisions = NOTHING_DECIDED, satisfaction?: { share: number; count: number }) {
  const records = recordsOf({ stakeholders: PEOPLE, ...rows });
  return clientPage('Northwind', {
    project: 'Harbour',
    asOf: AS_OF,
    records,
    audit: audit(records, DEFAULT_SETTINGS, AS_OF),
    decisions,
    report: { lessons: true, settings: DEFAULT_SETTINGS },
    ...(satisfaction === undefined ? {} : { satisfaction: { ...satisfaction, interval: { low: 0.6, high: 0.9 } } }),
  });
}

function drawn(kind: ClientReportTab, page: ReturnType<typeof pageOf>, language: Language = 'en'): TabPlan {
  if (page.report === undefined) throw new Error('no report was wanted');
  const plan = TABS[kind](newFrame(language, 'Harbour', AS_OF, 500), '1', 'Report', page.report);
  expect(faultsOf(plan)).toEqual([]);
  return plan;
}

/** The tab's words row by row, days as written. */
function rowsOf({ cells }: TabPlan): string[] {
  return cells.map((row) =>
    row
      .flatMap((cell) => {
        const value = cell?.value;
        if (value?.kind === 'text') return [value.text];
        if (value?.kind === 'date') return [isoDay(value.day)];
        return value?.kind === 'number' ? [String(value.number)] : [];
      })
      .join(' | '),
  );
}

const milestone = (name: string, values: Values): Values => ({ name, client: 'Northwind', type: 'delivery', ...values });
const day = (offset: number) => isoDay(AS_OF + offset);

describe('the weekly report', () => {
  const rows: Rows = {
    milestones: [
      milestone('Prototype', { plannedOn: AS_OF - 40, actualOn: AS_OF - 7 }),
      milestone('Pilot', { plannedOn: AS_OF - 6, actualOn: AS_OF - 6, acceptedOn: AS_OF }),
      milestone('Training', { plannedOn: AS_OF + 14 }),
      milestone('Go-live', { plannedOn: AS_OF + 15 }),
    ],
    changes: [
      { id: 'C-1', clientWording: 'A report', status: 'approved', decidedOn: AS_OF - 2, client: 'Northwind' },
      { id: 'C-2', clientWording: 'Dark colours', status: 'pending', waitingOn: 'client', client: 'Northwind' },
    ],
    communicationLog: [
      { date: AS_OF - 3, participants: 'Anna Keller', topic: 'Steering', followUp: 'Send the plan', followUpDue: AS_OF - 1 },
      { date: AS_OF - 8, participants: 'Anna Keller', topic: 'Kick-off' },
      { date: AS_OF - 1, participants: 'Anna Keller', topic: 'Photos of the site', channel: ['email'] },
    ],
  };
  const lines = rowsOf(drawn('weekly', pageOf(rows)));

  test('has the seven days up to the day, in their order', () => {
    const from = lines.findIndex((line) => line.startsWith(day(-6)));
    expect(lines.slice(from, from + 5)).toEqual([
      `${day(-6)} | Milestone reached | Pilot`,
      `${day(-3)} | Meeting | Steering`,
      `${day(-2)} | Change agreed | C-1 A report`,
      `${day(-1)} | Message | Photos of the site`,
      `${day(0)} | Accepted | Pilot`,
    ]);
    expect(lines.join('\n')).not.toMatch(/Prototype|Kick-off/);
  });

  test('asks for the decisions that are awaited', () => {
    expect(lines).toContain('Decision | C-2 Dark colours | Your decision');
  });

  test('looks two weeks ahead, what is owed already first', () => {
    const owed = lines.indexOf(`${day(-1)} | Promise | Send the plan | Our side`);
    expect(lines[owed + 1]).toBe(`${day(14)} | Milestone | Training`);
    expect(lines.join('\n')).not.toContain(`${day(15)} | Milestone`);
  });
});

describe('the stage report', () => {
  const ends = [
    milestone('Design done', { type: 'stage', plannedOn: AS_OF - 60, actualOn: AS_OF - 60 }),
    milestone('Build done', { type: 'stage', plannedOn: AS_OF - 12, actualOn: AS_OF - 10 }),
  ];
  const rows: Rows = {
    milestones: [
      ...ends,
      milestone('Prototype', { plannedOn: AS_OF - 80, actualOn: AS_OF - 80 }),
      milestone('Pilot', { plannedOn: AS_OF - 30, actualOn: AS_OF - 31 }),
      milestone('Roll-out', { plannedOn: AS_OF + 5 }),
    ],
  };

  test('is about the stage that ended last, from the end of the one before', () => {
    const lines = rowsOf(drawn('stage', pageOf(rows)));
    expect(lines).toContain(`Northwind · Build done · ${day(-59)} to ${day(-10)}`);
    expect(lines).toContain(`Pilot | ${day(-30)} | ${day(-31)} | 1 day earlier`);
    expect(lines).toContain(`Build done | ${day(-12)} | ${day(-10)} | 2 days later`);
    expect(lines.join('\n')).not.toContain('Prototype');
    expect(lines).toContain(`Roll-out | ${day(5)}`);
  });

  test('is about everything so far while no stage has ended', () => {
    const lines = rowsOf(drawn('stage', pageOf({ milestones: [milestone('Pilot', { plannedOn: AS_OF - 30, actualOn: AS_OF - 30 })] })));
    expect(lines).toContain(`Northwind · so far · up to ${day(0)}`);
    expect(lines).toContain(`Pilot | ${day(-30)} | ${day(-30)} | on time`);
  });
});

describe('the closing report', () => {
  const accepted = milestone('Pilot', { plannedOn: AS_OF - 30, actualOn: AS_OF - 30, acceptedOn: AS_OF - 28 });
  const lesson: Values = { id: 'LL-1', situation: 'Their data was poor', recommendation: 'Agree test data early' };

  test('parts what was accepted from what was not, and plans a visit only when all is', () => {
    const half = drawn('closing', pageOf({ milestones: [accepted, milestone('Go-live', { plannedOn: AS_OF + 5 })] }));
    expect(rowsOf(half)).toContain(`Pilot | ${day(-30)} | ${day(-30)} | on time | ${day(-28)}`);
    expect(rowsOf(half)).toContain(`Go-live | ${day(5)}`);
    expect(rowsOf(half).join('\n')).toContain('to be agreed after acceptance');
    const visit = pageOf({ milestones: [accepted] }).report?.followUpVisit;
    expect(visit).toBeGreaterThanOrEqual(AS_OF - 28 + DEFAULT_SETTINGS.followUpVisitDays);
    expect(visit).toBeLessThan(AS_OF - 28 + DEFAULT_SETTINGS.followUpVisitDays + 3);
  });

  test('gives satisfaction with its n and interval, or says that there is none', () => {
    expect(rowsOf(drawn('closing', pageOf({}, NOTHING_DECIDED, { share: 0.8, count: 40 }))).join('\n')).toContain(
      'n = 40, 95% interval 60% to 90%',
    );
    expect(rowsOf(drawn('closing', pageOf({}))).join('\n')).toContain('not enough answers to show a score');
  });

  test('shares a lesson only as it was ticked, and only where there is one client', () => {
    const decisions = { ...NOTHING_DECIDED, released: new Set([releaseKey(recordOf('lessons', lesson), 'recommendation')]) };
    const alone = (rows: Rows, decided = NOTHING_DECIDED) => pageOf({ stakeholders: PEOPLE.slice(0, 1), ...rows }, decided);
    expect(rowsOf(drawn('closing', alone({ lessons: [lesson] }))).join('\n')).not.toContain('Agree test data');
    expect(alone({ lessons: [lesson] }).check).toContainEqual(
      expect.objectContaining({ state: 'waiting', sentence: 'Agree test data early' }),
    );
    expect(rowsOf(drawn('closing', alone({ lessons: [lesson] }, decisions)))).toContain('Agree test data early');
    expect(rowsOf(drawn('closing', pageOf({ lessons: [lesson] }, decisions))).join('\n')).not.toContain('Agree test data');
  });
});

test.each(KINDS.flatMap((kind) => (['en', 'zh-CN'] as const).map((language) => [kind, language] as const)))(
  'an empty %s report in %s is one calm line per block, without links, names, help or charts',
  (kind, language) => {
    const plan = drawn(kind, pageOf({}), language);
    expect(plan).toMatchObject({ audience: 'client', charts: [], tables: [], validations: [], names: [] });
    expect(JSON.stringify(plan)).not.toContain('"kind":"link"');
  },
);

test.each(KINDS)('no unmarked field and no row of another client ever reaches a %s report', (kind) => {
  let shown = 0;
  fc.assert(
    fc.property(anyRows, (rows) => {
      const words = JSON.stringify(drawn(kind, pageOf(rows)));
      if (words.includes(FINE)) shown++;
      return !isTainted(words);
    }),
    { numRuns: 150 },
  );
  expect(shown).toBeGreaterThan(20);
});
