// Which table is which register: headers of many kinds, in many places, and tables that are none.
import { mapping, onlyTable, readRows, type Rows, sheetOf, workbookOf } from './grids';
import { readWorkbook } from '../../src/reading/read-workbook';

const RISK_ROWS: Rows = [
  ['R-01', 'Supplier late', 'The pumps may arrive two weeks late', 3, 4, 'Mitigate', 'Order early', 'Ann Lee', 'Open'],
  ['R-02', 'Key person leaves', 'The architect may leave', 2, 5, 'Accept', 'Train a deputy', 'Bob Stone', 'Closed'],
  ['R-03', 'Scope grows', 'New wishes may come in', 4, 3, 'Avoid', 'Change control', 'Carla Diaz', 'Open'],
];
const RISK_HEADER = ['Risk ID', 'Risk', 'Description', 'Probability', 'Impact', 'Response', 'Mitigation plan', 'Owner', 'Status'];

describe('every register is known by its usual headers, in both languages', () => {
  test.each<[string, readonly string[]]>([
    ['stakeholders', ['Name', 'Organisation', 'Role', 'Power', 'Interest', 'E-mail']],
    ['stakeholders', ['姓名', '单位', '职务', '影响力', '关注度', '管理策略']],
    ['communicationPlan', ['Communication', 'Audience', 'Purpose', 'Method', 'Frequency', 'Owner']],
    ['communicationPlan', ['沟通内容', '沟通对象', '沟通目的', '沟通方式', '频率', '责任人']],
    ['communicationLog', ['Date', 'Participants', 'Channel', 'Topic', 'Summary', 'Follow-up']],
    ['communicationLog', ['日期', '参与人', '沟通方式', '主题', '沟通内容', '跟进事项']],
    ['risks', RISK_HEADER],
    ['risks', ['风险编号', '风险描述', '概率', '影响程度', '应对措施', '责任人', '状态']],
    ['changes', ['Change ID', 'Change description', 'Requested by', 'Date requested', 'Cost impact', 'Decision', 'Status']],
    ['changes', ['变更编号', '变更内容', '申请人', '申请日期', '审批人', '状态']],
    ['requirements', ['Req ID', 'Requirement', 'Priority', 'Acceptance criteria', 'Status']],
    ['requirements', ['需求编号', '需求名称', '优先级', '验收标准', '状态']],
    ['issues', ['Issue ID', 'Issue', 'Severity', 'Raised by', 'Date raised', 'Resolution', 'Status']],
    ['issues', ['问题编号', '问题描述', '提出人', '提出日期', '责任人', '解决措施', '状态']],
    ['milestones', ['Milestone', 'Planned date', 'Actual date', 'Accepted by', 'Status']],
    ['milestones', ['里程碑', '计划日期', '实际日期', '验收人', '状态']],
    ['actions', ['Action ID', 'Action', 'Owner', 'Due date', 'Status']],
    ['actions', ['行动项', '责任人', '截止日期', '状态']],
    ['lessons', ['Lesson learned', 'Recommendation', 'Category', 'Date']],
    ['lessons', ['经验教训', '改进建议', '类别', '日期']],
    ['risks', ['風險編號', '風險描述', '機率', '影響程度', '應對措施', '負責人', '狀態']],
    ['risks', ['Nr', 'Risiko', 'Eintrittswahrscheinlichkeit', 'Auswirkung', 'Maßnahme', 'Verantwortlich']],
    ['communicationPlan', ['Тип коммуникации', 'Участники', 'Цель', 'Канал', 'Частота', 'Ответственный']],
  ])('%s: %j', (register, header) => {
    expect(onlyTable(readRows('Sheet1', [header])).register).toBe(register);
  });
});

