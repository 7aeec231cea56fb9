// Tabs that may be another register than their columns say: by their name, by other columns, by what they lack.
import { readRows, type Rows } from './grids';

const RATED = ['No.', 'Title', 'Description', 'Category', 'Probability', 'Impact', 'Owner', 'Status', 'Date raised', 'Solution'];
const PROBLEM = [1, 'Late pumps', 'The pumps came late', 'Supply', 5, 3, 'Ann Lee', 'Open', '2026-03-02', 'Order from two suppliers'];
const 评级 = ['序号', '问题描述', '类别', '概率', '影响', '责任人', '状态', '提出日期', '解决方案'];
const 问题 = [1, '水泵到货晚', '供应', 5, 3, '李安', '处理中', '2026-03-02', '向两家供应商订货'];

const outcome = (name: string, rows: Rows) => {
  const { sheets, questions } = readRows(name, rows);
  return [sheets[0]?.kind, questions.filter(({ kind }) => kind === 'register').map(({ options }) => options)];
};

test('columns with ratings are those of risks', () => {
  expect(outcome('Sheet1', [RATED, PROBLEM])).toEqual(['risks', []]);
});

test.each<[string, string, Rows]>([
  ['in English', 'Problem log', [['Problem log'], RATED, PROBLEM]],
  ['with a year', 'Issues 2026', [['Project issue log'], [], RATED, PROBLEM]],
  ['in Chinese', '问题清单', [['XX项目问题清单'], 评级, 问题]],
  ['in the upper row of a header', 'Probleme', [['Probleme'], RATED, PROBLEM]],
])('what tab and title both call issues are issues, and asked about: %s', (_how, name, rows) => {
  expect(outcome(name, rows)).toEqual(['issues', [['issues', 'risks']]]);
});

test.each<[string, string, Rows]>([
  ['the tab', 'Issues', [RATED, PROBLEM]],
  ['a title', 'Sheet1', [['Issue log'], RATED, PROBLEM]],
  ['the tab in Chinese', '问题清单', [评级, 问题]],
])('what %s alone calls issues is asked about', (_what, name, rows) => {
  expect(outcome(name, rows)).toEqual(['risks', [['risks', 'issues']]]);
});

test.each<[string, string, Rows]>([
  ['the name only speaks of it', 'Problem categories', [['Problem categories'], RATED, PROBLEM]],
  ['the name is that of the columns', 'Risk register', [['Risk register'], RATED, PROBLEM]],
  ['the columns can be no milestones', 'Milestones', [['Milestones'], RATED, PROBLEM]],
])('the columns decide where %s', (_why, name, rows) => {
  expect(outcome(name, rows)).toEqual(['risks', []]);
});

describe('what its columns leave open', () => {
  const people = (header: string[]): Rows => [
    header,
    ['Ann Lee', 'Engineer', 'Acme', 'ann@example.org'],
    ['Bob Stone', 'Clerk', 'Acme', 'bob@example.org'],
  ];
  test('a list of people may be of any people', () => {
    expect(outcome('Sheet1', people(['Name', 'Job title', 'Company', 'Email']))).toEqual(['stakeholders', [['stakeholders', 'other']]]);
    expect(outcome('Contacts', people(['Name', 'Job title', 'Company', 'Email']))).toEqual(['stakeholders', []]);
  });

  test('a register may ask in its header, as a survey does', () => {
    const rows: Rows = [
      ['Item', 'What could go wrong?', 'How likely?', 'How bad?', 'What will we do?', 'Who?'],
      ['Supply', 'The pumps may come late', 3, 4, 'Order from two suppliers', 'Ann Lee'],
      ['People', 'The architect may leave', 2, 5, 'Let a second architect take part', 'Bob Stone'],
      ['Site', 'Permits may be refused', 1, 5, 'Ask the town early', 'Ann Lee'],
    ];
    expect(outcome('Sheet1', rows)).toEqual(['survey', [['survey', 'risks']]]);
  });

  test('nothing is asked without a record', () => {
    expect(outcome('Issues', [RATED])).toEqual(['risks', []]);
    expect(outcome('Sheet1', [['Name', 'Job title', 'Company', 'Email']])).toEqual(['stakeholders', []]);
  });

  test('a schedule with planned and actual times is none of the lists of actions', () => {
    const header = ['阶段', '任务', '责任人', '计划开始时间', '计划结束时间', '实际开始时间', '实际结束时间', '完成百分比'];
    expect(outcome('Sheet1', [header, ['设计', '接口设计', '李安', '2026-03-02', '2026-03-09', '2026-03-02', '2026-03-10', 1]])).toEqual([
      'other',
      [],
    ]);
  });

  test('a list of anything with category, owner and date is not one of assumptions', () => {
    const rows: Rows = [
      ['milestone_id', 'phase', 'planned_date', 'owner_dept', 'status'],
      ['M1', 'Build', '2026-03-02', 'IT', 'Done'],
      ['M2', 'Test', '2026-04-02', 'IT', 'Open'],
    ];
    expect(outcome('Milestone tracker', rows)).toEqual(['other', [['milestones', 'other']]]);
  });
});
