// Tables that share words with several registers: what the records are called, and how far ahead one register is, decides.
import { mapping, onlyTable, readRows, type Rows } from './grids';

const kindOf = (rows: Rows, name = 'Sheet1') => readRows(name, rows).sheets[0]?.kind;

describe('words that several registers share', () => {
  test('a category of risks makes problems and solutions risks', () => {
    const rows: Rows = [
      ['序号', '风险类别', '问题描述', '解决方案'],
      [1, '政策风险', '审批周期可能延长', '提前与主管部门沟通'],
      [2, '市场风险', '同类产品降价', '建立价格监测机制'],
      [3, '技术风险', '接口规范尚未确定', '先做原型验证'],
    ];
    expect(kindOf(rows)).toBe('risks');
    expect(mapping(onlyTable(readRows('Sheet1', rows)))).toMatchObject({ 问题描述: 'description', 解决方案: 'action' });
  });

  test.each<[string, string, Rows[number]]>([
    ['milestones', '里程碑', ['里程碑', '计划完成时间', '实际完成时间', '负责人', '交付物', '状态', '备注']],
    ['issues', '存在问题', ['序号', '存在问题', '整改措施', '整改时限', '责任单位', '责任人', '整改情况', '完成情况']],
  ])('%s under %s alone are far ahead of any other register', (kind, _word, header) => {
    expect(kindOf([header])).toBe(kind);
  });

  test.each<[string, Rows[number]]>([
    ['milestones', ['Milestone', 'Target date', 'Weather', 'Comments']],
    ['milestones', ['里程碑', '计划完成日期', '天气', '备注']],
    ['actions', ['Action', 'By whom', 'By when', 'Weather']],
    ['actions', ['措施', '责任人', '时限', '天气']],
    ['lessons', ['Weather', 'Lesson learned', 'Recommendation', 'Phase']],
  ])('few columns are enough for %s where the header names them outright: %j', (kind, header) => {
    expect(kindOf([header])).toBe(kind);
  });

  test("the record's own name among columns that nobody understands is not enough", () => {
    expect(kindOf([['Milestone', 'Target date', 'Weather', 'Mood', 'Colour']])).toBe('other');
  });

  test('records under a word of any table are none, however many columns are understood', () => {
    const rows: Rows = [
      ['Order id', 'Project id', 'Issue date', 'Status', 'Items description', 'Approved by'],
      ['O-1', 'P-1', '2026-03-01', 'Approved', 'Steel beams', 'Ann Lee'],
      ['O-2', 'P-1', '2026-03-09', 'Open', 'Cement', 'Bob Stone'],
    ];
    expect(kindOf(rows)).toBe('other');
  });
});

describe('a risk response', () => {
  const header = ['Risk ID', 'Risk', 'Probability', 'Impact', 'Risk response', 'Owner'];
  test('in sentences is what is done', () => {
    const rows: Rows = [
      header,
      ['R-1', 'The pumps may arrive late', 3, 4, 'Order the pumps from two suppliers in the first week of March', 'Ann Lee'],
      ['R-2', 'The architect may leave', 2, 5, 'Let a second architect take part in every review of the drawings', 'Bob Stone'],
    ];
    expect(mapping(onlyTable(readRows('Sheet1', rows)))).toMatchObject({ 'Risk response': 'action' });
  });

  test('in kinds of response is the response', () => {
    const rows: Rows = [
      header,
      ['R-1', 'The pumps may arrive late', 3, 4, 'Mitigate', 'Ann Lee'],
      ['R-2', 'The architect may leave', 2, 5, 'Accept', 'Bob Stone'],
    ];
    expect(mapping(onlyTable(readRows('Sheet1', rows)))).toMatchObject({ 'Risk response': 'response' });
  });
});

