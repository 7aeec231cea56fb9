// How two measures go together.
import type { Interval } from './interval';
import { criticalZ } from './normal';

/**
 * Pearson's r of two columns of one length, −1 to 1 (Pearson 1895, Proc. Royal Society 58); places where either is NaN are left out.
 * Undefined for fewer than two pairs or when one side is constant.
 */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  const { n, meanX, meanY, variesX, variesY } = summary(x, y);
  if (n < 2 || !variesX || !variesY) return undefined;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let at = 0; at < x.length; at += 1) {
    const dx = (x[at] ?? NaN) - meanX;
    const dy = (y[at] ?? NaN) - meanY;
    if (Number.isNaN(dx + dy)) continue;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}

/**
 * 95 % interval of a correlation by Fisher's z, within −1 to 1: tanh(atanh r ± z / √(n − 3)). Fisher 1921, Metron 1. Undefined for fewer
 * than four pairs; without width when the pairs lie on a line.
 */
export function fisherInterval(r: number, n: number, confidence = 0.95): Interval | undefined {
  if (n < 4) return undefined;
  if (Math.abs(r) === 1) return { low: r, high: r };
  const half = criticalZ(confidence) / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}

/** How many places of two columns hold a pair. */
export function countPairs(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return summary(x, y).n;
}

function summary(x: ArrayLike<number>, y: ArrayLike<number>) {
  let n = 0;
  let sumX = 0;
  let sumY = 0;
  let firstX = NaN;
  let firstY = NaN;
  let variesX = false;
  let variesY = false;
  for (let at = 0; at < x.length; at += 1) {
    const a = x[at] ?? NaN;
    const b = y[at] ?? NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    if (n === 0) [firstX, firstY] = [a, b];
    variesX ||= a !== firstX;
    variesY ||= b !== firstY;
    n += 1;
    sumX += a;
    sumY += b;
  }
  return { n, meanX: sumX / n, meanY: sumY / n, variesX, variesY };
}
