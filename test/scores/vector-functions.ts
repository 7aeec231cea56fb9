// Which measure each vector names, and how its input and outcome are written. No expected value stands here.
import { type Cadence, countSlots, dueSlots } from '../../src/workbook/cadence';
import { isoDay, parseIsoDay } from '../../src/workbook/serial-date';
import { businessHours, calendarHours } from '../../src/scores/complaint-metrics';
import { ces1, ces2 } from '../../src/scores/ces';
import { changeMetrics, type ChangeState, requirementsVolatility } from '../../src/scores/change-metrics';
import { csatFromCounts, topBoxShare } from '../../src/scores/csat';
import { gradedScore, upperClosedBand, weightedWithMissing } from '../../src/scores/health';
import { acsi3, acsiWeighted, importanceWeighted, meanShareOfMaximum, rescale0to100, weightedIndex } from '../../src/scores/indices';
import { betterWorse, KANO_ANSWERS, kanoCell } from '../../src/scores/kano';
import { finitePopulationFactor, npsFromCounts, npsFromScores, npsWeighted, type NpsBreaks, type NpsCounts } from '../../src/scores/nps';
import { npsDifference, sampleSizePerGroup } from '../../src/scores/nps-change';
import { npsInterval, npsWaldInterval } from '../../src/scores/nps-interval';
import { cronbachAlpha } from '../../src/scores/reliability';
import { aaporRates } from '../../src/scores/response-rate';
import { bernoulliImpact, expectedMonetaryValue, triangularImpact } from '../../src/scores/risk-exposure';
import {
  NIST_LEVELS,
  NIST_SCALE,
  nistLevel,
  PMI_IMPACTS,
  PMI_PROBABILITIES,
  productMatrix,
  rankDisagreement,
} from '../../src/scores/risk-matrix';
import { holm } from '../../src/scores/statistics/holm';
import type { Interval } from '../../src/scores/statistics/interval';
import { mannWhitney } from '../../src/scores/statistics/mann-whitney';
import { welchTest } from '../../src/scores/statistics/means';
import { momentsOf } from '../../src/scores/statistics/moments';
import { agrestiCoullInterval, exactInterval, waldInterval, wilsonInterval } from '../../src/scores/statistics/proportion';
import { roundHalfUp } from '../../src/scores/statistics/rounding';
import { agrestiCaffoDifference, newcombeDifference, pooledZTest, waldDifference } from '../../src/scores/statistics/two-proportions';
import { isObject, type Json, type JsonObject, list, num, nums, object, optionalNum, type Outcome, text } from './vector-file';

const pair = (interval: Interval | undefined): [number, number] | undefined => interval && [interval.low, interval.high];

const npsCounts = (input: JsonObject): NpsCounts => ({
  detractors: num(input, 'detractors'),
  passives: num(input, 'passives'),
  promoters: num(input, 'promoters'),
});

