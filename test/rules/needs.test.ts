// What a rule needs, it needs: without those columns it finds nothing and is said not to have run. And what is owed can be parked.
import { RULES } from '../../src/rules/catalogue';
import type { Rule } from '../../src/rules/rule';
import { AS_OF, CLEAN, type MadeProject, projectWorkbook } from '../support/made-project';
import { madeSetupSheet } from '../support/made-workbook';
import { checkWorkbook } from '../support/run-review';
import { SEEDS } from './seeds';

/** The defect of each rule, with the columns that it needs. */
const CASES = SEEDS.flatMap(({ rule: id, defect }) => {
  const rule = RULES.find(({ meta }) => meta.id === id);
  if (rule === undefined) return [];
  const project = defect(CLEAN);
  return Object.entries(rule.meta.needs).flatMap(([register, fields]) =>
    fields.map((field) => ({ rule, project, register, fields: typeof field === 'string' ? [field] : [...field] })),
  );
});

function withoutColumns({ registers, ...project }: MadeProject, register: string, fields: readonly string[]): MadeProject {
  const records = Object.entries(registers).map(([id, rows]) => [
    id,
    id === register ? rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)))) : rows,
  ]);
  return { ...project, registers: Object.fromEntries(records) as MadeProject['registers'] };
}

const check = (project: MadeProject, rule: Rule) => checkWorkbook(projectWorkbook(project, 'en'), [rule]);

test('most rules have columns that they need', () => {
  expect(new Set(CASES.map(({ rule }) => rule.meta.id)).size).toBeGreaterThan(70);
});

test.each(CASES.map((each) => [each.rule.meta.id, each.register, each.fields.join(' or '), each] as const))(
  '%s finds nothing without %s.%s, and is said not to have run',
  (id, register, _, { rule, project, fields }) => {
    const { results, reading } = check(withoutColumns(project, register, fields), rule);
    expect(results.findings.filter((finding) => finding.rule === id)).toEqual([]);
    // Without its names or days a tab is no register any more, and no rule about it is missed.
    const isThere = (needed: string) => reading.records.tables.some((table) => table.register === needed && table.records.length > 0);
    const own = rule.meta.register;
    if (!isThere(register) && own === register) return;
    expect(results.rulesRun).toBe(0);
    if (own === 'any' || !isThere(own)) return;
    expect(results.unchecked.flatMap((line) => line.rules)).toEqual([id]);
  },
);

/** Rules whose defect of the made project has a day since when it is owed. */
const DEBTS = SEEDS.flatMap(({ rule: id, defect }) => {
  const rule = RULES.find(({ meta }) => meta.id === id);
  const snapshot = projectWorkbook(defect(CLEAN), 'en');
  return rule && /overdue|untold|unanswered|not-told|no-record|late$|stale|due$/.test(id) ? [{ id, rule, snapshot }] : [];
});

test.each(DEBTS.map((each) => [each.id, each] as const))(
  '%s is parked from a later baseline day on, and the list says how much is',
  (id, { rule, snapshot }) => {
    const setup = madeSetupSheet({ Rapport_Settings: [['baselineDay', AS_OF]] });
    const { findings, parked } = checkWorkbook({ ...snapshot, sheets: [...snapshot.sheets, setup] }, [rule]).results;
    expect(parked.map((finding) => finding.rule)).toEqual([id]);
    expect(findings.filter((finding) => finding.rule !== 'any/unchecked').map((finding) => finding.rule)).toEqual(['setup/parked']);
  },
);
