// The minutes: what the last meeting was about, what it decided and who took on what, as Markdown that nothing in a cell can spoil.
import fc from 'fast-check';
import type { Language } from '../../src/locales/format';
import { clientChecks } from '../../src/report/client/client-checks';
import { minutes } from '../../src/report/minutes';
import { review, type Review } from '../../src/review/review';
import { isoDay } from '../../src/workbook/serial-date';
import { AS_OF, CLEAN, projectWorkbook, withRecords } from '../support/made-project';
import { contact, stakeholder } from '../support/made-records';
import type { MadeRecord } from '../support/made-workbook';

const day = (offset: number) => isoDay(AS_OF + offset);

function reviewOf(log: readonly MadeRecord[], stakeholders: readonly MadeRecord[] = []): Review {
  const people = [...(CLEAN.registers.stakeholders ?? []), ...stakeholders];
  const project = withRecords(withRecords(CLEAN, 'communicationLog', log), 'stakeholders', people);
  return review(projectWorkbook(project, 'en'), AS_OF);
}

const textOf = (done: Review, language: Language = 'en', client?: string) =>
  minutes(done, { language, ...(client === undefined ? {} : { client }) }).text;

const meeting = (date: string, cells: MadeRecord) => contact('L-9', date, 'P-2', 'Ann Lee; Bob Chan', 'meeting', cells);
const CITY = stakeholder('S-9', 'Carl Dix', {
  organisation: 'City Works',
  customerType: 'corporate',
  power: 3,
  interest: 3,
  email: 'c@city.example',
});

test('say when it was, who was there, what was decided, who does what, and when to meet next', () => {
  const done = reviewOf([
    meeting(day(-20), { topic: 'Kick-off', followUp: 'Draft the plan', followUpDue: day(-10) }),
    meeting(day(-4), { topic: 'Steering', references: 'C-1', followUp: 'Send the report', followUpOwner: 'Bob Chan', followUpDue: day(3) }),
    meeting(day(1), { topic: 'Not yet held' }),
  ]);
  const lines = textOf(done, 'en').split('\n');
  expect(lines[0]).toBe(`# Minutes: Made, ${day(-4)}`);
  expect(lines).toEqual(
    expect.arrayContaining([
      '- Client: Harbour Bank',
      '- Participants: Ann Lee, Bob Chan',
      '- Steering',
      '- Send the report – Your side, by ' + day(3),
      '- Draft the plan – Our side, by ' + day(-10),
    ]),
  );
  expect(lines.join('\n')).not.toMatch(/Kick-off|Not yet held/);
  expect(lines.at(-2)).toMatch(/^Next meeting: \d{4}-\d\d-\d\d$/);
});

test('are of a meeting rather than of a later message', () => {
  const done = reviewOf([
    meeting(day(-6), { topic: 'Steering' }),
    contact('L-10', day(-1), 'P-1', 'Ann Lee', 'email', { topic: 'Weekly mail' }),
  ]);
  expect(textOf(done, 'en')).toContain('- Steering');
});

test('of one client hold nothing of another', () => {
  const log = [
    meeting(day(-6), { topic: 'Steering', followUp: 'Send the plan' }),
    contact('L-10', day(-5), 'P-1', 'Carl Dix', 'meeting', { topic: 'City matters', followUp: 'Call the city' }),
    contact('L-11', day(-4), 'P-1', 'Ann Lee; Carl Dix', 'meeting', { topic: 'Both together' }),
  ];
  const done = reviewOf(log, [CITY]);
  expect(textOf(done, 'en', 'harbour bank')).toContain('- Steering');
  expect(textOf(done, 'en', 'Harbour Bank')).not.toMatch(/City|Carl|Both/);
  expect(textOf(done, 'en', 'City Works')).not.toMatch(/Harbour|Ann|Steering|Both|plan/);
});

