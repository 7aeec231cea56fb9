// Every published vector within its tolerance, and more of our own making. Remarks and rounded quotations in a vector are not figures to compare.
import independentVectors from './independent-vectors.json';
import { PROJECT_FUNCTIONS } from './project-vector-functions';
import publishedVectors from './scoring-vectors.json';
import { differences, type Json, type Vector } from './vector-file';
import { SURVEY_FUNCTIONS } from './vector-functions';

const VECTORS = [...publishedVectors.vectors, ...independentVectors.vectors].map((vector) => vector as unknown as Vector);

/** Keys that quote a source in its own rounding, or say why nothing can be computed. */
const REMARKS = new Set(['se_quoted_3dp', 'quoted', 'reason']);

describe.each(VECTORS)('vector $id', ({ function: name, input, expected, tolerance }) => {
  test(name, () => {
    const word = /^\w+/.exec(name)?.[0] ?? '';
    const measure = SURVEY_FUNCTIONS[word] ?? PROJECT_FUNCTIONS[word];
    if (!measure) throw new Error(`No measure answers "${name}"`);
    const figures: Record<string, Json> = Object.fromEntries(Object.entries(expected).filter(([key]) => !REMARKS.has(key)));
    expect(differences(figures, measure(input), tolerance)).toEqual([]);
  });
});
