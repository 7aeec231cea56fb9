// What the statistics are tested on: the scales that surveys use, and sums written out.

export const SCALES = [
  [0, 10],
  [1, 5],
  [1, 7],
  [0, 100],
  [-2, 2],
] as const;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;
