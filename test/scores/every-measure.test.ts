// No figure without its defence: every measure comes with an account that adds up, n, definition, method and what would move it, whatever
// the workbook holds.
import fc from 'fast-check';
import { type ExplainedMeasure, explainMeasure } from '../../src/locales/explain-measure';
import type { Language } from '../../src/locales/format';
import { accountOf, type MeasureId } from '../../src/scores/score';
import type { ScoredMeasure } from '../../src/scores/accounts/scored-measure';
import { scoredMeasures } from '../../src/scores/accounts/every-measure';
import { DEFAULT_SETTINGS } from '../../src/setup/settings';
import type { CellValue } from '../../src/workbook/snapshot';
import { type Rows, scored, workbook } from './whole-workbook';

const survey: Rows = [
  [
    'Organisation',
    'Region',
    'How likely are you to recommend us? (0-10)',
    'How satisfied are you with our communication? (1-5)',
    'Quality of the work (1-5)',
  ],
  ...Array.from({ length: 36 }, (_, at): CellValue[] => [
    at % 3 === 0 ? 'Nordwind' : 'Hua Xing',
    at % 2 === 0 ? 'North' : 'South',
    (at * 7) % 11,
    1 + (at % 5),
    1 + ((at * 3) % 5),
  ]),
];
const book: Readonly<Record<string, Rows>> = { ...workbook, Survey: survey };
const measuresOf = (sheets: Readonly<Record<string, Rows>>): ScoredMeasure[] => scoredMeasures(scored(sheets), DEFAULT_SETTINGS);
const explained = (measure: ScoredMeasure, language: Language = 'en'): ExplainedMeasure => explainMeasure(language, measure, 'EUR');

/** Cells that people write where they should not, and none at all. */
const anyCell = fc.oneof(
  fc.constantFrom<CellValue>('', 'n/a', '?', '-', 'soon', true, 0, -1, 1, 5, 11, 1e15, 0.5, 45_000, 46_200, '2026-02-30', '#DIV/0!'),
  fc.integer({ min: -10, max: 100 }),
  fc.string({ maxLength: 6 }),
);

/** The workbook with some rows left out and some cells overwritten. */
const damagedBook = fc
  .record({
    kept: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
    hits: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), anyCell), { maxLength: 25 }),
    tabs: fc.subarray(Object.keys(book)),
  })
  .map(({ kept, hits, tabs }) => {
    const damaged = tabs.map((tab): [string, CellValue[][]] => {
      const [header = [], ...rows] = book[tab] ?? [];
      return [tab, [[...header], ...rows.filter((_, at) => kept[at % kept.length]).map((row) => [...row])]];
    });
    for (const [tab, row, column, cell] of hits) {
      const rows = damaged[tab % Math.max(1, damaged.length)]?.[1] ?? [];
      const target = rows.length > 1 ? rows[1 + (row % (rows.length - 1))] : undefined;
      if (target) target[column % target.length] = cell;
    }
    return Object.fromEntries(damaged);
  });

/** Paths of numbers that are none, within anything that scores hold; records, persons and plan lines are not ours. */
function noNumbers(value: unknown, path = '', depth = 0): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null || depth > 8 || /\.(record|person|line|scale)$/.test(path)) return [];
  return [...(value instanceof Map ? value : Object.entries(value))].flatMap(([key, inner]) =>
    noNumbers(inner, `${path}.${String(key)}`, depth + 1),
  );
}

function problemsOf({ score, remarks, ...rest }: ScoredMeasure): string[] {
  const { audit, n, outcome, sensitivity, measure } = score;
  const { read, ...parts } = audit;
  const found: string[] = [];
  if (Object.values(parts).reduce((sum, part) => sum + part, 0) !== read) found.push('the account does not add up');
  if (Object.values(audit).some((part) => part < 0 || !Number.isInteger(part))) found.push('a count is no count');
  if (outcome.kind === 'value' && n < 1) found.push('a figure without n');
  if (outcome.kind === 'value' && sensitivity === undefined && measure !== 'health') found.push('nothing would move it');
  if (outcome.kind === 'value' && outcome.interval && outcome.interval.low > outcome.interval.high) found.push('an interval turned over');
  const words = explained({ score, remarks, ...rest });
  const text = [words.title, words.figure, words.definition, words.method, words.account, words.sensitivity, ...words.remarks];
  if (text.some((line) => /\{\w+\}|NaN|undefined|Infinity/.test(line))) found.push(`not put into words: ${text.join(' | ')}`);
  if (outcome.kind === 'value' && !/n = \d/.test(words.figure)) found.push('its n is not said');
  return found.map((problem) => `${measure}: ${problem}`);
}

