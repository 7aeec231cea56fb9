// Survey exports: each tool's shape (docs/method.md, Answers), what each question measures, and which rows do not count.
import type { CellValue } from '../../src/workbook/snapshot';
import { readRows, type Rows } from './grids';

const surveyOf = (rows: Rows) => {
  const [survey] = readRows('Sheet1', rows).surveys;
  if (!survey) throw new Error('no survey was recognised');
  return survey;
};
const answers = <T>(length: number, make: (index: number) => T): readonly T[] => Array.from({ length }, (_, index) => make(index));

const LIKERT = ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'];

const MICROSOFT: Rows = [
  [
    'ID',
    'Start time',
    'Completion time',
    'Email',
    'Name',
    'How likely are you to recommend us?',
    'I am kept well informed',
    'What should we improve?',
  ],
  ...answers(6, (index) => [
    index + 1,
    45_000.5,
    45_000.6,
    'anonymous',
    '',
    5 + (index % 6),
    LIKERT[index % 5] ?? '',
    `Answer number ${index} in a few more words`,
  ]),
];
const GOOGLE: Rows = [
  ['Timestamp', 'On a scale of 1-5, how satisfied are you with our communication?', 'Rate us [Delivery]', 'Rate us [Quality]'],
  ...answers(6, (index) => ['2026/03/05 10:00:00', 1 + (index % 5), ['Poor', 'Good', 'Excellent'][index % 3] ?? '', 'Not applicable']),
];
const QUALTRICS: Rows = [
  ['StartDate', 'EndDate', 'Status', 'Progress', 'Finished', 'RecordedDate', 'ResponseId', 'Q1_NPS_GROUP', 'Q1', 'Q2_1'],
  [
    'Start Date',
    'End Date',
    'Response Type',
    'Progress',
    'Finished',
    'Recorded Date',
    'Response ID',
    'How likely are you to recommend us? - Group',
    'How likely are you to recommend us?',
    'How satisfied are you? - Support',
  ],
  [
    '{"ImportId":"startDate"}',
    '{"ImportId":"endDate"}',
    '{"ImportId":"status"}',
    '{"ImportId":"progress"}',
    '{"ImportId":"finished"}',
    '{"ImportId":"recordedDate"}',
    '{"ImportId":"_recordId"}',
    '{"ImportId":"QID1_NPS_GROUP"}',
    '{"ImportId":"QID1"}',
    '{"ImportId":"QID2_1"}',
  ],
  ...answers(7, (index) => [
    '2026-03-01 10:00',
    '2026-03-01 10:05',
    index === 0 ? 'Survey Preview' : 'IP Address',
    100,
    index === 1 ? 'FALSE' : 'TRUE',
    '2026-03-01 10:05',
    `R_${index}`,
    'Promoter',
    9,
    4,
  ]),
];
const SURVEY_MONKEY: Rows = [
  [
    'Respondent ID',
    'Collector ID',
    'Start Date',
    'End Date',
    'IP Address',
    'Email Address',
    'First Name',
    'Last Name',
    'Custom Data 1',
    'How satisfied are you with …',
    '',
  ],
  ['', '', '', '', '', '', '', '', '', 'Delivery', 'Quality'],
  ...answers(5, (index) => [
    index + 100,
    1,
    45_854.79,
    45_854.8,
    '',
    `p${index}@client.example`,
    '',
    '',
    '',
    'Satisfied',
    index % 2 ? 'Very satisfied' : 'Dissatisfied',
  ]),
];
const WENJUANXING: Rows = [
  [
    '序号',
    '提交答卷时间',
    '所用时间',
    '来源',
    '来源详情',
    '来自IP',
    '1、您的部门',
    '2、请评价：—沟通是否及时',
    '2、交付质量',
    '3、您希望改进哪些方面？',
  ],
  ...answers(6, (index) => [
    index + 1,
    '2026/03/05 12:00:00',
    '30秒',
    '微信',
    '',
    '1.2.3.4',
    ['财务部', '市场部'][index % 2] ?? '',
    ['非常不满意', '不满意', '一般', '满意', '非常满意'][index % 5] ?? '',
    index === 0 ? -3 : '满意',
    index % 2 ? '沟通┋质量' : '(空)',
  ]),
];
/** The columns that the tool keeps of an answer: its id, when it was begun and handed in (https://wj.qq.com/docs/openapi/survey/list_answer). */
const TENCENT: Rows = [
  [
    '编号',
    '开始答题时间',
    '结束答题时间',
    '自定义字段',
    '1.您使用过我们的系统吗？',
    '2.您对交付质量满意吗？',
    '3.您有多大可能推荐我们？',
    '',
  ],
  ...answers(6, (index) => [
    index + 1,
    '2026/03/05 09:00:00',
    '2026/03/05 09:04:30',
    '',
    index % 2 ? 'A.使用过' : 'B.没有使用过',
    ['A.非常满意', 'B.满意', 'C.一般'][index % 3] ?? '',
    5 + index,
    '',
  ]),
];
/** Respondents' addresses are kept unless switched off (https://help.zoho.com/portal/en/kb/survey/launch/restrictions/general-restrictions). */
const ZOHO: Rows = [
  [
    'Response ID',
    'Response Status',
    'IP Address',
    'User Agent',
    'How satisfied are you with our support?',
    'Net Promoter Score (out of 10)',
  ],
  ...answers(6, (index) => [
    9_000 + index,
    index === 5 ? 'Partial' : 'Completed',
    '192.0.2.1',
    'Browser',
    ['Very satisfied', 'Satisfied', 'Dissatisfied'][index % 3] ?? '',
    5 + index,
  ]),
];
const ZOHO_SPANISH: Rows = [
  [
    'ID de respuesta',
    'Dirección IP',
    'Agente de usuario',
    'URL',
    '¿Qué tan satisfecho está con el equipo?',
    'Net Promoter Score (de un total de 10)',
  ],
  ...answers(5, (index) => [
    9_000 + index,
    '192.0.2.1',
    'Navegador',
    'https://example',
    index % 2 ? 'Satisfecho' : 'Muy satisfecho',
    6 + index,
  ]),
];
const LONG: Rows = [
  ['Respondent', 'Question', 'Answer'],
  ...answers(4, (index) => [`P${index}`, 'How likely are you to recommend us?', 7 + index]),
  ...answers(4, (index) => [`P${index}`, 'How satisfied are you with the team?', 5 - index]),
];

