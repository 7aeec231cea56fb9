// Which findings are listed: by severity, by words, in groups.
import type { Finding, Severity } from '../../src/rules/finding';
import { countBySeverity, filterFindings, groupFindings } from '../../src/taskpane/state/findings-list';
import { finding, textOf } from './scripted-product';

const findings: readonly Finding[] = [
  finding(1, { record: 'R1 Supplier', client: 'Northwind' }),
  finding(2, { severity: 'warning', cell: { sheet: '问题日志', row: 4, column: 0 }, record: 'I2 ＡＰＩ' }),
  finding(3, { severity: 'info', client: 'Contoso' }),
  finding(4, { client: 'Northwind' }),
];
const names = (list: readonly Finding[]) => list.map(({ record = '' }) => record.split(' ')[0]);
const filter = (search: string, ...severities: Severity[]) =>
  names(filterFindings(findings, { severities: new Set(severities), search }, (item) => textOf(item).message));

test.each<[string, string, Severity[], string[]]>([
  ['no filter shows all, in their order', '', [], ['R1', 'I2', 'R3', 'R4']],
  ['one severity', '', ['warning'], ['I2']],
  ['two severities', '', ['info', 'error'], ['R1', 'R3', 'R4']],
  ['a word of the record, in any case', 'supplier', [], ['R1']],
  ['full-width letters read as letters', 'api', [], ['I2']],
  ['a word of the sentence', 'owner r3', [], ['R3']],
  ['every word must be there', 'supplier contoso', [], []],
  ['the tab', '问题', [], ['I2']],
  ['the client', 'northwind', [], ['R1', 'R4']],
  ['search and severity together', 'northwind', ['warning'], []],
  ['spaces alone search nothing', '   ', [], ['R1', 'I2', 'R3', 'R4']],
])('%s', (_, search, severities, expected) => {
  expect(filter(search, ...severities)).toEqual(expected);
});

test('the counts are of all findings', () => {
  expect(countBySeverity(findings)).toEqual({ error: 2, warning: 1, info: 1 });
});

const outline = (grouping: 'tab' | 'client') =>
  groupFindings(findings, grouping).map((row) =>
    row.kind === 'group' ? `${row.title ?? '–'} ${row.count}` : row.finding.record?.split(' ')[0],
  );

test('groups come in the order of their first finding', () => {
  expect(outline('tab')).toEqual(['Risks 3', 'R1', 'R3', 'R4', '问题日志 1', 'I2']);
  expect(outline('client')).toEqual(['Northwind 2', 'R1', 'R4', '– 1', 'I2', 'Contoso 1', 'R3']);
});