describe('headers', () => {
  test('brackets, line breaks, case, plurals, typos and unknown columns', () => {
    const header = [
      'RISK_ID',
      'Risk description\n(cause – event – effect)',
      'Likelyhood',
      'Impact (1-5)',
      'Responsibilty',
      'Colour of folder',
    ];
    expect(Object.values(mapping(onlyTable(readRows('Sheet1', [header]))))).toEqual([
      'id',
      'description',
      'probability',
      'impact',
      'owner',
      undefined,
    ]);
  });

  test('both languages in one header', () => {
    const header = ['风险编号 Risk ID', '风险名称 Risk', '概率 Probability', '影响 Impact', '责任人 Owner'];
    expect(Object.values(mapping(onlyTable(readRows('Sheet1', [header]))))).toEqual(['id', 'title', 'probability', 'impact', 'owner']);
  });

  test('a repeated probability and impact is the residual one', () => {
    const header = ['ID', 'Risk', 'Probability', 'Impact', 'Score', 'Mitigation', 'Probability', 'Impact', 'Score'];
    const fields = onlyTable(readRows('Sheet1', [header])).columns.map(({ field }) => field);
    expect(fields).toEqual([
      'id',
      'title',
      'probability',
      'impact',
      'score',
      'action',
      'residualProbability',
      'residualImpact',
      'residualScore',
    ]);
  });

  test('a parent over several leaves gives them its meaning', () => {
    const rows: Rows = [
      ['风险编号', '风险描述', '概率', '影响', '', '', '责任人', '修订后的影响', ''],
      ['', '', '', '范围', '成本', '进度', '', '范围', '成本'],
      ['1', '供应商延期', 3, 2, 4, 3, '王伟', 1, 2],
    ];
    const merges = [
      { top: 0, bottom: 0, left: 3, right: 5 },
      { top: 0, bottom: 0, left: 7, right: 8 },
      ...[0, 1, 2, 6].map((column) => ({ top: 0, bottom: 1, left: column, right: column })),
    ];
    const table = onlyTable(readWorkbook(workbookOf(sheetOf('Sheet1', rows, { merges }))));
    expect(table.headerRows).toEqual([0, 1]);
    expect(table.columns.map(({ field }) => field)).toEqual([
      'id',
      'description',
      'probability',
      'impact',
      'impact',
      'impact',
      'owner',
      'residualImpact',
      'residualImpact',
    ]);
  });

  test('影响 is impact beside a probability and influence beside a person', () => {
    const risk = mapping(onlyTable(readRows('Sheet1', [['风险', '概率', '影响', '责任人']])));
    const person = mapping(onlyTable(readRows('Sheet1', [['姓名', '职位', '影响', '策略', '角色']])));
    expect([risk['影响'], person['影响']]).toEqual(['impact', 'power']);
  });

  describe('a column that sorts goes by its values', () => {
    const issue = (header: string, ...values: string[]): Rows => [
      ['Issue ID', 'Issue', header, 'Raised by', 'Date raised', 'Status'],
      ...values.map((value, index) => [`I-${index}`, `The report ${index} is wrong`, value, 'Ann Lee', '2026-03-05', 'Open']),
    ];
    test.each<[string, Rows, string, string]>([
      ['issues by kind', issue('Type', 'Complaint', 'Issue', 'Feedback', 'Complaint'), 'Type', 'kind'],
      ['问题类型', issue('问题类型', '投诉', '问题', '反馈', '冲突'), '问题类型', 'kind'],
      ['issues by topic', issue('Type', 'Data', 'Login', 'Network', 'Data'), 'Type', 'category'],
      ['kinds of defects only', issue('Type', 'Bug', 'Incident', 'Defect', 'Bug'), 'Type', 'category'],
      ['too few values to tell', issue('Type', 'Complaint', 'Issue'), 'Type', 'category'],
    ])('%s', (_what, rows, header, field) => {
      expect(mapping(onlyTable(readRows('Sheet1', rows)))[header]).toBe(field);
    });

    test.each([
      ['Type', 'Category', ['Threat', 'Opportunity', 'Threat'], ['Market', 'Technical', 'Staff']],
      ['类型', '分类', ['威胁', '机会', '威胁'], ['市场', '技术', '人员']],
      ['Category', 'Type', ['Opportunity', 'Threat', 'Threat'], ['Market', 'Technical', 'Staff']],
    ])('threats and opportunities under %s are the kind, %s stays the category', (sorting, sibling, kinds, topics) => {
      const rows: Rows = [
        ['Risk ID', 'Risk', sorting, sibling, 'Probability', 'Impact', 'Owner'],
        ...kinds.map((kind, index) => [`R-${index}`, `Event ${index} happens`, kind, topics[index] ?? '', 3, 4, 'Ann Lee']),
      ];
      expect(mapping(onlyTable(readRows('Sheet1', rows)))).toMatchObject({ [sorting]: 'kind', [sibling]: 'category' });
    });
  });

  test('values tell a column that its header does not', () => {
    const rows = [
      ['姓名', '单位', '角色', '其他联系'],
      ['王伟', '海港银行', '经理', 'wang@bank.example'],
      ['李娜', '海港银行', '会计', 'li@bank.example'],
      ['张敏', '海港银行', '主管', 'zhang@bank.example'],
    ];
    expect(mapping(onlyTable(readRows('Sheet1', rows)))['其他联系']).toBe('email');
  });
});

