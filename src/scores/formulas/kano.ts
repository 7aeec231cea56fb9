// The Kano model: how a feature's presence and absence move satisfaction.
// Evaluation table: Berger et al. 1993, "Kano's Methods for Understanding Customer-defined Quality", Center for Quality Management Journal 2(4).

/** attractive, one-dimensional, must-be, indifferent, reverse, questionable */
export type KanoCategory = 'A' | 'O' | 'M' | 'I' | 'R' | 'Q';

export const KANO_ANSWERS = ['like', 'mustBe', 'neutral', 'liveWith', 'dislike'] as const;
export type KanoAnswer = (typeof KANO_ANSWERS)[number];

/** Columns: the dysfunctional question, in the order of KANO_ANSWERS. */
const TABLE: Readonly<Record<KanoAnswer, readonly [KanoCategory, KanoCategory, KanoCategory, KanoCategory, KanoCategory]>> = {
  like: ['Q', 'A', 'A', 'A', 'O'],
  mustBe: ['R', 'I', 'I', 'I', 'M'],
  neutral: ['R', 'I', 'I', 'I', 'M'],
  liveWith: ['R', 'I', 'I', 'I', 'M'],
  dislike: ['R', 'R', 'R', 'R', 'Q'],
};
const COLUMN = { like: 0, mustBe: 1, neutral: 2, liveWith: 3, dislike: 4 } as const;

/** What one person's two answers say: how they would feel with the feature, and without it. */
export function kanoCell(functional: KanoAnswer, dysfunctional: KanoAnswer): KanoCategory {
  return TABLE[functional][COLUMN[dysfunctional]];
}

export type KanoCounts = Readonly<Partial<Record<KanoCategory, number>>>;

export interface BetterWorse {
  /** (A + O) / (A + O + M + I), 0–1: how far presence would please. */
  readonly better: number;
  /** −(O + M) / (A + O + M + I), −1–0: how far absence would hurt. */
  readonly worse: number;
}

/** Berger et al. 1993; reverse and questionable answers stay out. Undefined when no other answer is left. */
export function betterWorse({ A = 0, O = 0, M = 0, I = 0 }: KanoCounts): BetterWorse | undefined {
  const n = A + O + M + I;
  if (n === 0) return undefined;
  const hurt = (O + M) / n;
  return { better: (A + O) / n, worse: hurt === 0 ? 0 : -hurt };
}

const PRECEDENCE: readonly KanoCategory[] = ['M', 'O', 'A', 'I', 'R', 'Q'];

/**
 * The most frequent category, of equals the first of M, O, A, I: https://kostya.ws/projects/other/how-to-analyse-kano-survey-results/.
 * Undefined for no answers.
 */
export function kanoCategory(counts: KanoCounts): KanoCategory | undefined {
  let best: KanoCategory | undefined;
  for (const category of PRECEDENCE) {
    const count = counts[category] ?? 0;
    if (count > 0 && (best === undefined || count > (counts[best] ?? 0))) best = category;
  }
  return best;
}
