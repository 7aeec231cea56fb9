// Tabs whose name says another register than their columns: believed where a title says so too, asked about where it stands alone.
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