/** A vector's function by its first word; what follows is a remark. */
export const FUNCTIONS: Readonly<Record<string, (input: JsonObject) => Outcome>> = {
  npsFromCounts: (input) => {
    const result = npsFromCounts(npsCounts(input));
    return { nps: result?.nps, variance: result?.variance, se: result?.standardError };
  },
  npsFromScores: (input) => {
    const breaks = input['breaks'] === undefined ? undefined : nums(input, 'breaks');
    const result = npsFromScores(nums(input, 'scores'), breaks && npsBreaks(breaks));
    return { ...result, display: result && roundHalfUp(result.nps * 100, 0) };
  },
  npsInterval95: (input) => {
    const counts = npsCounts(input);
    const confidence = optionalNum(input, 'conf') ?? 0.95;
    const result = npsFromCounts(counts);
    return {
      nps: result?.nps,
      variance: result?.variance,
      se: result?.standardError,
      wald: pair(npsWaldInterval(counts, 'wald', confidence)),
      adjusted_wald_unclamped: pair(npsWaldInterval(counts, 'adjustedWald', confidence)),
      adjusted_wald_clamped: pair(npsInterval(counts, { method: 'adjustedWald', confidence })),
      score_tango: pair(npsInterval(counts, { method: 'score', confidence })),
    };
  },
  npsDifference: (input) => {
    const waves = [npsCounts(object(input, 'wave1')), npsCounts(object(input, 'wave2'))] as const;
    const outcome = (method: 'wald' | 'adjustedWald'): Outcome => {
      const change = npsDifference(...waves, method, optionalNum(input, 'conf'));
      return { delta: change?.delta, se: change?.standardError, z: change?.z, p: change?.p, ci: pair(change?.interval) };
    };
    return { wald: outcome('wald'), adjusted_wald: outcome('adjustedWald') };
  },
  npsWeighted: (input) => {
    const result = npsWeighted(nums(input, 'scores'), nums(input, 'weights'));
    return {
      nps: result?.nps,
      variance: result?.variance,
      n_eff_kish: result?.effectiveN,
      se_kish: result?.kishError,
      se_linearised: result?.linearisedError,
    };
  },
  npsSeFinitePopulation: (input) => {
    const result = npsFromCounts(npsCounts(input));
    const fpc = result && finitePopulationFactor(result.n, num(input, 'population'));
    return { se: result?.standardError, fpc, se_fpc: result && fpc !== undefined && result.standardError * fpc };
  },
  sampleSizePerGroup: (input) => {
    const result = sampleSizePerGroup(num(input, 's2'), num(input, 'd'), num(input, 'conf'), num(input, 'power'));
    return { Z: result?.z, n: result?.n, ceil: result?.whole };
  },
  proportionInterval95: (input) => proportionIntervals(num(input, 'x'), num(input, 'n')),
  csatTop2Box: (input) => {
    const result = csatFromCounts(num(input, 'satisfied'), num(input, 'n'));
    return {
      csat: result?.csat,
      wilson: pair(result?.wilson),
      agresti_coull: pair(result?.agrestiCoull),
      exact: pair(exactInterval(num(input, 'satisfied'), num(input, 'n'))),
    };
  },
  topBox: (input) => {
    const counts = object(input, 'counts');
    const answers = new Map(Object.keys(counts).map((value) => [Number(value), num(counts, value)]));
    const max = Math.max(...answers.keys());
    const values = [...answers].flatMap(([value, count]) => new Array<number>(count).fill(value));
    const mean = momentsOf(values)?.mean;
    return {
      n: values.length,
      t2: topBoxShare(answers, 2, max),
      t3: topBoxShare(answers, 3, max),
      mean,
      weighted_index: mean === undefined ? undefined : meanShareOfMaximum(mean, max),
    };
  },
  twoProportion: (input) => {
    const counts = [num(input, 'x1'), num(input, 'n1'), num(input, 'x2'), num(input, 'n2')] as const;
    const test = pooledZTest(...counts);
    return {
      diff: test?.difference,
      z_pooled: test?.z,
      p: test?.p,
      wald: pair(waldDifference(...counts)),
      agresti_caffo: pair(agrestiCaffoDifference(...counts)),
      newcombe: pair(newcombeDifference(...counts)),
    };
  },
  welchT: (input) => {
    const a = momentsOf(nums(input, 'a'));
    const b = momentsOf(nums(input, 'b'));
    const test = welchTest(a, b);
    const outcome = { mean_a: a?.mean, mean_b: b?.mean, t: test?.t, df: test?.df, p: test?.p, ci: pair(test?.interval) };
    return { ...outcome, computed: outcome };
  },
  mannWhitneyExact: (input) => {
    const result = mannWhitney(nums(input, 'a'), nums(input, 'b'));
    return { U: result?.u, p: result?.p };
  },
  holm: (input) => ({ adjusted: holm(nums(input, 'p')) }),
  cronbachAlpha: (input) => {
    const matrix = list(input, 'matrix').map((row) =>
      (Array.isArray(row) ? row : []).map((answer) => (typeof answer === 'number' ? answer : undefined)),
    );
    const result = cronbachAlpha(matrix, input['missing'] === 'pairwise' ? 'pairwise' : 'listwise');
    return { alpha: result?.alpha, n: result?.n, feldt_ci: pair(result?.interval) };
  },
  rescale0to100: (input) => {
    const [min = NaN, max = NaN] = nums(input, 'scale');
    return { index: nums(input, 'values').map((value) => rescale0to100(value, min, max)) };
  },
  acsi3: (input) => ({ index: acsi3(num(input, 'sat'), num(input, 'exp'), num(input, 'ideal')) }),
  acsiWeighted: (input) => {
    const [first = NaN, second = NaN, third = NaN] = nums(input, 'weights');
    return { index: acsiWeighted(num(input, 'sat'), num(input, 'exp'), num(input, 'ideal'), [first, second, third]) };
  },
  weightedIndex1to8: (input) => ({
    formula_check: weightedIndex(nums(input, 'ratings'), nums(input, 'weights'), { min: 1, max: 8, weights: 'asGiven' }),
  }),
  importanceWeighted: (input) => ({ index: importanceWeighted(nums(input, 'satisfaction'), nums(input, 'importance')) }),
  ces1: (input) => {
    const result = ces1(nums(input, 'scores'));
    return { mean: result?.mean, direction: result && `${result.better} is better` };
  },
  ces2: (input) => {
    const result = ces2(nums(input, 'scores'));
    return {
      mean: result?.mean,
      top3_agree: result?.agree,
      bottom3: result?.disagree,
      net: result?.net,
      direction: result && `${result.better} is better`,
    };
  },
  aaporRR: (input) => {
    const rates = aaporRates(
      {
        complete: num(input, 'I'),
        partial: num(input, 'P'),
        refused: num(input, 'R'),
        nonContact: num(input, 'NC'),
        other: num(input, 'O'),
        unknownHousehold: num(input, 'UH'),
        unknownOther: num(input, 'UO'),
      },
      optionalNum(input, 'e'),
    );
    return { RR1: rates.rr1, RR2: rates.rr2, RR3: rates.rr3, RR4: rates.rr4, RR5: rates.rr5, RR6: rates.rr6 };
  },
  kanoCell: () => ({ table: KANO_ANSWERS.map((functional) => KANO_ANSWERS.map((dysfunctional) => kanoCell(functional, dysfunctional))) }),
  betterWorse: (input) => ({ ...betterWorse({ A: num(input, 'A'), O: num(input, 'O'), M: num(input, 'M'), I: num(input, 'I') }) }),
  pmiMatrix: (input) => {
    const matrix = productMatrix(nums(input, 'p'), nums(input, 'impact'));
    return { matrix_p_desc: matrix, printed_2dp: matrix.map((row) => row.map((value) => roundHalfUp(value, 2))) };
  },
  nistLevel: () => ({
    table: Object.fromEntries(NIST_LEVELS.map((likelihood) => [likelihood, NIST_LEVELS.map((impact) => nistLevel(likelihood, impact))])),
    semi_quant: Object.fromEntries(NIST_LEVELS.map((level) => [level, [NIST_SCALE[level].from, NIST_SCALE[level].to]])),
    points: Object.fromEntries(NIST_LEVELS.map((level) => [level, NIST_SCALE[level].points])),
  }),
  bernoulliTriangular: (input) => {
    const impact = triangularImpact(num(input, 'min'), num(input, 'mode'), num(input, 'max'));
    const { mean, variance } = bernoulliImpact(num(input, 'p'), impact);
    return { mean, variance, sd: Math.sqrt(variance), impact_mean: impact.mean, impact_var: impact.variance };
  },
  ordinalVsNumeric: () => {
    const cells = PMI_PROBABILITIES.flatMap((probability, row) =>
      PMI_IMPACTS.map((impact, column) => ({ ordinal: (row + 1) * (column + 1), numeric: probability * impact })),
    );
    const { pairs, reversed, tiedButDifferent } = rankDisagreement(cells);
    return { pairs, reversed, tied_but_different: tiedButDifferent };
  },
  emv: (input) => ({ emv: expectedMonetaryValue(num(input, 'p'), num(input, 'impact')) }),
  changeMetrics: (input) => {
    const items = list(input, 'rows').map((row) => {
      const [, status, cost, days] = Array.isArray(row) ? row : [];
      return { state: CHANGE_STATES[String(status)] ?? 'pending', cost: Number(cost), days: Number(days) };
    });
    const { cost, days, costRate, scheduleRate } = changeMetrics(items, 0, {
      budget: num(input, 'baseline_budget'),
      days: num(input, 'baseline_days'),
    });
    return { total_cost: cost.net, total_days: days.net, cost_rate: costRate, schedule_rate: scheduleRate };
  },
  requirementsVolatility: (input) => ({
    rvi: requirementsVolatility(num(input, 'added'), num(input, 'modified'), num(input, 'deleted'), num(input, 'baseline')),
  }),
  firstResponse: (input) => {
    const created = moment(text(input, 'created'));
    const replied = moment(text(input, 'replied'));
    const [opens, closes] =
      input['business'] === undefined ? [] : list(input, 'business').map((time) => moment(`1900-01-01T${words(time)}`) % 1);
    const open = opens !== undefined && closes !== undefined;
    return {
      calendar_h: calendarHours(created, replied),
      business_h: open ? businessHours(created, replied, { opens: opens * 24, closes: closes * 24 }) : undefined,
    };
  },
  totangoWeighted: (input) => {
    const points = object(input, 'points');
    const metrics = list(input, 'metrics').map((metric) =>
      Array.isArray(metric) ? { grade: String(metric[0]), weight: Number(metric[1]) } : { grade: '', weight: 0 },
    );
    return { score: gradedScore(metrics, Object.fromEntries(Object.keys(points).map((grade) => [grade, num(points, grade)]))) };
  },
  weightedWithMissing: (input) => {
    const parts = list(input, 'dimensions')
      .filter(isObject)
      .map((part, index) => {
        const score = optionalNum(part, 'score');
        return score === undefined ? { id: String(index), weight: num(part, 'w') } : { id: String(index), weight: num(part, 'w'), score };
      });
    return { ...weightedWithMissing(parts) };
  },
  bandEdges: (input) => {
    const bands = list(input, 'bands').map((band) =>
      Array.isArray(band) ? ([Number(band[0]), Number(band[1]), String(band[2])] as const) : ([0, 0, ''] as const),
    );
    return { colour: nums(input, 'scores').map((score) => upperClosedBand(score, bands)) };
  },
  cadence: (input) => {
    const asOf = serial(input['asOf'] ?? null);
    const terms = {
      cadence: cadenceNamed(text(input, 'frequency'), list(input, 'milestones').map(serial)),
      anchor: serial(input['anchor'] ?? null),
      asOf,
      toleranceDays: num(input, 'toleranceDays'),
    };
    const slots = dueSlots(terms, list(input, 'contacts').map(serial));
    const counts = countSlots(slots, asOf);
    return {
      slots: slots.map(({ due, contact, status }) => ({
        due: isoDay(due),
        contact: contact === undefined ? undefined : isoDay(contact),
        days: contact === undefined ? undefined : contact - due,
        status: STATUS_WORDS[status],
      })),
      on_time: counts.onTime,
      late: counts.late,
      missed_or_overdue: counts.missed + counts.overdue,
      open_or_not_due: counts.open + counts.notDue,
      current_overdue_days: counts.overdueDays,
      on_time_rate: counts.onTimeRate,
    };
  },
};

