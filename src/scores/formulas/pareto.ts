// Pareto analysis: the vital few.

export interface ParetoItem<Id> {
  readonly id: Id;
  readonly count: number;
  /** 0–1, of this and all larger ones. */
  readonly cumulative: number;
  readonly vital: boolean;
}

/** The share that the vital few make up. */
const VITAL = 0.8;

/**
 * In descending order. Vital are all up to and including the item that crosses 80 %, and those tied with it. Items without a count
 * are left out; an empty list for none. Juran 1951, "Quality Control Handbook".
 */
export function pareto<Id>(counts: Iterable<readonly [Id, number]>): ParetoItem<Id>[] {
  const sorted = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  let before = 0;
  let lastVital = Infinity;
  return sorted.map(([id, count]) => {
    const vital = before / total < VITAL - 1e-12 || count === lastVital;
    if (vital) lastVital = count;
    before += count;
    return { id, count, cumulative: before / total, vital };
  });
}
