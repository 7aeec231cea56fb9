// What a user types on the Review setup tab, what becomes of it, and that it survives being written back.
import fc from 'fast-check';
import { NO_DECISIONS } from '../../src/setup/decisions';
import { parseSetup } from '../../src/setup/parse-setup';
import { DEFAULT_SETTINGS, NumbersSchema, type NumberSetting } from '../../src/setup/settings';
import { waiverRow } from '../../src/setup/setup-rows';
import { SETUP_TABLES, type SetupTable } from '../../src/setup/setup-tables';
import { parseIsoDay } from '../../src/workbook/serial-date';
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Settings and rules are given as their id and what is set; on the tab the id stands in the last column. */
const placedAs = (kind: string, [id = '', set = '', ...others]: readonly CellValue[]): readonly CellValue[] =>
  kind === 'settings' ? ['', set, '', '', id] : kind === 'rules' ? ['', set, '', id] : [id, set, ...others];

/** A workbook whose only tab is a Review setup tab with these tables below each other. */
function setupWorkbook(tables: Partial<Record<SetupTable, readonly (readonly CellValue[])[]>>): WorkbookSnapshot {
  const values: CellValue[][] = [];
  const placed: TableSnapshot[] = [];
  for (const [kind, rows] of Object.entries(tables)) {
    const { name, columns } = SETUP_TABLES[kind as SetupTable];
    const top = values.length;
    for (const row of [columns, ...rows.map((each) => placedAs(kind, each))]) values.push([...row, '', '', '', '', ''].slice(0, 5));
    placed.push({
      name,
      area: { top, left: 0, bottom: values.length - 1, right: columns.length - 1 },
      showHeaders: true,
      showTotals: false,
    });
    values.push(['', '', '', '', '']);
  }
  const sheet: SheetSnapshot = {
    name: 'Review setup',
    position: 0,
    visibility: 'visible',
    isProtected: false,
    own: { kind: 'setup', key: '' },
    top: 0,
    left: 0,
    values,
    numberFormats: [],
    merges: [],
    formulas: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: placed,
  };
  return { name: 'Book.xlsx', date1904: false, isProtected: false, sheets: [sheet], names: [] };
}

test('a workbook without a Review setup tab has the defaults', () => {
  const setup = parseSetup({ name: '', date1904: false, isProtected: false, sheets: [], names: [] });
  expect(setup).toEqual({
    settings: DEFAULT_SETTINGS,
    waivers: [],
    corrections: { sheets: [] },
    decisions: NO_DECISIONS,
    keptDecisions: NO_DECISIONS,
    problems: [],
    named: { rules: [], people: [] },
  });
});

test.each([
  ['keyPower', 3, 3],
  ['keyPower', '3', 3],
  ['surveyMinimumAnswers', 7, 7],
  ['currency', 'EUR', 'EUR'],
  ['stakeholderWord', '相关方', '相关方'],
  ['baselineDay', '2026-11-01', parseIsoDay('2026-11-01')],
  ['baselineDay', 46327, 46327],
] as const)('%s set to %p', (name, entry, expected) => {
  const { settings, problems } = parseSetup(setupWorkbook({ settings: [[name, entry]] }));
  expect(problems).toEqual([]);
  expect(settings[name]).toBe(expected);
});

test.each([
  ['keyPower', 9, 'outOfRange'],
  ['keyPower', 'high', 'outOfRange'],
  ['surveyMinimumAnswers', 2, 'outOfRange'],
  ['currency', 'yuan', 'outOfRange'],
  ['stakeholderWord', '客户', 'outOfRange'],
  ['baselineDay', '03/04/2026', 'notADay'],
] as const)('%s cannot be %p: the default holds, the cell is named', (name, entry, messageId) => {
  const { settings, problems } = parseSetup(setupWorkbook({ settings: [[name, entry]] }));
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toEqual([expect.objectContaining({ messageId, cell: { sheet: 'Review setup', row: 1, column: 1 } })]);
});

