// Further exports of survey tools, in English and Chinese: what is about the answer is set aside, what was asked is measured, what does not count is left out.
import { readRows, type Rows } from './grids';
import type { CellValue } from '../../src/workbook/snapshot';

const ANSWERS = 20;
const exported = (header: Rows, row: (index: number) => readonly CellValue[]): Rows => [
  ...header,
  ...Array.from({ length: ANSWERS }, (_, index) => row(index)),
];
const oneOf = (values: string, index: number): string => {
  const all = values.split('|');
  return all[(index * 7) % all.length] ?? '';
};
const SATISFIED = 'Very satisfied|Satisfied|Neutral|Dissatisfied|Very dissatisfied';
const MANYI = '非常满意|满意|一般|不满意|非常不满意';

/** Answers are completed, partial or only started (typeform.com/developers/responses/reference/retrieve-responses). */
const TYPEFORM = exported(
  [
    '# | How likely are you to recommend us? | How satisfied are you with our team? | What could be better? | I agree to be contacted | Response Type | Start Date (UTC) | Stage Date (UTC) | Submit Date (UTC) | Network ID | Tags | Ending'.split(
      ' | ',
    ),
  ],
  (at) => [
    `a${at}`,
    at % 11,
    1 + (at % 5),
    `Reply number ${at}`,
    at % 2,
    ['started', 'partial'][at] ?? 'completed',
    ...['2026-03-05 10:00:00', '', '2026-03-05 10:01:00', `n${at}`, '', ''],
  ],
);
const MICROSOFT_CHINESE = exported(
  [
    [
      'ID',
      '开始时间',
      '完成时间',
      '电子邮件',
      '名称',
      '上次修改时间',
      '您对沟通是否满意？',
      '您向同事推荐我们的可能性有多大？',
      '您还有什么建议？',
    ],
  ],
  (at) => [at + 1, 45_000.5, 45_000.6, 'anonymous', '', '', oneOf(MANYI, at), at % 11, `第${at}条建议`],
);
const GOOGLE_CHINESE = exported(
  [['时间戳记', '您的单位', '总的来说，您对项目满意吗？', '请评价以下方面 [沟通]', '请评价以下方面 [质量]', '您有哪些建议？']],
  (at) => [
    '2026/3/5 下午 3:04:05',
    oneOf('甲公司|乙公司', at),
    1 + (at % 5),
    oneOf(MANYI, at),
    oneOf(`${MANYI}|不适用`, at),
    `第${at}条建议`,
  ],
);
/** The question and its options in the second row; the groups of the 0–10 question in a column of their own. */
const SURVEY_MONKEY = exported(
  [
    [
      ...'Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data 1'.split('|'),
      'How likely is it that you would recommend us?',
      '',
      'Overall, how satisfied or dissatisfied are you?',
      'How responsive have we been?',
      'Please rank',
      '',
      'Anything else?',
    ],
    [
      ...Array.from({ length: 9 }, () => ''),
      'Not at all likely - 0 Extremely likely - 10',
      'How likely is it that you would recommend us? - Group',
      'Response',
      'Response',
      'Price',
      'Quality',
      'Open-Ended Response',
    ],
  ],
  (at) => [
    ...[118_000 + at, 400, '2026-03-05 10:00', '2026-03-05 10:05', '', '', '', '', ''],
    at % 11,
    oneOf('Detractor|Passive|Promoter', at),
    oneOf(SATISFIED, at),
    oneOf('Extremely responsive|Very responsive|Somewhat responsive|Not so responsive|Not at all responsive', at),
    1 + (at % 2),
    2 - (at % 2),
    `Reply number ${at}`,
  ],
);
/** qualtrics.com/support, Understanding Your Dataset: codes, texts, ids; an .xlsx has the first two, as labels of columns the second alone. */
const QUALTRICS_CODES =
  'StartDate|EndDate|Status|IPAddress|Progress|Duration (in seconds)|Finished|RecordedDate|ResponseId|ExternalReference|DistributionChannel|UserLanguage|Q1_NPS_GROUP|Q1|Q2_1|Q2_2'.split(
    '|',
  );
const QUALTRICS_TEXTS =
  'Start Date|End Date|Response Type|IP Address|Progress|Duration (in seconds)|Finished|Recorded Date|Response ID|External Data Reference|Distribution Channel|User Language|How likely are you to recommend us? - Group|How likely are you to recommend us?|How satisfied are you overall with: - Communication|How satisfied are you overall with: - Delivery'.split(
    '|',
  );
