// Corrections as rows of Review setup: what is written comes back, what a person typed wrongly is named.
import fc from 'fast-check';
import type { Corrections } from '../../src/setup/corrections';
import { correctionsOf, mappingRows } from '../../src/setup/mappings';

const CORRECTIONS: Corrections = {
  sheets: [
    {
      sheet: 'Risks 2026',
      headers: ['No', 'What may happen', 'P', 'P'],
      register: 'risks',
      headerRow: 4,
      columns: [
        { header: 'What may happen', occurrence: 1, field: 'title' },
        { header: 'P', occurrence: 2, field: null, scale: { min: 0, max: 10 }, isReversed: true },
        { header: 'Seen on', occurrence: 1, dateOrder: 'monthFirst' },
      ],
    },
    { sheet: 'Notes', headers: [], register: 'other', columns: [] },
    { sheet: 'Answers', headers: [], columns: [{ header: 'Q1', occurrence: 1, metric: 'nps', dimension: 'overall' }] },
  ],
};

test('what is written comes back', () => {
  expect(correctionsOf(mappingRows(CORRECTIONS))).toEqual({ corrections: CORRECTIONS, unreadable: [] });
});

test.each([
  ['an unknown register', ['Risks', '', '', 'register', 'dangers']],
  ['a header row that is no number', ['Risks', '', '', 'header row', 'third']],
  ['a scale upside down', ['Risks', 'P', 1, 'scale', '5 to 1']],
  ['a metric that there is not', ['Answers', 'Q1', 1, 'metric', 'happiness']],
  ['no tab', ['', 'P', 1, 'field', 'title']],
])('%s is named', (_what, row) => {
  expect(correctionsOf([row])).toEqual({ corrections: { sheets: [] }, unreadable: [0] });
});

test('a field of another register is named', () => {
  const rows = [
    ['Risks', '', '', 'register', 'risks'],
    ['Risks', 'P', 1, 'field', 'frequency'],
  ];
  expect(correctionsOf(rows).unreadable).toEqual([1]);
});

test('rows of any cells never throw', () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constantFrom('field', 'scale', 'register'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }), (rows) => {
      expect(correctionsOf(rows).unreadable.length).toBeLessThanOrEqual(rows.length);
    }),
  );
});

test('what is said of the second table of a tab names the table', () => {
  const sheets: Corrections['sheets'] = [
    { sheet: 'Log', headers: [], register: 'risks', columns: [] },
    {
      sheet: 'Log',
      table: 2,
      headers: [],
      register: 'issues',
      headerRow: 14,
      columns: [{ header: 'What', occurrence: 1, field: 'title' }],
    },
  ];
  expect(mappingRows({ sheets }).map(([, , , what]) => what)).toEqual([
    'register',
    'register (table 2)',
    'header row (table 2)',
    'field (table 2)',
  ]);
  expect(correctionsOf(mappingRows({ sheets }))).toEqual({ corrections: { sheets }, unreadable: [] });
});
