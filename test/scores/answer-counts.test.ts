// Answers counted by several groupings at once are those counted one by one.
import fc from 'fast-check';
import type { AnswerState } from '../../src/reading/survey/survey-table';
import { countByGroup, crossGroupings, groupBy } from '../../src/scores/surveys/answer-counts';
import { type Given, surveyTable } from './survey-builder';

const given = fc.oneof(fc.integer({ min: -1, max: 12 }), fc.constantFrom<Given>('', 'n/a', 'x', 2.5));
/** Respondents: an answer, and the label of each in three groupings; '' is no group. The third has more labels than one crossing takes. */
const respondents = fc.array(
  fc.record({
    answer: given,
    labels: fc.tuple(fc.constantFrom('', 'a', 'b', 'c'), fc.constantFrom('x', 'y', ''), fc.nat(700).map(String)),
  }),
  { minLength: 1, maxLength: 900, size: 'max' },
);

test('whatever the groupings, each group has its own answers and its own account', () => {
  fc.assert(
    fc.property(respondents, (rows) => {
      const table = surveyTable({
        questions: [{ text: 'Q', metric: 'rating', min: 0, max: 10, answers: rows.map(({ answer }) => answer) }],
      });
      const [question] = table.questions;
      if (!question) throw new Error('no question');
      const groupings = [0, 1, 2].map((at) => groupBy(rows.length, (row) => rows[row]?.labels[at] ?? ''));
      const counted = crossGroupings(groupings).flatMap((crossing) => countByGroup(question.answers, crossing, 0, 10));
      groupings.forEach(({ labels }, at) => {
        labels.forEach((label, code) => {
          const own = rows.flatMap((row, index) => (row.labels[at] === label ? [index] : []));
          const count = (...states: AnswerState[]) => own.filter((row) => states.includes(question.answers.state(row))).length;
          const group = counted[at]?.[code];
          expect(group?.audit).toMatchObject({
            read: own.length,
            valid: count('valid'),
            blank: count('blank'),
            notApplicable: count('notApplicable'),
            invalid: count('offScale', 'unreadable'),
          });
          const values = own.map((row) => question.answers.values[row] ?? NaN).filter((value) => !Number.isNaN(value));
          const byValue = new Map([...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]));
          expect(new Map(group?.answers)).toEqual(byValue);
        });
      });
    }),
    { numRuns: 25 },
  );
});
