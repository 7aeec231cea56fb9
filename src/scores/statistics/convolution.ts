// The distribution of a sum of independent amounts that each occur or do not, by convolution on a grid.

/** An amount > 0 that comes with a probability from 0 to 1. */
export interface Lump {
  readonly probability: number;
  readonly amount: number;
}

export interface LumpSum {
  /** The probability of k · unit at index k. */
  readonly probabilities: Float64Array;
  readonly unit: number;
  /** Every amount is a whole number of units; otherwise each is off by less than one unit, and the mean is still right. */
  readonly exact: boolean;
}

/** Multiplications that the convolution may take, and the finest and coarsest grid. */
const WORK = 20_000_000;
const FINEST_GRID = 100_000;
const COARSEST_GRID = 200;
/** Amounts are taken as exact to the hundredth. */
const HUNDREDTHS = 100;

/** For no lumps: 0 for certain. */
export function sumOfLumps(lumps: readonly Lump[]): LumpSum {
  const total = lumps.reduce((sum, { amount }) => sum + amount, 0);
  const cells = Math.min(FINEST_GRID, Math.max(COARSEST_GRID, Math.floor(WORK / (lumps.length + 1))));
  const common = commonUnit(lumps.map(({ amount }) => amount));
  const exact = common !== undefined && total / common <= cells;
  const unit = exact ? common : total / cells;
  const probabilities = new Float64Array(unit > 0 ? Math.round(total / unit) + 1 + (exact ? 0 : lumps.length) : 1);
  probabilities[0] = 1;
  let reach = 0;
  for (const { probability, amount } of lumps) {
    const steps = exact ? Math.round(amount / unit) : amount / unit;
    const whole = Math.floor(steps);
    addLump(probabilities, reach, whole, probability, steps - whole);
    reach += whole + (steps > whole ? 1 : 0);
  }
  return { probabilities, unit, exact };
}

/** In place, from the top down: each sum moves up by `whole` steps, or one more with the share `beyond`, or stays. */
function addLump(probabilities: Float64Array, reach: number, whole: number, probability: number, beyond: number): void {
  const up = probability * (1 - beyond);
  const further = probability * beyond;
  for (let at = reach + whole + (further > 0 ? 1 : 0); at >= 0; at -= 1) {
    const stay = (probabilities[at] ?? 0) * (1 - probability);
    const fromBelow = at >= whole ? (probabilities[at - whole] ?? 0) * up : 0;
    const fromFurther = at > whole ? (probabilities[at - whole - 1] ?? 0) * further : 0;
    probabilities[at] = stay + fromBelow + fromFurther;
  }
}

/** The smallest sum that is not exceeded with probability p; 0 < p < 1. */
export function lumpSumQuantile({ probabilities, unit }: LumpSum, p: number): number {
  let below = 0;
  for (let at = 0; at < probabilities.length; at += 1) {
    below += probabilities[at] ?? 0;
    if (below >= p - 1e-12) return at * unit;
  }
  return (probabilities.length - 1) * unit;
}

/** The largest unit of which all amounts are whole multiples; undefined where some amount is finer than a hundredth. */
function commonUnit(amounts: readonly number[]): number | undefined {
  let divisor = 0;
  for (const amount of amounts) {
    const hundredths = Math.round(amount * HUNDREDTHS);
    if (Math.abs(amount * HUNDREDTHS - hundredths) > 1e-6 || !Number.isSafeInteger(hundredths)) return undefined;
    divisor = greatestCommonDivisor(divisor, hundredths);
  }
  return divisor > 0 ? divisor / HUNDREDTHS : undefined;
}

function greatestCommonDivisor(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y > 0) [x, y] = [y, x % y];
  return x;
}