test('holds for a project in which everything is kept', () => {
  expect(measuresOf(book).flatMap(problemsOf)).toEqual([]);
});

test('holds for an empty workbook, whose measures have a reason instead of a figure', () => {
  const measures = measuresOf({});
  expect(measures.flatMap(problemsOf)).toEqual([]);
  expect(measures.filter(({ score }) => score.outcome.kind === 'value')).toEqual([]);
  expect(measures.length).toBeGreaterThan(15);
});

test('holds whatever is missing or miswritten; no number is ever none', () => {
  fc.assert(
    fc.property(damagedBook, (sheets) => {
      const scores = scored(sheets);
      expect(noNumbers(scores)).toEqual([]);
      expect(scoredMeasures(scores, DEFAULT_SETTINGS).flatMap(problemsOf)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('says every measure in Chinese too', () => {
  for (const measure of measuresOf(book)) {
    const { title, definition, method, account } = explained(measure, 'zh-CN');
    for (const line of [title, definition, method, account]) expect(line).toMatch(/\p{Script=Han}/u);
  }
});

test('covers every register that the workbook has', () => {
  const measures = new Set(measuresOf(book).map(({ score }) => score.measure));
  const expected: readonly MeasureId[] = [
    'health',
    'onTimeContact',
    'nps',
    'csat',
    'ratingMean',
    'responseRate',
    'onTimeDelivery',
    'firstPassAcceptance',
    'medianSlip',
    'approvalRate',
    'decisionLeadTime',
    'openChangeAge',
    'approvedCost',
    'approvedDays',
    'waitingOnUs',
    'waitingOnClient',
    'requirementsVolatility',
    'acknowledgedInTime',
    'resolvedInTime',
    'resolutionTime',
    'openIssueAge',
    'vitalFew',
    'topRisks',
    'riskExpected',
    'riskP80',
    'opportunityExpected',
    'engagementReached',
    'manageClosely',
    'definitiveStakeholders',
    'demandForecast',
  ];
  expect(expected.filter((measure) => !measures.has(measure))).toEqual([]);
});

describe('in words', () => {
  const find = (measure: MeasureId, client?: string): ExplainedMeasure => {
    const found = measuresOf(book).find(({ score, subject }) => score.measure === measure && subject.client === client);
    if (!found) throw new Error(`no measure ${measure}`);
    return explained(found);
  };

  test('a rate says its base, its account and what one more miss would do', () => {
    expect(find('onTimeContact')).toMatchObject({
      figure: '80%, n = 5 closed slots',
      account: 'Read 7 = valid 5 + not applicable or not yet to be counted 2',
      sensitivity: 'One more miss: −13.3 percentage points',
    });
  });

  test('the exposure says its percentiles and what it would be without the largest risk', () => {
    const { figure, sensitivity, remarks, method } = find('riskP80');
    // R1 costs 1,000 with 90 %, R2 400 with 30 %: 0, 400, 1,000 and 1,400 with 7, 3, 63 and 27 %.
    expect(figure).toBe('EUR 1,400, n = 2 threats with a cost');
    expect(method).toBe('Exact for independent risks, by convolution.');
    expect(sensitivity).toBe('Without the largest, R1: −EUR 1,000');
    expect(remarks).toContain('P50 EUR 1,000 · P80 EUR 1,400 · P95 EUR 1,400 · everything at once EUR 1,400.');
  });

  test('health says each part with its weight, and what would lift the coverage', () => {
    const { figure, remarks } = explained(
      measuresOf(workbook).find(({ score, subject }) => score.measure === 'health' && subject.client === 'Nordwind') ??
        (() => {
          throw new Error('no health');
        })(),
    );
    expect(figure).toMatch(/^Insufficient data: .*; n = \d of 6 parts with data$/);
    expect(remarks).toContainEqual(
      expect.stringMatching(
        /^Delivery \(on-time delivery and first-pass acceptance\): weight 20, no data; it would lift the coverage from \d+% to \d+%\.$/,
      ),
    );
  });
});

test('an account is read as the sum of its parts', () => {
  expect(accountOf({ valid: 3, blank: 2 })).toMatchObject({ read: 5, valid: 3, blank: 2, suppressed: 0 });
});

test('tells lines of the communication plan that are called alike apart', () => {
  const [header = [], ...lines] = workbook['Communication plan'];
  const alike = lines.map((line) => line.map((cell, at) => (header[at] === 'Communication item' ? 'Weekly report' : cell)));
  const names = measuresOf({ ...workbook, 'Communication plan': [header, ...alike] })
    .filter(({ score }) => score.measure === 'onTimeContact')
    .flatMap(({ subject }) => subject.name ?? []);
  expect(names).toEqual(['Weekly report · P1', 'Weekly report · P2']);
});
