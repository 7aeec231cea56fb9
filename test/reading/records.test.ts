// Records: what the cells of a row say, and what could not be understood.
import { onlyRecords, readRows, type Rows, sheetOf, workbookOf } from './grids';
import { readWorkbook } from '../../src/reading/read-workbook';
import { serialOf } from '../../src/workbook/serial-date';

const first = (rows: Rows, name = 'Sheet1') => {
  const [record] = onlyRecords(readRows(name, rows)).records;
  if (!record) throw new Error('no record');
  return record;
};

test('a risk with every kind of cell', () => {
  const record = first([
    ['Risk ID', 'Risk', 'Probability', 'Impact', 'Cost impact', 'Response', 'Owner', 'Date identified', 'Client facing', 'Status'],
    ['R-1', 'Late pumps', 'High (3)', 4, '$1,200', 'Mitigate', 'Ann Lee; Bob Stone', '2026-03-05', '是', 'Closed'],
  ]);
  expect(record.key).toBe('R-1');
  expect(record.rating('probability')).toBe(3);
  expect(record.rating('impact')).toBe(4);
  expect(record.money('costImpact')).toBe(1200);
  expect(record.choice('response')).toBe('mitigate');
  expect(record.names('owner')).toEqual(['Ann Lee', 'Bob Stone']);
  expect(record.date('identifiedOn')).toBe(serialOf(2026, 3, 5));
  expect(record.yes('clientFacing')).toBe(true);
  expect(record.active).toBe(false);
  expect(record.cell('impact')).toEqual({ sheet: 'Sheet1', row: 1, column: 3 });
});

test('blank, "none" and a missing column are three things', () => {
  const record = first([
    ['Change ID', 'Change', 'Requested by', 'Cost impact', 'Status'],
    ['C-1', 'New report', '待定', '无', 'Approved'],
  ]);
  expect(record.isBlank('requester')).toBe(true);
  expect([record.isBlank('costImpact'), record.saysNone('costImpact'), record.money('costImpact')]).toEqual([false, true, 0]);
  expect([record.has('scheduleImpact'), record.isBlank('scheduleImpact')]).toEqual([false, true]);
});

describe('what can not be understood is said with the cell as it is', () => {
  const header = ['Risk ID', 'Risk', 'Probability', 'Impact', 'Response', 'Due date', 'Status'];
  test.each([
    ['dueDate', 5, '2026-02-30', 'actionDue', 'invalid-date'],
    ['status', 6, 'Sleeping', 'status', 'unknown-value'],
    ['error', 3, '#REF!', 'impact', 'cell-error'],
    ['off scale', 3, 9, 'impact', 'off-scale'],
  ])('%s', (_what, column, value, field, kind) => {
    const row = ['R-1', 'Late', 2, 3, 'Avoid', '2026-01-05', 'Open'].map((cell, index) => (index === column ? value : cell));
    const others = Array.from({ length: 5 }, (_, index) => [`R-${index + 2}`, `Risk ${index}`, 5, 5, 'Avoid', '2026-01-05', 'Open']);
    const record = first([header, row, ...others]);
    if (kind === 'off-scale') expect(record.rating(field)).toBe(9);
    else expect(record.problem(field)).toEqual({ kind, raw: String(value) });
  });
});

describe('scales', () => {
  const scaleOf = (values: readonly (string | number)[]) =>
    onlyRecords(
      readRows('Sheet1', [['Risk', 'Probability', 'Impact', 'Owner'], ...values.map((value, index) => [`Risk ${index}`, value, 3, 'Ann'])]),
    ).scale('probability');
  test.each<[string, readonly (string | number)[], number, number]>([
    ['1–5', [1, 5, 3], 1, 5],
    ['shares', [0.1, 0.4, 0.9], 0, 1],
    ['percent as text', ['10%', '75% to 100%', '40%'], 0, 1],
    ['low, medium, high', ['Low', 'High', 'Medium'], 1, 3],
    ['with critical', ['Low', 'Critical', 'Medium'], 1, 4],
    ['rare to almost certain', ['Rare', 'Likely', 'Possible'], 1, 5],
    ['labelled numbers', ['Low (1)', 'High (3)', 'Medium (2)'], 1, 3],
    ['numbers as text', ['1', '4', '２'], 1, 5],
    ['1–10', [2, 9, 7], 1, 10],
    ['points out of a hundred', [20, 85, 100], 0, 100],
  ])('%s', (_what, values, min, max) => {
    expect(scaleOf(values)).toMatchObject({ min, max });
  });

  test('every scale can be asked for as 1–5', () => {
    const rows: Rows = [
      ['Name', 'Role', 'Power', 'Interest'],
      ['Ann', 'CEO', 'High', 'Low'],
      ['Bob', 'User', 'Low', 'Medium'],
    ];
    const [ann, bob] = onlyRecords(readRows('Sheet1', rows)).records;
    expect([ann?.rating('power'), ann?.fivePoint('power'), bob?.fivePoint('interest')]).toEqual([3, 5, 3]);
  });
});

