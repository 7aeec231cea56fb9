// Cells as registers really hold them, read through a whole table: text for numbers, shown percents, mixed dates, placeholders, 繁體.
import { readWorkbook } from '../../src/reading/read-workbook';
import { serialOf } from '../../src/workbook/serial-date';
import { onlyRecords, readRows, type Rows, sheetOf, workbookOf } from './grids';

const risks = (header: readonly string[], ...rows: Rows) => onlyRecords(readRows('Risk register', [header, ...rows]));
const others = (probability: string | number, count = 4): Rows =>
  Array.from({ length: count }, (_, index) => [`R-${index + 2}`, `Other risk ${index}`, probability, 3, 'Open']);

test('a level is the word that a sentence about it begins with', () => {
  const table = risks(
    ['Risk ID', 'Risk', 'Probability', 'Impact'],
    ['R-1', 'Late pumps', 'High. The supplier has said so twice.', 'Low'],
    ['R-2', 'Early winter', 'Medium', 'High'],
    ['R-3', 'Late licence', 'Low', 'Medium'],
  );
  expect(table.records.map((record) => record.rating('probability'))).toEqual([3, 2, 1]);
});

test('a score with its word in a bracket is the number', () => {
  const table = risks(
    ['Risk ID', 'Risk', 'Probability', 'Impact', 'Risk Score'],
    ['R-1', 'Late pumps', 5, 3, '15 (High)'],
    ['R-2', 'Early winter', 2, 2, '4（低）'],
  );
  expect(table.records.map((record) => record.number('score'))).toEqual([15, 4]);
});

describe('a probability is the same however it is typed', () => {
  test.each<[string, string | number, string | number, number]>([
    ['a number', 4, 5, 4],
    ['a number stored as text', '4', '5', 4],
    ['with a space', ' 4 ', '5', 4],
    ['full-width digits', '４', '５', 4],
    ['a number with its word', '4 很可能', '5 几乎肯定', 4],
    ['a number with its word in Russian', '4 весьма вероятно', '5 почти наверняка', 4],
    ['a word with its number', 'High (3)', 'Very high (5)', 3],
    ['a fraction', 0.75, 0.9, 0.75],
    ['a percentage as text', '75%', '90%', 0.75],
    ['a range of percentages', '75% to 100%', '0% to 25%', 0.875],
    ['full-width percent', '７５％', '９０％', 0.75],
  ])('%s', (_what, value, other, rating) => {
    const table = risks(['Risk ID', 'Risk', 'Probability', 'Impact', 'Status'], ['R-1', 'Late pumps', value, 4, 'Open'], ...others(other));
    expect(table.records[0]?.rating('probability')).toBe(rating);
  });

  test('fractions shown as percentages are shares', () => {
    const rows: Rows = [
      ['Risk ID', 'Risk', 'Probability', 'Impact'],
      ['R-1', 'Late pumps', 0.3, 4],
      ['R-2', 'Early winter', 1, 2],
    ];
    const numberFormats = rows.map((row, index) => row.map((_, column) => (index > 0 && column === 2 ? '0%' : 'General')));
    const reading = readWorkbook(workbookOf(sheetOf('Risk register', rows, { numberFormats })));
    const table = onlyRecords(reading);
    expect(table.scale('probability')).toMatchObject({ min: 0, max: 1 });
    expect(table.records.map((record) => record.rating('probability'))).toEqual([0.3, 1]);
  });

  test.each<[readonly string[], readonly number[]]>([
    [
      ['H', 'M', 'L'],
      [3, 2, 1],
    ],
    [
      ['高', '中', '低'],
      [3, 2, 1],
    ],
    [
      ['Very High', 'Low', 'Very Low'],
      [5, 2, 1],
    ],
  ])('%j are steps of their own scale', (words, steps) => {
    const table = risks(
      ['Risk ID', 'Risk', 'Probability', 'Impact'],
      ...words.map((word, index) => [`R-${index}`, `Risk ${index}`, word, 3]),
    );
    expect(table.records.map((record) => record.rating('probability'))).toEqual(steps);
  });
});

describe('money', () => {
  test.each<[string | number, number]>([
    [1200, 1200],
    ['1,200', 1200],
    ['$1,200.50', 1200.5],
    ['¥１，２００', 1200],
    ['3.5万元', 35_000],
    ['€ 1.200,50', 1200.5],
    ['$0', 0],
  ])('%s', (value, amount) => {
    const table = risks(['Risk ID', 'Risk', 'Probability', 'Impact', 'Cost impact'], ['R-1', 'Late pumps', 3, 4, value]);
    expect(table.records[0]?.money('costImpact')).toBe(amount);
  });
});