const qualtrics = (header: Rows, statuses: readonly CellValue[], usual: CellValue): Rows =>
  exported(header, (at) => [
    ...['2026-03-01 10:00:00', '2026-03-01 10:05:00', statuses[at] ?? usual, '192.0.2.1', 100, 300, at === 3 ? 'False' : 'True'],
    ...[
      '2026-03-01 10:05:00',
      `R_${at}`,
      '',
      'anonymous',
      'EN',
      oneOf('Promoter|Passive', at),
      at % 11,
      oneOf(SATISFIED, at),
      1 + (at % 5),
    ],
  ]);
/** A matrix by text and by codes, where −3 was skipped; 总分 is reckoned; ┋ and → join several. */
const WENJUANXING = exported(
  [
    [
      ...'序号|提交答卷时间|所用时间|来源|来源详情|来自IP|总分|1、您所在的部门|2、您对以下方面的满意程度—沟通|2、响应|3、请排序|4、您使用的功能(多选)|5(日报)|6、您向他人推荐的可能性'.split(
        '|',
      ),
    ],
  ],
  (at) => [
    ...[at + 1, '2026/3/5 12:00:00', '31秒', '微信', 'N/A', '192.0.2.1(广东-深圳)', 80 + at, oneOf('财务部|市场部', at), 1 + (at % 5)],
    ...[[1, 2, 3, 4, 5, -3][at % 6] ?? '', oneOf('A→B→C|B→A→C', at), oneOf('日报┋周报|周报', at), at % 2, at % 11],
  ],
);
/** wj.qq.com: what became of the tool's own check of the answers stands in 清洗数据结果. */
const TENCENT = exported(
  [
    '编号|开始答题时间|结束答题时间|答题时长|语言|清洗数据结果|智能清洗数据无效概率|地理位置国家和地区|地理位置省|地理位置市|用户类型|用户标识|昵称|自定义字段|1.请评价:沟通|2.推荐的可能性|3.建议|IP|UA|Referrer|'.split(
      '|',
    ),
  ],
  (at) => [
    ...[at + 1, '2026/3/5 12:00:00', '2026/3/5 12:03:00', 180, '简体中文', at === 0 ? '无效' : '有效', 0.1, '中国', '广东', '深圳'],
    ...['匿名', `u${at}`, '', '', 1 + (at % 5), at % 11, `第${at}条建议`, '192.0.2.1', 'UA', '', ''],
  ],
);
/** 腾讯文档 collects by its own form and says behind each question whether it must be answered. */
const TENCENT_DOCS = exported(
  [['提交者（自动）', '提交时间（自动）', '您所在的部门（必填）', '您对沟通是否满意（必填）', '服务打分（必填）', '建议（选填）']],
  (at) => [`用户${at}`, '2026年3月5日 12:00', oneOf('财务|市场', at), oneOf(MANYI, at), 1 + (at % 5), `第${at}条建议`],
);
/** A form that is not known by name: what it writes about device and place is known. */
const OTHER_CHINESE = exported(
  ['序号|您的姓名|您对服务满意吗？|服务评分|建议|提交人|提交时间|修改时间|填写时长|IP|填写设备|操作系统|浏览器'.split('|')],
  (at) => [
    ...[at + 1, `用户${at}`, oneOf(MANYI, at), 1 + (at % 5), `第${at}条建议`, '', '2026-03-05 10:00:00', '2026-03-05 10:00:00', '30秒'],
    ...['192.0.2.1', '手机', '系统', '浏览器'],
  ],
);
const LARK = exported([['提交人', '提交时间', '所在部门', '整体满意度', '沟通是否顺畅', '推荐意愿（0-10）', '其他建议']], (at) => [
  ...[
    `用户${at}`,
    '2026/03/05 10:00',
    oneOf('财务|市场', at),
    oneOf(MANYI, at),
    oneOf('非常顺畅|顺畅|一般|不顺畅', at),
    at % 11,
    `第${at}条建议`,
  ],
]);
const LIME = exported(
  [
    [
      'Response ID',
      'Date submitted',
      'Last page',
      'Start language',
      'Seed',
      'How satisfied are you? [Speed]',
      'How satisfied are you? [Quality]',
      'Comments?',
    ],
  ],
  (at) => [...[at + 1, '2026-03-05 10:00:00', 3, 'en', 123_456, oneOf(SATISFIED, at), oneOf(SATISFIED, at + 3), `Reply number ${at}`]],
);
const ZOHO = exported(
  [
    [
      'Response ID',
      'Response Status',
      'IP Address',
      'Started On',
      'Completed On',
      'Collector',
      'Rate us - Speed',
      'Net Promoter Score (out of 10)',
      'Net Promoter Score - Category',
    ],
  ],
  (at) => [
    ...[900 + at, at === 0 ? 'Partially Completed' : 'Completed', '192.0.2.1', '2026-03-05 10:00', '2026-03-05 10:02', 'Web'],
    ...[oneOf(SATISFIED, at), at % 11, oneOf('Promoter|Passive', at)],
  ],
);

