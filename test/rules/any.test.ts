// General rules that a seeded cell can't trip: columns, hidden rows, swapped dates, stored corrections; and the fixes that rules offer.
import { NO_CORRECTIONS } from '../../src/setup/corrections';
import { audit } from '../../src/audit/audit';
import { readWorkbook } from '../../src/reading/read-workbook';
import { RULES } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/engine';
import { parseSetup } from '../../src/setup/parse-setup';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { AS_OF, CLEAN, projectWorkbook, withCells } from '../support/made-project';
import { madeSheet } from '../support/made-workbook';
import { checkWorkbook } from '../support/run-review';

const HEADER = ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Risk Score', 'Risk Owner'];

function findings(cells: readonly (readonly CellValue[])[], more: Parameters<typeof madeSheet>[2] = {}) {
  const snapshot = { name: '', date1904: false, isProtected: false, names: [], sheets: [madeSheet('Risks', cells, more)] };
  return checkWorkbook(snapshot).results.findings.filter(({ rule }) => rule !== 'any/unchecked');
}

const RISK_ROWS: readonly (readonly CellValue[])[] = [
  ['R-1', 'Migration takes longer', 5, 4, 20, 'Max Weber'],
  ['R-2', 'Key tester leaves', 2, 3, 6, 'Max Weber'],
  ['R-3', 'Licence arrives late', 3, 2, 6, 'Eve Stone'],
];

test('a register in order has no finding', () => {
  expect(findings([HEADER, ...RISK_ROWS])).toEqual([]);
});

test('a required column that has no counterpart is named, once for the table', () => {
  const found = findings([HEADER, ...RISK_ROWS].map((row) => row.slice(0, 5)));
  expect(found.map(({ rule, data }) => [rule, data['fields']])).toEqual([['any/missing-column', { list: ['risks.owner'] }]]);
});

test('of two columns with one header it is said once that the first was read', () => {
  const found = findings([[...HEADER, 'Risk Owner'], ...RISK_ROWS.map((row) => [...row, 'Eve Stone'])]);
  expect(found.map(({ rule, cell, related, data }) => [rule, cell?.column, related[0]?.column, data['field']])).toEqual([
    ['any/duplicate-column', 6, 5, 'risks.owner'],
  ]);
});

test('a second probability and impact are the residual ones, and no duplicates', () => {
  const found = findings([[...HEADER, 'Probability', 'Impact'], ...RISK_ROWS.map((row) => [...row, 1, 1])]);
  expect(found).toEqual([]);
});

test('a column that nobody has filled in is one finding, an empty cell among filled ones another', () => {
  const withOwners = (owners: readonly string[]) =>
    findings([HEADER, ...RISK_ROWS.map((row, place) => [...row.slice(0, 5), owners[place] ?? ''])]).map(
      ({ rule, messageId, record, related }) => [rule, messageId, record, related.length],
    );
  expect(withOwners([])).toEqual([['risks/no-owner', 'column', undefined, 2]]);
  expect(withOwners(['Max Weber', '', 'Eve Stone'])).toEqual([['risks/no-owner', 'noOwner', 'R-2 Key tester leaves', 0]]);
});

test.each([
  ['some', ['R-1', '', 'R-3'], 'missing', 1],
  ['all', ['', '', ''], 'none', 3],
])('a column of ids that is empty in %s rows says so', (_, ids, messageId, count) => {
  const found = findings([HEADER, ...RISK_ROWS.map((row, place) => [ids[place] ?? '', ...row.slice(1)])]);
  expect(found.map((finding) => [finding.rule, finding.messageId, finding.data['count']])).toEqual([['any/missing-id', messageId, count]]);
});

test('where a requirement comes from is told in everybody’s own words', () => {
  const sheet = madeSheet('Requirements', [
    ['Requirement ID', 'Requirement', 'Source', 'Priority', 'Acceptance Criteria'],
    ...['Steering paper', 'Rival product', 'Interview'].map((source, place) => [
      `Q-${place}`,
      `The list number ${place}`,
      source,
      'Must',
      'Opens',
    ]),
  ]);
  const { results } = checkWorkbook({ name: '', date1904: false, isProtected: false, names: [], sheets: [sheet] });
  expect(results.findings.filter(({ rule }) => rule === 'any/unknown-value')).toEqual([]);
});

test('hidden rows are read, and said to be', () => {
  const found = findings([HEADER, ...RISK_ROWS], { hiddenRows: [{ first: 2, last: 3 }] });
  expect(found.map(({ rule, data, cell }) => [rule, data['count'], cell?.row])).toEqual([['any/hidden-rows', 2, 2]]);
});

test.each([
  ['1, 2, 3 may start again in another table', ['1', '2'], ['1', '2'], []],
  ['R-1 means the same on every tab', ['R-1', 'R-2'], ['R-2', 'R-3'], ['any/duplicate-id']],
] as const)('%s', (_, first, second, rules) => {
  const tab = (name: string, ids: readonly string[]) =>
    madeSheet(name, [HEADER, ...RISK_ROWS.slice(0, 2).map((row, place) => [ids[place] ?? '', ...row.slice(1)])]);
  const sheets = [tab('Risks', first), tab('More risks', second)];
  const found = checkWorkbook({ name: '', date1904: false, isProtected: false, names: [], sheets }).results.findings;
  expect(found.map(({ rule }) => rule).filter((rule) => rule !== 'any/unchecked')).toEqual(rules);
});

test('of many unknown words in one column the column is in doubt, not each cell', () => {
  const rows = ['Red', 'Blue', 'Green', 'Pink', 'Grey', 'Teal'].map((colour, place) => [
    `R-${place}`,
    `Risk number ${place} of all`,
    2,
    2,
    4,
    'Max',
    colour,
  ]);
  const found = findings([[...HEADER, 'Risk Status'], ...rows]).filter(({ rule }) => rule === 'any/unknown-value');
  expect(found.map(({ messageId, related }) => [messageId, related.length])).toEqual([['column', 5]]);
});

