// However a table is laid out, its records stay the same; and no grid makes reading throw.
import fc from 'fast-check';
import { readWorkbook } from '../../src/reading/read-workbook';
import type { Reading, RegisterRecord } from '../../src/reading/records';
import { registerOf, type RecordRegisterId } from '../../src/registers/catalogue';
import type { CellValue } from '../../src/workbook/snapshot';
import { readRows, type Rows, sheetOf, workbookOf } from './grids';

interface MadeTable {
  readonly register: RecordRegisterId;
  readonly fields: readonly string[];
  readonly rows: Rows;
}

const TABLES: readonly MadeTable[] = [
  {
    register: 'risks',
    fields: ['id', 'title', 'probability', 'impact', 'action', 'owner', 'status'],
    rows: [
      ['R-01', 'The pumps may arrive late', 3, 4, 'Order them early', 'Ann Lee', 'Open'],
      ['R-02', 'The architect may leave', 2, 5, 'Train a deputy', 'Bob Stone', 'Closed'],
      ['R-03', 'New wishes may come in', 4, 2, 'Use change control', 'Carla Diaz', 'Open'],
    ],
  },
  {
    register: 'changes',
    fields: ['id', 'title', 'requester', 'submittedOn', 'costImpact', 'status'],
    rows: [
      ['C-01', 'Second export format', 'Ann Lee', '2026-03-01', 1200, 'Approved'],
      ['C-02', 'Longer warranty', 'Bob Stone', '2026-03-09', 0, 'Submitted'],
      ['C-03', 'Other colours', 'Ann Lee', '2026-03-15', 300, 'Rejected'],
    ],
  },
  {
    register: 'communicationPlan',
    fields: ['item', 'audience', 'purpose', 'method', 'frequency', 'owner'],
    rows: [
      ['Status report', 'Ann Lee', 'Know where the project stands', 'E-mail', 'Weekly', 'Max Weber'],
      ['Steering committee', 'Board', 'Decide', 'Meeting', 'Monthly', 'Max Weber'],
      ['Newsletter', 'All users', 'Be informed', 'E-mail', 'Quarterly', 'Ida Berg'],
    ],
  },
  {
    register: 'issues',
    fields: ['id', 'description', 'severity', 'raisedBy', 'raisedOn', 'owner', 'status'],
    rows: [
      ['I-01', 'Login fails for the third time', 'High', 'Ann Lee', '2026-03-01', 'Max Weber', 'Open'],
      ['I-02', 'Invoice shows a wrong sum', 'Low', 'Bob Stone', '2026-03-09', 'Ida Berg', 'Closed'],
      ['I-03', 'Report is empty', 'Medium', 'Ann Lee', '2026-03-15', 'Max Weber', 'In progress'],
    ],
  },
  {
    register: 'stakeholders',
    fields: ['name', 'organisation', 'role', 'power', 'interest', 'email'],
    rows: [
      ['Ann Lee', 'Harbour Bank', 'Sponsor', 5, 4, 'ann@bank.example'],
      ['Bob Stone', 'Harbour Bank', 'User', 2, 3, 'bob@bank.example'],
      ['Max Weber', 'Our company', 'Project manager', 4, 5, 'max@us.example'],
    ],
  },
];

type Language = 'en' | 'zh';

function headerOf(register: RecordRegisterId, field: string, language: Language): string {
  return registerOf(register).fields.find(({ id }) => id === field)?.words[language][0] ?? field;
}

function laidOut({ register, fields, rows }: MadeTable, language: Language, order: readonly number[]): Rows {
  const reorder = (row: readonly CellValue[]) => order.map((index) => row[index] ?? '');
  return [reorder(fields.map((field) => headerOf(register, field, language))), ...rows.map(reorder)];
}

/** What the records say, whatever stood where. */
function contents(reading: Reading, { register, fields }: MadeTable): readonly Record<string, string>[] {
  const records: readonly RegisterRecord[] = reading.records.of(register);
  return records.map((record) => Object.fromEntries(fields.map((field) => [field, record.text(field)])));
}

const expected = ({ fields, rows }: MadeTable) =>
  rows.map((row) => Object.fromEntries(fields.map((field, index) => [field, String(row[index])])));

const anyTable = fc.constantFrom(...TABLES);
const anyLanguage = fc.constantFrom<Language>('en', 'zh');
const inOrder = (table: MadeTable) => table.fields.map((_, index) => index);
const anyOrder = (table: MadeTable) => fc.shuffledSubarray([...inOrder(table)], { minLength: table.fields.length });

