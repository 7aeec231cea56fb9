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

test("columns headed by the record's own name speak for it, known or not", () => {
  const rows: Rows = [
    ['需求大类', '需求模块', '需求要点', '需求描述', '当前状态', '改后级次', '交货时间', '工程量'],
    ['课程', '教务', '课程发布', '选择模板后编辑课程', '已完成', '', '', ''],
    ['课程', '教务', '课程删除', '删除没有报名的课程', '进行中', '', '', ''],
    ['考勤', '教务', '签到', '学员用手机签到', '未开始', '', '', ''],
  ];
  expect(kindOf('Sheet1', rows)).toBe('requirements');
});

test('the title of the list may stand where the column of its records is headed', () => {
  const rows: Rows = [
    ['平台', '3.2 评审问题记录', '状态', '负责人', '解决方案'],
    ['微信端', '二维码的统计口径没有说清', '已确定', '张伟', '按渠道统计'],
    ['后台', '消息的推送范围没有写明', '待确认', '李娜', ''],
  ];
  expect(mapping(onlyTable(readRows('3.2评审问题记录', rows)))).toMatchObject({ '3.2 评审问题记录': 'description' });
});

test('ledgers of what is put right are issues, line by line struck off', () => {
  const rows: Rows = [
    ['序号', '存在问题', '整改措施', '整改责任人', '整改时限', '是否销号', '销号时间'],
    [1, '消防通道堆放杂物', '立即清理并专人巡查', '张伟', '2026-03-15', '是', '2026-03-12'],
    [2, '临时用电没有接地', '重新布线并验收', '李娜', '2026-03-20', '否', ''],
  ];
  expect(mapping(onlyTable(readRows('Sheet1', rows)))).toEqual({
    序号: 'id',
    存在问题: 'description',
    整改措施: 'resolution',
    整改责任人: 'owner',
    整改时限: 'dueOn',
    是否销号: 'status',
    销号时间: 'closedOn',
  });
});

test('what, who, by when and how far make a list of things to do, whatever else stands beside them', () => {
  const rows: Rows = [
    ['优先级', '所属', '任务', '执行人', '截止时间', '是否按时完成', '输入', '输出'],
    ['本周', '界面', '修改首页', '张伟', '2026-03-02', '是', '访谈结果', '首页原型'],
    ['本周', '文档', '补充用例', '李娜', '2026-03-04', '否', '评审意见', '用例说明'],
  ];
  expect(kindOf('Sheet1', rows)).toBe('actions');
});

test('amounts without a format are no dates', () => {
  const rows: Rows = [
    ['变更编号', '变更内容', '提出单位', '变更原因', '涉及金额', '下发日期'],
    ['BG-01', '基础加深', '设计院', '地质条件变化', 42000, '2026-03-01'],
    ['BG-02', '外墙换料', '业主', '提高保温等级', 45500, '2026-03-09'],
    ['BG-03', '增加雨棚', '业主', '使用需要', 38000, '2026-03-12'],
    ['BG-04', '管线改道', '施工单位', '现场障碍', 41000, '2026-03-20'],
    ['BG-05', '门窗加宽', '业主', '使用需要', 36500, '2026-03-28'],
  ];
  expect(mapping(onlyTable(readRows('设计变更台账', rows)))).toMatchObject({ 涉及金额: 'costImpact' });
});

test('the number of an identity card is not the id of the record', () => {
  const rows: Rows = [
    ['姓名', '证件号码', '单位', '职务', '联系电话'],
    ['张伟', 'A-1001', '远山科技', '经理', '13800000000'],
    ['李娜', 'A-1002', '海蓝物流', '工程师', '13900000000'],
  ];
  expect(mapping(onlyTable(readRows('项目通讯录', rows)))).toMatchObject({ 证件号码: undefined, 联系电话: 'phone' });
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

  test('columns that come again and again in a tab called a survey are none of its questions', () => {
    const rows: Rows = [
      ['用户', '注册', '步骤', '场景', '步骤', '场景'],
      ['前台用户', '登录', '填写账号和口令', '首次登录没有账号', '提交登录信息', '登录成功后跳转'],
      ['后台用户', '登录', '填写口令和口令', '再次登录已有账号', '提交登录信息', '登录失败后重填'],
    ];
    expect(kindOf('业务调查', rows)).toBe('other');
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
