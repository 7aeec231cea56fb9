// What changed since the last presented review: findings, scores with a verdict, requirements and risks. The history is written and read
// back as rows, as the workbook keeps it.
import { describeMove, describeRecordChanges } from '../../src/locales/describe-since';
import { pastReview } from '../../src/review/kept';
import { review, type Review } from '../../src/review/review';
import { sinceLast, type SinceLast } from '../../src/review/since-last';
import { HISTORY_TABLES, type HistoryTable, historyTableRows } from '../../src/setup/history';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { times } from '../scores/survey-builder';
import { madeSheet } from '../support/made-workbook';

type Rows = readonly (readonly CellValue[])[];
type Book = Readonly<Record<string, Rows>>;

const THEN = 46_000;
const NOW = 46_030;

function workbook(book: Book, history?: SheetSnapshot): WorkbookSnapshot {
  const sheets = Object.entries(book).map(([name, rows], at) => madeSheet(name, rows, { position: at }));
  return { name: 'book.xlsx', date1904: false, isProtected: false, sheets: history ? [...sheets, history] : sheets, names: [] };
}

/** The Review history tab of a review that was presented. */
function presented(done: Review): SheetSnapshot {
  const rows = historyTableRows([{ ...pastReview(done), run: 1, presented: true }]);
  const values: CellValue[][] = [];
  const tables = (Object.keys(HISTORY_TABLES) as HistoryTable[]).map((table) => {
    const { name, columns } = HISTORY_TABLES[table];
    const top = values.length;
    values.push([...columns], ...rows[table].map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : cell))));
    return { name, area: { top, left: 0, bottom: values.length - 1, right: columns.length - 1 }, showHeaders: true, showTotals: false };
  });
  return madeSheet('Review history', values, { position: 99, own: { kind: 'history', key: '' }, tables });
}

function since(before: Book, after: Book): SinceLast {
  const result = sinceLast(review(workbook(after, presented(review(workbook(before), THEN))), NOW));
  if (!result) throw new Error('nothing was presented');
  return result;
}

const survey = (round: string, answers: readonly number[], mails?: (index: number) => string): Rows => [
  ['Email', 'Round', 'How likely are you to recommend us to a colleague? (0-10)'],
  ...answers.map((answer, index) => [mails?.(index) ?? '', round, answer]),
];
const nps = ({ moved }: SinceLast) => moved.find(({ measure }) => measure === 'nps');
const many = (detractors: number, passives: number, promoters: number): number[] => [
  ...times(detractors, 3),
  ...times(passives, 8),
  ...times(promoters, 10),
];

