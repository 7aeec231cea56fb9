// Importance–performance analysis: what to concentrate on. Martilla & James 1977, J. Marketing 41(1), 77–79, https://doi.org/10.1177/002224297704100112.
import { correlation, countPairs } from '../statistics/correlation';

export type Quadrant = 'concentrateHere' | 'keepUp' | 'lowPriority' | 'possibleOverkill';

export interface IpaItem {
  readonly id: string;
  readonly importance: number;
  readonly performance: number;
  /** Standard errors; an item nearer to a crosshair than one of them is borderline. */
  readonly importanceError?: number;
  readonly performanceError?: number;
}

export interface Crosshair {
  readonly importance: number;
  readonly performance: number;
}

export interface PlacedItem {
  readonly id: string;
  readonly quadrant: Quadrant;
  readonly borderline: boolean;
}

/**
 * Crosshair at the grand means of the items, in their units; undefined for none, on the item itself for one. It moves with the items, so
 * say which crosshair is used.
 */
export function grandMeans(items: readonly IpaItem[]): Crosshair | undefined {
  if (items.length === 0) return undefined;
  return {
    importance: items.reduce((sum, item) => sum + item.importance, 0) / items.length,
    performance: items.reduce((sum, item) => sum + item.performance, 0) / items.length,
  };
}

/** Places each item (Martilla & James 1977); on a crosshair counts as above it, and as borderline, so equal items are all borderline. */
export function placeItems(items: readonly IpaItem[], crosshair: Crosshair): PlacedItem[] {
  return items.map(({ id, importance, performance, importanceError = 0, performanceError = 0 }) => ({
    id,
    quadrant: quadrantOf(importance >= crosshair.importance, performance >= crosshair.performance),
    borderline:
      Math.abs(importance - crosshair.importance) <= importanceError || Math.abs(performance - crosshair.performance) <= performanceError,
  }));
}

function quadrantOf(important: boolean, performing: boolean): Quadrant {
  if (important) return performing ? 'keepUp' : 'concentrateHere';
  return performing ? 'possibleOverkill' : 'lowPriority';
}

/** Fewer pairs than this give no derived importance: the correlation would be noise. */
const DERIVED_IMPORTANCE_MIN = 30;

export interface DerivedImportance {
  /** −1 to 1 */
  readonly r: number;
  /** People who gave both answers. */
  readonly n: number;
}

/** Importance as Pearson's correlation of an item with the overall answer, −1 to 1; undefined under 30 pairs or when either is constant. */
export function derivedImportance(item: ArrayLike<number>, overall: ArrayLike<number>): DerivedImportance | undefined {
  const n = countPairs(item, overall);
  const r = n < DERIVED_IMPORTANCE_MIN ? undefined : correlation(item, overall);
  return r === undefined ? undefined : { r, n };
}
