// The scale of a rating column: said by the user, by the file's legend, by its words, or by its numbers.
import type { Rating } from '../cells/levels';
import type { Band, Scale } from './scale';

export interface SaidScale {
  readonly min: number;
  readonly max: number;
}

/** What a legend of the file says of a scale: its steps with their words. */
export interface Legend {
  /** Folded words of steps by value. */
  readonly labels: ReadonlyMap<string, number>;
  readonly min: number;
  readonly max: number;
}

/** Scales that numbers can be on, the narrowest first. */
const USUAL_TOPS = [5, 10, 100];
const NO_BANDS: readonly Band[] = [];
const NO_LABELS: ReadonlyMap<string, number> = new Map();

/** The scale of ratings; undefined for a column without any. */
export function detectScale(ratings: readonly Rating[], said: SaidScale | undefined, legend: Legend | undefined): Scale | undefined {
  if (ratings.length === 0) return undefined;
  const numbers = ratings.flatMap((rating) => (rating.kind === 'number' ? [rating.value] : []));
  const labels = numberedLabels(ratings);
  if (said) return { ...said, labels, from: 'user', bands: NO_BANDS, decided: true };
  if (numbers.length === 0) return (legend && wordsOfLegend(ratings, legend)) ?? wordScale(ratings);
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  if (legend && least >= legend.min && most <= legend.max)
    return { min: legend.min, max: legend.max, labels: legend.labels, from: 'legend', bands: NO_BANDS, decided: true };
  return { ...numberScale(ratings, numbers, least, most), labels, bands: NO_BANDS };
}

/** Words that the legend all has a step for. */
function wordsOfLegend(ratings: readonly Rating[], { labels, min, max }: Legend): Scale | undefined {
  return ratings.every(({ label }) => labels.has(label)) ? { min, max, labels, from: 'legend', bands: NO_BANDS, decided: true } : undefined;
}

/** The scale of a score by the bands of the file's legend; undefined without a legend. Without an upper edge it is open. */
export function scoreScale(bands: readonly Band[]): Scale | undefined {
  const lowest = bands[0];
  return lowest && { min: Math.min(lowest.from, 1), max: Infinity, labels: NO_LABELS, from: 'legend', bands, decided: true };
}

function numberScale(
  ratings: readonly Rating[],
  numbers: readonly number[],
  least: number,
  most: number,
): Pick<Scale, 'min' | 'max' | 'from' | 'decided'> {
  const isShare = ratings.some((rating) => rating.kind === 'number' && rating.isShare);
  if (isShare || (most <= 1 && numbers.some((value) => !Number.isInteger(value)))) return { min: 0, max: 1, from: 'values', decided: true };
  if (least < 0) return { min: -5, max: Math.max(5, most), from: 'values', decided: Math.max(most, -least) <= 5 };
  // Labelled numbers, "Low (1)", "High (3)": the scale ends with its words.
  const labelled = ratings.filter((rating) => rating.kind === 'number' && rating.label !== '');
  if (labelled.length === ratings.length) return { min: Math.min(1, least), max: most, from: 'words', decided: true };
  const max = USUAL_TOPS.find((top) => most <= top) ?? most;
  // Points out of a hundred begin at none.
  return {
    min: max === 100 ? 0 : Math.min(1, least),
    max,
    from: most === max ? 'values' : 'default',
    decided: max <= 5 || most > max * 0.6,
  };
}

/** Words alone: five steps where words of the ends occur, else four with "critical", else three. */
function wordScale(ratings: readonly Rating[]): Scale {
  const words = ratings.flatMap((rating) => (rating.kind === 'word' ? [rating] : []));
  const isFive = words.some(({ word }) => word.family !== 'level' || word.isExtreme);
  const isFour = words.some(({ word }) => word.rung === 5);
  const max = isFive ? 5 : isFour ? 4 : 3;
  const labels = new Map(words.map(({ label, word }) => [label, isFive ? word.rung : word.rung - 1]));
  return { min: 1, max, labels, from: 'words', bands: NO_BANDS, decided: true };
}

function numberedLabels(ratings: readonly Rating[]): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (const rating of ratings) if (rating.kind === 'number' && rating.label !== '') labels.set(rating.label, rating.value);
  return labels.size === 0 ? NO_LABELS : labels;
}

/** A rating's position on its scale; undefined off the scale. */
export function positionOn(scale: Scale, rating: Rating): number | undefined {
  const value = rating.kind === 'number' ? rating.value : (scale.labels.get(rating.label) ?? wordOnNumbers(scale, rating));
  return value < scale.min || value > scale.max ? undefined : value;
}

/** A stray word in a column of numbers takes the place that its rung has. */
function wordOnNumbers(scale: Scale, rating: Extract<Rating, { kind: 'word' }>): number {
  const share = scale.max === 3 ? (rating.word.rung - 2) / 2 : (rating.word.rung - 1) / 4;
  const value = scale.min + Math.min(1, Math.max(0, share)) * (scale.max - scale.min);
  return scale.max <= 1 ? value : Math.round(value);
}

/** A position on 1–5, linear between the ends of the scale. */
export function onFive(scale: Scale, value: number): number {
  if (scale.min === 1 && scale.max === 5) return value;
  if (scale.min < 0) return Math.abs(value);
  return scale.max === scale.min ? value : 1 + ((value - scale.min) / (scale.max - scale.min)) * 4;
}