describe('what the client may not see yet', () => {
  const log = [
    contact('L-8', day(-9), 'P-1', 'Carl Dix', 'meeting', { topic: 'City matters' }),
    meeting(day(-8), { topic: 'Kick-off', followUp: 'Ask City Works for their figures', followUpDue: day(3) }),
    meeting(day(-6), { topic: 'What City Works pays', followUp: 'Send the plan' }),
  ];
  const untold = reviewOf(log, [CITY]);

  test('is held back: a sentence that names another client', () => {
    const text = textOf(untold, 'en', 'Harbour Bank');
    expect(text).toContain('- Send the plan');
    expect(text).not.toContain('City');
  });

  test.each([
    ['en', /^Left out: 2 entries/],
    ['zh-CN', /^有 2 条未写入/],
  ] as const)('is told to the PM in %s', (language, told) => {
    expect(minutes(untold, { language, client: 'Harbour Bank' }).leftOut).toMatch(told);
    expect(minutes(untold, { language, client: 'City Works' }).leftOut).toBe('');
  });

  test('stands in the client tab check, each sentence once, and goes out once it is ticked', () => {
    const rows = (done: Review) => clientChecks(done, 'en').find(({ client }) => client === 'Harbour Bank')?.rows ?? [];
    const waiting = rows(untold).filter(({ reason }) => reason === 'namesOther');
    expect(waiting.map(({ sentence }) => sentence).sort()).toEqual(['Ask City Works for their figures', 'What City Works pays']);
    const releases = waiting.map(({ releaseKey = '' }) => ({ key: releaseKey, released: true }));
    const { setup } = untold;
    const ticked: Review = { ...untold, setup: { ...setup, decisions: { ...setup.decisions, releases } } };
    expect(textOf(ticked, 'en', 'Harbour Bank')).toMatch(/- What City Works pays[^]*- Ask City Works for their figures/);
    expect(minutes(ticked, { language: 'en', client: 'Harbour Bank' }).leftOut).toBe('');
  });

  test('counts a decision without wording for the client', () => {
    const decided = { id: 'C-8', title: 'Cheaper pumps', status: 'approved', decidedOn: day(-6), client: 'Harbour Bank' };
    const project = withRecords(withRecords(CLEAN, 'communicationLog', [meeting(day(-6), { topic: 'Steering' })]), 'changes', [decided]);
    const made = minutes(review(projectWorkbook(project, 'en'), AS_OF), { language: 'en' });
    expect(made.text).not.toContain('pumps');
    expect(made.leftOut).toMatch(/^Left out: 1 entry /);
  });
});

test.each(['Nobody', 'Harbour Bank'])('say so where no meeting with %s is recorded', (client) => {
  expect(textOf(reviewOf([]), 'en', client)).toBe(`No meeting is recorded up to ${day(0)}.\n`);
});

test('are in Chinese when asked for', () => {
  const text = textOf(reviewOf([meeting(day(-4), { topic: 'Steering', followUp: 'Send the report' })]), 'zh-CN');
  expect(text).toContain('## 行动项');
  expect(text).toContain('我方');
});

test.each([
  ['*bold* and `code`', '\\*bold\\* and \\`code\\`'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[click](javascript:1)', '\\[click\\](javascript:1)'],
  ['- a list', '\\- a list'],
  ['1. first', '1\\. first'],
  ['line\nbreak\n# head', 'line break \\# head'],
])('write %j as plain words', (topic, written) => {
  expect(textOf(reviewOf([meeting(day(-4), { topic })]), 'en').split('\n')).toContain(`- ${written}`);
});

test('have the same headings whatever the cells hold', () => {
  const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('#')).length;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('#', '\n', '-', '`', ' ', '>', '|', '1', '.', 'a') }), (words) => {
      const text = textOf(reviewOf([meeting(day(-4), { topic: `a ${words}`, followUp: `b ${words}` })]), 'en');
      return headings(text) === 5 && text.split('\n').filter((line) => line.startsWith('- ')).length === 5;
    }),
    { numRuns: 40 },
  );
});
