// What the engine does with findings: waivers, severities, parked debt, ranking, rules that could not run.
import { RULES } from '../../src/rules/catalogue';
import type { Finding } from '../../src/rules/finding';
import { isoDay } from '../../src/workbook/serial-date';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { AS_OF, CLEAN, type MadeProject, projectWorkbook, withCells, withField, withRecords } from '../support/made-project';
import { madeSetupSheet } from '../support/made-workbook';
import { checkWorkbook } from '../support/run-review';

const BROKEN = withCells(withCells(CLEAN, 'risks', 'R-2', { owner: '' }), 'issues', 'I-4', { dueOn: '2026-03-20' });

function withSetup(project: MadeProject, tables: Readonly<Record<string, readonly (readonly CellValue[])[]>>): WorkbookSnapshot {
  const snapshot = projectWorkbook(project, 'en');
  return { ...snapshot, sheets: [...snapshot.sheets, madeSetupSheet(tables)] };
}

function rulesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule).filter((rule) => rule !== 'any/unchecked');
}

const NO_OWNER = 'risks/no-owner|risks|R-2|owner';

describe('keys', () => {
  const key = (project: MadeProject) =>
    checkWorkbook(projectWorkbook(project, 'en')).results.findings.find(({ rule }) => rule === 'risks/no-owner')?.key;

  test('name rule, register, record and field', () => {
    expect(key(BROKEN)?.toLowerCase()).toBe(NO_OWNER.toLowerCase());
  });

  test('survive sorting', () => {
    expect(key(withRecords(BROKEN, 'risks', [...(BROKEN.registers.risks ?? [])].reverse()))).toBe(key(BROKEN));
  });
});

describe('waivers', () => {
  const own = checkWorkbook(projectWorkbook(BROKEN, 'en')).results.findings.find(({ rule }) => rule === 'risks/no-owner')?.key ?? '';
  const waived = (until: CellValue) =>
    checkWorkbook(withSetup(BROKEN, { Rapport_Waivers: [[own, 'Agreed with the sponsor', 'Max', until]] })).results;

  test('set a finding apart, which stays counted', () => {
    const results = waived('');
    expect(rulesOf(results.findings)).toEqual(['issues/overdue']);
    expect(results.waived.map(({ finding, waiver }) => [finding.rule, waiver.by])).toEqual([['risks/no-owner', 'Max']]);
  });

  test('hold on their last day and no longer', () => {
    expect(waived(isoDay(AS_OF)).waivers.map(({ state }) => state)).toEqual(['active']);
    const expired = waived(isoDay(AS_OF - 1));
    expect(expired.waivers.map(({ state }) => state)).toEqual(['expired']);
    expect(rulesOf(expired.findings)).toEqual(expect.arrayContaining(['risks/no-owner', 'setup/waiver-expired']));
  });

  test('that fit no finding are reported as orphaned', () => {
    const { findings, waivers } = checkWorkbook(withSetup(CLEAN, { Rapport_Waivers: [[own, 'Agreed', 'Max', '']] })).results;
    expect(waivers.map(({ state }) => state)).toEqual(['orphaned']);
    expect(rulesOf(findings)).toEqual(['setup/waiver-orphaned']);
  });
});

describe('severities', () => {
  test('can be set by rule', () => {
    const { findings } = checkWorkbook(withSetup(BROKEN, { Rapport_Rules: [['risks/no-owner', 'info']] })).results;
    expect(findings.find(({ rule }) => rule === 'risks/no-owner')?.severity).toBe('info');
  });

  test('off switches a rule off, and it is counted', () => {
    const { findings, rulesOff } = checkWorkbook(withSetup(BROKEN, { Rapport_Rules: [['risks/no-owner', 'off']] })).results;
    expect(rulesOf(findings)).toEqual(['issues/overdue']);
    expect(rulesOff).toBe(1);
  });

  test('a general rule does not speak in place of one that is off', () => {
    const { findings } = checkWorkbook(withSetup(BROKEN, { Rapport_Rules: [['risks/no-owner', 'off']] })).results;
    expect(rulesOf(findings)).not.toContain('any/missing-value');
  });
});

test('start from today parks what was owed before', () => {
  const { findings, parked } = checkWorkbook(withSetup(BROKEN, { Rapport_Settings: [['baselineDay', '2026-03-25']] })).results;
  expect(rulesOf(findings)).toEqual(['risks/no-owner', 'setup/parked']);
  expect(rulesOf(parked)).toEqual(['issues/overdue']);
});

test('what is parked is counted at the baseline day, as long as there is any', () => {
  const told = (project: MadeProject, day: string) =>
    checkWorkbook(withSetup(project, { Rapport_Settings: [['baselineDay', day]] })).results.findings.filter(
      ({ rule }) => rule === 'setup/parked',
    );
  expect(told(BROKEN, '2026-03-25').map(({ data, cell, related }) => [data['count'], cell?.sheet, related.length])).toEqual([
    [1, 'Review setup', 1],
  ]);
  expect(told(BROKEN, '2026-03-01')).toEqual([]);
  expect(told(CLEAN, '2026-03-25')).toEqual([]);
});