test.each(Object.keys(NumbersSchema.entries) as NumberSetting[])(
  '%s takes its default and no text, no negative and no endless number',
  (name) => {
    const setTo = (entry: CellValue) => parseSetup(setupWorkbook({ settings: [[name, entry]] }));
    expect(setTo(DEFAULT_SETTINGS[name]).problems).toEqual([]);
    for (const entry of ['soon', -1, 1e9]) {
      const { settings, problems } = setTo(entry);
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect(problems.map(({ messageId, cell }) => [messageId, cell.row, cell.column])).toEqual([['outOfRange', 1, 1]]);
    }
  },
);

test.each([
  [
    'bands of risks that do not ascend',
    [
      ['riskMediumFrom', 6],
      ['riskHighFrom', 6],
    ],
    'notAscending',
    2,
  ],
  ['one band above the default of the next', [['riskHighFrom', 16]], 'notAscending', 1],
  [
    'weights that are all nothing',
    ['Satisfaction', 'Communication', 'Delivery', 'Engagement', 'Complaints', 'RiskAndChange'].map((part) => [`weight${part}`, 0]),
    'noWeight',
    6,
  ],
] as const)('%s: the defaults hold, and the last of them is named', (_, entries, messageId, row) => {
  const { settings, problems } = parseSetup(setupWorkbook({ settings: entries }));
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems.map((problem) => [problem.messageId, problem.cell.row])).toEqual([[messageId, row]]);
});

test('scales and weights that fit together are taken', () => {
  const { settings, problems } = parseSetup(
    setupWorkbook({
      settings: [
        ['riskHighFrom', 8],
        ['riskTopFrom', 12],
        ['weightComplaints', 0],
      ],
    }),
  );
  expect(problems).toEqual([]);
  expect([settings.riskMediumFrom, settings.riskHighFrom, settings.riskTopFrom, settings.weightComplaints]).toEqual([5, 8, 12, 0]);
});

test('a day can be a holiday or a working day, not both', () => {
  const calendar = [
    ['2026-10-10', 'holiday'],
    ['2026-10-10', 'working day'],
  ];
  const { settings, problems } = parseSetup(setupWorkbook({ calendar }));
  expect([settings.calendar.holidays.size, settings.calendar.workingWeekends.size]).toEqual([1, 0]);
  expect(problems.map(({ messageId, cell }) => [messageId, cell.row])).toEqual([['bothKinds', 2]]);
});

test('a setting that does not exist, or stands twice, is named', () => {
  const { problems } = parseSetup(
    setupWorkbook({
      settings: [
        ['keyPowr', 4],
        ['keyPower', 4],
        ['keyPower', 5],
      ],
    }),
  );
  expect(problems.map(({ messageId, cell }) => [messageId, cell.row])).toEqual([
    ['unknownSetting', 1],
    ['repeated', 3],
  ]);
});

test('holidays and worked weekends, in either language', () => {
  const { settings, problems } = parseSetup(
    setupWorkbook({
      calendar: [
        ['2026-10-01', 'holiday'],
        ['2026-10-10', '调休上班'],
        ['soon', 'holiday'],
        ['2026-10-02', 'rain'],
      ],
    }),
  );
  expect([...settings.calendar.holidays]).toEqual([parseIsoDay('2026-10-01')]);
  expect([...settings.calendar.workingWeekends]).toEqual([parseIsoDay('2026-10-10')]);
  expect(problems.map(({ messageId }) => messageId)).toEqual(['notADay', 'unknownDayKind']);
});

test('severities by rule, groups by member, aliases by person', () => {
  const { settings, problems } = parseSetup(
    setupWorkbook({
      rules: [
        ['risks/no-owner', '关闭'],
        ['any/missing-id', 'Info'],
        ['any/missing-value', 'loud'],
      ],
      groups: [
        ['领导小组', '王强、李敏'],
        ['Steering committee', 'Ann; Bob'],
        ['Steering committee', 'Cid'],
      ],
      aliases: [
        ['王强', '王总'],
        ['Ann', ''],
      ],
    }),
  );
  expect([...settings.severities]).toEqual([
    ['risks/no-owner', 'off'],
    ['any/missing-id', 'info'],
  ]);
  expect(settings.groups).toEqual([
    { name: '领导小组', members: ['王强', '李敏'] },
    { name: 'Steering committee', members: ['Ann', 'Bob', 'Cid'] },
  ]);
  expect(settings.aliases).toEqual([{ person: '王强', alias: '王总' }]);
  expect(problems.map(({ messageId }) => messageId)).toEqual(['unknownSeverity', 'incomplete']);
});

