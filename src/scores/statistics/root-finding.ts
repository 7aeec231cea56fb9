// Where a function crosses zero: the inverse of a distribution, the end of a score interval.

const MAX_STEPS = 200;

/**
 * The x at which `crosses` turns from false to true between `low` (false) and `high` (true), to the last bit by halving.
 * `crosses` must turn only once.
 */
export function bisect(low: number, high: number, crosses: (x: number) => boolean): number {
  let below = low;
  let above = high;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) break;
    if (crosses(middle)) above = middle;
    else below = middle;
  }
  return (below + above) / 2;
}

/**
 * The quantile of a symmetric, unimodal distribution around 0, by Newton's method from its centre.
 * Right of 0 such a distribution function is concave, so the steps approach the root from the left and never overshoot.
 *
 * @param p 0 < p < 1
 */
export function symmetricQuantile(p: number, cdf: (x: number) => number, density: (x: number) => number): number {
  if (p < 0.5) return -symmetricQuantile(1 - p, cdf, density);
  let x = 0;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const next = x + (p - cdf(x)) / density(x);
    if (!(next > x)) break;
    x = next;
  }
  return x;
}
