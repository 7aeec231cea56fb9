// Findings of a kind one by one, or one that speaks for them where they are many. What was waived for itself stays itself, and what was waived
// as one stays one.
import type { About, Found, RuleContext } from './rule';

/** `whole`: what the one hangs on; `many`: from how many on; `oneOf`: what the one says of those that it speaks for, at least one. */
export function* eachOrOne<F extends string>(
  { isWaived }: Pick<RuleContext, 'isWaived'>,
  each: readonly Found<F>[],
  whole: Required<Pick<About, 'subject'>> & Pick<Found<F>, 'field'>,
  many: number,
  oneOf: (first: Found<F>, open: readonly Found<F>[]) => Pick<Found<F>, 'messageId' | 'data'>,
): Generator<Found<F>> {
  const open = each.filter((found) => !isWaived(found));
  const [first, ...others] = open;
  const isOne = first !== undefined && (open.length >= many || isWaived(whole));
  if (isOne) {
    const related = others.map(({ cell }) => cell);
    yield { ...whole, whole: whole.subject, cell: first.cell, related, ...oneOf(first, open) };
  }
  for (const found of each) if (!isOne || isWaived(found)) yield { ...found, whole: whole.subject };
}
