// Cases of the audit that a PM would argue about, each worked out by hand from the catalogue before it was run.
import { isoDay } from '../../src/workbook/serial-date';
import type { CellValue } from '../../src/workbook/snapshot';
import { AS_OF, CLEAN, type MadeProject, projectWorkbook, withCells, withField, withRecord, withRecords } from '../support/made-project';
import { ANN, BOB, change, contact, line, MAX, milestone, stakeholder } from '../support/made-records';
import { madeSetupSheet } from '../support/made-workbook';
import { checkWorkbook, findingsOf } from '../support/run-review';

type Tables = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

function workbook(project: MadeProject, setup: Tables = {}) {
  const snapshot = projectWorkbook(project, 'en');
  return { ...snapshot, sheets: [...snapshot.sheets, madeSetupSheet(setup)] };
}

const auditOf = (project: MadeProject, setup?: Tables) => checkWorkbook(workbook(project, setup), []).audit;
const rulesOf = (project: MadeProject, setup?: Tables) => findingsOf(workbook(project, setup)).map(({ rule }) => rule);

/** A plan of one line and a log of contacts with Bob on the days. */
function withLine(frequency: string, start: string, days: readonly string[], cells: Parameters<typeof line>[5] = {}): MadeProject {
  const log = days.map((day, place) => contact(`L-${place + 1}`, day, '', BOB, 'meeting', {}));
  const plan = [line('P-1', 'Talk', BOB, frequency, start, { method: 'meeting', ...cells })];
  return withRecords(withRecords(CLEAN, 'communicationPlan', plan), 'communicationLog', log);
}

function slotsOf(project: MadeProject, setup?: Tables): string[] {
  const slots = auditOf(project, setup).lines.flatMap((audited) => audited.slots);
  return slots.map(({ due, status, met }) => [isoDay(due).slice(5), status, met?.record.text('id') ?? ''].join(' ').trim());
}

describe('due dates', () => {
  test('每月5日前: due on the fifth, on the next working day where that is none; grace three days', () => {
    expect(slotsOf(withLine('每月5日前', '2025-12-20', ['2026-02-10', '2026-03-04']))).toEqual([
      '01-05 missed',
      '02-05 late L-1',
      '03-05 onTime L-2',
      '04-06 notDue',
    ]);
  });

  test.each([
    ['daily', 0],
    ['weekly', 1],
    ['twice a month', 2],
    ['every three weeks', 3],
    ['monthly', 3],
    ['quarterly', 5],
    ['at milestones', 2],
  ])('%s: %i days of grace', (frequency, days) => {
    expect(auditOf(withLine(frequency, '2026-01-05', [])).lines.map(({ line: { toleranceDays } }) => toleranceDays)).toEqual([days]);
  });

  test('a holiday moves the slot on, a working weekend keeps it', () => {
    const calendar: Tables = {
      Rapport_Calendar: [
        ['2026-02-16', '放假'],
        ['2026/2/17', '放假'],
        ['2026-02-28', '调休上班'],
      ],
    };
    expect(slotsOf(withLine('每周一', '2026-02-13', []), calendar).slice(0, 2)).toEqual(['02-18 missed', '02-23 missed']);
    expect(slotsOf(withLine('每周六', '2026-02-20', []), calendar).slice(0, 2)).toEqual(['02-23 missed', '02-28 missed']);
  });

  test('bi-monthly can be two rhythms: asked, and no slot until it is answered', () => {
    const project = withLine('Bi-monthly', '2026-01-01', []);
    expect(slotsOf(project)).toEqual([]);
    expect(findingsOf(workbook(project)).filter(({ rule }) => rule === 'communicationPlan/unreadable-frequency')).toMatchObject([
      { messageId: 'ambiguous' },
    ]);
  });

  test('a line that starts within the project asks for nothing before, and is met by nothing before', () => {
    expect(slotsOf(withLine('weekly', '2026-03-16', ['2026-03-09', '2026-03-13']))).toEqual(['03-23 missed', '03-30 open', '04-06 notDue']);
  });

  test('a line that has ended asks for nothing after', () => {
    expect(slotsOf(withLine('weekly', '2026-03-02', ['2026-03-09', '2026-03-16'], { end: '2026-03-17' }))).toEqual([
      '03-09 onTime L-1',
      '03-16 onTime L-2',
    ]);
  });

  test('the first working day that is late is late, what is not met before the next slot missed, the latest overdue', () => {
    expect(slotsOf(withLine('weekly', '2026-03-02', ['2026-03-11']))).toEqual([
      '03-09 late L-1',
      '03-16 missed',
      '03-23 missed',
      '03-30 open',
      '04-06 notDue',
    ]);
    expect(rulesOf(withLine('weekly', '2026-02-27', ['2026-03-06', '2026-03-13', '2026-03-20']))).toContain('audit/contact-overdue');
  });

  test('a line at milestones falls due on those of its client, from its start on', () => {
    const milestones = [
      milestone('M-1', 'Before', {
        type: 'stage',
        plannedOn: '2026-02-02',
        actualOn: '2026-02-02',
        status: 'done',
        client: 'Harbour Bank',
      }),
      milestone('M-2', 'Ours', { type: 'stage', plannedOn: '2026-03-16', actualOn: '2026-03-16', status: 'done', client: 'Harbour Bank' }),
      milestone('M-3', 'Theirs', { type: 'stage', plannedOn: '2026-03-20', actualOn: '2026-03-20', status: 'done', client: 'Hill Clinic' }),
      milestone('M-4', 'Within', { type: 'internal', plannedOn: '2026-03-23', status: 'inProgress', client: 'Harbour Bank' }),
    ];
    const project = withLine('At milestones', '2026-03-01', ['2026-03-17'], { client: 'Harbour Bank' });
    expect(slotsOf(withRecords(project, 'milestones', milestones))).toEqual(['03-16 onTime L-1']);
  });
});

