// What tables look like that Chinese project managers keep: their titles, the heads of their headers, their ledgers.
import { mapping, onlyTable, readRows, type Rows } from './grids';

const kindOf = (name: string, rows: Rows) => readRows(name, rows).sheets[0]?.kind;

describe('a title names the register of its longest words', () => {
  const entries: Rows = [
    ['序号', '类型', '描述', '责任人', '状态', '应对措施'],
    [1, '风险', '供应商可能延期交货', '张伟', '打开', '提前备货'],
    [2, '问题', '测试环境无法访问', '李娜', '打开', '重启服务'],
    [3, '风险', '关键人员可能离职', '王强', '打开', '安排备岗'],
  ];

  test('风险问题清单 is no list of issues alone', () => {
    expect(kindOf('风险问题清单', entries)).toBe('raid');
  });

  test('客户沟通记录 lists no clients', () => {
    const rows: Rows = [
      ['客户', '联系人', '日期', '内容', '方式', '阶段'],
      ['远山科技', '张伟', '2026-03-02', '确认上线时间', '电话', '实施'],
      ['海蓝物流', '李娜', '2026-03-05', '反馈报表问题', '会议', '实施'],
    ];
    expect(kindOf('客户沟通记录', rows)).toBe('communicationLog');
  });
});

test('what a list of projects says of its projects is no word of another register', () => {
  const rows: Rows = [
    ['项目编码', '项目名称', '项目状态', '项目等级', '项目类型', '计划完成时间', '创建人', '创建时间', '备注'],
    ['P01', '新港口', '进行中', '高', '基建', '2026-05-01', '张伟', '2026-01-05', ''],
    ['P02', '新机场', '已完成', '中', '基建', '2026-06-01', '李娜', '2026-01-06', ''],
  ];
  expect(kindOf('Sheet1', rows)).toBe('other');
});

describe('surveys', () => {
  test('short names of questions over answers in words are questions', () => {
    const rows: Rows = [
      ['序号', '性别', '使用经验', '最担心的问题', '功能打分', '联系称呼'],
      [1, '男', '有经验', '操作复杂、费用高', 5, '张伟'],
      [2, '女', '无经验', '数据安全', 4, '李娜'],
      [3, '男', '有经验', '费用高', 5, '王强'],
    ];
    expect(mapping(onlyTable(readRows('问卷调查结果', rows)))).toMatchObject({
      使用经验: 'question',
      最担心的问题: 'question',
      功能打分: 'question',
      联系称呼: undefined,
    });
  });

  test('是否 over a list of systems asks nobody', () => {
    const rows: Rows = [
      ['序号', '分类', '系统名称', '是否可以单点登录', '是否允许嵌入访问', '备注'],
      [1, '办公', '报销系统', '是', '否', ''],
      [2, '办公', '考勤系统', '否', '否', ''],
      [3, '生产', '排产系统', '是', '是', ''],
    ];
    expect(kindOf('系统汇总', rows)).toBe('other');
  });
});
