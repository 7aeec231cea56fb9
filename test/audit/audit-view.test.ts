// The audit as plain data: persons with their lines, due slots with the rows that met them, told or not, promises, and what could not be seen.
import { auditView } from '../../src/audit/audit-view';
import { describeBlindness } from '../../src/locales/describe-blindness';
import { parseIsoDay } from '../../src/workbook/serial-date';
import { CLEAN, type MadeProject, projectWorkbook, withCells, withRecords } from '../support/made-project';
import { checkWorkbook } from '../support/run-review';

const viewOf = (project: MadeProject) => auditView(checkWorkbook(projectWorkbook(project, 'en')).audit);
const day = (text: string) => parseIsoDay(text);

test('each person stands with the lines that cover them and the shortest step between two contacts', () => {
  expect(
    viewOf(CLEAN).persons.map(({ name, side, isKey, lines, shortestPeriodDays }) => [name, side, isKey, lines, shortestPeriodDays]),
  ).toEqual([
    ['Ann Lee', 'client', true, ['P-1'], 7],
    ['Bob Chan', 'client', false, ['P-2'], 31],
    ['Max Weber', 'own', false, [], undefined],
  ]);
});

test('each due slot says what became of it and by which row', () => {
  const [weekly] = viewOf(withCells(CLEAN, 'communicationLog', 'L-3', { date: '2026-03-19', channel: 'call' })).lines;
  expect(weekly?.slots.map(({ due, status, met, otherChannel }) => [due, status, met?.id, otherChannel])).toEqual([
    [day('2026-03-09'), 'onTime', 'L-1', false],
    [day('2026-03-16'), 'late', 'L-3', true],
    [day('2026-03-23'), 'onTime', 'L-5', false],
    [day('2026-03-30'), 'onTime', 'L-7', false],
    [day('2026-04-06'), 'notDue', undefined, false],
  ]);
});

test('what the client should know says whom it was told to, when and by which row, or that no row shows it', () => {
  const told = viewOf(withCells(CLEAN, 'communicationLog', 'L-4', { references: '' })).told;
  expect(told.map(({ register, id, state, mustKnow, by }) => [register, id, state, mustKnow, by.map((row) => [row.id, row.day])])).toEqual([
    ['risks', 'R-1', 'told', [], [['L-1', day('2026-03-09')]]],
    ['changes', 'C-1', 'told', ['Ann Lee'], [['L-1', day('2026-03-09')]]],
    ['changes', 'C-2', 'noRecord', ['Bob Chan'], []],
    ['issues', 'I-1', 'told', ['Ann Lee'], [['L-7', day('2026-03-30')]]],
    ['issues', 'I-2', expect.any(String), ['Bob Chan'], expect.any(Array)],
    ['issues', 'I-5', expect.any(String), ['Bob Chan'], expect.any(Array)],
    [
      'milestones',
      'M-1',
      'told',
      [],
      [
        ['L-1', day('2026-03-09')],
        ['L-2', day('2026-03-10')],
      ],
    ],
  ]);
});

test('a promise that is not done stays open, on the side that owes it', () => {
  const { promises } = viewOf(withCells(CLEAN, 'communicationLog', 'L-5', { followUpDone: false }));
  expect(promises.map(({ id, text, side, due, isOverdue }) => [id, text, side, due, isOverdue])).toEqual([
    ['L-5', 'Send the minutes', 'us', day('2026-03-25'), true],
  ]);
});

test('without a log it says what could not be seen and which columns the smallest log has', () => {
  const view = viewOf(withRecords(CLEAN, 'communicationLog', []));
  expect(view.blind).toEqual(['communicationLog']);
  expect(view.told.every(({ state }) => state === 'noRecord')).toBe(true);
  expect(describeBlindness('en', view)).toEqual([
    'No contact is logged, so nothing can be said of who was told. The smallest log has the columns: Date, Participants, Channel, Topic, References.',
  ]);
  expect(describeBlindness('en', viewOf(CLEAN))).toEqual([]);
});

test('the word for stakeholder is the one that is set', () => {
  const blindness = { blind: ['stakeholders'], smallestLog: [] } as const;
  expect(describeBlindness('zh-CN', blindness, '相关方').join()).toMatch(/^没有已登记的相关方/);
});
