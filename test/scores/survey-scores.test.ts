// Survey scores: what each question gives, by round, client and segment, and an account that adds up.
import fc from 'fast-check';
import type { SurveyTable } from '../../src/reading/survey/survey-table';
import type { Score, ScoreAudit } from '../../src/scores/score';
import { scoreSurveys, type SurveyScore } from '../../src/scores/surveys/survey-scores';
import { type Given, surveyTable, times } from './survey-builder';

const terms = { minimum: 5, invited: undefined, clientOf: (table: SurveyTable, respondent: number) => table.organisation(respondent) };
const scored = (...tables: SurveyTable[]): SurveyScore => {
  const [survey] = scoreSurveys(tables, terms);
  if (!survey) throw new Error('no survey was scored');
  return survey;
};
const nps = (answers: readonly Given[]) => ({ text: 'How likely are you to recommend us?', metric: 'nps' as const, answers });
const csat = (answers: readonly Given[]) => ({ text: 'How satisfied are you?', metric: 'csat' as const, answers });
const addsUp = ({ read, ...parts }: ScoreAudit): boolean => Object.values(parts).reduce((sum, part) => sum + part, 0) === read;

describe('a question', () => {
  test('NPS comes with its count, interval, method and what one more detractor would do', () => {
    const { headline } = scored(surveyTable({ questions: [nps([...times(22, 3), ...times(9, 7), ...times(8, 10)])] }));
    expect(headline?.buckets).toEqual({ detractors: 22, passives: 9, promoters: 8 });
    expect(headline?.score).toMatchObject({ measure: 'nps', unit: 'points', n: 39, method: 'adjustedWald' });
    expect(headline?.score.outcome).toMatchObject({ kind: 'value', value: expect.closeTo(-35.9, 1) as number });
    expect(headline?.score.sensitivity).toMatchObject({ to: 'oneMoreDetractor', change: expect.closeTo(-1.6, 1) as number });
    expect(headline?.isLowBase).toBe(false);
  });

  test('a question on 0–10 that is no NPS is a mean, not an NPS', () => {
    const { current } = scored(
      surveyTable({ questions: [{ text: 'Quality of our reports', metric: 'rating', min: 0, max: 10, answers: [10, 9, 3] }] }),
    );
    expect(current.questions[0]?.score).toMatchObject({ measure: 'ratingMean', unit: 'scale', n: 3 });
  });

  test('CSAT counts the positive set, which is not always the top two', () => {
    const question = { ...csat([5, 4, 3, 3, 1]), positive: [3, 4, 5] };
    expect(scored(surveyTable({ questions: [question] })).headline?.score.outcome).toMatchObject({ kind: 'value', value: 0.8 });
  });

  test('the index of a scale that runs down is turned', () => {
    const effort = { text: 'How much effort?', metric: 'ces' as const, direction: 'down' as const, answers: [1, 1, 2] };
    expect(scored(surveyTable({ questions: [effort] })).current.questions[0]).toMatchObject({
      score: { measure: 'ces1', sensitivity: { to: 'oneMoreHighest' } },
      index: expect.closeTo(91.7, 1) as number,
    });
  });

  test('without a valid answer there is a reason instead of a figure', () => {
    const { current } = scored(surveyTable({ questions: [nps(['', 'n/a'])] }));
    expect(current.questions[0]?.score).toMatchObject({ n: 0, outcome: { kind: 'insufficient', reason: 'noData' } });
  });

  test('every row is accounted for', () => {
    const table = surveyTable({ questions: [nps([10, 8.5, 11, '', 'n/a', 'good'])], repeated: 2, unfinished: 3 });
    expect(scored(table).current.questions[0]?.score.audit).toEqual({
      read: 11,
      valid: 1,
      blank: 1,
      notApplicable: 1,
      invalid: 3,
      duplicate: 2,
      incomplete: 3,
      suppressed: 0,
    });
  });

  test('whatever the answers, the account adds up and the order of rows does not matter', () => {
    const given = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom<Given>('', 'n/a', 'x', 6.5));
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 40 }), (answers) => {
        const there = scored(surveyTable({ questions: [nps(answers), csat(answers)] }));
        const back = scored(surveyTable({ questions: [nps([...answers].reverse()), csat([...answers].reverse())] }));
        there.current.questions.forEach((question, index) => {
          expect(addsUp(question.score.audit)).toBe(true);
          expect(question.score.n).toBe(question.score.audit.valid);
          const { outcome } = question.score;
          const other = back.current.questions[index]?.score.outcome;
          if (outcome.kind === 'value') expect(other?.kind === 'value' && other.value).toBeCloseTo(outcome.value, 9);
          if (outcome.kind === 'value' && outcome.interval)
            expect(Number.isFinite(outcome.interval.low + outcome.interval.high)).toBe(true);
        });
      }),
    );
  });
});