describe('a score that moved', () => {
  test('over a later round of other people is tested as two samples', () => {
    const { before, now, verdict } =
      nps(since({ Survey: survey('H1', many(5, 15, 40)) }, { Survey: survey('H2', many(30, 20, 10)) })) ?? {};
    expect([before, now].map((value) => Math.round(value ?? NaN))).toEqual([58, -33]);
    expect(verdict).toMatchObject({ kind: 'tested', verdict: 'realFall', test: 'adjustedWald', isPaired: false });
  });

  test('by no more than chance explains is called noise, not a rise', () => {
    const moved = nps(since({ Survey: survey('H1', many(10, 10, 15)) }, { Survey: survey('H2', many(9, 10, 16)) }));
    expect(moved?.verdict).toMatchObject({ kind: 'tested', verdict: 'cannotTell' });
  });

  test('over few answers is tested exactly', () => {
    const moved = nps(since({ Survey: survey('H1', times(6, 10)) }, { Survey: survey('H2', times(6, 2)) }));
    expect(moved?.verdict).toMatchObject({ verdict: 'realFall', test: 'permutation' });
  });

  test('of the same people is tested by their own steps, where both rounds stand in the workbook', () => {
    const mail = (index: number) => `p${index}@example.com`;
    const first = survey('H1', times(12, 8), mail);
    const second = survey('H2', times(12, 10), mail);
    const both = { Survey: [...first, ...second.slice(1)] };
    expect(nps(since({ Survey: first }, both))?.verdict).toMatchObject({ verdict: 'realRise', test: 'pairedExact', isPaired: true });
  });

  test('because more answers came to the same round is tested by those, not twice by the old ones', () => {
    const before = many(0, 5, 25);
    const more = nps(since({ Survey: survey('H1', before) }, { Survey: survey('H1', [...before, ...many(12, 0, 0)]) }));
    expect(more?.verdict).toMatchObject({ kind: 'tested', verdict: 'realFall' });
    const few = nps(since({ Survey: survey('H1', before) }, { Survey: survey('H1', [...before, 3, 3]) }));
    expect(few?.verdict).toMatchObject({ verdict: 'tooFew' });
  });

  test('because answers of the round were corrected is not tested, and says so', () => {
    const moved = nps(since({ Survey: survey('H1', many(5, 5, 10)) }, { Survey: survey('H1', many(0, 10, 10)) }));
    expect(moved?.verdict).toEqual({ kind: 'untested', why: 'notKept' });
  });

  test('by nothing that a reader would see is not told of', () => {
    const same = { Survey: survey('H1', many(5, 5, 10)) };
    expect(since(same, same).moved).toEqual([]);
  });

  test('is told in words, with its verdict', () => {
    const moved = nps(since({ Survey: survey('H1', times(6, 10)) }, { Survey: survey('H2', times(6, 2)) }));
    expect(moved && describeMove('en', moved)).toBe(
      'Net Promoter Score: 100 → −100. Worse: more than chance explains (exact permutation test, as for different people, p = 0.002).',
    );
    expect(moved && describeMove('zh-CN', moved)).toMatch(/净推荐值（NPS）：100 → −100。变差了/);
  });
});

describe('requirements and risks', () => {
  const requirement = (id: string, text: string, priority: string, status: string): CellValue[] => [id, text, priority, status, 'Ana'];
  const requirements = (...rows: CellValue[][]): Rows => [['Req ID', 'Requirement', 'Priority', 'Status', 'Requester'], ...rows];
  const risk = (id: string, score: number, status: string): CellValue[] => [id, `Risk ${id}`, 4, score / 4, score, 'Mei', status];
  const risks = (...rows: CellValue[][]): Rows => [['Risk ID', 'Risk', 'Probability', 'Impact', 'Risk score', 'Owner', 'Status'], ...rows];
  const book = (q: Rows, r: Rows): Book => ({ Requirements: q, Risks: r });

  const before = book(
    requirements(
      requirement('Q-1', 'Shall work offline', 'Must', 'Approved'),
      requirement('Q-2', 'Shall print', 'Could', 'Draft'),
      requirement('Q-3', 'Shall log', 'Should', 'Draft'),
    ),
    risks(risk('R-1', 20, 'Open'), risk('R-2', 8, 'Open')),
  );
  const after = book(
    requirements(
      requirement('Q-1', 'Shall work without a network', 'Must', 'Approved'),
      requirement('Q-2', 'shall  print', 'Must', 'Approved'),
      requirement('Q-4', 'Shall export', 'Could', 'Draft'),
    ),
    risks(risk('R-1', 12, 'Closed'), risk('R-2', 8, 'Open')),
  );
  const found = since(before, after);

  test('that came and went are told', () => {
    expect(found.requirements.added.map(({ id }) => id)).toEqual(['Q-4']);
    expect(found.requirements.gone.map(({ id }) => id)).toEqual(['Q-3']);
  });

  test('that differ in priority, status or text are told, letter case and spaces apart', () => {
    expect(found.requirements.changed.map(({ now, fields }) => [now.id, fields])).toEqual([
      ['Q-1', ['text']],
      ['Q-2', ['priority', 'status']],
    ]);
    expect(found.risks.changed.map(({ now, fields }) => [now.id, fields])).toEqual([['R-1', ['priority', 'status']]]);
  });

  test('make the volatility: added, modified and gone over those there were', () => {
    const done = review(workbook(after, presented(review(workbook(before), THEN))), NOW);
    expect(done.scores.requirements).toMatchObject({ before: 3 });
    expect(done.scores.requirements.changed).toHaveLength(2);
  });

  test('are told in words', () => {
    expect(describeRecordChanges('en', 'requirements', found.requirements)).toEqual([
      expect.stringMatching(/Q-4 is new – Shall export$/),
      expect.stringMatching(/Q-3 is no longer there – Shall log$/),
      expect.stringMatching(/Q-1, .*: Shall work offline → Shall work without a network$/),
      expect.stringMatching(/Q-2, Priority: Could → Must$/),
      expect.stringMatching(/Q-2, Requirement Status: Proposed → Approved$/),
    ]);
  });
});

