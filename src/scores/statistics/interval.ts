// An interval around an estimate.

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval cut to what is possible; a confidence interval of a share can't leave 0 to 1. */
export function clampInterval({ low, high }: Interval, minimum: number, maximum: number): Interval {
  return { low: Math.min(Math.max(low, minimum), maximum), high: Math.max(Math.min(high, maximum), minimum) };
}

/** centre ± half. */
export function intervalAround(centre: number, half: number): Interval {
  return { low: centre - half, high: centre + half };
}