describe('rounds', () => {
  test('of one tab are told by the round column and ordered by their answers', () => {
    const survey = scored(
      surveyTable({ questions: [nps([10, 10, 2, 2])], rounds: ['H2', 'H2', 'H1', 'H1'], days: [46_200, 46_201, 46_000, 46_001] }),
    );
    expect(survey.rounds.map(({ label, respondents }) => [label, respondents])).toEqual([
      ['H1', 2],
      ['H2', 2],
    ]);
    expect(survey.current.label).toBe('H2');
  });

  test('can be tabs that ask the same questions; other questions are another survey', () => {
    const first = surveyTable({ sheet: 'Spring', questions: [nps([1, 2, 3])] });
    const second = surveyTable({ sheet: 'Autumn', questions: [nps([9, 9, 9])] });
    const other = surveyTable({ sheet: 'Helpdesk', questions: [csat([5, 4])] });
    expect(scoreSurveys([first, second, other], terms).map(({ sheet, rounds }) => [sheet, rounds.length])).toEqual([
      ['Autumn', 2],
      ['Helpdesk', 1],
    ]);
  });

  test('a first round has no change', () => {
    expect(scored(surveyTable({ questions: [nps([9, 9])] })).changes).toEqual([]);
  });

  const twoRounds = (before: readonly Given[], after: readonly Given[], emails?: readonly string[]): SurveyScore =>
    scored(
      surveyTable({
        questions: [nps([...before, ...after])],
        rounds: [...before.map(() => 'before'), ...after.map(() => 'after')],
        ...(emails && { emails }),
      }),
    );

  test('a change that chance may explain is not called one', () => {
    const [change] = twoRounds(
      [...times(5, 3), ...times(10, 7), ...times(15, 9)],
      [...times(8, 3), ...times(12, 7), ...times(10, 9)],
    ).changes;
    expect(change?.change).toMatchObject({ verdict: 'cannotTell', method: 'adjustedWald', isPaired: false, nBefore: 30, nAfter: 30 });
  });

  test('a large fall is called so, though as many promote as before', () => {
    const [change] = twoRounds(
      [...times(10, 3), ...times(150, 7), ...times(140, 9)],
      [...times(110, 3), ...times(50, 7), ...times(140, 9)],
    ).changes;
    expect(change?.change).toMatchObject({ verdict: 'realFall' });
    expect(change?.change.delta).toBeCloseTo(-1 / 3, 6);
  });

  test('small rounds are compared exactly, and tiny ones not at all', () => {
    expect(twoRounds(times(6, 3), times(6, 10)).changes[0]?.change).toMatchObject({ verdict: 'realRise', method: 'permutation' });
    expect(twoRounds(times(2, 3), times(2, 10)).changes[0]?.change.verdict).toBe('tooFew');
  });

  test('the same people are compared with themselves', () => {
    const people = times(8, '').map((_, index) => `p${index}@example.com`);
    const [change] = twoRounds([6, 6, 6, 6, 7, 7, 9, 9], [7, 7, 7, 7, 9, 9, 9, 9], [...people, ...people]).changes;
    expect(change?.change).toMatchObject({ isPaired: true, method: 'pairedExact', verdict: 'realRise' });
  });

  test('running numbers of answers are no people', () => {
    const numbers = times(8, '').map((_, index) => String(index + 1));
    const [change] = twoRounds(times(8, 6), times(8, 9), [...numbers, ...numbers]).changes;
    expect(change?.change.isPaired).toBe(false);
  });
});