describe('a header that only says "a person" goes by the stakeholder register', () => {
  const people = sheetOf('People', [
    ['Name', 'Organisation', 'Customer type', 'Power', 'Interest'],
    ['Ann Lee', 'Our house', 'Team member', 3, 3],
    ['Bob Stone', 'Our house', 'Team member', 3, 3],
    ['Carla Diaz', 'Harbour Bank', 'Corporate customer', 5, 4],
    ['Dan Wu', 'Harbour Bank', 'Corporate customer', 4, 4],
  ]);
  const issues = (header: string, ...persons: string[]) =>
    sheetOf('Issues', [
      ['Issue ID', 'Issue', 'Severity', header, 'Date raised', 'Status'],
      ...persons.map((person, index) => [`I-${index}`, `The report ${index} is wrong`, 'High', person, '2026-03-05', 'Open']),
    ]);
  test.each<[string, string, readonly string[], string | undefined]>([
    ['our own people do the work', 'Person', ['Ann Lee', 'Bob Stone', 'Ann Lee'], 'owner'],
    ["the client's people raise issues", 'Person', ['Carla Diaz', 'Dan Wu', 'Carla Diaz'], 'raisedBy'],
    ['both sides: left to the user', 'Person', ['Ann Lee', 'Carla Diaz', 'Ann Lee'], undefined],
    ['strangers: left to the user', 'Person', ['Eve Novak', 'Ann Lee', 'Bob Stone'], undefined],
    ['too few: left to the user', 'Person', ['Ann Lee', 'Bob Stone'], undefined],
    ['a header that says more: left to the user', 'Deputy', ['Ann Lee', 'Bob Stone', 'Ann Lee'], undefined],
  ])('%s', (_what, header, persons, field) => {
    const reading = readWorkbook(workbookOf(people, issues(header, ...persons)));
    const table = reading.sheets[1]?.tables[0];
    expect(table && mapping(table)[header]).toBe(field);
    expect(reading.records.has('issues', field ?? 'owner')).toBe(field !== undefined);
  });
});

describe('where a table begins and ends', () => {
  test('below a title and project lines, right of an empty column', () => {
    const rows: Rows = [
      ['', 'Risk register'],
      ['', 'Project:', 'Harbour'],
      [],
      ['', ...RISK_HEADER],
      ...RISK_ROWS.map((row) => ['', ...row]),
    ];
    expect(onlyTable(readRows('Sheet1', rows))).toMatchObject({ headerRows: [3], rows: [4, 5, 6] });
  });

  test('totals, legends, version lines, id-only and placeholder rows are no records', () => {
    const rows: Rows = [
      RISK_HEADER,
      ...RISK_ROWS,
      ['R-04'],
      ['R-05', ' - ', '-', '', '', 'TBD'],
      ['Total', '', '', '', 12],
      [],
      [],
      ['Version: 3', '', 'Date: 1 April 2026'],
      [],
      ['Level', 'Meaning'],
      ['Low', 'below 5'],
      ['High', 'above 15'],
    ];
    expect(onlyTable(readRows('Sheet1', rows)).rows).toEqual([1, 2, 3]);
  });

  test('blank rows and a section title inside do not end it', () => {
    const rows: Rows = [RISK_HEADER, RISK_ROWS[0] ?? [], [], [], ['Phase 2'], RISK_ROWS[1] ?? [], RISK_ROWS[2] ?? []];
    expect(onlyTable(readRows('Sheet1', rows)).rows).toEqual([1, 5, 6]);
  });

  test('two tables of one register on one tab', () => {
    const rows: Rows = [RISK_HEADER, ...RISK_ROWS, [], [], RISK_HEADER, ...RISK_ROWS];
    expect(readRows('Sheet1', rows).sheets[0]?.tables.map(({ rows: found }) => found)).toEqual([
      [1, 2, 3],
      [7, 8, 9],
    ]);
  });

  test('a table of another register under a title of its own', () => {
    const rows: Rows = [
      RISK_HEADER,
      ...RISK_ROWS,
      [],
      ['Actions'],
      ['Action', 'Owner', 'Due', 'Status'],
      ['Book the room', 'Ann', '2026-03-01', 'Open'],
    ];
    expect(readRows('Status', rows).sheets[0]?.tables.map(({ register, rows: found }) => [register, found])).toEqual([
      ['risks', [1, 2, 3]],
      ['actions', [7]],
    ]);
  });

  test('rows of which only a formula has a result are none', () => {
    const rows: Rows = [
      ['Risk', 'Probability', 'Impact', 'Score'],
      ['Late', 2, 3, 6],
      ['', '', '', 0],
      ['', '', '', 0],
    ];
    const formulas = [{ top: 1, bottom: 3, left: 3, right: 3 }];
    expect(onlyTable(readWorkbook(workbookOf(sheetOf('Sheet1', rows, { formulas })))).rows).toEqual([1]);
  });
});