describe('the same register in other languages', () => {
  test.each<[string, Rows[number], Record<string, string>]>([
    [
      'German',
      ['Nr.', 'Risiko', 'Auftrittswahrscheinlichkeit', 'Schadensausmaß', 'Risikozahl', 'Gegenmaßnahmen', 'Verantwortlich'],
      { Auftrittswahrscheinlichkeit: 'probability', Schadensausmaß: 'impact', Gegenmaßnahmen: 'action', Verantwortlich: 'owner' },
    ],
    [
      'Spanish',
      ['ID', 'Riesgo', 'Probabilidad', 'Impacto', 'Plan de mitigación', 'Plan de contingencia', 'Responsable'],
      { Probabilidad: 'probability', 'Plan de mitigación': 'action', 'Plan de contingencia': 'contingency', Responsable: 'owner' },
    ],
    [
      'Russian',
      ['№', 'Риск', 'Последствия', 'Вероятность', 'Ущерб', 'Предотвращение', 'Ответственный'],
      { Последствия: 'effect', Вероятность: 'probability', Ущерб: 'impact', Предотвращение: 'action' },
    ],
    [
      'Polish',
      ['Lp.', 'Nazwa ryzyka', 'Prawdopodobieństwo', 'Wpływ', 'Działania', 'Osoba odpowiedzialna'],
      { Prawdopodobieństwo: 'probability', Wpływ: 'impact', Działania: 'action', 'Osoba odpowiedzialna': 'owner' },
    ],
    [
      'the Chinese of Taiwan',
      ['項次', '風險情境', '發生機率', '衝擊程度', '因應措施', '主辦單位', '預定完成日期'],
      {
        風險情境: 'description',
        發生機率: 'probability',
        衝擊程度: 'impact',
        因應措施: 'action',
        主辦單位: 'owner',
        預定完成日期: 'actionDue',
      },
    ],
  ])('%s', (_language, header, fields) => {
    const table = onlyTable(readRows('Sheet1', [header]));
    expect(table.register).toBe('risks');
    expect(mapping(table)).toMatchObject(fields);
  });
});

describe('how a column is measured is no part of its name', () => {
  test('a range, a currency, a letter that is explained', () => {
    const header = ['Risk', 'Probability 0-10', 'F=Impact', 'Risk score 0-100', 'Cost_Impact_USD', 'Owner'];
    expect(onlyTable(readRows('Sheet1', [header])).columns.map(({ field }) => field)).toEqual([
      'title',
      'probability',
      'impact',
      'score',
      'costImpact',
      'owner',
    ]);
  });

  test('hints right under the header of an empty register are no second one', () => {
    const rows: Rows = [
      ['Risk log'],
      ['Ref', 'Date raised', 'Risk description', 'Likelihood (L/M/H)', 'Impact (L/M/H)', 'Risk owner'],
      ['', 'dd/mm/yy', '', 'Probability of the risk occurring: choose Low, Medium or High', 'Estimated impact of the risk occurring', ''],
    ];
    expect(readRows('Sheet1', rows).sheets[0]?.tables.map(({ headerRows }) => headerRows)).toEqual([[1]]);
  });
});

describe('records that have no words of their own', () => {
  test('complaints with an id and a type are issues, row by row', () => {
    const rows: Rows = [
      ['complaint_id', 'branch_id', 'complaint_type', 'severity', 'created_at', 'status'],
      [1, 12, 'Late visit', 'High', '2026-03-01', 'Open'],
      [2, 7, 'Wrong invoice', 'Low', '2026-03-02', 'Closed'],
      [3, 12, 'Noise', 'Low', '2026-03-02', 'Closed'],
    ];
    const table = onlyTable(readRows('Sheet1', rows));
    expect([table.register, table.rows.length]).toEqual(['issues', 3]);
  });

  test.each<[string, Rows]>([
    [
      'people who sign',
      [
        ['Name', 'Function', 'Signature'],
        ['Ann Lee', 'Sponsor', ''],
        ['Bob Stone', 'Architect', ''],
      ],
    ],
    [
      'notes of two columns',
      [
        ['Type', 'Bug'],
        ['UI', 'The button overlaps the text'],
        ['API', 'The answer is empty'],
      ],
    ],
  ])('%s are no register', (_what, rows) => {
    expect(kindOf(rows)).toBe('other');
  });
});

test('a long header in a survey asks something, though few answers are given', () => {
  const long = 'Please choose among these trips those which you would like to take next year (three days on the coast)';
  const rows: Rows = [
    ['Timestamp', 'How satisfied are you with our tours?', long],
    ...Array.from({ length: 8 }, (_, index) => [`2026-03-0${index + 1} 10:00`, (index % 5) + 1, index % 2 ? 'Yes' : 'No']),
  ];
  expect(onlyTable(readRows('Form responses', rows)).columns.map(({ field }) => field)).toEqual(['submittedOn', 'question', 'question']);
});

test('a column headed by the title of the list holds its records', () => {
  const rows: Rows = [
    ['区域', '三月巡检 问题清单', '状态', '负责人', '预计完成时间', '解决方案'],
    ['东区', '水泵漏水需要更换', '已确定', '王伟', '3月13日', '更换密封圈'],
    ['西区', '照明不足影响夜班', '待确认', '李娜', '3月16日', ''],
  ];
  const table = onlyTable(readRows('Sheet1', rows));
  expect(table.register).toBe('issues');
  expect(mapping(table)['三月巡检 问题清单']).toBe('description');
});
