// Moments of numeric columns in which NaN stands for no answer: no list of pairs is made, so they suit 100,000 respondents.
import type { Moments } from './moments';

/** Undefined when no place holds a number. Two passes, so that equal values have a variance of exactly 0. */
export function momentsOfColumn(column: ArrayLike<number>): Moments | undefined {
  let n = 0;
  let sum = 0;
  let first = NaN;
  let varies = false;
  for (let at = 0; at < column.length; at += 1) {
    const value = column[at] ?? NaN;
    if (Number.isNaN(value)) continue;
    if (n === 0) first = value;
    varies ||= value !== first;
    n += 1;
    sum += value;
  }
  if (n === 0) return undefined;
  const mean = varies ? sum / n : first;
  return n === 1 ? { n, mean } : { n, mean, variance: sumOfSquares(column, mean) / (n - 1) };
}

function sumOfSquares(column: ArrayLike<number>, mean: number): number {
  let squares = 0;
  for (let at = 0; at < column.length; at += 1) {
    const value = column[at] ?? NaN;
    if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  }
  return squares;
}

/** Sample covariance over the places where both columns hold a number; undefined for fewer than two. */
export function covariance(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  let n = 0;
  let sumX = 0;
  let sumY = 0;
  for (let at = 0; at < x.length; at += 1) {
    const a = x[at] ?? NaN;
    const b = y[at] ?? NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    n += 1;
    sumX += a;
    sumY += b;
  }
  if (n < 2) return undefined;
  let products = 0;
  for (let at = 0; at < x.length; at += 1) {
    const product = ((x[at] ?? NaN) - sumX / n) * ((y[at] ?? NaN) - sumY / n);
    if (!Number.isNaN(product)) products += product;
  }
  return products / (n - 1);
}