describe('what is no register is left alone', () => {
  test.each<[string, Rows]>([
    [
      'a scale',
      [
        ['Rating', 'Explanation', 'Range'],
        ['Likely', 'Happens often', '60-80%'],
        ['Rare', 'Hardly ever', '0-10%'],
      ],
    ],
    [
      'a matrix',
      [
        ['Probability', 'Impact', 'Risk score'],
        [1, 1, 1],
        [2, 1, 2],
        [3, 1, 3],
      ],
    ],
    [
      'a schedule',
      [
        ['ID', 'Task name', 'Duration', 'Start', 'Finish', 'Predecessors', 'Resource names', '% complete'],
        [1, 'Design', '5d', 45000, 45005, '', 'Ann', 1],
      ],
    ],
    ['an assumption log', [['编号', '分类', '假设条件', '责任方', '到期日', '措施', '状态', '说明']]],
    [
      'a responsibility matrix',
      [
        ['Task', 'Project manager', 'Developer', 'Tester'],
        ['Plan', 'A', 'R', 'C'],
        ['Build', 'I', 'R', 'C'],
      ],
    ],
    [
      'value lists',
      [
        ['Status', 'Priority', 'Severity'],
        ['Open', 'High', 'Major'],
        ['Closed', 'Low', 'Minor'],
      ],
    ],
    [
      'a form',
      [
        ['Project name', 'Harbour'],
        ['Change requester', 'Ann'],
        ['Reason', 'New law'],
        ['Decision', 'Approved'],
      ],
    ],
    [
      'nothing',
      [
        ['', ''],
        ['', ''],
      ],
    ],
  ])('%s', (_what, rows) => {
    expect(readRows('Sheet1', rows).sheets[0]?.tables).toEqual([]);
  });

  test('our own tabs are never read', () => {
    const own = sheetOf('Review', [RISK_HEADER, ...RISK_ROWS], { own: { kind: 'findings', key: '' } });
    expect(readWorkbook(workbookOf(own)).sheets[0]).toMatchObject({ kind: 'own', tables: [] });
  });
});

test.each([
  ['what happened stands beside it', ['ID', 'What happened', 'Lesson learned', 'Owner'], ['id', 'situation', 'recommendation', 'owner']],
  ['what to do stands beside it', ['ID', 'Lesson learned', 'Recommendation', 'Owner'], ['id', 'situation', 'recommendation', 'owner']],
  ['in Chinese', ['序号', '情况描述', '经验总结', '责任人'], ['id', 'situation', 'recommendation', 'owner']],
])('what was learned is the situation or what follows from it: %s', (_what, headers, fields) => {
  const rows: Rows = [
    headers,
    [1, 'Tests began late and cost a week', 'Book the room in May', 'Ann Lee'],
    [2, 'Two fell ill', 'Train two per site', 'Bob Ray'],
  ];
  const table = onlyTable(readRows('Sheet1', rows));
  expect([table.register, table.columns.map(({ field }) => field)]).toEqual(['lessons', fields]);
});
