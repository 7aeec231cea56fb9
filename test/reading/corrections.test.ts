// What the user said counts, at this run and the next ones, in a renamed tab and after inserted columns.
import type { SheetCorrection } from '../../src/setup/corrections';
import { mapping, onlyTable, readRows, type Rows } from './grids';

const ROWS: Rows = [
  ['No', 'What may happen', 'Probability', 'Impact', 'Helper', 'Owner', 'Seen on'],
  ['R-1', 'The pumps may arrive late', 2, 3, 'Ida', 'Ann Lee', '03/04/2026'],
  ['R-2', 'The architect may leave', 4, 4, 'Ida', 'Bob Stone', '05/06/2026'],
];
const said = (correction: Partial<SheetCorrection>, sheet = 'Tab') => ({ sheets: [{ sheet, headers: [], columns: [], ...correction }] });
const field = (header: string, id: string | null) => ({ header, occurrence: 1, field: id });

test('a column gets the field that was said; the one recognised for it makes way', () => {
  const corrections = said({ register: 'risks', columns: [field('What may happen', 'title'), field('Helper', 'owner')] });
  expect(mapping(onlyTable(readRows('Tab', ROWS, corrections)))).toMatchObject({
    'What may happen': 'title',
    Helper: 'owner',
    Owner: undefined,
  });
});

test('a column can be left out', () => {
  const corrections = said({ register: 'risks', columns: [field('What may happen', 'title'), field('Owner', null)] });
  expect(mapping(onlyTable(readRows('Tab', ROWS, corrections)))['Owner']).toBeUndefined();
});

test('it holds after a column was inserted', () => {
  const wider = ROWS.map((row) => ['x', ...row]);
  const corrections = said({ register: 'risks', columns: [field('What may happen', 'title')] });
  expect(readRows('Tab', wider, corrections).records.of('risks')).toHaveLength(2);
});

test('it holds in a renamed tab, found by its headers', () => {
  const headers = (ROWS[0] ?? []).map(String);
  const corrections = said({ headers, register: 'risks', columns: [field('What may happen', 'title')] }, 'Old name');
  const reading = readRows('New name', ROWS, corrections);
  expect([reading.stale, reading.records.of('risks').length]).toEqual([[], 2]);
});

test('a tab can be said to be no register', () => {
  expect(readRows('Tab', ROWS, said({ register: 'other' })).sheets[0]).toMatchObject({ kind: 'other', tables: [] });
});

test('the header row can be said', () => {
  const rows: Rows = [
    ['Risk', 'Owner', 'Impact', 'Status', 'Category'],
    ['Key', '', '', '', ''],
    ['Risk', 'Owner', 'Impact', 'x', 'y'],
    ['Late', 'Ann', 3, '', ''],
  ];
  expect(onlyTable(readRows('Tab', rows, said({ register: 'risks', headerRow: 3 })))).toMatchObject({ headerRows: [2], rows: [3] });
});

test('an order of day and month decides the column', () => {
  const columns = [
    field('What may happen', 'title'),
    { header: 'Seen on', occurrence: 1, field: 'identifiedOn', dateOrder: 'dayFirst' as const },
  ];
  const reading = readRows('Tab', ROWS, said({ register: 'risks', columns }));
  expect(reading.records.tables[0]?.dateOrder('identifiedOn')).toMatchObject({ order: 'dayFirst', from: 'user' });
  expect(reading.questions.filter(({ kind }) => kind === 'dateOrder')).toEqual([]);
});

test('a scale counts, and what is outside it is off the scale', () => {
  const columns = [field('What may happen', 'title'), { header: 'Probability', occurrence: 1, scale: { min: 1, max: 3 } }];
  const records = readRows('Tab', ROWS, said({ register: 'risks', columns })).records.of('risks');
  expect(records.map((record) => record.rating('probability'))).toEqual([2, undefined]);
  expect(records[1]?.problem('probability')?.kind).toBe('off-scale');
});

