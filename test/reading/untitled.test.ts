// Tabs that nobody named and lists that say little: the workbook's name, the record's own name twice, and what stays none.
import { readWorkbook } from '../../src/reading/read-workbook';
import { mapping, onlyTable, readRows, type Rows, sheetOf, workbookOf } from './grids';

const kindOf = (rows: Rows, name = 'Sheet1') => readRows(name, rows).sheets[0]?.kind;

describe("a workbook's name", () => {
  const rows: Rows = [
    ['ID', '名称', '重要性', '描述', '备注', '是否完成'],
    [1, '查看基本信息', 100, '打开主界面，看到基本信息', '', '是'],
    [2, '查看统计', 90, '打开统计页，看到本周的统计', '', '否'],
  ];
  const kind = (name: string, ...sheets: readonly string[]) =>
    readWorkbook({ ...workbookOf(...sheets.map((sheet) => sheetOf(sheet, rows))), name }).sheets[0]?.kind;

  test.each<[string, string, readonly string[], string]>([
    ['says what its only tab is, where that has no name', '需求文档.xlsx', ['Sheet1'], 'requirements'],
    ['says nothing of a tab that has one', '需求文档.xlsx', ['其他'], 'other'],
    ['says nothing of one tab among others', '需求文档.xlsx', ['Sheet1', 'Sheet2'], 'other'],
    ['that names no register says nothing', '新建.xlsx', ['Sheet1'], 'other'],
  ])('%s', (_what, name, sheets, expected) => {
    expect(kind(name, ...sheets)).toBe(expected);
  });
});

describe('a table that names its records twice', () => {
  test.each<[string, string, readonly string[]]>([
    ['changes', 'Change number and name', ['Change number', 'Change name', 'Area', 'Priority', 'Effort', 'Colour', 'Room', 'Floor']],
    ['requirements', 'ReqID and requirement', ['ReqID', 'Requirement', 'Type', 'Effort (1-5)', 'Weighted', 'Colour', 'Room']],
  ])('is one of %s: %s', (kind, _what, header) => {
    expect(kindOf([header, header.map((_, index) => `Value ${index}`)])).toBe(kind);
  });

  test('clients and contacts are in any list', () => {
    expect(
      kindOf([
        ['Client ID', 'Client name', 'Sector', 'Revenue', 'Channel', 'Flag'],
        ['C1', 'Harbour Bank', 'Bank', 5, 'Web', 'x'],
      ]),
    ).toBe('other');
  });
});

describe('a numbered list', () => {
  const numbered = (header: string, ...texts: string[]): Rows => [['序号', header], ...texts.map((text, index) => [index + 1, text])];
  test('of problems is one of issues', () => {
    const rows = numbered('问题', '视频不能试看，需要先登录', '播放的视频与后台不一致', '搜索结果为空时没有提示');
    expect(onlyTable(readRows('Sheet1', rows))).toMatchObject({ register: 'issues', rows: [1, 2, 3] });
  });
  test('of questions is none', () => {
    expect(kindOf(numbered('问题', '您使用过哪些功能？', '您最喜欢哪一项？', '您为什么喜欢它？'))).toBe('other');
  });
  test('with answers beside is none', () => {
    const rows: Rows = [
      ['No.', 'Issue', 'Answer'],
      [1, 'How to log in at all', 'With the name'],
      [2, 'How to log out', 'With the key'],
      [3, 'How to pay', 'By card'],
    ];
    expect(kindOf(rows)).toBe('other');
  });
});

describe('headers', () => {
  test('with colons side by side head a table; with a cell between them they are a form', () => {
    const header = ['Issue number:', 'Reported by:', 'Issue:', 'Resolution:'];
    const row = ['1', 'Ann Lee', 'The fourth section is unclear', 'Written anew'];
    expect(Object.values(mapping(onlyTable(readRows('Sheet1', [header, row]))))).toEqual(['id', 'raisedBy', 'title', 'resolution']);
    const form = [header.flatMap((cell) => [cell, '']), row.flatMap((cell) => ['', cell])];
    expect(kindOf(form)).toBe('other');
  });

  test('merged over columns as their records are', () => {
    const spread = (...cells: readonly string[]) => cells.flatMap((cell) => [cell, '', '']);
    const rows: Rows = [
      spread('Stakeholder name', 'Role', 'Power', 'Interest'),
      spread('Ann Lee', 'Sponsor', 'Strong', 'Weak'),
      spread('Bob Stone', 'User', 'Weak', 'Strong'),
    ];
    const merges = rows.flatMap((_, row) => [0, 3, 6, 9].map((left) => ({ top: row, bottom: row, left, right: left + 2 })));
    const table = onlyTable(readWorkbook(workbookOf(sheetOf('Sheet1', rows, { merges }))));
    expect([table.rows, ...table.columns.map(({ field }) => field)]).toEqual([[1, 2], 'name', 'role', 'power', 'interest']);
  });
});

test('links with their dates and notes are no issues', () => {
  const rows: Rows = [['Additional resources'], ['Title', 'Link', 'Date added', 'Notes']];
  expect(kindOf(rows)).toBe('other');
});

test('a diary is no survey', () => {
  const rows: Rows = [
    ['Day', 'Location', 'What we did', 'What will be done next time', 'Did we get it done?'],
    ['2026-03-01', 'Room 2', 'Set up the tools', 'Share the work', 'Yes'],
    ['2026-03-03', 'Room 2', 'Shared the work', 'Begin', 'No'],
  ];
  expect(kindOf(rows)).not.toBe('survey');
});