describe('dimensions', () => {
  const support = (text: string, answers: readonly Given[]) => ({
    text,
    metric: 'rating' as const,
    dimension: 'support' as const,
    answers,
  });

  test('take each person’s mean, if at least half of the questions are answered', () => {
    const table = surveyTable({ questions: [support('Fast', [5, 3, 1]), support('Friendly', [5, 5, '']), support('Solved', [5, 1, ''])] });
    const [dimension] = scored(table).current.dimensions;
    expect(dimension?.score).toMatchObject({ n: 2, unit: 'index', outcome: { kind: 'value', value: 75 } });
    expect(dimension && addsUp(dimension.score.audit)).toBe(true);
  });

  test('agree alike whether a question runs the other way or on a longer scale, once its scale says so', () => {
    const [fast, friendly, solved] = [
      [1, 2, 3, 4, 5, 2, 4, 3],
      [2, 2, 3, 5, 5, 1, 4, 3],
      [1, 3, 3, 4, 4, 2, 5, 2],
    ] as const;
    const plain = scored(surveyTable({ questions: [support('Fast', fast), support('Friendly', friendly), support('Solved', solved)] }));
    const turned = scored(
      surveyTable({
        questions: [
          support('Fast', fast),
          {
            ...support(
              'Effort',
              friendly.map((x) => 6 - x),
            ),
            direction: 'down',
          },
          {
            ...support(
              'Solved',
              solved.map((x) => (x - 1) * 25),
            ),
            min: 0,
            max: 100,
          },
        ],
      }),
    );
    expect(turned.insights[0]?.suspectedReverse).toEqual([]);
    expect(turned.insights[0]?.alpha?.alpha).toBeCloseTo(plain.insights[0]?.alpha?.alpha ?? NaN, 12);
    expect(plain.insights[0]?.alpha?.alpha).toBeGreaterThan(0.8);
  });

  test('say how far their questions agree, and which runs the other way', () => {
    const base = [1, 2, 3, 4, 5, 2, 4, 3];
    const table = surveyTable({
      questions: [
        support('Fast', base),
        support('Friendly', base),
        support(
          'Slow',
          base.map((x) => 6 - x),
        ),
      ],
    });
    expect(scored(table).insights[0]).toMatchObject({
      dimension: 'support',
      suspectedReverse: expect.arrayContaining(['Slow']) as string[],
    });
  });

  test('derive their importance from the overall answer, from 30 answers on', () => {
    const overall = times(40, 0).map((_, index) => 1 + (index % 5));
    const questions = [
      { ...support('Fast', overall), dimension: 'support' as const },
      {
        ...support(
          'Clear',
          overall.map((x, index) => (index % 2 ? x : 6 - x)),
        ),
        dimension: 'communication' as const,
      },
      { ...support('Overall', overall), dimension: 'overall' as const },
    ];
    const insights = scored(surveyTable({ questions })).insights;
    expect(insights.find(({ dimension }) => dimension === 'support')?.importance?.r).toBeCloseTo(1, 9);
    expect(insights.find(({ dimension }) => dimension === 'overall')?.importance).toBeUndefined();
    const few = scored(
      surveyTable({ questions: questions.map((question) => ({ ...question, answers: question.answers.slice(0, 29) })) }),
    ).insights;
    expect(few.every(({ importance }) => importance === undefined)).toBe(true);
  });
});