test.each<[string, Rows, string, readonly number[], number]>([
  ['Microsoft Forms', MICROSOFT, 'microsoftForms', [0], 6],
  ['Google Forms', GOOGLE, 'googleForms', [0], 6],
  ['Qualtrics, three header rows', QUALTRICS, 'qualtrics', [0, 1, 2], 5],
  ['SurveyMonkey, two header rows', SURVEY_MONKEY, 'surveyMonkey', [0, 1], 5],
  ['问卷星', WENJUANXING, 'wenjuanxing', [0], 6],
  ['腾讯问卷', TENCENT, 'tencent', [0], 6],
  ['Zoho Survey, an unfinished answer left out', ZOHO, 'zoho', [0], 5],
  ['Zoho Survey in Spanish', ZOHO_SPANISH, 'zoho', [0], 5],
  ['long', LONG, 'long', [0], 4],
])('%s', (_name, rows, tool, headerRows, respondents) => {
  const survey = surveyOf(rows);
  expect([survey.tool, survey.headerRows, survey.rows.length]).toEqual([tool, headerRows, respondents]);
});

test('metrics are proposed with their reason', () => {
  const proposals = (rows: Rows) => surveyOf(rows).questions.map(({ metric, reason, decided }) => [metric, reason, decided]);
  expect(proposals(MICROSOFT)).toEqual([
    ['nps', 'question', true],
    ['rating', 'labels', true],
    ['text', 'longText', true],
  ]);
  expect(proposals(LONG)[0]).toEqual(['nps', 'question', true]);
});

test('a matrix keeps its stem: carried down over empty headers, or over the same number', () => {
  expect(surveyOf(SURVEY_MONKEY).questions.map(({ text }) => text)).toEqual([
    'How satisfied are you with … – Delivery',
    'How satisfied are you with … – Quality',
  ]);
  expect(
    surveyOf(WENJUANXING)
      .questions.map(({ text }) => text)
      .slice(0, 2),
  ).toEqual(['请评价 – 沟通是否及时', '请评价 – 交付质量']);
});

test('previews and unfinished rows are left out and counted, derived columns named', () => {
  const survey = surveyOf(QUALTRICS);
  expect(survey.leftOut).toMatchObject({ preview: 1, unfinished: 1 });
  expect(survey.questions.map(({ metric }) => metric)).toEqual(['nps', 'csat']);
  expect(survey.derived).toHaveLength(1);
});

test.each<[string, Rows, readonly string[], string]>([
  ['腾讯问卷', TENCENT, ['choice', 'csat', 'nps'], '0 0'],
  ['Zoho Survey', ZOHO, ['csat', 'nps'], '0 1'],
  ['Zoho Survey in Spanish', ZOHO_SPANISH, ['csat', 'nps'], '0 0'],
])('%s: what is about the answer is no question, and what was asked is measured', (_tool, rows, metrics, leftOut) => {
  const survey = surveyOf(rows);
  expect(survey.questions.map(({ metric }) => metric)).toEqual(metrics);
  expect(`${survey.leftOut.preview} ${survey.leftOut.unfinished}`).toBe(leftOut);
});

test('of two answers by one person the last counts', () => {
  const rows: Rows = [...SURVEY_MONKEY, [999, 1, 45_855, 45_855, '', 'p0@client.example', '', '', '', 'Very satisfied', 'Satisfied']];
  const survey = surveyOf(rows);
  expect(survey.leftOut.repeated).toBe(1);
  expect(survey.rows).not.toContain(2);
});