test('a stored correction that fits nothing is reported', () => {
  const snapshot = projectWorkbook(CLEAN, 'en');
  const reading = {
    ...readWorkbook(snapshot, NO_CORRECTIONS),
    stale: [{ sheet: 'Gone', header: '', what: 'register', said: 'risks' } as const],
  };
  const setup = parseSetup(snapshot);
  const { findings: found } = runRules(RULES, {
    snapshot,
    reading,
    setup,
    asOf: AS_OF,
    history: [],
    allRules: RULES,
    audit: audit(reading.records, setup.settings, AS_OF),
  });
  expect(found.filter(({ rule }) => rule === 'any/stored-mapping-stale').map(({ messageId, data }) => [messageId, data['sheet']])).toEqual([
    ['tab', 'Gone'],
  ]);
});

describe('fixes', () => {
  const fixOf = (rule: string, project = CLEAN) =>
    checkWorkbook(projectWorkbook(project, 'en')).results.findings.find((finding) => finding.rule === rule)?.fix;

  test('a score that differs from its factors', () => {
    expect(fixOf('risks/score-differs', withCells(CLEAN, 'risks', 'R-3', { score: 9 }))).toMatchObject({ from: 9, to: 6 });
  });

  test('an address with full-width characters or spaces', () => {
    expect(fixOf('stakeholders/invalid-email', withCells(CLEAN, 'stakeholders', 'S-2', { email: 'bob @bank。example' }))).toMatchObject({
      to: 'bob@bank.example',
    });
  });

  test('a word of a list with one letter wrong', () => {
    expect(fixOf('any/unknown-value', withCells(CLEAN, 'risks', 'R-3', { status: 'Identifed' }))).toMatchObject({
      from: 'Identifed',
      to: 'Identified',
    });
    expect(fixOf('any/unknown-value', withCells(CLEAN, 'risks', 'R-3', { status: 'Purple' }))).toBeUndefined();
  });

  test('the same slip in several cells is mended in all of them', () => {
    const slip = ['R-1', 'R-2'].reduce((project, id) => withCells(project, 'risks', id, { status: 'Asessed' }), CLEAN);
    const found = checkWorkbook(projectWorkbook(slip, 'en')).results.findings.find(({ rule }) => rule === 'any/unknown-value');
    expect(found?.fix).toBeUndefined();
    expect(found?.fixes?.map(({ from, to }) => [from, to])).toEqual([
      ['Asessed', 'Assessed'],
      ['Asessed', 'Assessed'],
    ]);
  });

  const risksWith = (header: string, values: readonly CellValue[], more: Partial<WorkbookSnapshot> = {}) => {
    const rows = RISK_ROWS.map((row, place) => [...row, values[place] ?? '']);
    const snapshot = {
      name: '',
      date1904: false,
      isProtected: false,
      names: [],
      sheets: [madeSheet('Risks', [[...HEADER, header], ...rows])],
    };
    const { findings: found } = checkWorkbook({ ...snapshot, ...more }).results;
    return found.flatMap(({ rule, fix, fixes }) => (fixes ?? (fix ? [fix] : [])).map(({ from, to }) => [rule, from, to]));
  };

  test.each<readonly [string, string, readonly CellValue[], readonly (readonly CellValue[])[]]>([
    ['spaces around a name', 'Approver', ['Ann Lee', ' Bob Chan\u00a0'], [['any/untidy-text', ' Bob Chan\u00a0', 'Bob Chan']]],
    ['no spaces within a name', 'Approver', ['Ann  Lee'], []],
    ['a number in full width', 'Cost Impact', ['１２', 12], [['any/untidy-text', '１２', 12]]],
    ['a day as text', 'Next Review', ['2027-03-05', 46_450], [['any/text-date', '2027-03-05', 46_451]]],
    [
      'a day as text in an order that a neighbour decides',
      'Next Review',
      ['31/03/2027', '05/03/2027'],
      [
        ['any/text-date', '31/03/2027', 46_477],
        ['any/text-date', '05/03/2027', 46_451],
      ],
    ],
    ['no day in two possible orders', 'Next Review', ['05/03/2027', '06/03/2027'], []],
    ['no day with its time', 'Next Review', ['2027-03-05 10:00'], []],
    ['a letter for a word', 'Risk Category', ['Technical', 'T'], []],
    ['two spellings of one word', 'Response Type', ['Mitigate', 'Mitigates', 'Mitigate'], [['any/mixed-words', 'Mitigates', 'Mitigate']]],
    ['no two words of one meaning', 'Response Type', ['Mitigate', 'Reduce', 'Mitigate'], []],
  ])('%s', (_, header, values, expected) => {
    expect(risksWith(header, values)).toEqual(expected);
  });

  test('an id with digits in full width', () => {
    const rows = RISK_ROWS.map(([id, ...cells], place) => [place === 1 ? 'Ｒ－２' : (id ?? ''), ...cells]);
    expect(findings([HEADER, ...rows]).map(({ rule, fix }) => [rule, fix?.to])).toEqual([['any/untidy-text', 'R-2']]);
  });

  test('a day in a workbook that counts from 1904', () => {
    expect(risksWith('Next Review', ['2027-03-05', 44_988], { date1904: true })).toEqual([['any/text-date', '2027-03-05', 44_989]]);
  });

  test('none where what is meant is not certain', () => {
    expect(fixOf('stakeholders/invalid-email', withCells(CLEAN, 'stakeholders', 'S-2', { email: 'bob.bank.example' }))).toBeUndefined();
  });
});