describe('features asked about in Kano’s way', () => {
  const words = ['I like it', 'It must be that way', 'I am neutral', 'I can live with it', 'I dislike it'] as const;
  const [like, must, neutral, live, dislike] = words;
  const pair = (having: readonly Given[], lacking: readonly Given[]) => [
    { text: 'If the report can be exported, how do you feel?', metric: 'rating' as const, answers: having },
    { text: 'If the report can not be exported, how do you feel?', metric: 'rating' as const, answers: lacking },
  ];
  const having = [like, like, like, must, neutral, live, like, dislike, ''];
  const lacking = [neutral, live, dislike, dislike, neutral, neutral, like, like, dislike];
  const survey = scored(surveyTable({ questions: [nps(times(9, 9)), ...pair(having, lacking)] }));

  test('are placed by both answers of each person', () => {
    expect(survey.kano).toEqual([
      {
        feature: 'If the report can be exported, how do you feel?',
        counts: { A: 2, O: 1, M: 1, I: 2, R: 1, Q: 1 },
        category: 'A',
        coefficients: { better: 0.5, worse: -2 / 6 },
        respondents: 9,
      },
    ]);
  });

  test('are no means: the five words are no scale', () => {
    expect(survey.current.questions.map(({ text }) => text)).toEqual(['How likely are you to recommend us?']);
  });

  test('are told in Chinese words too, and other pairs are left as they are', () => {
    const chinese = [
      { text: '如果提供导出功能，您的感受是？', metric: 'rating' as const, answers: ['我很喜欢', '理所当然'] },
      { text: '如果不提供导出功能，您的感受是？', metric: 'rating' as const, answers: ['我很不喜欢', '无所谓'] },
    ];
    expect(scored(surveyTable({ questions: chinese })).kano).toMatchObject([{ counts: { O: 1, I: 1 }, category: 'O' }]);
    expect(scored(surveyTable({ questions: [nps([9]), csat([5])] })).kano).toEqual([]);
  });
});

describe('response rate', () => {
  test('is not computable where nobody is marked as asked, or fewer than answered; never 100 %', () => {
    const table = surveyTable({ questions: [nps([9, 9, 9])] });
    const rateOf = (invited: number | undefined): Score | undefined => scoreSurveys([table], { ...terms, invited })[0]?.responseRate;
    expect(rateOf(undefined)?.outcome).toEqual({ kind: 'insufficient', reason: 'nobodyAsked' });
    expect(rateOf(2)?.outcome).toEqual({ kind: 'insufficient', reason: 'moreThanAsked' });
    expect(rateOf(12)).toMatchObject({ outcome: { kind: 'value', value: 0.25 }, n: 12, audit: { read: 12, valid: 3, blank: 9 } });
    expect(rateOf(12)?.sensitivity).toEqual({ to: 'oneMoreAnswer', change: 1 / 12 });
  });

  test('lets a known population narrow the interval, to nothing when everybody answered', () => {
    const table = surveyTable({ questions: [nps([9, 9, 3, 7, 10])] });
    const widthOf = (invited: number): number | undefined => {
      const interval = scoreSurveys([table], { ...terms, invited })[0]?.populationInterval;
      return interval && interval.high - interval.low;
    };
    expect(widthOf(5)).toBe(0);
    expect(widthOf(8)).toBeLessThan(widthOf(80) ?? NaN);
    expect(widthOf(4)).toBeUndefined();
  });
});

test('a mean’s interval does not leave the scale', () => {
  const rating = { text: 'How was it?', metric: 'rating' as const, answers: [5, 5, 4] };
  expect(scored(surveyTable({ questions: [rating] })).headline?.score.outcome).toMatchObject({ interval: { high: 5 } });
});

describe('the ACSI’s three questions', () => {
  const ten = (text: string, answers: readonly Given[]) => ({ text, metric: 'rating' as const, min: 1, max: 10, answers });
  const [satisfied, expected, ideal] = [
    ten('Overall, how satisfied are you?', [10, 8, 1, 5]),
    ten('How far have we met your expectations?', [10, 7, 1, '']),
    ten('How near do we come to your ideal partner?', [10, 9, 1, 6]),
  ] as const;

  test('make one index of the persons who answered all of them', () => {
    const { acsi } = scored(surveyTable({ questions: [satisfied, expected, ideal] }));
    // 100, (8 + 7 + 9 − 3) / 27 × 100 and 0.
    expect(acsi).toMatchObject({ measure: 'acsiStyle', n: 3, audit: { read: 4, valid: 3, blank: 1 } });
    expect(acsi?.outcome).toMatchObject({ value: expect.closeTo((100 + 2100 / 27) / 3, 9) as number, interval: { high: 100 } });
  });

  test.each([
    ['one is missing', [satisfied, expected]],
    ['one is asked twice', [satisfied, expected, ideal, ten('The ideal delivery?', [1, 2, 3, 4])]],
    ['one has another scale', [satisfied, expected, { ...ideal, min: 0 }]],
  ])('make none where %s', (_, questions) => {
    expect(scored(surveyTable({ questions })).acsi).toBeUndefined();
  });
});
