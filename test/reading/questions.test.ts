// What is asked: columns that may hold a field which every row needs, and how questions are ranked.
import { QUESTIONS_AT_A_TIME } from '../../src/reading/records';
import { mapping, onlyTable, readRows, type Rows } from './grids';

const risks = (header: string, ...values: (string | number)[]): Rows => [
  ['Risk ID', 'Risk', header, 'Impact', 'Mitigation', 'Owner', 'Status'],
  ...values.map((value, index) => [`R-${index}`, `Event ${index} happens`, value, 3, 'Act early', 'Ann Lee', 'Open']),
];
const asked = (rows: Rows, kind: string) => readRows('Risks', rows).questions.filter((question) => question.kind === kind);

describe('a column that may hold a field which every row needs', () => {
  test.each<[string, Rows, string, string]>([
    ['levels under an unknown header', risks('Grade of fear', 'High', 'Low', 'High', 'Medium', 'Low'), 'Grade of fear', 'probability'],
    [
      'rhythms under an unknown header',
      [
        ['Communication', 'Audience', 'Purpose', 'Method', 'Pulse', 'Owner'],
        ['Status report', 'Board', 'Know the state', 'E-mail', 'Weekly', 'Ann Lee'],
        ['Committee', 'Sponsor', 'Decide', 'Meeting', 'Monthly', 'Ann Lee'],
        ['Newsletter', 'Users', 'Be informed', 'E-mail', 'Quarterly', 'Bob Stone'],
      ],
      'Pulse',
      'frequency',
    ],
  ])('%s is left alone and asked', (_what, rows, header, field) => {
    expect(mapping(onlyTable(readRows('Sheet1', rows)))[header]).toBeUndefined();
    const [question] = asked(rows, 'column');
    expect([question?.header, question?.options[0], question?.field]).toEqual([header, field, undefined]);
  });

  test('the answer settles it', () => {
    const rows = risks('Grade of fear', 'High', 'Low', 'High', 'Medium', 'Low');
    const columns = [{ header: 'Grade of fear', occurrence: 1, field: 'probability' }];
    const reading = readRows('Risks', rows, { sheets: [{ sheet: 'Risks', headers: [], columns }] });
    expect(reading.questions.filter(({ kind }) => kind === 'column')).toEqual([]);
    expect(reading.records.of('risks').map((record) => record.rating('probability') !== undefined)).toEqual([true, true, true, true, true]);
  });

  test('left out on purpose, it is not asked again', () => {
    const columns = [{ header: 'Grade of fear', occurrence: 1, field: null }];
    const rows = risks('Grade of fear', 'High', 'Low', 'High', 'Medium', 'Low');
    expect(readRows('Risks', rows, { sheets: [{ sheet: 'Risks', headers: [], columns }] }).questions).toEqual([]);
  });

  test.each<[string, Rows]>([
    ['the field has a column', risks('Probability', 1, 2, 3, 4, 5)],
    ['the values say nothing', risks('Remark on fear', 'blue', 'red and green', 'none of both', 'later', 'x y')],
    ['too few values', risks('Grade of fear', 'High', 'Low')],
  ])('nothing is asked where %s', (_what, rows) => {
    expect(asked(rows, 'column')).toEqual([]);
  });
});

test('questions come by how many records the answer changes, a key field first', () => {
  const days = ['03/04/2026', '05/06/2026', '07/08/2026', '09/10/2026'];
  const rows: Rows = [
    ['Risk ID', 'Risk', 'Grade of fear', 'Impact', 'Owner', 'Date identified', 'Target date'],
    ...days.map((day, index) => [`R-${index}`, `Event ${index} happens`, index % 2 ? 'High' : 'Low', 3, 'Ann Lee', day, day]),
  ];
  const { questions } = readRows('Risks', rows);
  expect(questions[0]?.kind).toBe('column');
  expect(questions.map(({ weight }) => weight)).toEqual(questions.map(({ weight }) => weight).sort((a, b) => b - a));
  expect(QUESTIONS_AT_A_TIME).toBe(3);
});
