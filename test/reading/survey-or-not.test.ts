// What is a survey though nothing is asked in words, what only looks like one, and what the user is asked.
import { readRows, type Rows } from './grids';
import type { CellValue } from '../../src/workbook/snapshot';

const PEOPLE = 20;
const people = (header: readonly string[], row: (index: number) => readonly CellValue[]): Rows => [
  header,
  ...Array.from({ length: PEOPLE }, (_, index) => row(index)),
];
const oneOf = (values: string, index: number): string => {
  const all = values.split('|');
  return all[index % all.length] ?? '';
};
const SATISFIED = 'Satisfied|Highly satisfied|Neutral|Dissatisfied';
const GOOD = 'Good|Very good|Average|Poor';

/** "survey: 3 questions" or the kind, and what is asked about the tab. */
function told(rows: Rows, title = 'Sheet1'): string {
  const reading = readRows(title, rows);
  const [survey] = reading.surveys;
  const kind = survey ? `survey: ${survey.questions.length} questions` : (reading.sheets[0]?.kind ?? '');
  const [asked] = reading.questions.filter((question) => question.kind === 'register');
  return asked ? `${kind}, asked: ${asked.options.join(' or ')}` : kind;
}

describe('ratings side by side on one scale, many rows', () => {
  test.each<[string, Rows, string, string]>([
    [
      'of satisfaction are a survey, whatever the words above them',
      people(['Customer ID', 'Food', 'Hygiene', 'Waiting time'], (at) => [
        1000 + at,
        oneOf(SATISFIED, at),
        oneOf(SATISFIED, at + 1),
        oneOf(SATISFIED, at * 3),
      ]),
      'Sheet1',
      'survey: 3 questions',
    ],
    [
      'of satisfaction in Chinese too, with what is written freely',
      people(['序号', '部门', '沟通', '响应', '质量', '建议'], (at) => [
        at + 1,
        oneOf('财务|市场', at),
        ...['满意|非常满意|一般', '一般|满意|不满意', '满意|不满意|非常满意'].map((labels) => oneOf(labels, at)),
        `第${at}条建议`,
      ]),
      'Sheet1',
      'survey: 4 questions',
    ],
    [
      'of agreement are a survey',
      people(['No', 'v1', 'v2', 'v3'], (at) => [
        at,
        oneOf('Agree|Disagree|Neutral', at),
        oneOf('Agree|Strongly agree', at),
        oneOf('Disagree|Agree', at),
      ]),
      'Sheet1',
      'survey: 3 questions',
    ],
    [
      'in numbers are a survey when they were handed in',
      people(['Timestamp', 'Content', 'Speaker', 'Venue'], (at) => [
        '2026/03/05 10:00:00',
        1 + (at % 5),
        1 + ((at * 2) % 5),
        1 + ((at * 3) % 5),
      ]),
      'Sheet1',
      'survey: 3 questions',
    ],
    [
      'in numbers are a survey in a tab that says so',
      people(['Name', 'Content', 'Speaker', 'Venue'], (at) => [`P${at}`, 1 + (at % 5), 1 + ((at * 2) % 5), 1 + ((at * 3) % 5)]),
      'Workshop feedback',
      'survey: 3 questions',
    ],
    [
      'in numbers under names may be a skills matrix, so the user is asked',
      people(['Name', 'Role', 'Java', 'Python', 'SQL'], (at) => [
        `P${at}`,
        oneOf('Developer|Tester', at),
        1 + (at % 5),
        1 + ((at * 2) % 5),
        1 + ((at * 3) % 5),
      ]),
      'Team',
      'other, asked: other or survey',
    ],
    [
      'of suppliers are a scorecard',
      people(['Supplier', 'Quality', 'Delivery', 'Price'], (at) => [`S${at}`, 1 + (at % 5), 1 + ((at * 2) % 5), 1 + ((at * 3) % 5)]),
      'Feedback',
      'other',
    ],
    [
      'of suppliers are one with a satisfaction among them, too',
      people(['Vendor', 'Satisfaction', 'Contact'], (at) => [`V${at}`, 1 + (at % 5), `p${at}@client.example`]),
      'Sheet1',
      'other',
    ],
    [
      'that somebody looks after are no answers',
      people(['Name', 'Owner', 'Clarity', 'Depth', 'Tone'], (at) => [
        `N${at}`,
        'Ann',
        oneOf(GOOD, at),
        oneOf(GOOD, at * 3),
        oneOf(GOOD, at + 2),
      ]),
      'Sheet1',
      'other',
    ],
    [
      'of a few are none yet',
      people(['Name', 'Content', 'Speaker', 'Venue'], (at) => [`P${at}`, 1 + at, 5 - at, 1 + at]).slice(0, 5),
      'Sheet1',
      'other',
    ],
    [
      'beside measurements are none',
      people(['id', 'ph', 'turbidity', 'flow'], (at) => [at, 7 + at / 10, at * 1.3, at * 17]),
      'Sheet1',
      'other',
    ],
  ])('%s', (_what, rows, title, expected) => {
    expect(told(rows, title)).toBe(expected);
  });
});