test('the last answer is the one of the latest day, also where the newest stand on top; of one day the lowest', () => {
  const daily = (days: readonly CellValue[]): Rows => [
    ['Email', 'Completion time', 'How satisfied are you with our team?'],
    ...days.map((day, at) => ['ann@client.example', day, at + 1]),
  ];
  const keptRow = (rows: Rows): readonly number[] => surveyOf(rows).rows;
  expect(keptRow(daily([45_870, 45_860, 45_850]))).toEqual([1]);
  expect(keptRow(daily(['2026-06-10', '2026-06-12', '2026-06-11']))).toEqual([2]);
  expect(keptRow(daily([45_870, 45_870]))).toEqual([2]);
  expect(keptRow(daily(['', '']))).toEqual([2]);
});

test('the positive set goes by the labels', () => {
  const [question] = surveyOf([
    ['Timestamp', 'How satisfied are you with the service?'],
    ...['Totalmente satisfecho', 'Muy satisfecho', 'Satisfecho', 'Insatisfecho', 'Totalmente insatisfecho', 'Satisfecho'].map((label) => [
      '2026/03/05 10:00:00',
      label,
    ]),
  ]).questions;
  const positive = question?.scale?.labels.filter(({ value }) => question.scale?.positive.includes(value)).map(({ label }) => label);
  expect(positive?.sort()).toEqual(['Muy satisfecho', 'Satisfecho', 'Totalmente satisfecho']);
});

test('less effort is better only where effort is asked for', () => {
  const [effort, ease] = surveyOf([
    ['Timestamp', 'How much effort did you have to put in? (1-5)', 'The company made it easy for me to handle my issue (1-7)'],
    ...answers(6, (index) => ['2026/03/05 10:00:00', 1 + (index % 5), 1 + index]),
  ]).questions;
  expect([effort?.metric, effort?.scale?.direction]).toEqual(['ces', 'down']);
  expect([ease?.metric, ease?.scale?.direction]).toEqual(['ces', 'up']);
});

describe('what became of each answer', () => {
  const [question] = surveyOf([
    ['Timestamp', 'How likely are you to recommend us? (0-10)'],
    ...[10, 0, 6.5, 11, -99, 'N/A', '', '9 - very likely', 'perhaps', 8].map((answer) => ['2026/03/05 10:00:00', answer]),
    ...answers(10, () => ['2026/03/05 10:00:00', 9]),
  ]).questions;
  test.each([
    [0, 'valid'],
    [1, 'valid'],
    [2, 'offScale'],
    [3, 'offScale'],
    [4, 'notApplicable'],
    [5, 'notApplicable'],
  ])('row %d is %s', (row, state) => {
    expect(question?.answers.state(row)).toBe(state);
  });
  test('the counts add up to the respondents', () => {
    const counts = Object.values(question?.answers.counts ?? {});
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(question?.answers.values.length);
  });
});

test('a bare 0–10 score is not called NPS in silence', () => {
  const [question] = surveyOf([['id', 'score', 'surveyed_at'], ...answers(12, (index) => [index + 1, index % 11, '2026-03-05'])]).questions;
  expect(question).toMatchObject({ metric: 'nps', decided: false });
});

describe('0–10 questions', () => {
  const survey = (question: string): Rows => [
    ['Timestamp', question],
    ...answers(39, (index) => ['2026/03/05 10:00:00', index < 22 ? index % 7 : index < 31 ? 7 + (index % 2) : 9 + (index % 2)]),
  ];
  test.each([
    'How likely are you to recommend us to a colleague?',
    'On a scale of 0-10, would you recommend us?',
    '您有多大可能向朋友推荐我们？（0-10分）',
    '您有多大可能把我们介绍给同行？（0-10）',
    'Net Promoter Score (0-10)',
  ])('about recommending are NPS: %s', (question) => {
    expect(surveyOf(survey(question)).questions[0]).toMatchObject({ metric: 'nps', decided: true });
  });

  test.each(['On a scale of 0-10, how would you rate us?', '请为本次会议打分（0-10）'])(
    'with other wording are ratings until the user has said: %s',
    (question) => {
      const reading = readRows('Sheet1', survey(question));
      expect(reading.surveys[0]?.questions[0]).toMatchObject({ metric: 'rating', scale: { min: 0, max: 10 }, decided: false });
      expect(reading.questions).toMatchObject([
        { kind: 'metric', header: question, options: expect.arrayContaining(['nps', 'rating']) as string[] },
      ]);
    },
  );

  test('of which the user says that it is NPS is counted as NPS, and not asked any more', () => {
    const header = 'On a scale of 0-10, how would you rate us?';
    const corrections = { sheets: [{ sheet: 'Sheet1', headers: [], columns: [{ header, occurrence: 1, metric: 'nps' as const }] }] };
    const reading = readRows('Sheet1', survey(header), corrections);
    expect(reading.surveys[0]?.questions[0]).toMatchObject({
      metric: 'nps',
      reason: 'user',
      decided: true,
      scale: { min: 0, max: 10, positive: [9, 10] },
    });
    expect(reading.questions).toEqual([]);
  });
});
