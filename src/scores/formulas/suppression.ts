// Which segments are too small to show without naming people, also by subtraction from their parent.
// The remainder rule follows https://support.tivian.com/article/49086.

/** Answers that a shown segment must have; settings may lower it to 3, never further. */
const DEFAULT_MINIMUM = 5;
const LOWEST_MINIMUM = 3;

export interface Segment {
  readonly id: string;
  readonly n: number;
}

/** small – below the minimum itself · complementary – hidden so that a small one can't be worked out by subtraction */
export type SuppressionReason = 'small' | 'complementary';

/**
 * Segments to hide, with the reason. Segments are disjoint parts of one parent; `parentShown` is the parent's n where its result is
 * shown too. While a small segment is hidden, the hidden ones must hold at least `minimum` answers together, so the next-smallest
 * follow; and a part that the parent exceeds by fewer than `minimum` is hidden. Empty segments reveal nothing, and of none nothing is
 * hidden. What is hidden `already` stays so and counts among the hidden.
 */
export function suppressSegments(
  segments: readonly Segment[],
  minimum = DEFAULT_MINIMUM,
  parentShown?: number,
  already: ReadonlyMap<string, SuppressionReason> = new Map(),
): Map<string, SuppressionReason> {
  const least = Math.max(LOWEST_MINIMUM, minimum);
  const hidden = new Map<string, SuppressionReason>();
  const filled = segments.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n);
  for (const { id, n } of filled) {
    const known = already.get(id);
    if (known) hidden.set(id, known);
    else if (n < least) hidden.set(id, 'small');
    else if (parentShown !== undefined && parentShown > n && parentShown - n < least) hidden.set(id, 'complementary');
  }
  const together = (): number => filled.reduce((sum, { id, n }) => sum + (hidden.has(id) ? n : 0), 0);
  for (const { id } of filled) {
    if (hidden.size === 0 || (hidden.size > 1 && together() >= least)) break;
    if (!hidden.has(id)) hidden.set(id, 'complementary');
  }
  return hidden;
}