test('before the first presented review nothing is compared', () => {
  expect(sinceLast(review(workbook({ Survey: survey('H1', times(6, 9)) }), NOW))).toBeUndefined();
});

describe('a column that is filled in bit by bit', () => {
  const risks = (owners: number): Rows => [
    ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Risk Owner'],
    ...Array.from({ length: 12 }, (_, place) => [
      `R-${place}`,
      `Risk number ${place} of the project`,
      2,
      2,
      place < owners ? 'Max Weber' : '',
    ]),
  ];
  const changed = (before: number, after: number) => {
    const { fresh, solved } = since({ Risks: risks(before) }, { Risks: risks(after) });
    return { fresh: fresh.map(({ rule }) => rule), solved: solved.length };
  };

  test('brings nothing new when its one finding falls apart into those of the cells that are left', () => {
    expect(changed(6, 8)).toEqual({ fresh: [], solved: 0 });
  });

  test('has solved what is filled in, and nothing else', () => {
    expect(changed(8, 10)).toEqual({ fresh: [], solved: 2 });
    expect(changed(6, 12)).toEqual({ fresh: [], solved: 1 });
  });

  test('has solved nothing when more cells make one finding of several', () => {
    expect(changed(8, 4)).toEqual({ fresh: [], solved: 0 });
  });

  test('is new where nothing of it stood before', () => {
    expect(changed(12, 4)).toEqual({ fresh: ['risks/no-owner'], solved: 0 });
  });

  test('has solved nothing and brings nothing new when its tab is renamed on the way', () => {
    const { fresh, solved } = since({ Risks: risks(6) }, { 'Risks in May': risks(8) });
    expect({ fresh, solved }).toEqual({ fresh: [], solved: [] });
  });
});

test.each([
  ['dates', (place: number) => (place < 4 ? 'soon' : 46_100), (place: number) => (place < 1 ? 'soon' : 46_100)],
  ['words', (place: number) => `Colour ${place}`, (place: number) => (place < 2 ? `Colour ${place}` : 'Open')],
])('what is left of a column of %s in doubt is not new, and the column not solved', (column, before, after) => {
  const risks = (cell: (place: number) => CellValue): Rows => [
    ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Risk Owner', column === 'dates' ? 'Next Review' : 'Risk Status'],
    ...Array.from({ length: 6 }, (_, place) => [`R-${place}`, `Risk number ${place} of the project`, 2, 2, 'Max Weber', cell(place)]),
  ];
  const { fresh, solved } = since({ Risks: risks(before) }, { Risks: risks(after) });
  expect({ fresh: fresh.map(({ key }) => key), solved: solved.map(({ key }) => key) }).toEqual({ fresh: [], solved: [] });
});

test('a title with a bar in it is solved like any other', () => {
  const risks = (owner: string): Rows => [
    ['Risk Title', 'Probability', 'Impact', 'Risk Owner'],
    ['Server | fails', 2, 2, owner],
    ['Supplier is | owner', 2, 2, ''],
  ];
  const { fresh, solved } = since({ Risks: risks('') }, { Risks: risks('Max Weber') });
  expect([fresh.length, solved.length]).toEqual([0, 1]);
});
