// Tables as other tools and habits leave them: words run together, matrices beside the table, counts below answers, other languages.
import { takenApart } from '../../src/reading/words/run-together';
import { readWorkbook } from '../../src/reading/read-workbook';
import { mapping, onlyTable, readRows, type Rows, sheetOf, workbookOf } from './grids';

const kindOf = (rows: Rows, name = 'Sheet1') => readRows(name, rows).sheets[0]?.kind;

describe('headers without spaces', () => {
  test.each([
    ['riskowner', 'risk owner'],
    ['riskmitigationmeasures', 'risk mitigation measures'],
    ['duedate', 'due date'],
    ['status', 'status'],
    ['warehouse', 'warehouse'],
    ['xyzzyowner', 'xyzzyowner'],
  ])('%s → %s', (header, words) => {
    expect(takenApart(header)).toBe(words);
  });

  test('are read as their words', () => {
    const rows: Rows = [
      ['riskid', 'riskdescription', 'riskprobability', 'riskimpact', 'riskowner'],
      [1, 'The pumps may be late', 'High', 'Low', 'Ann Lee'],
    ];
    expect(Object.values(mapping(onlyTable(readRows('export', rows))))).toEqual(['id', 'description', 'probability', 'impact', 'owner']);
  });
});

describe('requirements traced to something', () => {
  const requirements: Rows = [
    ['BR-01', 'Teachers hand out work', 'US-01', 'A teacher hands out work', 'TC-01', 'Hand out and look'],
    ['BR-02', 'Parents see marks', 'US-02', 'A parent looks at marks', 'TC-02', 'Look as a parent'],
  ];
  test('are requirements whatever stands beside them', () => {
    const header = ['BR ID', 'Business requirement', 'User story ID', 'User story text', 'Test case ID', 'Test case summary'];
    const table = onlyTable(readRows('Sheet1', [header, ...requirements]));
    expect(mapping(table)).toMatchObject({ 'BR ID': 'id', 'Business requirement': 'title', 'Test case ID': undefined });
  });

  test('test cases alone are none', () => {
    const rows: Rows = [
      ['Test case ID', 'Test case summary', 'Expected result', 'Result'],
      ['TC-01', 'Hand out and look', 'It is there', 'Pass'],
    ];
    expect(kindOf(rows)).toBe('other');
  });

  test('the columns of a matrix beside them cost nothing, and the next header ends the table', () => {
    const marks = (feature: number) => Array.from({ length: 12 }, (_, index) => `TC ${feature}.${index + 1}`);
    const rows: Rows = [
      ['Feature', 'Requirement number', 'Requirement name', ...marks(1)],
      ['Login', 'FR 1.1', 'A user can log in', 'x', 'x'],
      ['', 'FR 1.2', 'A user can log out', '', '', 'x'],
      [],
      ['Feature', 'Requirement number', 'Requirement name', ...marks(2)],
      ['Search', 'FR 2.1', 'A user can search', 'x'],
    ];
    expect(
      readRows('Sheet1', rows).sheets[0]?.tables.map(({ register, headerRows, rows: found }) => [register, headerRows, found]),
    ).toEqual([
      ['requirements', [0], [1, 2]],
      ['requirements', [4], [5]],
    ]);
  });
});

describe('rows that are no records', () => {
  const header = ['编号', '需求名称', '需求描述', '优先级', '状态'];
  test('choices listed under the header of an empty template', () => {
    const rows: Rows = [header, ['', '', '', '高', '进行中'], ['', '', '', '中', '已完成'], ['', '', '', '低', '待定']];
    expect(onlyTable(readRows('需求列表', rows)).rows).toEqual([]);
  });

  test("a section's title merged over the table", () => {
    const rows: Rows = [
      header,
      ['1', '登录', '用户可以登录', '高', '进行中'],
      ['紧急的部分'],
      ['2', '退出', '用户可以退出', '中', '进行中'],
    ];
    const merges = [{ top: 2, bottom: 2, left: 0, right: 4 }];
    expect(onlyTable(readWorkbook(workbookOf(sheetOf('需求列表', rows, { merges })))).rows).toEqual([1, 3]);
  });
});

describe('surveys and what looks like them', () => {
  const questions = ['Q1 您对进度满意吗？', 'Q2 您愿意推荐我们吗？', 'Q3. 参加培训的次数够吗'];
  const answers: Rows = Array.from({ length: 6 }, (_, index) => [index + 1, 1 + (index % 5), 1 + (index % 4), 1 + (index % 3)]);

  test('counts and averages below the answers are no answers', () => {
    const rows: Rows = [
      ['序号', ...questions],
      ...answers,
      ['', '满意：4', '愿意：3', '够：5'],
      ['', '不满意：2', '不愿意：3', ''],
      ['平均', 3, 2, 2],
    ];
    const reading = readRows('Sheet1', rows);
    expect(onlyTable(reading).rows).toHaveLength(6);
    expect(reading.surveys[0]?.rows).toHaveLength(6);
    expect(onlyTable(reading).columns.map(({ field }) => field)).toEqual(['respondent', 'question', 'question', 'question']);
  });

  test.each<[string, Rows]>([
    [
      'labels with their numbers',
      [questions, ['满意：4', '愿意：3', '够：5'], ['不满意：2', '不愿意：3', '不够：1'], ['无所谓：1', '无所谓：2', '']],
    ],
    [
      'one question with its options below the other',
      [
        ['Q1 您对进度满意吗？', '人数', 'Q2'],
        ['满意', 4],
        ['Q2 您愿意推荐我们吗？', ''],
        ['愿意', 3],
        ['Q3 够吗？', ''],
        ['够', 5],
      ],
    ],
  ])('a count of answers is no survey: %s', (_what, rows) => {
    expect(kindOf(rows, '问卷统计')).toBe('other');
  });

  test('objects, our own side and whole numbers are not asked about', () => {
    const rows: Rows = [['对象名', '我方负责', '整体进度'], ...Array.from({ length: 6 }, (_, index) => [`T_${index}`, 'A', index])];
    expect(kindOf(rows)).toBe('other');
  });
});

test.each<[string, readonly string[]]>([
  ['Italian', ['ID', 'Tipologia', 'Descrizione', 'Probabilità', 'Impatto', 'Responsabile', 'Stato']],
  ['Spanish', ['ID', 'Categoría', 'Descripción del riesgo', 'Probabilidad', 'Impacto', 'Responsable', 'Estado']],
  ['Portuguese', ['ID', 'Categoria', 'Descrição do risco', 'Probabilidade', 'Impacto', 'Responsável', 'Situação']],
  ['French', ['N°', 'Catégorie', 'Description du risque', 'Probabilité', 'Gravité', 'Pilote', 'Statut']],
])('a risk register in %s', (_language, header) => {
  const table = onlyTable(readRows('Sheet1', [header]));
  expect([table.register, ...table.columns.map(({ field }) => field)]).toEqual([
    'risks',
    'id',
    'category',
    'description',
    'probability',
    'impact',
    'owner',
    'status',
  ]);
});

test('of two columns for one field the plainer word has it', () => {
  expect(mapping(onlyTable(readRows('需求单', [['编号', '需求名称', '提出部门', '提出人', '需求状态']])))).toMatchObject({
    提出人: 'requester',
    提出部门: undefined,
  });
});
