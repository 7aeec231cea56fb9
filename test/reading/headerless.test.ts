// Tables without a header: the tab or a title names the register, values alone give fields, and the user is asked.
import { readWorkbook } from '../../src/reading/read-workbook';
import { onlyTable, readRows, type Rows, sheetOf, workbookOf } from './grids';

const RISKS: Rows = [
  ['R-01', 'The pumps may arrive two weeks late', 3, 4, 'Mitigate', 'Order them early'],
  ['R-02', 'The architect may leave', 2, 5, 'Accept', 'Train a deputy'],
  ['R-03', 'New wishes may come in', 4, 3, 'Avoid', 'Agree on change control'],
  ['R-04', 'The quay may sink', 2, 5, 'Transfer', 'Insure the quay'],
  ['R-05', 'The winter may come early', 3, 4, 'Accept', 'Order heaters in time'],
];

describe('a table without a header', () => {
  test('on a tab that names the register has the fields that its values prove, and no others', () => {
    const table = onlyTable(readRows('Risk register', RISKS));
    expect(table).toMatchObject({ register: 'risks', headerRows: [], firstRow: 0, rows: [0, 1, 2, 3, 4] });
    expect(table.columns.map(({ header, field }) => [header, field])).toEqual([
      ['A', 'id'],
      ['B', 'description'],
      ['C', undefined],
      ['D', undefined],
      ['E', 'response'],
      ['F', undefined],
    ]);
  });

  test('below a title that names it is read as well', () => {
    const rows: Rows = [
      ['问题日志'],
      [],
      ['I-1', '报表打不开，提示错误', 'Open'],
      ['I-2', '夜间同步失败', 'Closed'],
      ['I-3', '登录后页面空白', 'Open'],
    ];
    expect(onlyTable(readRows('Sheet1', rows))).toMatchObject({ register: 'issues', headerRows: [], rows: [2, 3, 4] });
  });

  test('is asked about: which register, and what the columns hold that every row needs', () => {
    const { questions } = readRows('Risk register', RISKS);
    expect(questions.map(({ kind, header, options }) => [kind, header, options[0]])).toEqual([
      ['register', '', 'risks'],
      ['column', 'C', expect.any(String)],
      ['column', 'D', expect.any(String)],
    ]);
  });

  test('takes the fields that the user gives its columns', () => {
    const columns = [{ header: 'C', occurrence: 1, field: 'probability' }];
    const reading = readRows('Risk register', RISKS, { sheets: [{ sheet: 'Risk register', headers: [], register: 'risks', columns }] });
    expect(onlyTable(reading).columns[2]).toMatchObject({ field: 'probability', reason: 'user' });
    expect(reading.questions.map(({ kind }) => kind)).not.toContain('register');
  });

  test.each<[string, string, Rows]>([
    ['on a tab that names nothing', 'Sheet1', RISKS],
    ['on a tab that names two registers', 'Risks and issues', RISKS],
    [
      'of words only, whose first row may be a header',
      'Risk register',
      RISKS.map((row) => row.slice(1, 2).concat(['Someone', 'Somewhere'])),
    ],
    [
      'under a header in a language that nobody here speaks',
      'Risk register',
      [
        ['Kod', 'Opis zdarzenia', 'Szansa', 'Kto'],
        ...Array.from({ length: 12 }, (_, index) => [`R-${index}`, `The quay number ${index} may sink`, 3, 'a@b.example']),
      ],
    ],
    [
      'that is a matrix',
      'Risk matrix',
      [
        ['', 1, 2, 3],
        [3, 3, 6, 9],
        [2, 2, 4, 6],
        [1, 1, 2, 3],
      ],
    ],
  ])('%s is left alone', (_what, name, rows) => {
    expect(readWorkbook(workbookOf(sheetOf(name, rows))).sheets[0]?.tables).toEqual([]);
  });
});
