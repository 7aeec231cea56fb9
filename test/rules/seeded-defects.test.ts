// Each defect put alone into a clean project is found by its rule, once, in both languages and wherever its row stands.
import fc from 'fast-check';
import { RULES } from '../../src/rules/catalogue';
import { AS_OF, CLEAN, type MadeProject, projectWorkbook } from '../support/made-project';
import type { MadeLanguage } from '../support/made-workbook';
import { checkWorkbook, findingsOf } from '../support/run-review';
import { SEEDS } from './seeds';

const LANGUAGES: readonly MadeLanguage[] = ['en', 'zh'];

function rulesThatSpeak(project: MadeProject, language: MadeLanguage): string[] {
  return findingsOf(projectWorkbook(project, language))
    .map(({ rule }) => rule)
    .sort();
}

test.each(LANGUAGES)('the clean project has no finding (%s)', (language) => {
  expect(findingsOf(projectWorkbook(CLEAN, language))).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(SEEDS.map((seed) => [seed.rule, seed] as const))('%s', (rule, { defect, companions = [] }) => {
    expect(rulesThatSpeak(defect(CLEAN), language)).toEqual([rule, ...companions].sort());
  });
});

test('findings depend neither on the order of rows nor of tabs', () => {
  const broken = SEEDS.filter(({ rule }) => rule.startsWith('risks/') || rule.startsWith('audit/'));
  fc.assert(
    fc.property(fc.constantFrom(...broken), fc.constantFrom(...LANGUAGES), fc.nat(), ({ defect }, language, seed) => {
      const project = defect(CLEAN);
      const shuffled = findingsOf(projectWorkbook(project, language, shuffle(seed)));
      expect(shuffled.map(({ key }) => key)).toEqual(findingsOf(projectWorkbook(project, language)).map(({ key }) => key));
    }),
    { numRuns: 30 },
  );
});

test('a rule finds the same whether it runs alone or with others', () => {
  const project = SEEDS.reduce((before, { rule, defect }) => (rule.startsWith('changes/') ? defect(before) : before), CLEAN);
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

/** The same shuffle for the same seed. */
function shuffle(seed: number): <T>(items: readonly T[]) => readonly T[] {
  return (items) => {
    const rest = [...items];
    const shuffled: (typeof items)[number][] = [];
    for (let state = seed + 1; rest.length > 0; state = (state * 16_807) % 2_147_483_647)
      shuffled.push(...rest.splice(state % rest.length, 1));
    return shuffled;
  };
}