test('many questions on satisfaction are a survey though as many columns are about other things', () => {
  const things = ['Plan', 'Provider', 'Since', 'Contract', 'Size', 'Shop', 'Code', 'Tariff'];
  const rows = people(['S/N', ...['Reception', 'Prices', 'Service'].map((what) => `Satisfaction with ${what}`), ...things], (at) => [
    at + 1,
    1 + (at % 5),
    1 + ((at * 2) % 5),
    1 + ((at * 3) % 5),
    ...things.map((thing) => `${thing} ${at}`),
  ]);
  expect(told(rows)).toBe('survey: 3 questions');
});

describe('forms that ask for no opinion have no metric, and the user is asked what they are', () => {
  const MICROSOFT = ['ID', 'Start time', 'Completion time', 'Email', 'Name'];
  const handedIn = (at: number): readonly CellValue[] => [at + 1, 45_000.5, 45_000.6, `p${at}@client.example`, `P${at}`];
  test.each<[string, Rows]>([
    [
      'a registration',
      people([...MICROSOFT, 'Phone number', 'Which session will you attend?', 'How many guests?'], (at) => [
        ...handedIn(at),
        `555-${at}`,
        oneOf('Morning|Afternoon', at),
        1 + (at % 5),
      ]),
    ],
    [
      'an application',
      people(
        ['Timestamp', 'Email Address', 'Phone', 'Years of experience', 'Why do you want to work here?', 'Upload your resume'],
        (at) => ['2026/03/05 10:00:00', `p${at}@client.example`, '555', 1 + (at % 5), `Reason number ${at}`, `file ${at}`],
      ),
    ],
    [
      'a quiz of Microsoft Forms with its points',
      people([...MICROSOFT, 'Total points', 'Quiz feedback', '2 + 2 = ?', 'Points - 2 + 2 = ?', 'Feedback - 2 + 2 = ?'], (at) => [
        ...handedIn(at),
        at % 2,
        '',
        1 + (at % 5),
        at % 2,
        '',
      ]),
    ],
    [
      'a quiz of Google Forms with its score',
      people(['Timestamp', 'Score', 'How many weeks has a quarter?', 'Which is a stakeholder?'], (at) => [
        '2026/03/05 10:00:00',
        `${at % 3} / 2`,
        1 + (at % 5),
        oneOf('Client|Weather', at),
      ]),
    ],
  ])('%s', (_what, rows) => {
    const reading = readRows('Form Responses 1', rows);
    expect(reading.surveys[0]?.questions.filter(({ scale }) => scale !== undefined)).toEqual([]);
    expect(reading.questions).toMatchObject([{ kind: 'register', options: ['survey', 'other'] }]);
  });

  test('one that asks for an opinion besides is a survey', () => {
    const rows = people(['Timestamp', 'Phone', 'Address', 'How satisfied are you?'], (at) => [
      '2026/03/05 10:00:00',
      '555',
      'Street',
      1 + (at % 5),
    ]);
    expect(told(rows)).toMatch(/^survey: \d questions$/);
  });
});

test.each<[string, readonly string[]]>([
  ['a roster', ['First Name', 'Last Name', 'Email Address', 'Start Date', 'End Date', 'Course']],
  ['a schedule in Chinese', ['序号', '名称', '开始时间', '完成时间', '说明']],
])('%s has columns that survey tools write too, but not what they alone write', (_what, header) => {
  expect(told(people(header, (at) => header.map((name) => `${name} ${at}`)))).not.toMatch(/^survey/);
});

describe('a long table by the ids of its questions', () => {
  const rows = (category: (question: number) => string): Rows => [
    ['answer_id', 'student_id', 'question_id', 'question_category', 'answer_content', 'answer_datetime'],
    ...Array.from({ length: 30 }, (_, at) => {
      const question = at % 3;
      const answer = [5 + (at % 6), 1 + (at % 5), `Reply number ${at} in words`][question] ?? '';
      return [at, 100 + Math.floor(at / 3), 70 + question, category(question), answer, '2026-03-05 10:00:00'];
    }),
  ];
  const questions = (category: (question: number) => string) =>
    readRows('survey', rows(category)).surveys[0]?.questions.map(({ text }) => text);
  test('is told by what they are about', () => {
    expect(questions((question) => ['NPS', 'Rating', 'Comment'][question] ?? '')).toEqual(['NPS', 'Rating', 'Comment']);
  });
  test('keeps apart those about the same', () => {
    expect(questions((question) => ['NPS', 'Rating', 'Rating'][question] ?? '')).toEqual(['NPS', 'Rating (71)', 'Rating (72)']);
  });
  test('goes by their ids where nothing is said, and asks what they measure', () => {
    const reading = readRows(
      'survey',
      rows(() => ''),
    );
    expect(reading.surveys[0]?.questions.map(({ text, decided }) => [text, decided])).toEqual([
      ['70', false],
      ['71', false],
      ['72', true],
    ]);
  });
});