describe('who was reached', () => {
  const people = (project: MadeProject, setup?: Tables) => auditOf(project, setup).people;
  const named = (name: string) =>
    withRecord(CLEAN, 'stakeholders', stakeholder('S-4', name, { customerType: 'corporate', power: 1, interest: 1 }));

  test.each([
    ['王总', '王磊'],
    ['王总经理', '王磊'],
    ['王副总', '王磊'],
    ['王主管', '王磊'],
    ['王磊（海港银行）', '王磊'],
    ['欧阳工', '欧阳雪'],
    ['Stone, E. (IT)', undefined],
  ])('%s', (written, name) => {
    const resolution = people(withRecord(named('王磊'), 'stakeholders', stakeholder('S-5', '欧阳雪', { customerType: 'team' }))).resolve(
      written,
    );
    expect(resolution.members.map((person) => person.name)).toEqual(name === undefined ? [] : [name]);
  });

  test('two of one surname: 王总 is nobody in particular, and the finding names both', () => {
    const two = withRecord(named('王磊'), 'stakeholders', stakeholder('S-5', '王静', { customerType: 'corporate', power: 1, interest: 1 }));
    const log = withCells(two, 'communicationLog', 'L-2', { participants: '王总' });
    expect(findingsOf(workbook(log)).filter(({ rule }) => rule === 'any/unknown-person')).toMatchObject([{ data: { name: '王总' } }]);
  });

  test('a meeting with a group meets the group’s line and nobody’s own', () => {
    const setup: Tables = { Rapport_Groups: [['领导小组', 'Ann Lee、Bob Chan']] };
    const project = withRecords(
      withRecords(CLEAN, 'communicationPlan', [
        line('P-1', 'Steering', '领导小组', 'weekly', '2026-03-09', { method: 'meeting' }),
        line('P-2', 'Word with Ann', ANN, 'weekly', '2026-03-09', { method: 'meeting' }),
      ]),
      'communicationLog',
      [contact('L-1', '2026-03-16', '', '领导小组', 'meeting', {})],
    );
    expect(auditOf(project, setup).lines.map(({ slots }) => slots[0]?.status)).toEqual(['onTime', 'missed']);
  });

  test('a line for all stakeholders covers everybody', () => {
    const everybody = withRecords(CLEAN, 'communicationPlan', [
      line('P-1', 'News', '全体干系人', 'weekly', '2026-03-02', { method: 'email' }),
    ]);
    expect(rulesOf(everybody).filter((rule) => rule.startsWith('audit/uncovered'))).toEqual([]);
  });

  test('several names in a cell: each is covered, any of them meets the line', () => {
    const both = withRecords(CLEAN, 'communicationPlan', [
      line('P-1', 'Talk', 'Ann Lee、Bob Chan', 'weekly', '2026-03-09', { method: 'meeting' }),
    ]);
    const log = withRecords(both, 'communicationLog', [contact('L-1', '2026-03-16', '', BOB, 'meeting', {})]);
    expect(slotsOf(log)[0]).toBe('03-16 onTime L-1');
    expect(rulesOf(log).filter((rule) => rule.startsWith('audit/uncovered'))).toEqual([]);
  });

  test('whoever has left is neither missed in the plan nor makes a contact urgent', () => {
    const left = withCells(CLEAN, 'stakeholders', 'S-1', { status: '已离职' });
    expect(
      rulesOf(withCells(left, 'communicationPlan', 'P-1', { audience: BOB })).filter((rule) => rule.startsWith('audit/uncovered')),
    ).toEqual([]);
    const late = withRecords(
      withCells(left, 'communicationPlan', 'P-1', { start: '2026-02-27' }),
      'communicationLog',
      (left.registers.communicationLog ?? []).filter(({ id }) => id !== 'L-7'),
    );
    expect(rulesOf(late).filter((rule) => rule.startsWith('audit/contact-overdue'))).toEqual(['audit/contact-overdue']);
  });

  test('a body that can’t be resolved may hold the one who is not covered: it is said with it; a person is somebody else', () => {
    const uncovered = (audience: string) =>
      findingsOf(workbook(withCells(CLEAN, 'communicationPlan', 'P-1', { audience }))).filter(({ rule }) => rule.startsWith('audit/unc'));
    expect(uncovered('Steering committee')).toMatchObject([
      { rule: 'audit/uncovered-key-person', messageId: 'unlessMeant', data: { audience: { list: ['Steering committee'] } } },
    ]);
    expect(uncovered('Zoe Quist')).toMatchObject([{ rule: 'audit/uncovered-key-person', messageId: 'uncovered' }]);
  });
});