describe('dates', () => {
  const issues = (...values: (string | number)[]) =>
    onlyRecords(
      readRows('Issue log', [
        ['Issue ID', 'Issue', 'Date raised', 'Due date', 'Status'],
        ...values.map((value, index) => [`I-${index}`, `Broken ${index}`, value, '03/25/2026', 'Open']),
      ]),
    );

  test.each<[string | number, [number, number, number]]>([
    [45_356, [2024, 3, 5]],
    ['45356', [2024, 3, 5]],
    ['2024-03-05', [2024, 3, 5]],
    ['2024-03-05T08:00:00Z', [2024, 3, 5]],
    ['2024年3月5日', [2024, 3, 5]],
    ['2024.3.5', [2024, 3, 5]],
    ['２０２４／３／５', [2024, 3, 5]],
    ['5-Mar-24', [2024, 3, 5]],
    ['November 14th 2021', [2021, 11, 14]],
    ['29/03/21', [2021, 3, 29]],
    ['Mar 5, 2024', [2024, 3, 5]],
  ])('%s', (value, [year, month, day]) => {
    expect(issues(value).records[0]?.date('raisedOn')).toBe(serialOf(year, month, day));
  });

  test('each column has its own order', () => {
    const table = issues('25/03/2026', '03/04/2026');
    expect(table.dateOrder('raisedOn')?.order).toBe('dayFirst');
    expect(table.dateOrder('dueOn')?.order).toBe('monthFirst');
    expect(table.records[1]?.date('raisedOn')).toBe(serialOf(2026, 4, 3));
  });
});

describe('placeholders say nothing', () => {
  test.each(['-', '—', 'N/A', 'n/a', 'TBD', 'tbc', '待定', '待确认', '/', '…'])('%s', (text) => {
    const table = risks(
      ['Risk ID', 'Risk', 'Probability', 'Impact', 'Owner', 'Due date'],
      ['R-1', 'Late pumps', text, 4, text, text],
      ['R-2', 'Early winter', 2, 3, 'Ann Lee', '2026-05-01'],
    );
    const [record] = table.records;
    expect([record?.isBlank('probability'), record?.isBlank('owner'), record?.isBlank('actionDue')]).toEqual([true, true, true]);
    expect(record?.problem('actionDue')).toBeUndefined();
  });

  test.each(['无', 'None', '没有', 'Nil'])('%s says that there is none: of an amount that is zero, of a text that is all', (text) => {
    const header = ['Risk ID', 'Risk', 'Probability', 'Impact', 'Response plan', 'Cost impact'];
    const [record] = risks(header, ['R-1', 'Late pumps', 2, 4, text, text]).records;
    expect([record?.saysNone('action'), record?.isBlank('action')]).toEqual([true, true]);
    expect([record?.saysNone('costImpact'), record?.isBlank('costImpact'), record?.money('costImpact')]).toEqual([true, false, 0]);
  });
});

test('Traditional Chinese is read as Simplified is', () => {
  const table = onlyRecords(
    readRows('風險登記冊', [
      ['風險編號', '風險描述', '概率', '影響程度', '應對策略', '責任人', '識別日期', '狀態'],
      ['R-1', '水泵延遲到貨', '高', '中', '減輕', '王偉、李娜', '2024年3月5日', '已關閉'],
      ['R-2', '預算不足', '低', '高', '規避', '陳總', '2024年4月6日', '監控中'],
    ]),
  );
  const [first] = table.records;
  expect(table.register).toBe('risks');
  expect(first?.choice('response')).toBe('mitigate');
  expect(first?.names('owner')).toEqual(['王偉', '李娜']);
  expect(first?.date('identifiedOn')).toBe(serialOf(2024, 3, 5));
  expect(first?.active).toBe(false);
});

test('both languages in one table', () => {
  const table = onlyRecords(
    readRows('Issues 问题日志', [
      ['Issue ID 问题编号', '问题描述 Description', 'Severity 严重程度', 'Status 状态', '负责人'],
      ['I-1', 'Server 宕机', 'High 高', '处理中', 'Ann 李'],
      ['I-2', '报表错误', '低', 'Closed', '王伟'],
    ]),
  );
  expect(table.records.map((record) => [record.choice('severity'), record.choice('status')])).toEqual([
    ['high', 'inProgress'],
    ['low', 'closed'],
  ]);
});

test('Bi-Monthly is asked, and until it is answered it is no frequency', () => {
  const reading = readRows('Communication plan', [
    ['Communication', 'Audience', 'Purpose', 'Method', 'Frequency', 'Owner'],
    ['Status report', 'Ann Lee', 'Inform', 'Email', 'Bi-Monthly', 'Bob Stone'],
    ['Steering', 'Board', 'Decide', 'Meeting', '每周一', 'Bob Stone'],
  ]);
  const [report, steering] = onlyRecords(reading).records;
  expect(report?.frequency('frequency')).toBeUndefined();
  expect(steering?.frequency('frequency')).toEqual({ kind: 'weekdays', days: [0] });
  expect(reading.questions.map(({ kind }) => kind)).toContain('frequency');
});
