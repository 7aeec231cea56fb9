// Tabs that are no register and nearly one: they are asked about, and what is clearly something else is not.
import { inspect } from '../../src/reading/inspect';
import { correctionsOf, mappingRows } from '../../src/setup/mappings';
import type { Corrections } from '../../src/setup/corrections';
import type { CellValue } from '../../src/workbook/snapshot';
import { onlyTable, readRows, type Rows } from './grids';

const rowsOf = (header: readonly string[], count: number, cell: (column: number, row: number) => CellValue): Rows => [
  header,
  ...Array.from({ length: count }, (_, row) => header.map((_header, column) => cell(column, row))),
];
/** Rows that say nothing of their own. */
const words = (header: readonly string[], count = 4): Rows => rowsOf(header, count, (column, row) => `word ${column} ${row}`);
const asked = (name: string, rows: Rows, corrections?: Corrections) =>
  readRows(name, rows, corrections).questions.filter(({ kind }) => kind === 'register');

const BACKLOG = ['ID', 'User Story', 'Story Tasks', 'Sprint Number', 'Sprint Goal', 'Story Kind', 'Size', 'Size Done', 'Names and Share'];
const DEFECTS = ['Defect ID', 'Severity', 'Priority', 'Status', 'Raised In', 'Phase', 'Owner', 'Date Raised', 'Date Closed'];

const DEFECT = ['DEF-1', 'Major', 'High', 'Open', 'Sprint 2', 'Trial', 'Ann Lee', '2026-03-02', '2026-03-09'];

describe('a tab that is nearly a register', () => {
  test.each<[string, string, Rows, string]>([
    ['few of many columns are understood', 'Sprint 1', words(BACKLOG), 'requirements'],
    ['nothing names the records', 'Sheet1', [DEFECTS, DEFECT, DEFECT], 'issues'],
    [
      'nothing speaks for it, but most columns fit',
      'Sheet1',
      words(['ID', 'Title', 'Description', 'Category', 'Priority', 'Version', 'Weather', 'Approved']),
      'changes',
    ],
    ['only its name says so', 'Issues', words(['이슈번호', '발견일', '유형', '제목', '상태']), 'issues'],
    ['its name ends in that of a list', 'Bridge Risk Register', words(['Nro', 'Kuvaus', 'Seuraus', 'Taso']), 'risks'],
    ['its name has a year', '里程碑 2026', words(['甲', '乙', '丙', '丁']), 'milestones'],
  ])('where %s, it is left alone and asked', (_why, name, rows, register) => {
    expect(readRows(name, rows).sheets[0]?.kind).toBe('other');
    const [question, ...more] = asked(name, rows);
    expect([question?.sheet, question?.header, question?.options[0], question?.options.at(-1), more]).toEqual([
      name,
      '',
      register,
      'other',
      [],
    ]);
  });

  test('the question stands at the header', () => {
    const rows: Rows = [['Sprint of the spring'], [], ...words(BACKLOG)];
    expect(asked('Sprint 1', rows)[0]?.cell).toEqual({ sheet: 'Sprint 1', row: 2, column: 0 });
  });

  test('the more records, the sooner it is asked', () => {
    const weight = (count: number) => asked('Sprint 1', words(BACKLOG, count))[0]?.weight ?? 0;
    expect(weight(30)).toBeGreaterThan(weight(3));
  });

  test('command line and pane get the same question', () => {
    expect(inspect(readRows('Sprint 1', words(BACKLOG))).questions).toEqual([
      { kind: 'register', sheet: 'Sprint 1', header: '', options: ['requirements', 'other'] },
    ]);
  });
});