test('a severity without its rule is said to be incomplete, at the empty cell', () => {
  const { settings, problems } = parseSetup(setupWorkbook({ rules: [['', 'off']] }));
  expect([...settings.severities]).toEqual([]);
  expect(problems.map(({ messageId, cell }) => [messageId, cell.row, cell.column])).toEqual([['incomplete', 1, 3]]);
});

test('days may be written with the year first in any usual way, and in no other', () => {
  const { settings, problems } = parseSetup(
    setupWorkbook({
      calendar: [
        ['2026/5/1', '放假'],
        ['2026年5月9日', '补班'],
        ['1/5/2026', 'holiday'],
      ],
    }),
  );
  expect([...settings.calendar.holidays, ...settings.calendar.workingWeekends]).toEqual([
    parseIsoDay('2026-05-01'),
    parseIsoDay('2026-05-09'),
  ]);
  expect(problems.map(({ messageId }) => messageId)).toEqual(['notADay']);
});

test('a waiver needs a key, a reason and a name; its end may be open', () => {
  const { waivers, problems } = parseSetup(
    setupWorkbook({
      waivers: [
        ['a', 'known', 'Ann', '2026-12-31'],
        ['b', 'known', 'Ann', ''],
        ['c', '', 'Ann', ''],
        ['d', 'known', 'Ann', 'later'],
      ],
    }),
  );
  expect(waivers.map(({ key, until }) => [key, until])).toEqual([
    ['a', parseIsoDay('2026-12-31')],
    ['b', undefined],
  ]);
  expect(problems.map(({ messageId, cell }) => [messageId, cell.row, cell.column])).toEqual([
    ['incomplete', 3, 1],
    ['notADay', 4, 3],
  ]);
});

test('whatever is set on the tab is in the settings, and all else keeps its default', () => {
  const day = fc.integer({ min: 40000, max: 50000 });
  const words = fc.constantFrom('Ann', 'Bob', '王强', 'Steering committee');
  const settings = fc.record({
    keyPower: fc.integer({ min: 1, max: 5 }),
    riskToldDays: fc.nat(100),
    baselineDay: day,
    holidays: fc.uniqueArray(day),
    groups: fc.uniqueArray(fc.record({ name: words, members: fc.array(words, { minLength: 1 }) }), { selector: ({ name }) => name }),
    severities: fc.dictionary(fc.constantFrom('risks/no-owner', 'any/missing-id'), fc.constantFrom('error', 'off')),
  });
  fc.assert(
    fc.property(settings, ({ holidays, severities, groups, ...numbers }) => {
      const { settings: read, problems } = parseSetup(
        setupWorkbook({
          settings: Object.entries(numbers),
          rules: Object.entries(severities),
          groups: groups.map(({ name, members }) => [name, members.join('; ')]),
          calendar: holidays.map((holiday) => [holiday, 'holiday']),
        }),
      );
      expect(problems).toEqual([]);
      expect(read).toEqual({
        ...DEFAULT_SETTINGS,
        ...numbers,
        groups,
        severities: new Map(Object.entries(severities)),
        calendar: { holidays: new Set(holidays), workingWeekends: new Set<number>() },
      });
    }),
  );
});

test.each([{ until: 46000 }, {}])('a waiver %j reads back from the row that it is kept as', (until) => {
  const waiver = { key: 'k', reason: 'known', by: 'Ann', ...until };
  const row = waiverRow(waiver).map((cell) => (typeof cell === 'object' ? cell.day : cell));
  expect(parseSetup(setupWorkbook({ waivers: [row] })).waivers).toMatchObject([waiver]);
});
