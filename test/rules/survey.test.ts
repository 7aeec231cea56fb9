// What rules about surveys leave to each other, and say once instead of once per question.
import type { CellValue } from '../../src/workbook/snapshot';
import { madeSetupSheet, madeSheet } from '../support/made-workbook';
import { checkWorkbook } from '../support/run-review';

const HEAD = ['Name', 'Submitted on', 'How likely are you to recommend us to a colleague? (0-10)'];
const DAY = 46_080;

/** Ten respondents; each further question has its answers from the top, the first one again below them. */
function found(questions: Readonly<Record<string, readonly CellValue[]>>, waived: readonly string[] = []) {
  const rows = Array.from({ length: 10 }, (_, place) => [
    `Respondent ${'ABCDEFGHIJ'[place] ?? ''}`,
    DAY,
    9,
    ...Object.values(questions).map((answers) => answers[place] ?? answers[0] ?? ''),
  ]);
  const setup = madeSetupSheet({ Rapport_Waivers: waived.map((key) => [key, 'Agreed', 'Max', '']) });
  const sheets = [madeSheet('Survey', [[...HEAD, ...Object.keys(questions)], ...rows]), setup];
  const { results } = checkWorkbook({ name: '', date1904: false, isProtected: false, names: [], sheets });
  return results.findings
    .filter(({ rule }) => rule !== 'any/unchecked')
    .map(({ rule, messageId, data }) => [rule, messageId, data['count']]);
}

describe('questions whose scale is not certain', () => {
  const UNCERTAIN = [3, 6];
  const questions = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, place) => [`How well do we do in field ${'ABCDEF'[place] ?? ''}?`, UNCERTAIN]));

  test('are one finding each while they are two, and one for all from three on', () => {
    const each = ['survey/scale-undecided', 'undecided', undefined];
    expect(found(questions(2))).toEqual([each, each]);
    expect(found(questions(3))).toEqual([['survey/scale-undecided', 'several', 3]]);
    expect(found(questions(6))).toEqual([['survey/scale-undecided', 'several', 6]]);
  });

  test('are not counted where they were waived for themselves, and stay waived where they were waived together', () => {
    const waived = 'survey/scale-undecided|survey|survey/How well do we do in field A?|';
    expect(found(questions(4), [waived])).toEqual([['survey/scale-undecided', 'several', 3]]);
    for (const count of [6, 1]) expect(found(questions(count), ['survey/scale-undecided|survey|survey|'])).toEqual([]);
  });
});

describe('an answer outside the scale', () => {
  test('is told where the question prints its scale', () => {
    expect(found({ 'How satisfied are you with the team? (1-5)': [4, 7] })).toEqual([['survey/answer-off-scale', 'offScale', 1]]);
  });

  test('is not where the scale was guessed from the answers: that the scale is asked for is enough', () => {
    expect(found({ 'How far did we get?': [40, 120, 90, 30] })).toEqual([['survey/scale-undecided', 'undecided', undefined]]);
  });
});
