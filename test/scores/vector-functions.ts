// Which measure each vector of a survey names, and how its input and outcome are written. No expected value stands here.
import { effortShares } from '../../src/scores/formulas/ces';
import { csatOfHistogram } from '../../src/scores/formulas/csat';
import { acsi3, acsiWeighted, importanceWeighted, rescale0to100, weightedIndex } from '../../src/scores/formulas/indices';
import { betterWorse, KANO_ANSWERS, kanoCategory, kanoCell } from '../../src/scores/formulas/kano';
import { countNps, finitePopulationFactor, npsFromCounts, npsSign, type NpsBreaks, type NpsCounts } from '../../src/scores/formulas/nps';
import { npsDifference, signsOf, smallestDetectableChange } from '../../src/scores/formulas/nps-change';
import { sampleSizePerGroup } from './reference/sample-size';
import { npsInterval, npsWaldInterval } from '../../src/scores/formulas/nps-interval';
import { itemRestCorrelations, itemSums, listwiseAlpha, reverseAnswer, suspectedReverseItems } from '../../src/scores/formulas/reliability';
import { pairwiseAlpha } from './reference/pairwise-alpha';
import { aaporRates } from '../../src/scores/formulas/response-rate';
import { accountOf, valueOf } from '../../src/scores/score';
import { scoreQuestion } from '../../src/scores/surveys/survey-questions';
import type { AnswerScale } from '../../src/reading/survey/survey-table';
import { correlation, countPairs, fisherInterval } from '../../src/scores/statistics/correlation';
import { holm } from '../../src/scores/statistics/holm';
import type { Interval } from '../../src/scores/statistics/interval';
import { mannWhitney } from '../../src/scores/statistics/mann-whitney';
import { meanInterval, pairedTest, welchTest } from '../../src/scores/statistics/means';
import { histogramOf, momentsOf } from '../../src/scores/statistics/moments';
import { pairedChange } from '../../src/scores/statistics/paired-change';
import { permutationP } from '../../src/scores/statistics/permutation';
import {
  agrestiCaffoDifference,
  agrestiCoullInterval,
  exactInterval,
  waldDifference,
  waldInterval,
} from './reference/proportion-intervals';
import { wilsonInterval } from '../../src/scores/statistics/proportion';
import { roundHalfUp } from './reference/rounding';
import { newcombeDifference, pooledZTest } from '../../src/scores/statistics/two-proportions';
import { weightedMoments } from '../../src/scores/statistics/weighted';
import { suppressSegments } from '../../src/scores/formulas/suppression';
import { columnsOf } from './columns-of';
import { surveyTable } from './survey-builder';
import { dimensionColumns } from '../../src/scores/surveys/survey-dimensions';
import { type JsonObject, list, num, nums, object, optionalNum, type Outcome } from './vector-file';

const pair = (interval: Interval | undefined): [number, number] | undefined => interval && [interval.low, interval.high];

const npsCounts = (input: JsonObject): NpsCounts => ({
  detractors: num(input, 'detractors'),
  passives: num(input, 'passives'),
  promoters: num(input, 'promoters'),
});

