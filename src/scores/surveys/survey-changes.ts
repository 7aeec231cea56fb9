// Whether a question's score has changed, between two rounds or between a group and the rest.
import { signsOf, npsDifference } from '../formulas/nps-change';
import type { NpsCounts } from '../formulas/nps';
import { clampInterval, type Interval } from '../statistics/interval';
import { welchTest } from '../statistics/means';
import { mannWhitney } from '../statistics/mann-whitney';
import { type Histogram, momentsOfHistogram } from '../statistics/moments';
import { type PairedChange, pairedChange } from '../statistics/paired-change';
import { permutationP, sizeAndSum } from '../statistics/permutation';
import { newcombeDifference, pooledZTest } from '../statistics/two-proportions';
import type { QuestionScore } from './survey-questions';
import { MATTERS, type Verdict, verdictOf } from '../formulas/verdict';

/** How p was found; an interval beside it may come from another method, which is named too. */
export type ChangeMethod = 'adjustedWald' | 'permutation' | 'pooledZ' | 'welch' | 'mannWhitney' | 'pairedExact' | 'pairedStudent';
export type ChangeIntervalMethod = 'adjustedWald' | 'newcombe' | 'welch' | 'pairedStudent';

export interface ScoreChange {
  /** After − before: fractions for NPS (−2 to 2) and CSAT (−1 to 1), scale points for means. */
  readonly delta: number;
  readonly p: number;
  readonly method: ChangeMethod;
  readonly interval?: Interval;
  readonly intervalMethod?: ChangeIntervalMethod;
  readonly nBefore: number;
  readonly nAfter: number;
  /** False: the test takes the two sides for different people, which can't be checked. */
  readonly isPaired: boolean;
  /** How many people are in both rounds, where they are compared with themselves. */
  readonly pairs?: number;
  readonly verdict: Verdict;
}

/** Under so many answers on a side the exact permutation test decides. */
const EXACT_BELOW = 10;

/**
 * The change of one question from `before` to `after`. `steps` counts the steps of people who are in both, as pairedSteps gives them.
 * Undefined without answers on a side.
 */
export function changeOf(before: QuestionScore, after: QuestionScore, minimum: number, steps?: Histogram): ScoreChange | undefined {
  const sizes = { nBefore: before.score.n, nAfter: after.score.n };
  if (sizes.nBefore === 0 || sizes.nAfter === 0) return undefined;
  const matters = after.score.unit === 'scale' ? MATTERS.scale : MATTERS.share;
  const paired = steps && pairedChange(steps);
  const test = paired ? fromPairs(paired, after) : independent(before, after);
  if (!test) return undefined;
  const better = after.direction === 'down' ? -test.delta : test.delta;
  const matched = paired && { pairs: paired.pairs };
  return {
    ...test,
    ...sizes,
    isPaired: paired !== undefined,
    ...matched,
    verdict: verdictOf({ ...test, ...sizes, delta: better }, matters, minimum),
  };
}

type Test = Pick<ScoreChange, 'delta' | 'p' | 'method' | 'interval' | 'intervalMethod'>;

function fromPairs({ delta, p, method, interval }: PairedChange, { score }: QuestionScore): Test {
  const widest = score.measure === 'nps' ? 2 : score.measure === 'csat' ? 1 : Infinity;
  return { delta, p, method, ...(interval && { interval: clampInterval(interval, -widest, widest), intervalMethod: 'pairedStudent' }) };
}

function independent(before: QuestionScore, after: QuestionScore): Test | undefined {
  if (before.buckets && after.buckets) return npsTest(before.buckets, after.buckets);
  if (before.satisfied !== undefined && after.satisfied !== undefined) {
    return csatTest(before.satisfied, before.score.n, after.satisfied, after.score.n);
  }
  return meanTest(before.answers, after.answers);
}

function npsTest(before: NpsCounts, after: NpsCounts): Test | undefined {
  const change = npsDifference(before, after);
  if (!change) return undefined;
  const exact = exactP(signsOf(before), signsOf(after));
  const how = exact === undefined ? ({ p: change.p, method: 'adjustedWald' } as const) : ({ p: exact, method: 'permutation' } as const);
  const delta = meanOf(signsOf(after)) - meanOf(signsOf(before));
  return { delta, ...how, interval: change.interval, intervalMethod: 'adjustedWald' };
}

function csatTest(x1: number, n1: number, x2: number, n2: number): Test | undefined {
  const test = pooledZTest(x2, n2, x1, n1);
  const interval = newcombeDifference(x2, n2, x1, n1);
  if (!test || !interval) return undefined;
  const exact = exactP(
    new Map([
      [1, x1],
      [0, n1 - x1],
    ]),
    new Map([
      [1, x2],
      [0, n2 - x2],
    ]),
  );
  const how = exact === undefined ? ({ p: test.p, method: 'pooledZ' } as const) : ({ p: exact, method: 'permutation' } as const);
  return { delta: test.difference, ...how, interval, intervalMethod: 'newcombe' };
}

function meanTest(before: Histogram, after: Histogram): Test | undefined {
  const delta = meanOf(after) - meanOf(before);
  const exact = exactP(before, after);
  const welch = welchTest(momentsOfHistogram(after), momentsOfHistogram(before));
  const interval = welch && ({ interval: welch.interval, intervalMethod: 'welch' } as const);
  if (exact !== undefined) return { delta, p: exact, method: 'permutation', ...interval };
  if (welch) return { delta, p: welch.p, method: 'welch', ...interval };
  const ranks = mannWhitney(after, before);
  return ranks && { delta, p: ranks.p, method: 'mannWhitney' };
}

/** For small sides only. */
function exactP(before: Histogram, after: Histogram): number | undefined {
  const small = Math.min(sizeAndSum(before).n, sizeAndSum(after).n) < EXACT_BELOW;
  return small ? permutationP(after, before) : undefined;
}

function meanOf(histogram: Histogram): number {
  const { n, sum } = sizeAndSum(histogram);
  return n === 0 ? 0 : sum / n;
}