test('a baseline day that lies ahead parks nothing, and is told at its cell; on its own day it holds', () => {
  const review = (day: number) => checkWorkbook(withSetup(BROKEN, { Rapport_Settings: [['baselineDay', isoDay(day)]] })).results;
  const ahead = review(AS_OF + 1);
  expect(ahead.parked).toEqual([]);
  expect(rulesOf(ahead.findings)).toEqual(['issues/overdue', 'risks/no-owner', 'setup/wrong-entry']);
  expect(ahead.findings.find(({ rule }) => rule === 'setup/wrong-entry')).toMatchObject({
    messageId: 'baselineAhead',
    cell: { sheet: 'Review setup', row: 1, column: 1 },
  });
  const today = review(AS_OF);
  expect([rulesOf(today.findings), rulesOf(today.parked)]).toEqual([['risks/no-owner', 'setup/parked'], ['issues/overdue']]);
});

test('many late records are not parked by a baseline day that lies ahead', () => {
  const late = Array.from({ length: 9 }, (_, place) => ({
    id: `A-${place}`,
    description: 'Order it',
    owner: 'Max Weber',
    dueOn: '2026-03-02',
  }));
  const project = withRecords(CLEAN, 'actions', late);
  const { findings, parked } = checkWorkbook(withSetup(project, { Rapport_Settings: [['baselineDay', '2027-01-01']] })).results;
  expect(findings.filter(({ rule }) => rule === 'actions/action-overdue').map(({ messageId }) => messageId)).toEqual(['most']);
  expect(parked).toEqual([]);
});

test('what concerns the client comes before what concerns the records', () => {
  const project = withCells(withCells(BROKEN, 'issues', 'I-5', { id: 'I-3' }), 'communicationLog', 'L-1', { references: 'C-1; M-1' });
  expect(rulesOf(checkWorkbook(projectWorkbook(project, 'en')).results.findings)).toEqual([
    'audit/client-not-told-of-risk',
    'issues/overdue',
    'risks/no-owner',
    'any/duplicate-id',
  ]);
});

test('a wrong entry on Review setup is a finding at its cell, and the default holds', () => {
  const { results } = checkWorkbook(withSetup(CLEAN, { Rapport_Settings: [['keyPower', 'high']] }));
  expect(results.findings.filter(({ rule }) => rule === 'setup/wrong-entry')).toEqual([
    expect.objectContaining({ cell: { sheet: 'Review setup', row: 1, column: 1 } }),
  ]);
});

test.each([
  ['a rule that there is not', { Rapport_Rules: [['risks/no-ownr', 'off']] }, 'unknownRule', 3],
  ['a member of a group whom nobody knows', { Rapport_Groups: [['Steering committee', 'Ann Lee; Zoe Quist']] }, 'unknownPerson', 1],
  ['an alias for nobody', { Rapport_Aliases: [['Zoe Quist', 'Zoe']] }, 'unknownPerson', 0],
] as const)('%s on Review setup is a finding at its cell', (_, tables, messageId, column) => {
  const found = checkWorkbook(withSetup(CLEAN, tables)).results.findings.filter(({ rule }) => rule === 'setup/wrong-entry');
  expect(found.map((finding) => [finding.messageId, finding.cell])).toEqual([[messageId, { sheet: 'Review setup', row: 1, column }]]);
});

test.each([
  ['a rule that is off', { Rapport_Rules: [['any/unchecked', 'off']] }],
  ['a group of stakeholders', { Rapport_Groups: [['Steering committee', 'Ann Lee; S-2']] }],
  ['an alias', { Rapport_Aliases: [['Ann Lee', 'A. L.']] }],
])('%s on Review setup is none', (_, tables) => {
  expect(rulesOf(checkWorkbook(withSetup(CLEAN, tables)).results.findings)).toEqual([]);
});

describe('columns that are not there', () => {
  const withoutColumn = withRecords(
    CLEAN,
    'risks',
    (CLEAN.registers.risks ?? []).map((record) => Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'response'))),
  );

  test('leave their rules unchecked: one line per register, with the rules and the columns', () => {
    const { unchecked, findings } = checkWorkbook(projectWorkbook(withoutColumn, 'en')).results;
    const risks = unchecked.filter(({ register }) => register === 'risks');
    expect(risks).toHaveLength(1);
    expect(risks[0]?.rules).toEqual(expect.arrayContaining(['risks/response-does-not-fit-kind', 'risks/acceptance-not-authorised']));
    expect(risks[0]?.columns).toContain('risks.response');
    expect(rulesOf(findings)).toEqual([]);
  });

  test('a register that the workbook has not is not missed', () => {
    const { unchecked } = checkWorkbook(
      projectWorkbook({ ...CLEAN, registers: { issues: CLEAN.registers.issues ?? [] }, survey: [] }, 'en'),
    ).results;
    expect(unchecked.map(({ register }) => register)).toEqual(['issues']);
  });

  test('without a log nothing is called overdue or untold', () => {
    const { findings } = checkWorkbook(projectWorkbook(withRecords(CLEAN, 'communicationLog', []), 'en')).results;
    expect(rulesOf(findings)).toEqual([]);
  });

  test('a required column that is missing is one finding for the table', () => {
    const noOwner = withRecords(
      CLEAN,
      'risks',
      (CLEAN.registers.risks ?? []).map((record) => Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'owner'))),
    );
    expect(rulesOf(checkWorkbook(projectWorkbook(noOwner, 'en')).results.findings)).toEqual(['any/missing-column']);
  });
});

test('every rule has an id of its own, and needs only registers that it names', () => {
  const ids = RULES.map(({ meta }) => meta.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(rulesOf(checkWorkbook(projectWorkbook(withField(CLEAN, 'risks', 'owner', ''), 'en')).results.findings)).toEqual([
    'risks/no-owner',
  ]);
});
