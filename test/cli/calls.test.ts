// Calls of the command line that are refused: with 64, one line that says what is wrong, and how the command is called.
import path from 'node:path';
import { rapport, rapportIn } from './support';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'samples', 'Customer service platform.xlsx');
const AS_OF = ['--as-of', '2026-06-15'];

test.each([
  [[], 'say what is to be done', 'rapport inspect FILE'],
  [['guess', SAMPLE], 'there is no command “guess”', 'rapport inspect FILE'],
  [['inspect'], 'name the workbook', 'rapport inspect FILE'],
  [['inspect', ''], 'name the workbook', 'rapport inspect FILE'],
  [['review', SAMPLE, ...AS_OF, '--out', ''], '--out needs a value', 'rapport review FILE'],
  [['minutes', SAMPLE, ...AS_OF, '--client', ' '], '--client needs a value', 'rapport minutes FILE'],
  [['inspect', SAMPLE, 'other.xlsx'], 'one workbook at a time, not also other.xlsx', 'rapport inspect FILE'],
  [['inspect', SAMPLE, '--colour'], '“inspect” has no option --colour', 'rapport inspect FILE'],
  [['inspect', SAMPLE, '--out', 'x.xlsx'], '“inspect” has no option --out', 'rapport inspect FILE'],
  [['inspect', SAMPLE, '--json=yes'], '“inspect” has no option --json', 'rapport inspect FILE'],
  [['inspect', SAMPLE, '--lang', 'fr'], '--lang takes en, zh-CN, not “fr”', 'rapport inspect FILE'],
  [['review'], 'name the workbook', 'rapport review FILE'],
  [['review', SAMPLE], 'say the day of the review', 'rapport review FILE'],
  [['review', SAMPLE, '--as-of'], '--as-of needs a value', 'rapport review FILE'],
  [['review', SAMPLE, '--as-of', '2026-02-30'], '“2026-02-30” is no day', 'rapport review FILE'],
  [['review', SAMPLE, ...AS_OF, '--fail-on', 'anything'], '--fail-on takes error, warning, not “anything”', 'rapport review FILE'],
  [['review', SAMPLE, ...AS_OF, '--tabs', 'some'], '--tabs takes all, not “some”', 'rapport review FILE'],
  [['review', SAMPLE, ...AS_OF, '--in-place', '--out', 'x.xlsx'], 'choose one', 'rapport review FILE'],
  [['export', SAMPLE, ...AS_OF], 'say with --out which file to write', 'rapport export FILE'],
  [['export', SAMPLE, ...AS_OF, '--out', 'x.xlsx', '--tabs', 'client,daily'], 'not “daily”', 'rapport export FILE'],
  [['minutes', SAMPLE, ...AS_OF, '--json'], '“minutes” has no option --json', 'rapport minutes FILE'],
  [['template'], 'say with --out which file to write', 'rapport template'],
  [['template', '--out', 'x.xlsx', '--registers', 'raid'], 'not “raid”', 'rapport template'],
  [['template', '--out', 'x.xlsx', '--registers', 'risks,wishes'], 'not “wishes”', 'rapport template'],
  [['rules', SAMPLE], '“rules” reads no file', 'rapport rules'],
])('%j', async (argv, complaint, call) => {
  const { code, told, printed } = await rapport(...argv);
  expect(code).toBe(64);
  expect(printed).toBe('');
  const [first = '', second = ''] = told.split('\n');
  expect(first).toContain(complaint);
  expect(second).toContain(call);
});

test.each([['--lang', 'zh-CN'], ['--lang=zh']])('it is refused in the language that the call asks for: %s', async (...lang) => {
  const { told } = await rapport('review', SAMPLE, '--as-of', '15.6.2026', ...lang);
  expect(told).toContain('“15.6.2026”不是日期');
});

test('a call that names no language is answered in that of the computer', async () => {
  expect((await rapportIn('zh-CN', 'help')).printed).toContain('退出码');
  expect((await rapportIn('zh-CN', 'help', '--lang', 'en')).printed).toContain('Exit codes');
});

test.each([['--help'], ['-h'], ['help'], ['review', '--help']])('asking for help is no mistake: %s %s', async (...argv) => {
  const { code, told, printed } = await rapport(...argv);
  expect({ code, told }).toEqual({ code: 0, told: '' });
  expect(printed).toContain('rapport template');
});

test.each([['export', '--out', 'never-written.xlsx'], ['minutes']])(
  '%s for a client that the workbook does not have names those that it has',
  async (command, ...more) => {
    const { code, told, printed } = await rapport(command, SAMPLE, ...AS_OF, '--client', 'Nobody', ...more);
    expect({ code, printed }).toEqual({ code: 64, printed: '' });
    expect(told).toContain('Larkfield Transit, Osier Water');
  },
);