test("a question's metric and direction", () => {
  const rows: Rows = [
    ['Timestamp', 'How likely are you to recommend us?', 'How was the effort?'],
    ...Array.from({ length: 6 }, (_, index) => ['2026-03-05', index + 4, 1 + (index % 5)]),
  ];
  const columns = [
    { header: 'How likely are you to recommend us?', occurrence: 1, metric: 'rating' as const },
    { header: 'How was the effort?', occurrence: 1, metric: 'csat' as const, isReversed: true },
  ];
  const [first, second] = readRows('Tab', rows, said({ columns })).surveys[0]?.questions ?? [];
  expect([first?.metric, first?.reason, second?.metric, second?.scale?.direction]).toEqual(['rating', 'user', 'csat', 'down']);
});

describe('what fits nothing any more is stale', () => {
  test('a tab that is gone', () => {
    expect(readRows('Tab', ROWS, said({ register: 'risks' }, 'Gone')).stale).toEqual([
      { sheet: 'Gone', header: '', what: 'register', said: 'risks' },
    ]);
  });
  test('a header that is gone', () => {
    const corrections = said({ register: 'risks', columns: [field('What may happen', 'title'), field('Old header', 'owner')] });
    expect(readRows('Tab', ROWS, corrections).stale).toEqual([{ sheet: 'Tab', header: 'Old header', what: 'column', said: 'owner' }]);
  });
});

describe('each table of a tab can be corrected by its number', () => {
  const LOG: Rows = [
    ['Risk ID', 'Risk', 'Probability', 'Impact', 'Owner'],
    ['R-1', 'The pumps may arrive late', 2, 3, 'Ann Lee'],
    ['R-2', 'The architect may leave', 4, 4, 'Bob Stone'],
    [],
    ['Key', 'Worry', 'Chance', 'Harm', 'Helper'],
    ['K-1', 'Rain in May', 2, 3, 'Ida Berg'],
    ['K-2', 'A strike at the port', 1, 5, 'Ida Berg'],
    [],
    ['Issue ID', 'Issue', 'Severity', 'Raised by', 'Status'],
    ['I-1', 'The report is empty', 'High', 'Carla Diaz', 'Open'],
  ];
  const tables = (...sheets: SheetCorrection[]) =>
    readRows('Log', LOG, { sheets }).sheets[0]?.tables.map(({ register, headerRows, rows }) => [register, headerRows.at(-1), rows]);
  const ofLog = (more: Partial<SheetCorrection>): SheetCorrection => ({ sheet: 'Log', headers: [], columns: [], ...more });

  test('a second table that was not recognised, with the one below it untouched', () => {
    const columns = [field('Worry', 'title'), field('Chance', 'probability')];
    expect(tables(ofLog({ table: 2, register: 'risks', headerRow: 5, columns }))).toEqual([
      ['risks', 0, [1, 2]],
      ['risks', 4, [5, 6]],
      ['issues', 8, [9]],
    ]);
  });

  test('the first table said otherwise keeps the further ones', () => {
    expect(tables(ofLog({ register: 'issues', headerRow: 1 }))?.map(([register]) => register)).toContain('issues');
    expect(tables(ofLog({ headerRow: 1, register: 'risks' }))?.at(-1)).toEqual(['issues', 8, [9]]);
  });

  test('a table can be said to be none, and its number stays', () => {
    expect(tables(ofLog({ table: 1, register: 'other' }))?.[0]?.[0]).toBe('issues');
  });

  test('columns are corrected in the table that is named', () => {
    const two: Rows = [...LOG.slice(0, 3), [], ...LOG.slice(0, 3)];
    const sheets = [ofLog({ table: 2, columns: [field('Owner', null)] })];
    const fields = readRows('Log', two, { sheets }).sheets[0]?.tables.map((table) => mapping(table)['Owner']);
    expect(fields).toEqual(['owner', undefined]);
  });

  test('a header row beyond the tab is stale', () => {
    const { stale } = readRows('Log', LOG, { sheets: [ofLog({ table: 2, headerRow: 400 })] });
    expect(stale).toEqual([{ sheet: 'Log', header: '', what: 'headerRow', said: '400' }]);
  });
});
