// What a statistician would stumble over in the words beside a figure.
import type { SurveyTable } from '../../src/reading/survey/survey-table';
import { type ExplainedMeasure, explainMeasure } from '../../src/locales/explain-measure';
import type { Language } from '../../src/locales/format';
import { measuresOfSurveys } from '../../src/scores/accounts/measures-of-surveys';
import { shareScore } from '../../src/scores/score';
import { measured } from '../../src/scores/accounts/scored-measure';
import { scoreSurveys } from '../../src/scores/surveys/survey-scores';
import { type Given, surveyTable, type SurveySketch, times } from './survey-builder';

const nps = (answers: readonly Given[]) => ({ text: 'How likely are you to recommend us?', metric: 'nps' as const, answers });

function inWords(sketch: SurveySketch, language: Language = 'en', invited?: number): ExplainedMeasure[] {
  const clientOf = (table: SurveyTable, respondent: number): string => table.organisation(respondent);
  const surveys = scoreSurveys([surveyTable(sketch)], { minimum: 5, invited, clientOf });
  return measuresOfSurveys(surveys, 5).map((measure) => explainMeasure(language, measure, 'EUR'));
}

/** The NPS, and the remark that holds the words. */
const remarkOf = (measures: readonly ExplainedMeasure[], words: RegExp): string | undefined =>
  measures.flatMap(({ remarks }) => remarks).find((remark) => words.test(remark));

test('p is never 0', () => {
  const rounds = [...times(60, 'I'), ...times(60, 'II')];
  const measures = inWords({ questions: [nps([...times(60, 2), ...times(60, 10)])], rounds });
  expect(remarkOf(measures, /^I → II/)).toMatch(/\(p < 0\.001, z test/);
});

test.each([
  ['en', 12_000, 'One more detractor: −0.02'],
  ['zh-CN', 12_000, '多一位贬损者：−0.02'],
  ['en', 40, 'One more detractor: −4.9'],
] as const)('in %s one more of %s answers moves the score by something', (language, n, words) => {
  expect(inWords({ questions: [nps(times(n, 10))] }, language)[0]?.sensitivity).toBe(words);
});

test.each([
  [0, 3, 'One more that is met: +25 percentage points'],
  [3, 3, 'One more miss: −25 percentage points'],
])('of %s met of %s the case is named that moves the share', (met, counted, words) => {
  const score = shareScore('onTimeDelivery', met, counted, counted);
  expect(explainMeasure('en', measured(score), 'EUR').sensitivity).toBe(words);
});

test('a change of the same people says how many they are', () => {
  const people = Array.from({ length: 8 }, (_, index) => `p${index}@example.com`);
  const measures = inWords({
    questions: [nps([6, 6, 6, 6, 7, 7, 9, 9, ...times(2, 3), 7, 7, 7, 7, 9, 9, 9, 9])],
    rounds: [...times(10, 'I'), ...times(8, 'II')],
    emails: [...people, 'gone@example.com', 'left@example.com', ...people],
  });
  expect(remarkOf(measures, /both times/)).toMatch(/^The change is that of the 8 persons/);
});

test('unfinished answers make the rate that counts them, where it is known who was asked', () => {
  const sketch = { questions: [nps(times(12, 9))], unfinished: 3 };
  const rate = inWords(sketch, 'en', 20).find(({ name }) => name === 'Response rate');
  expect([rate?.figure, rate?.remarks]).toEqual(['60%, n = 20 persons asked', ['With 3 unfinished answers: 75% (AAPOR RR2).']]);
  expect(inWords(sketch).find(({ name }) => name === 'Response rate')?.remarks).toEqual([]);
});

test.each([
  ['en', /^Not computable: no stakeholder is marked as a survey recipient, so it is not known who was asked$/],
  ['zh-CN', /^无法计算：没有干系人被标记为调查对象，不知道问了谁$/],
] as const)('in %s a rate of nobody does not claim that 0 persons were asked', (language, words) => {
  const rate = inWords({ questions: [nps(times(12, 9))] }, language).find(({ name }) => /Response rate|回收率/.test(name));
  expect(rate?.figure).toMatch(words);
});

test('rounds too small to compare say so, and give no difference', () => {
  const measures = inWords({ questions: [nps([...times(3, 2), ...times(12, 10)])], rounds: [...times(3, 'I'), ...times(12, 'II')] });
  const said = measures.flatMap(({ remarks }) => remarks).filter((remark) => remark.startsWith('I → II'));
  expect(said).toEqual(['I → II: too few answers to compare (n = 3 and 12).']);
});

test('effort on 1–7 says how many agree and how many do not; on another scale there are no such shares', () => {
  const effort = (max: number) => ({ text: 'Did we make it easy?', metric: 'ces' as const, max, answers: [5, 5, 4, 1] });
  expect(remarkOf(inWords({ questions: [effort(7)] }), /Agreeing/)).toBe('Agreeing (5–7): 50%; disagreeing (1–3): 25%.');
  expect(remarkOf(inWords({ questions: [effort(5)] }), /Agreeing/)).toBeUndefined();
});

test('CSAT says its mean on 0–100 too: it is another figure', () => {
  const satisfied = { text: 'How satisfied are you?', metric: 'csat' as const, answers: [5, 5, 4, 1, 1] };
  const measures = inWords({ questions: [satisfied] });
  expect([measures[0]?.figure, remarkOf(measures, /Mean on/)]).toEqual([expect.stringMatching(/^60%/), 'Mean on 0–100: 55.']);
});

test('an index whose weights are estimated claims no count of all cases', () => {
  const answers = Array.from({ length: 40 }, (_, at) => 1 + (at % 5));
  const other = answers.map((value, at) => (at % 4 === 0 ? 6 - value : value));
  const ask = (dimension: 'quality' | 'team' | 'overall', own: readonly number[]) =>
    ({ text: `How is our ${dimension}?`, metric: 'rating', dimension, answers: own }) as const;
  const measures = inWords({ questions: [ask('quality', answers), ask('team', other), ask('overall', answers)] });
  expect(measures.find(({ name }) => name === 'Importance-weighted index')?.method).toMatch(/the weights are estimates/);
});
