// The audit against the communication plan: due slots, the rows that met them, who was told, what is owed.
import { isoDay, parseIsoDay } from '../../src/workbook/serial-date';
import { AS_OF, CLEAN, type MadeProject, projectWorkbook, withCells, withField, withRecord, withRecords } from '../support/made-project';
import { ANN, BOB, contact, line, MAX } from '../support/made-records';
import { checkWorkbook } from '../support/run-review';

function auditOf(project: MadeProject, asOf = AS_OF) {
  return checkWorkbook(projectWorkbook(project, 'en'), [], asOf).audit;
}

/** The slots of a line as "day status row". */
function slotsOf(project: MadeProject, id: string, asOf = AS_OF): string[] {
  const audited = auditOf(project, asOf).lines.find(({ line: { record } }) => record.text('id') === id);
  return (audited?.slots ?? []).map(({ due, status, met }) => [isoDay(due), status, met?.record.text('id') ?? ''].join(' ').trim());
}

describe('due slots', () => {
  test('a weekly line counts from its start; each row meets the nearest slot', () => {
    expect(slotsOf(CLEAN, 'P-1')).toEqual([
      '2026-03-09 onTime L-1',
      '2026-03-16 onTime L-3',
      '2026-03-23 onTime L-5',
      '2026-03-30 onTime L-7',
      '2026-04-06 notDue',
    ]);
  });

  test('a later row is late, a missing one missed, the latest one overdue once its grace has passed', () => {
    const late = withCells(CLEAN, 'communicationLog', 'L-3', { date: '2026-03-18' });
    expect(slotsOf(late, 'P-1')).toContain('2026-03-16 late L-3');
    const missed = withCells(CLEAN, 'communicationLog', 'L-3', { date: '2026-03-12' });
    expect(slotsOf(missed, 'P-1').slice(0, 2)).toEqual(['2026-03-09 onTime L-1', '2026-03-16 missed']);
    const none = withRecords(
      CLEAN,
      'communicationLog',
      (CLEAN.registers.communicationLog ?? []).filter(({ id }) => id !== 'L-7'),
    );
    expect(slotsOf(none, 'P-1')).toContain('2026-03-30 open');
    expect(slotsOf(none, 'P-1', AS_OF + 1)).toContain('2026-03-30 overdue');
  });

  test('a row from the client meets no slot', () => {
    expect(slotsOf(withField(CLEAN, 'communicationLog', 'direction', 'in'), 'P-2')).toEqual(
      ['2026-03-10 missed', '2026-04-10 notDue'].map((slot) => slot.replace('missed', 'overdue')),
    );
  });

  test('without a start, counting begins with the first contact, which meets no slot itself', () => {
    expect(slotsOf(withCells(CLEAN, 'communicationPlan', 'P-1', { start: '' }), 'P-1').slice(0, 2)).toEqual([
      '2026-03-16 onTime L-3',
      '2026-03-23 onTime L-5',
    ]);
  });

  test('a line as needed is never due', () => {
    expect(slotsOf(withCells(CLEAN, 'communicationPlan', 'P-2', { frequency: 'adHoc' }), 'P-2')).toEqual([]);
  });

  test('a slot on a day off falls due on the next working day', () => {
    expect(slotsOf(withCells(CLEAN, 'communicationPlan', 'P-2', { start: '2026-02-14' }), 'P-2')[0]).toMatch(/^2026-03-16/);
  });

  test('the row that met a slot by another channel than planned is marked', () => {
    const { lines } = auditOf(withCells(CLEAN, 'communicationLog', 'L-3', { channel: 'call' }));
    const others = lines.flatMap(({ slots }) => slots).filter(({ otherChannel }) => otherChannel);
    expect(others.map(({ met }) => met?.record.text('id'))).toEqual(['L-3']);
  });
});