interface Expected {
  readonly tool: string;
  /** Metric, and the dimension where there is one. */
  readonly questions: string;
  /** Preview, unfinished. */
  readonly leftOut?: string;
  readonly derived?: number;
  readonly header?: readonly number[];
}

test.each<[string, Rows, Expected]>([
  ['Typeform', TYPEFORM, { tool: 'typeform', questions: 'nps, csat team, text, choice', leftOut: '0 2' }],
  ['Microsoft Forms in Chinese', MICROSOFT_CHINESE, { tool: 'microsoftForms', questions: 'csat communication, nps, text' }],
  ['Google Forms in Chinese', GOOGLE_CHINESE, { tool: 'googleForms', questions: 'csat overall, csat communication, csat quality, text' }],
  [
    'SurveyMonkey with groups, ranking and its own words',
    SURVEY_MONKEY,
    {
      tool: 'surveyMonkey',
      questions: 'nps, csat overall, rating responsiveness asked, choice value, choice quality, text',
      derived: 1,
      header: [0, 1],
    },
  ],
  [
    'Qualtrics as .xlsx, two header rows',
    qualtrics([QUALTRICS_CODES, QUALTRICS_TEXTS], ['Survey Preview', 'Spam', 'Survey Test'], 'IP Address'),
    { tool: 'qualtrics', questions: 'nps, csat communication, csat delivery', leftOut: '3 1', derived: 1, header: [0, 1] },
  ],
  [
    'Qualtrics with texts alone',
    qualtrics([QUALTRICS_TEXTS], ['Survey Preview'], 'IP Address'),
    { tool: 'qualtrics', questions: 'nps, csat communication, csat delivery', leftOut: '1 1', derived: 1 },
  ],
  [
    'Qualtrics with codes for the status',
    qualtrics([QUALTRICS_CODES, QUALTRICS_TEXTS], [1, 8, 2], 0),
    { tool: 'qualtrics', questions: 'nps, csat communication, csat delivery', leftOut: '3 1', derived: 1, header: [0, 1] },
  ],
  [
    '问卷星 with codes',
    WENJUANXING,
    { tool: 'wenjuanxing', questions: 'csat communication, csat responsiveness, choice, choice experience, choice, nps', derived: 1 },
  ],
  ['腾讯问卷 with all of its columns', TENCENT, { tool: 'tencent', questions: 'rating communication, nps, text', leftOut: '1 0' }],
  ['腾讯文档', TENCENT_DOCS, { tool: 'tencentDocs', questions: 'csat communication, rating, text' }],
  ['a Chinese form that is not known by name', OTHER_CHINESE, { tool: 'table', questions: 'csat, rating, text' }],
  ['飞书', LARK, { tool: 'table', questions: 'csat overall, rating communication, nps, text' }],
  ['LimeSurvey', LIME, { tool: 'table', questions: 'csat responsiveness, csat quality, text' }],
  ['Zoho Survey with groups', ZOHO, { tool: 'zoho', questions: 'csat responsiveness, nps', leftOut: '0 1', derived: 1 }],
])('%s', (_name, rows, { tool, questions, leftOut = '0 0', derived = 0, header = [0] }) => {
  const [survey] = readRows('Sheet1', rows).surveys;
  expect(survey?.tool).toBe(tool);
  expect(survey?.headerRows).toEqual(header);
  const told = survey?.questions.map(({ metric, dimension, decided }) =>
    [metric, dimension, decided ? undefined : 'asked'].filter(Boolean).join(' '),
  );
  expect(told?.join(', ')).toBe(questions);
  expect(`${survey?.leftOut.preview} ${survey?.leftOut.unfinished}`).toBe(leftOut);
  expect(survey?.derived).toHaveLength(derived);
});

test('every one of them says when it was answered', () => {
  for (const rows of [TYPEFORM, MICROSOFT_CHINESE, GOOGLE_CHINESE, WENJUANXING, TENCENT, TENCENT_DOCS, OTHER_CHINESE, LARK, LIME, ZOHO])
    expect(readRows('Sheet1', rows).surveys[0]?.submittedOn(3)).toBeGreaterThan(44_000);
});