const DECOYS: readonly Rows[] = [
  [
    ['Level', 'Meaning'],
    ['Low', 'below 5'],
    ['Medium', '5 to 14'],
    ['High', 'from 15'],
  ],
  [
    ['Rating', 'Explanation', 'Range'],
    ['Likely', 'Happens often', '60-80%'],
    ['Rare', 'Hardly ever', '0-10%'],
  ],
  [
    ['Version', 'Date', 'Author'],
    ['1.0', '2026-01-01', 'Ann'],
  ],
  [
    ['术语', '定义'],
    ['里程碑', '重要的日期'],
  ],
];

describe('the records stay the same', () => {
  test('whatever the order of the columns and the language of the headers', () => {
    const made = anyTable.chain((table) => fc.tuple(fc.constant(table), anyOrder(table), anyLanguage));
    fc.assert(
      fc.property(made, ([table, order, language]) => {
        expect(contents(readRows('Sheet1', laidOut(table, language, order)), table)).toEqual(expected(table));
      }),
      { numRuns: 60 },
    );
  });

  test('wherever the table begins, under a title or not', () => {
    fc.assert(
      fc.property(anyTable, anyLanguage, fc.nat(15), fc.nat(3), fc.boolean(), (table, language, down, right, hasTitle) => {
        const body = laidOut(table, language, inOrder(table)).map((row) => [...Array.from({ length: right }, () => ''), ...row]);
        const title = hasTitle ? [['Project Harbour'], ['Prepared by:', 'Max Weber']] : [];
        const rows = [...title, ...Array.from({ length: down }, () => []), ...body];
        expect(contents(readRows('Sheet1', rows), table)).toEqual(expected(table));
      }),
      { numRuns: 60 },
    );
  });

  test('with blank rows and blank columns in between', () => {
    fc.assert(
      fc.property(anyTable, anyLanguage, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 2 }), (table, language, at, blanks) => {
        const wide = laidOut(table, language, inOrder(table)).map((row) => [...row.slice(0, at), '', ...row.slice(at)]);
        const rows = [...wide.slice(0, 2), ...Array.from({ length: blanks }, () => []), ...wide.slice(2)];
        expect(contents(readRows('Sheet1', rows), table)).toEqual(expected(table));
      }),
      { numRuns: 60 },
    );
  });

  test('with hints under the header, titles of sections between the records and signatures below', () => {
    const anyHint = fc.constantFrom(
      (header: string) => `<${header}>`,
      (header: string) => `[enter ${header}]`,
      () => 'Optional',
    );
    fc.assert(
      fc.property(anyTable, anyLanguage, anyHint, fc.nat(2), fc.boolean(), (table, language, hint, at, isSigned) => {
        const [header = [], ...records] = laidOut(table, language, inOrder(table));
        const rows = [
          header,
          header.map((text) => hint(String(text))),
          ...records.slice(0, at),
          ['Phase 2: Construction'],
          ...records.slice(at),
          ...(isSigned ? [['Prepared by:', 'Max Weber', '', 'Approved by:', 'Ann Lee']] : []),
        ];
        expect(contents(readRows('Sheet1', rows), table)).toEqual(expected(table));
      }),
      { numRuns: 60 },
    );
  });

  test('with legends, scales and version tables below or on other tabs', () => {
    fc.assert(
      fc.property(anyTable, anyLanguage, fc.constantFrom(...DECOYS), fc.integer({ min: 1, max: 4 }), (table, language, decoy, gap) => {
        const rows = [...laidOut(table, language, inOrder(table)), ...Array.from({ length: gap }, () => []), ...decoy];
        const reading = readWorkbook(workbookOf(sheetOf('Keys', decoy), sheetOf('Sheet2', rows)));
        expect(contents(reading, table)).toEqual(expected(table));
        expect(reading.sheets[0]?.tables).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    '',
    '-',
    'ID',
    'Risk',
    'Status',
    '概率',
    'Type',
    '#REF!',
    '1/2/2024',
    '=A1',
    'Owner',
    'Date',
    'Question',
    'Answer',
    'Respondent',
    'Timestamp',
    '{"ImportId":"x"}',
  ),
);

test('a grid of any cells is read without a throw, and every accessor answers', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 14 }), fc.boolean(), (rows, date1904) => {
      const reading = readWorkbook({ ...workbookOf(sheetOf('Sheet1', rows)), date1904 });
      for (const record of reading.records.everything) {
        for (const field of ['id', 'title', 'status', 'owner', 'date', 'probability', 'frequency']) {
          record.text(field);
          record.date(field);
          record.rating(field);
          record.names(field);
          record.problem(field);
        }
        expect(record.key).not.toBe('');
      }
      for (const { questions, rows: answered } of reading.surveys)
        for (const { answers } of questions) expect(answers.values).toHaveLength(answered.length);
      expect(reading.questions.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});