describe('which line a row belongs to', () => {
  const lineOf = (project: MadeProject, row: string) => {
    const audit = auditOf(project);
    const found = audit.contacts.find(({ record }) => record.text('id') === row);
    return found && audit.lineOf.get(found)?.record.text('id');
  };

  test('the line that it cites', () => {
    expect(lineOf(withCells(CLEAN, 'communicationLog', 'L-3', { planId: 'P-2' }), 'L-3')).toBe('P-2');
  });

  test('else the line whose audience took part', () => {
    expect(lineOf(withField(CLEAN, 'communicationLog', 'planId', ''), 'L-2')).toBe('P-2');
  });

  test('of several such lines the one with the nearest due date, then the one of the same channel', () => {
    const two = withRecord(CLEAN, 'communicationPlan', line('P-3', 'Call', ANN, 'weekly', '2026-03-05', { method: 'call' }));
    const free = withField(two, 'communicationLog', 'planId', '');
    expect(lineOf(withCells(free, 'communicationLog', 'L-3', { date: '2026-03-12' }), 'L-3')).toBe('P-3');
    const same = withRecord(CLEAN, 'communicationPlan', line('P-3', 'Call', ANN, 'weekly', '2026-03-02', { method: 'call' }));
    expect(
      lineOf(withCells(withField(same, 'communicationLog', 'planId', ''), 'communicationLog', 'L-3', { channel: 'call' }), 'L-3'),
    ).toBe('P-3');
  });

  test('a post to a group meets no one-to-one line', () => {
    const posted = withCells(withField(CLEAN, 'communicationLog', 'planId', ''), 'communicationLog', 'L-3', {
      participants: 'Harbour Bank',
    });
    expect(lineOf(posted, 'L-3')).toBeUndefined();
    expect(auditOf(posted).unplanned.map(({ record }) => record.text('id'))).toEqual(['L-3']);
  });

  test('a line for a group is met by any of its members', () => {
    const letter = line('P-3', 'Newsletter', 'Harbour Bank', 'monthly', '2026-02-20', { method: 'email' });
    const group = withRecord(CLEAN, 'communicationPlan', letter);
    expect(slotsOf(withRecord(group, 'communicationLog', contact('L-8', '2026-03-20', '', BOB, 'email', {})), 'P-3')[0]).toBe(
      '2026-03-20 onTime L-8',
    );
  });

  test('a row that no line asks for and that reached nobody outside is no contact of the plan at all', () => {
    const internal = withRecord(CLEAN, 'communicationLog', contact('L-8', '2026-03-20', '', MAX, 'meeting', {}));
    expect(auditOf(internal).unplanned).toEqual([]);
  });
});

describe('told or not', () => {
  const told = (project: MadeProject) =>
    Object.fromEntries(
      auditOf(project).told.map(({ record, state, by }) => [record.text('id'), by ? `${state} ${by.record.text('id')}` : state]),
    );

  test('what a row to the client cites is told by that row', () => {
    expect(told(CLEAN)).toMatchObject({ 'R-1': 'told L-1', 'C-1': 'told L-1', 'C-2': 'told L-4', 'I-1': 'told L-7', 'M-1': 'told L-1' });
  });

  test('an id in the topic counts as cited', () => {
    expect(told(withCells(CLEAN, 'communicationLog', 'L-1', { references: '', topic: 'About R-1 and C-1' }))).toMatchObject({
      'R-1': 'told L-1',
      'C-1': 'told L-1',
    });
  });

  test('a row before the event tells nothing of it', () => {
    expect(told(withCells(CLEAN, 'risks', 'R-1', { identifiedOn: '2026-03-10' }))).toMatchObject({ 'R-1': 'noRecord' });
  });

  test('an internal meeting tells nobody', () => {
    expect(told(withCells(CLEAN, 'communicationLog', 'L-1', { participants: MAX }))).toMatchObject({ 'R-1': 'noRecord' });
  });

  test('the words of the title are probably it', () => {
    expect(
      told(withCells(CLEAN, 'communicationLog', 'L-1', { references: '', topic: 'The migration takes longer than hoped' })),
    ).toMatchObject({ 'R-1': 'probablyTold L-1' });
  });

  test('so is a regular meeting whose content covers risks', () => {
    const covering = withCells(withCells(CLEAN, 'communicationLog', 'L-1', { references: '' }), 'communicationPlan', 'P-1', {
      item: 'Report on risks',
    });
    expect(told(covering)).toMatchObject({ 'R-1': 'probablyTold L-1' });
  });

  test('another client’s row tells this client nothing', () => {
    const twoClients = withCells(withCells(CLEAN, 'risks', 'R-1', { client: 'Harbour Bank' }), 'stakeholders', 'S-2', {
      organisation: 'Hill Clinic',
    });
    const toOther = withCells(withCells(twoClients, 'communicationLog', 'L-1', { references: '' }), 'communicationLog', 'L-2', {
      references: 'R-1',
    });
    expect(told(toOther)).toMatchObject({ 'R-1': 'noRecord' });
  });
});

describe('what is owed', () => {
  test('a follow-up that is not marked done is an open promise, ours unless the client owns it', () => {
    const ours = withCells(CLEAN, 'communicationLog', 'L-5', { followUpDone: false });
    expect(auditOf(ours).promises).toMatchObject([
      { text: 'Send the minutes', side: 'us', isOverdue: true, due: parseIsoDay('2026-03-25') },
    ]);
    expect(auditOf(withCells(ours, 'communicationLog', 'L-5', { followUpOwner: ANN })).promises).toMatchObject([{ side: 'client' }]);
    expect(auditOf(CLEAN).promises).toEqual([]);
  });

  test('a message from the client is answered by its reply date or by a later contact with its sender', () => {
    const open = withCells(CLEAN, 'communicationLog', 'L-6', { repliedOn: '' });
    expect(auditOf(open).unanswered).toMatchObject([{ workingDays: 5 }]);
    expect(auditOf(withRecord(open, 'communicationLog', contact('L-8', '2026-03-26', '', BOB, 'call', {}))).unanswered).toEqual([]);
  });
});

test('without a log the audit says what it could not see', () => {
  const audit = auditOf(withRecords(CLEAN, 'communicationLog', []));
  expect(audit.blind).toEqual(['communicationLog']);
  expect(audit.told.map(({ state }) => state)).toEqual(audit.told.map(() => 'noRecord'));
});
