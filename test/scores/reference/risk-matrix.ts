// Risk matrices by product and by look-up, and how ordinal products rank against real ones.

/**
 * PMBOK's matrix: probability × impact for each pair, 0–1 on its numeric scales: a row per probability, highest first; a column per impact
 * as given.
 */
export function productMatrix(probabilities: readonly number[], impacts: readonly number[]): number[][] {
  return [...probabilities].sort((a, b) => b - a).map((probability) => impacts.map((impact) => probability * impact));
}

/** PMBOK's numeric scales: PMBOK Guide, "Probability and impact matrix". */
export const PMI_PROBABILITIES = [0.1, 0.3, 0.5, 0.7, 0.9] as const;
export const PMI_IMPACTS = [0.05, 0.1, 0.2, 0.4, 0.8] as const;

export const NIST_LEVELS = ['VL', 'L', 'M', 'H', 'VH'] as const;
export type NistLevel = (typeof NIST_LEVELS)[number];

/** NIST SP 800-30 rev. 1, table I-2: a look-up, not a product. Rows: likelihood; columns: impact in the order of NIST_LEVELS. */
const NIST_I2: Readonly<Record<NistLevel, readonly [NistLevel, NistLevel, NistLevel, NistLevel, NistLevel]>> = {
  VH: ['VL', 'L', 'M', 'H', 'VH'],
  H: ['VL', 'L', 'M', 'H', 'VH'],
  M: ['VL', 'L', 'M', 'M', 'H'],
  L: ['VL', 'L', 'L', 'L', 'M'],
  VL: ['VL', 'VL', 'VL', 'L', 'L'],
};
const NIST_COLUMN = { VL: 0, L: 1, M: 2, H: 3, VH: 4 } as const;

/** Table I-3: semi-quantitative range and the value on the scale of ten. */
export const NIST_SCALE: Readonly<Record<NistLevel, { readonly from: number; readonly to: number; readonly points: number }>> = {
  VH: { from: 96, to: 100, points: 10 },
  H: { from: 80, to: 95, points: 8 },
  M: { from: 21, to: 79, points: 5 },
  L: { from: 5, to: 20, points: 2 },
  VL: { from: 0, to: 4, points: 0 },
};

/** The level of risk by NIST SP 800-30 rev. 1, table I-2. */
export function nistLevel(likelihood: NistLevel, impact: NistLevel): NistLevel {
  return NIST_I2[likelihood][NIST_COLUMN[impact]];
}

export interface RankDisagreement {
  readonly pairs: number;
  /** Pairs that the two scorings rank the other way round. */
  readonly reversed: number;
  /** Pairs that are equal by the first and differ by the second. */
  readonly tiedButDifferent: number;
}

/**
 * Over all pairs of cells, how often an ordinal score ranks them otherwise than a numeric one. Shows why ordinal scores are never
 * averaged: Cox 2008, "What's Wrong with Risk Matrices?", Risk Analysis 28(2), https://doi.org/10.1111/j.1539-6924.2008.01030.x.
 */
export function rankDisagreement(cells: readonly { readonly ordinal: number; readonly numeric: number }[]): RankDisagreement {
  let reversed = 0;
  let tiedButDifferent = 0;
  cells.forEach((a, index) => {
    for (const b of cells.slice(index + 1)) {
      const byOrdinal = compare(a.ordinal, b.ordinal);
      const byNumeric = compare(a.numeric, b.numeric);
      if (byOrdinal * byNumeric < 0) reversed += 1;
      if (byOrdinal === 0 && byNumeric !== 0) tiedButDifferent += 1;
    }
  });
  return { pairs: (cells.length * (cells.length - 1)) / 2, reversed, tiedButDifferent };
}

/** −1, 0, 1; numbers that differ only by rounding are equal. */
function compare(a: number, b: number): number {
  const slack = 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= slack ? 0 : Math.sign(a - b);
}
