// The latest round by client and by segment: what is hidden so that nobody is named, and how each group stands to the rest.
import fc from 'fast-check';
import type { SurveyTable } from '../../src/reading/survey/survey-table';
import { satisfactionOf } from '../../src/scores/clients/satisfaction-of-client';
import { scoreSurveys, type SurveyScore } from '../../src/scores/surveys/survey-scores';
import { type Given, surveyTable, times } from './survey-builder';

const terms = { minimum: 5, invited: undefined, clientOf: (table: SurveyTable, respondent: number) => table.organisation(respondent) };
const scored = (...tables: SurveyTable[]): SurveyScore => {
  const [survey] = scoreSurveys(tables, terms);
  if (!survey) throw new Error('no survey was scored');
  return survey;
};
const nps = (answers: readonly Given[]) => ({ text: 'How likely are you to recommend us?', metric: 'nps' as const, answers });

describe('groups', () => {
  const organisations = [...times(12, 'Hua Xing'), ...times(7, 'Nordwind'), ...times(2, 'Small Ltd')];
  const survey = scored(surveyTable({ questions: [nps([...times(12, 10), ...times(7, 2), ...times(2, 0)])], organisations }));

  test('too small ones are hidden with the next smallest, and their answers counted as suppressed', () => {
    expect(survey.byClient.map(({ label, hidden }) => [label, hidden])).toEqual([
      ['Hua Xing', undefined],
      ['Nordwind', 'complementary'],
      ['Small Ltd', 'small'],
    ]);
    const small = survey.byClient[2]?.questions[0]?.score;
    expect(small).toMatchObject({ outcome: { kind: 'insufficient', reason: 'tooFewToShow' }, audit: { valid: 0, suppressed: 2 } });
    expect(survey.byClient[2]?.questions[0]?.buckets).toBeUndefined();
    expect(survey.byClient[2]?.questions[0]?.answers.size).toBe(0);
  });

  test('a question that few of a group answered is hidden in another group too, so that the few can’t be subtracted', () => {
    const three = [...times(20, 'Hua Xing'), ...times(9, 'Nordwind'), ...times(8, 'Alpen')];
    const fast = {
      text: 'Fast',
      metric: 'rating',
      dimension: 'support',
      answers: [...times(29, 4), ...times(2, 1), ...times(6, '')],
    } as const;
    const table = surveyTable({ questions: [nps(times(37, 9)), fast], organisations: three });
    const { byClient } = scored(table);
    const outcomes = (at: number) => byClient.map(({ questions }) => questions[at]?.score.outcome);
    expect(outcomes(0).map((outcome) => outcome?.kind)).toEqual(['value', 'value', 'value']);
    expect(outcomes(1)).toMatchObject([{ kind: 'value' }, { reason: 'hiddenWithAnother' }, { reason: 'tooFewToShow' }]);
    expect(byClient.map(({ dimensions }) => dimensions[0]?.score.outcome.kind)).toEqual(['value', 'insufficient', 'insufficient']);
    expect(byClient.every(({ hidden }) => hidden === undefined)).toBe(true);
  });

  test('of no question can fewer than five hidden answers be worked out from the whole', () => {
    const person = fc.record({ client: fc.constantFrom('A', 'B', 'C', 'D'), answer: fc.constantFrom<Given>(1, 5, 5, '', '') });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 60 }), (people) => {
        const table = surveyTable({
          questions: [
            { text: 'Fast', metric: 'rating', dimension: 'support', answers: people.map(({ answer }) => answer) },
            nps(people.map(() => 9)),
          ],
          organisations: people.map(({ client }) => client),
        });
        const { byClient, current } = scored(table);
        const whole = current.questions[0]?.score.n ?? 0;
        const shown = byClient.map(({ questions }) => questions[0]?.score).filter((score) => score?.outcome.kind === 'value');
        const rest = whole - shown.reduce((sum, score) => sum + (score?.n ?? 0), 0);
        expect(shown.length === 0 || rest === 0 || rest >= 5).toBe(true);
        expect(shown.every((score) => (score?.n ?? 0) >= 5)).toBe(true);
      }),
    );
  });

  test('are compared with the rest, p adjusted for their number', () => {
    const segments = { Region: [...times(20, 'North'), ...times(20, 'South'), ...times(20, 'West')] };
    const answers = [...times(20, 10), ...times(10, 9), ...times(10, 4), ...times(10, 8), ...times(10, 3)];
    const [bySegment] = scored(surveyTable({ questions: [nps(answers)], segments })).bySegment;
    expect(bySegment?.header).toBe('Region');
    const north = bySegment?.groups.find(({ label }) => label === 'North');
    expect(north?.againstRest).toMatchObject({ verdict: 'realRise' });
    expect(north?.againstRest?.adjustedP).toBeGreaterThanOrEqual(north?.againstRest?.p ?? 1);
  });

  test('two are compared once: each is the other’s rest', () => {
    const segments = { Region: [...times(20, 'North'), ...times(20, 'South')] };
    const answers = [...times(15, 10), ...times(5, 5), ...times(8, 9), ...times(12, 6)];
    const [bySegment] = scored(surveyTable({ questions: [nps(answers)], segments })).bySegment;
    const [north, south] = (bySegment?.groups ?? []).map(({ againstRest }) => againstRest);
    expect(north?.p).toBeLessThan(0.05);
    expect([north?.adjustedP, north?.isAdjusted, north?.verdict]).toEqual([north?.p, false, 'realRise']);
    expect([south?.p, south?.verdict]).toEqual([expect.closeTo(north?.p ?? NaN, 12), 'realFall']);
  });

  test('a column with a value for everybody is no segment', () => {
    const segments = { Phone: times(60, '').map((_, index) => `+49 ${index}`) };
    expect(scored(surveyTable({ questions: [nps(times(60, 9))], segments })).bySegment).toEqual([]);
  });

  test('a client’s satisfaction is its headline as 0–100, and none where it is hidden', () => {
    expect(satisfactionOf([survey], 'Hua Xing')?.index).toBe(100);
    expect(satisfactionOf([survey], 'Nordwind')).toBeUndefined();
    expect(satisfactionOf([survey], 'Nobody')).toBeUndefined();
  });
});