describe('the answer', () => {
  const said = (sheet: string, register: 'requirements' | 'issues' | 'other'): Corrections =>
    // As Review setup keeps it.
    correctionsOf(mappingRows({ sheets: [{ sheet, headers: [], register, columns: [] }] })).corrections;

  test.each<[string, Rows, 'requirements' | 'issues', number]>([
    ['Sprint 1', words(BACKLOG), 'requirements', 0],
    ['Sprint 1', [['Sprint of the spring'], [], ...words(BACKLOG)], 'requirements', 2],
    ['Issues', words(['이슈번호', '발견일', '유형', '제목', '상태']), 'issues', 0],
  ])('that %s is a register is applied, under the header that was asked about', (name, rows, register, headerRow) => {
    const reading = readRows(name, rows, said(name, register));
    const table = onlyTable(reading);
    expect([table.register, table.headerRows]).toEqual([register, [headerRow]]);
    expect([asked(name, rows, said(name, register)), reading.stale]).toEqual([[], []]);
  });

  test('that it is none is applied, and nothing is asked again', () => {
    const reading = readRows('Sprint 1', words(BACKLOG), said('Sprint 1', 'other'));
    expect([reading.sheets[0]?.kind, reading.questions, reading.stale]).toEqual(['other', [], []]);
  });
});

describe('what is clearly something else is not asked about', () => {
  test.each<[string, string, readonly string[]]>([
    ['a schedule', 'Tasks', ['WBS', 'Task Name', 'Duration', 'Start', 'Finish', 'Predecessors', 'Resource Names']],
    ['a project plan', 'Project Plan', ['Phase', 'Jan', 'Feb', 'Mar', 'Apr']],
    ['a budget', 'Budget', ['Cost item', 'Quantity', 'Unit price', 'Total', 'Budget', 'Actual', 'Variance']],
    ['test cases', 'Test cases', ['Test Case ID', 'Test Steps', 'Expected Result', 'Actual Result', 'Pass/Fail', 'Tested By']],
    ['responsibilities', 'RACI', ['Task', 'Project Manager', 'Sponsor', 'Developer', 'QA', 'Business']],
    ['a timesheet', 'Timesheet', ['Employee', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Total hours']],
    ['a history of versions', 'Change log', ['Version', 'Date', 'Author', 'Change description', 'Approved by']],
    ['a price list', 'Prices', ['Article', 'Unit', 'Unit price', 'Currency', 'Valid from']],
    ['assets', 'Assets', ['Asset tag', 'Serial number', 'Model', 'Location', 'Purchase date', 'Warranty']],
    ['an agenda', 'Agenda', ['Time', 'Agenda item', 'Presenter', 'Minutes']],
    ['a programme', 'Sheet1', ['Time', 'Topic', 'Speaker', 'Duration']],
    ['议程', 'Sheet1', ['时间', '议题', '主讲人', '时长']],
    ['用例', '测试用例', ['用例编号', '用例名称', '前置条件', '测试步骤', '预期结果', '实际结果']],
    ['预算', '预算', ['费用项目', '数量', '单价', '合计', '备注']],
    ['资产', '资产清单', ['资产编号', '资产名称', '规格型号', '存放地点', '购置日期']],
  ])('%s', (_what, name, header) => {
    expect(readRows(name, words(header, 12)).sheets[0]?.kind).toBe('other');
    expect(asked(name, words(header, 12))).toEqual([]);
  });

  test('lists to choose from', () => {
    const lists: Rows = [
      ['Probability', 'Impact', 'Risk Level', 'Response', 'Status'],
      ['Rare', 'Minor', 'Low', 'Avoid', 'Open'],
      ['Possible', 'Moderate', 'Medium', 'Mitigate', 'Closed'],
      ['Certain', 'Severe', 'High', 'Accept', ''],
    ];
    expect(asked('Drop downs', lists)).toEqual([]);
  });

  test('what a column can say, listed beside its label', () => {
    const options: Rows = [['Issues', 6], [], ['Type', 'Bug'], ['', 'Improvement'], ['', 'Feature'], ['', 'Support'], ['', 'Question']];
    expect(readRows('Data', options).sheets[0]?.kind).toBe('other');
    expect(asked('Data', options)).toEqual([]);
  });

  test('a register without a record', () => {
    expect(asked('Sprint 1', [BACKLOG])).toEqual([]);
    expect(asked('Issues', [['이슈번호', '발견일', '유형', '제목', '상태']])).toEqual([]);
  });
});