describe('day and month', () => {
  const dates = (...values: (string | number)[]) =>
    onlyRecords(
      readRows('Sheet1', [
        ['Issue ID', 'Issue', 'Date raised', 'Status'],
        ...values.map((value, index) => [index + 1, `Broken ${index}`, value, 'Open']),
      ]),
    );

  test('one cell with a day above 12 decides the column', () => {
    const table = dates('03/04/2026', '25/04/2026');
    expect(table.dateOrder('raisedOn')).toMatchObject({ order: 'dayFirst', from: 'cells' });
    expect(table.records[0]?.date('raisedOn')).toBe(serialOf(2026, 4, 3));
  });

  test('without evidence it is asked, and the dates stay unknown', () => {
    const reading = readRows('Sheet1', [
      ['Issue ID', 'Issue', 'Date raised', 'Status'],
      [1, 'Broken', '03/04/2026', 'Open'],
    ]);
    expect(reading.records.of('issues')[0]?.date('raisedOn')).toBeUndefined();
    expect(reading.records.of('issues')[0]?.problem('raisedOn')?.kind).toBe('ambiguous-date');
    expect(reading.questions).toMatchObject([{ kind: 'dateOrder', field: 'raisedOn', options: ['dayFirst', 'monthFirst'] }]);
  });

  test('half-converted columns are noticed: real dates all have a small day, texts a middle part above 12', () => {
    const table = dates(45_996, 45_997, 45_998, '3/25/2026', '4/18/2026');
    expect(table.dateOrder('raisedOn')).toMatchObject({ order: 'monthFirst', looksSwapped: true });
  });

  test('numbers of a 1904 workbook are moved', () => {
    const sheet = sheetOf('Sheet1', [
      ['Issue ID', 'Issue', 'Date raised', 'Status'],
      [1, 'Broken', 40_000, 'Open'],
    ]);
    const reading = readWorkbook({ ...workbookOf(sheet), date1904: true });
    expect(reading.records.of('issues')[0]?.date('raisedOn')).toBe(41_462);
  });
});

test('a raid tab becomes risks, issues and actions, each with its own fields', () => {
  const reading = readRows('RAID', [
    ['ID', 'Type', 'Description', 'Impact', 'Owner', 'Status', 'Mitigation', 'Due date'],
    [1, 'Risk', 'May be late', 'High', 'Ann', 'Open', 'Order early', '2026-05-01'],
    [2, 'Issue', 'Server is down', 'High', 'Bob', 'In Progress', 'Restart it', '2026-05-02'],
    [3, 'Action', 'Write minutes', '', 'Ann', 'Done', '', '2026-05-03'],
    [4, 'Assumption', 'Budget stays', '', 'Ann', 'Open', '', ''],
  ]);
  expect(reading.sheets[0]?.kind).toBe('raid');
  expect(reading.records.everything.map(({ register, key }) => [register, key])).toEqual([
    ['risks', '1'],
    ['issues', '2'],
    ['actions', '3'],
  ]);
  expect(reading.records.of('issues')[0]?.choice('severity')).toBe('high');
  expect(reading.records.of('actions')[0]?.active).toBe(false);
});

test('keys: the id, else the folded name, with a number for the second of the same, whichever row it stands in', () => {
  const header = ['Name', 'Role', 'Power'];
  const [ceo, cfo, other] = [
    ['Ann Lee', 'CEO', 4],
    ['ANN LEE', 'CFO', 4],
    ['王伟', '经理', 3],
  ];
  const keys = (rows: Rows) => onlyRecords(readRows('Sheet1', rows)).records.map(({ key }) => key);
  expect(keys([header, ceo, cfo, other])).toEqual(['ann lee', 'ann lee #2', '王伟']);
  expect(keys([header, cfo, ceo, other])).toEqual(['ann lee #2', 'ann lee', '王伟']);
});

test('where most rows have neither name nor number they go on with the record above; a few lack them', () => {
  const header = ['Risk ID', 'Risk', 'Probability', 'Impact', 'Action', 'Owner'];
  const [first, second] = [
    ['R-1', 'Pumps arrive late', 3, 4, 'Order early', 'Max'],
    ['R-2', 'Early winter', 2, 2, 'Heat the hall', 'Eve'],
  ];
  const more = (action: string) => ['', '', '', '', action, 'Max'];
  const rowsOf = (...rows: Rows) => onlyRecords(readRows('Risk register', [header, ...rows])).records.map(({ row }) => row);
  expect(rowsOf(first, more('Ask twice'), more('Ask again'), second, more('Cover the pipes'))).toEqual([1, 4]);
  expect(rowsOf(first, second, ['', '', 4, 4, 'Cover the pipes', 'Max'])).toEqual([1, 2, 3]);
});
