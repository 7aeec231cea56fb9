// Every published vector within its tolerance. Remarks and rounded quotations in a vector are not figures to compare.
import { FUNCTIONS } from './vector-functions';
import { differences, type Json, VECTORS } from './vector-file';

/** Keys that quote a source in its own rounding, or say why nothing can be computed. */
const REMARKS = new Set(['se_quoted_3dp', 'quoted', 'reason']);

describe.each(VECTORS)('vector $id', ({ function: name, input, expected, tolerance }) => {
  test(name, () => {
    const measure = FUNCTIONS[/^\w+/.exec(name)?.[0] ?? ''];
    if (!measure) throw new Error(`No measure answers "${name}"`);
    const figures: Record<string, Json> = Object.fromEntries(Object.entries(expected).filter(([key]) => !REMARKS.has(key)));
    expect(differences(figures, measure(input), tolerance)).toEqual([]);
  });
});
