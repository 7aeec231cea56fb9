// The two special functions that the Student, beta and F distributions need.
// Not taken from jstat: its incomplete beta stops at 3e-7 and at 100 terms, so its Student p values are right to 9 digits only
// and its exact interval fails for large n (jstat 1.9.6, dist/jstat.js, betacf).

// Coefficients of Lanczos' approximation with g = 7, n = 9, relative error below 1e-14:
// https://www.boost.org/doc/libs/release/libs/math/doc/html/math_toolkit/lanczos.html
const LANCZOS_G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  const t = x + LANCZOS_G - 0.5;
  const sum = LANCZOS.reduce((total, coefficient, index) => (index === 0 ? coefficient : total + coefficient / (x - 1 + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * The regularised incomplete beta function I_x(a, b), 0 to 1, for a, b > 0.
 * Continued fraction DLMF 8.17.22, https://dlmf.nist.gov/8.17#v, evaluated by Lentz's method; the symmetry 8.17.4 keeps it short.
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - regularisedBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  return Math.min(1, front * betaContinuedFraction(x, a, b));
}

const TINY = 1e-300;
const ENOUGH = 1e-16;
/** The fraction needs about √max(a, b) terms. */
const MAX_TERMS = 20_000;

function betaContinuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MAX_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d);
      c = awayFromZero(1 + term / c);
      change *= d * c;
    }
    fraction *= change;
    if (Math.abs(change - 1) < ENOUGH) break;
  }
  return fraction;
}

function awayFromZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
