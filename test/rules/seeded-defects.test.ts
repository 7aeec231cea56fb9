// Each defect put alone into a clean project is found by its rule, once, in both languages and at any place; the clean project has none.
import { RULES } from '../../src/rules/catalogue';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { AS_OF, CLEAN, type MadeProject, projectWorkbook } from '../support/made-project';
import type { Arrange, MadeLanguage } from '../support/made-workbook';
import { checkWorkbook, findingsOf } from '../support/run-review';
import { SEEDS } from './seeds';

const LANGUAGES: readonly MadeLanguage[] = ['en', 'zh'];
const PLACES = 10;

/** The project with its tabs, rows and columns in an order of their own, and every table away from A1; the first place is as it was made. */
function placed(project: MadeProject, language: MadeLanguage, place: number): WorkbookSnapshot {
  if (place === 0) return projectWorkbook(project, language);
  const snapshot = projectWorkbook(project, language, shuffle(place));
  const moved = (sheet: SheetSnapshot, tab: number) => ({ ...sheet, top: (place * 3 + tab) % 7, left: (place + tab) % 4 });
  return { ...snapshot, sheets: snapshot.sheets.map((sheet, tab) => (sheet.own ? sheet : moved(sheet, tab))) };
}

/** The same order for the same place. */
function shuffle(place: number): Arrange {
  return (items) => {
    const rest = [...items];
    const shuffled: (typeof items)[number][] = [];
    for (let state = place * 7919; rest.length > 0; state = (state * 16_807) % 2_147_483_647)
      shuffled.push(...rest.splice(state % rest.length, 1));
    return shuffled;
  };
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('the clean project has no finding, wherever its tables stand', () => {
    for (let place = 0; place < PLACES; place += 1) expect([place, findingsOf(placed(CLEAN, language, place))]).toEqual([place, []]);
  });

  test.each(SEEDS.map((seed) => [seed.rule, seed] as const))('%s', (rule, { defect, companions = [] }) => {
    const project = defect(CLEAN);
    const keys = findingsOf(placed(project, language, 0)).map(({ key }) => key);
    for (let place = 0; place < PLACES; place += 1) {
      const found = findingsOf(placed(project, language, place));
      expect([place, found.map((finding) => finding.rule).sort()]).toEqual([place, [rule, ...companions].sort()]);
      expect([place, found.map(({ key }) => key)]).toEqual([place, keys]);
    }
  });
});

test('every rule has a seeded defect or cases of its own', () => {
  const seeded = new Set(SEEDS.map(({ rule }) => rule));
  expect(RULES.map(({ meta }) => meta.id).filter((id) => !seeded.has(id))).toEqual(CASES_OF_THEIR_OWN);
});

/** A cell can't trip these: their cases stand in any.test.ts, risks.test.ts and engine.test.ts. */
const CASES_OF_THEIR_OWN = [
  'any/missing-column',
  'any/duplicate-column',
  'any/hidden-rows',
  'any/unread-tab',
  'any/stored-mapping-stale',
  'setup/wrong-entry',
  'risks/expected-value-differs',
];

test('of many defects at once the findings do not hang on the order of tabs, rows and columns', () => {
  // These take a row or its id away, which others change.
  const joint = SEEDS.filter(({ rule }) => !['audit/contact-overdue-key', 'any/duplicate-id', 'any/missing-id'].includes(rule));
  const every = (nth: number) => joint.filter((_, place) => place % 3 === nth);
  for (const seeds of [every(0), every(1), every(2)]) {
    const project = seeds.reduce((before, { defect }) => defect(before), CLEAN);
    const keys = (place: number) =>
      findingsOf(placed(project, 'en', place))
        .map(({ key, messageId }) => `${key} ${messageId}`)
        .sort();
    expect(keys(0).length).toBeGreaterThan(seeds.length / 2);
    for (const place of [1, 2, 3]) expect(keys(place)).toEqual(keys(0));
  }
});

test('a rule finds the same whether it runs alone or with others', () => {
  // Empty cells of which a register's own rule speaks are here too: the general rule leaves them to it, even where it runs alone.
  const isMeant = (rule: string) => rule.startsWith('changes/') || ['risks/no-owner', 'actions/action-incomplete'].includes(rule);
  const project = SEEDS.reduce((before, { rule, defect }) => (isMeant(rule) ? defect(before) : before), CLEAN);
  const snapshot = projectWorkbook(project, 'en');
  const together = findingsOf(snapshot);
  for (const rule of RULES) {
    expect(findingsOf(snapshot, [rule]).map(({ key }) => key)).toEqual(
      together.filter((finding) => finding.rule === rule.meta.id).map(({ key }) => key),
    );
  }
});

test('the review day comes from outside: a year before, nothing was overdue', () => {
  const { results } = checkWorkbook(projectWorkbook(CLEAN, 'en'), RULES, AS_OF - 365);
  expect(results.findings.filter(({ rule }) => rule.includes('overdue'))).toEqual([]);
});