/** A vector's function by its first word; what follows is a remark. */
export const SURVEY_FUNCTIONS: Readonly<Record<string, (input: JsonObject) => Outcome>> = {
  npsFromCounts: (input) => {
    const result = npsFromCounts(npsCounts(input));
    return { nps: result?.nps, variance: result?.variance, se: result?.standardError };
  },
  npsFromScores: (input) => {
    const breaks = input['breaks'] === undefined ? undefined : nums(input, 'breaks');
    const scores = nums(input, 'scores');
    const counts = countNps(scores, breaks && npsBreaks(breaks));
    const result = npsFromCounts(counts);
    return {
      ...counts,
      ...result,
      se: result?.standardError,
      display: result && roundHalfUp(result.nps * 100, 0),
    };
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
    const result = weightedMoments(nums(input, 'scores').map(npsSign), nums(input, 'weights'));
    return {
      nps: result?.mean,
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
    const result = sampleSizePerGroup(num(input, 's2'), num(input, 'd'), optionalNum(input, 'conf'), optionalNum(input, 'power'));
    return { Z: result?.z, n: result?.n, ceil: result?.whole };
  },
  proportionInterval95: (input) => proportionIntervals(num(input, 'x'), num(input, 'n'), optionalNum(input, 'conf')),
  csatTop2Box: (input) => {
    const [satisfied, n, confidence] = [num(input, 'satisfied'), num(input, 'n'), optionalNum(input, 'conf')];
    const answers = new Map([
      [1, satisfied],
      [0, n - satisfied],
    ]);
    return { csat: csatOfHistogram(answers, new Set([1]))?.csat, ...proportionIntervals(satisfied, n, confidence) };
  },
  topBox: (input) => {
    const counts = object(input, 'counts');
    const answers = new Map(Object.keys(counts).map((value) => [Number(value), num(counts, value)]));
    const max = Math.max(...answers.keys());
    const values = [...answers].flatMap(([value, count]) => new Array<number>(count).fill(value));
    const mean = momentsOf(values)?.mean;
    return {
      n: values.length,
      t2: csatOfHistogram(answers, new Set([max, max - 1]))?.csat,
      t3: csatOfHistogram(answers, new Set([max, max - 1, max - 2]))?.csat,
      mean,
      // A share of the highest answer, which the product never shows.
      weighted_index: mean === undefined ? undefined : (mean / max) * 100,
    };
  },
  twoProportion: (input) => {
    const counts = [num(input, 'x1'), num(input, 'n1'), num(input, 'x2'), num(input, 'n2')] as const;
    const confidence = optionalNum(input, 'conf');
    const test = pooledZTest(...counts);
    return {
      diff: test?.difference,
      z_pooled: test?.z,
      p: test?.p,
      wald: pair(waldDifference(...counts, confidence)),
      agresti_caffo: pair(agrestiCaffoDifference(...counts, confidence)),
      newcombe: pair(newcombeDifference(...counts, confidence)),
    };
  },
  welchT: (input) => {
    const a = momentsOf(nums(input, 'a'));
    const b = momentsOf(nums(input, 'b'));
    const test = welchTest(a, b, optionalNum(input, 'conf'));
    const outcome = { mean_a: a?.mean, mean_b: b?.mean, t: test?.t, df: test?.df, p: test?.p, ci: pair(test?.interval) };
    return { ...outcome, computed: outcome };
  },
  mannWhitneyExact: (input) => {
    const result = mannWhitney(histogramOf(nums(input, 'a')), histogramOf(nums(input, 'b')));
    return { U: result?.u, p: result?.p };
  },
  holm: (input) => ({ adjusted: holm(nums(input, 'p')) }),
  cronbachAlpha: (input) => {
    const columns = columnsOf(matrixOf(input));
    if (input['missing'] === 'pairwise') return { ...pairwiseAlpha(columns) };
    const result = listwiseAlpha(itemSums(columns), optionalNum(input, 'conf'));
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
  ces1: (input) => effortOutcome(nums(input, 'scores'), { min: 1, max: 5, direction: 'down' }),
  ces2: (input) => {
    const shares = effortShares(histogramOf(nums(input, 'scores')));
    const mean = effortOutcome(nums(input, 'scores'), { min: 1, max: 7, direction: 'up' });
    return { ...mean, top3_agree: shares?.agree, bottom3: shares?.disagree, net: shares?.net };
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
  npsPaired: (input) => pairedOutcome(nums(input, 'before').map(npsSign), nums(input, 'after').map(npsSign)),
  pairedT: (input) => pairedOutcome(nums(input, 'before'), nums(input, 'after')),
  permutationTest: (input) => ({ p: permutationP(histogramOf(nums(input, 'a')), histogramOf(nums(input, 'b'))) }),
  npsPermutation: (input) => ({ p: permutationP(signsOf(npsCounts(object(input, 'wave1'))), signsOf(npsCounts(object(input, 'wave2')))) }),
  smallestDetectableChange: (input) => ({
    delta: smallestDetectableChange(num(input, 'n'), num(input, 'variance'), optionalNum(input, 'conf'), optionalNum(input, 'power')),
  }),
  meanInterval95: (input) => {
    const moments = momentsOf(nums(input, 'values'));
    return { n: moments?.n, mean: moments?.mean, ci: pair(moments && meanInterval(moments, optionalNum(input, 'conf'))) };
  },
  correlation: (input) => {
    const [x, y] = [nums(input, 'x'), nums(input, 'y')];
    const r = correlation(x, y);
    return {
      r,
      n: countPairs(x, y),
      ci: pair(r === undefined ? undefined : fisherInterval(r, countPairs(x, y), optionalNum(input, 'conf'))),
    };
  },
  itemRest: (input) => {
    const sums = itemSums(columnsOf(matrixOf(input)));
    return { r: itemRestCorrelations(sums), suspected: suspectedReverseItems(sums) };
  },
  reverseItem: (input) => ({ values: nums(input, 'values').map((value) => reverseAnswer(value, num(input, 'min'), num(input, 'max'))) }),
  compositeScore: (input) => {
    // On a scale of 0–100 a person's index is the mean of the items.
    const questions = list(input, 'items').map(
      (item, at) =>
        ({
          text: `Item ${at}`,
          metric: 'rating',
          dimension: 'quality',
          min: 0,
          max: 100,
          answers: [typeof item === 'number' ? item : ''],
        }) as const,
    );
    const index = dimensionColumns(surveyTable({ questions }))[0]?.indices[0];
    return { score: Number.isNaN(index) ? undefined : index };
  },
  kanoCategory: (input) => ({
    category: kanoCategory(Object.fromEntries(Object.keys(input).map((category) => [category, num(input, category)]))),
  }),
  suppressSegments: (input) => {
    const segments = object(input, 'segments');
    const sizes = Object.keys(segments).map((id) => ({ id, n: num(segments, id) }));
    return { hidden: [...suppressSegments(sizes, optionalNum(input, 'minimum'), optionalNum(input, 'parent')).keys()].sort() };
  },
};

/** As a survey's question on effort is scored. */
function effortOutcome(scores: readonly number[], scale: Pick<AnswerScale, 'min' | 'max' | 'direction'>): Outcome {
  const question = { id: '', text: '', metric: 'ces' } as const;
  const audit = accountOf({ valid: scores.length });
  const { score, direction } = scoreQuestion(question, { ...scale, labels: [], positive: [] }, histogramOf(scores), audit);
  return { mean: valueOf(score), direction: direction === 'down' ? 'lower is better' : 'higher is better' };
}

/** Pairs of which one answer is missing or invalid are left out. */
function pairedOutcome(before: readonly number[], after: readonly number[]): Outcome {
  const steps = after.map((value, at) => value - (before[at] ?? NaN)).filter((step) => !Number.isNaN(step));
  const student = pairedTest(momentsOf(steps));
  const change = pairedChange(histogramOf(steps));
  return {
    n: change?.pairs,
    delta: change?.delta,
    t: student?.t,
    df: student?.df,
    p: student?.p,
    ci: pair(change?.interval),
    p_exact: change?.p,
  };
}

function matrixOf(input: JsonObject): (number | undefined)[][] {
  return list(input, 'matrix').map((row) =>
    (Array.isArray(row) ? row : []).map((answer) => (typeof answer === 'number' ? answer : undefined)),
  );
}

function proportionIntervals(x: number, n: number, confidence?: number): Outcome {
  return {
    wilson: pair(wilsonInterval(x, n, confidence)),
    agresti_coull: pair(agrestiCoullInterval(x, n, confidence)),
    exact: pair(exactInterval(x, n, confidence)),
    wald: pair(waldInterval(x, n, confidence)),
  };
}

function npsBreaks(breaks: readonly number[]): NpsBreaks {
  const [lowest = NaN, detractor = NaN, passive = NaN, highest = NaN] = breaks;
  return [lowest, detractor, passive, highest];
}