describe('what is owed', () => {
  test('a letter of the client as a body is answered by a later contact with that client', () => {
    const letter = withCells(
      withCells(CLEAN, 'communicationLog', 'L-6', { repliedOn: '', participants: 'Harbour Bank' }),
      'communicationLog',
      'L-7',
      {
        date: '2026-03-23',
      },
    );
    expect(rulesOf(letter)).toContain('audit/inbound-unanswered');
    const answered = withRecord(letter, 'communicationLog', contact('L-8', '2026-03-26', 'P-2', BOB, 'call', {}));
    expect(rulesOf(answered)).not.toContain('audit/inbound-unanswered');
  });

  test('a promise of the client is theirs: shown, and no finding of ours', () => {
    const theirs = withCells(CLEAN, 'communicationLog', 'L-5', { followUpDone: false, followUpOwner: ANN });
    expect(auditOf(theirs).promises).toMatchObject([{ side: 'client', isOverdue: true }]);
    expect(rulesOf(theirs)).not.toContain('audit/follow-up-overdue');
  });

  test('a decision that nobody was told of is one finding for its requester, and another only for others who are affected', () => {
    const untold = withCells(CLEAN, 'communicationLog', 'L-4', { references: '' });
    const decided = (affected: CellValue) =>
      rulesOf(withCells(untold, 'changes', 'C-2', { affected, approver: '' })).filter((rule) => rule.startsWith('audit/'));
    expect(decided('Bob Chan')).toEqual(['audit/decision-not-communicated']);
    expect(decided('Bob Chan; Ann Lee')).toEqual(['audit/decision-not-communicated', 'audit/affected-not-informed']);
  });

  test('a change with a decision waits for nobody, whatever its status still says', () => {
    const waiting = withRecord(
      CLEAN,
      'changes',
      change('C-4', 'Add a field', MAX, { status: 'pending', waitingOn: 'us', costImpact: 0, scheduleImpact: 0, scopeImpact: 'None' }),
    );
    expect(rulesOf(waiting)).toContain('changes/waiting-on-us');
    expect(rulesOf(withCells(waiting, 'changes', 'C-4', { decidedOn: '2026-03-05' }))).not.toContain('changes/waiting-on-us');
  });

  test('start from today parks what was overdue before, and a waiver for it is not orphaned', () => {
    const overdue = withCells(CLEAN, 'issues', 'I-4', { dueOn: '2026-03-20' });
    const setup = (waivers: readonly (readonly CellValue[])[]): Tables => ({
      Rapport_Settings: [['baselineDay', isoDay(AS_OF)]],
      Rapport_Waivers: waivers,
    });
    const key = checkWorkbook(workbook(overdue)).results.findings.find(({ rule }) => rule === 'issues/overdue')?.key ?? '';
    expect(rulesOf(overdue, setup([]))).toEqual(['setup/parked']);
    expect(rulesOf(overdue, setup([[key, 'Agreed', 'Max', '']]))).toEqual(['setup/parked']);
    expect(rulesOf(overdue, setup([['issues/no-such-rule|issues|I-4|', 'Agreed', 'Max', '']]))).toEqual([
      'setup/waiver-orphaned',
      'setup/parked',
    ]);
  });

  test('a time of day in a cell is no part of a day', () => {
    const timed = withCells(CLEAN, 'changes', 'C-3', { submittedOn: 46_111.75, submittedForDecisionOn: 46_111 });
    expect(rulesOf(withField(timed, 'changes', 'implementedOn', ''))).not.toContain('changes/dates-out-of-order');
  });
});