const STATUS_WORDS = { onTime: 'on time', late: 'late', missed: 'missed', overdue: 'overdue', open: 'open', notDue: 'not due' } as const;

const CHANGE_STATES: Readonly<Record<string, ChangeState>> = {
  Approved: 'approved',
  Implemented: 'approved',
  Emergency: 'approved',
  Closed: 'approved',
  Rejected: 'rejected',
  Withdrawn: 'withdrawn',
};

function proportionIntervals(x: number, n: number): Outcome {
  return {
    wilson: pair(wilsonInterval(x, n)),
    agresti_coull: pair(agrestiCoullInterval(x, n)),
    exact: pair(exactInterval(x, n)),
    wald: pair(waldInterval(x, n)),
  };
}

function npsBreaks(breaks: readonly number[]): NpsBreaks {
  const [lowest = NaN, detractor = NaN, passive = NaN, highest = NaN] = breaks;
  return [lowest, detractor, passive, highest];
}

function cadenceNamed(frequency: string, milestones: readonly number[]): Cadence {
  const byName: Readonly<Record<string, Cadence>> = {
    daily: { kind: 'days', every: 1 },
    weekly: { kind: 'days', every: 7 },
    biweekly: { kind: 'days', every: 14 },
    monthly: { kind: 'months', every: 1 },
    quarterly: { kind: 'months', every: 3 },
    semiannual: { kind: 'months', every: 6 },
    yearly: { kind: 'months', every: 12 },
    milestone: { kind: 'dates', days: milestones },
    'ad hoc': { kind: 'adHoc' },
  };
  const cadence = byName[frequency];
  if (!cadence) throw new Error(`No cadence is called "${frequency}"`);
  return cadence;
}

function words(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function serial(iso: Json): number {
  return parseIsoDay(words(iso)) ?? NaN;
}

/** "2026-03-02T18:00" as a serial with its time part. */
function moment(iso: string): number {
  const [day = '', time = ''] = iso.split('T');
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return serial(day) + (hours * 60 + minutes) / 1440;
}
