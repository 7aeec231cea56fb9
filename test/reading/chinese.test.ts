// What tables look like that Chinese project managers keep: their titles, the heads of their headers, their ledgers.
import { readRows, type Rows } from './grids';

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
