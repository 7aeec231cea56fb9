// Figures as the pane writes them. Pure.
import { formatNumber } from '../locales/format';
import type { ScoreUnit } from '../scores/score';
import type { Measure } from './reviewed';
import type { Speech } from './speech';

type Words = Pick<Speech, 'language' | 'say'>;

/** A figure in its unit: health in points, shares in per cent, a net score with its sign. */
export function figure(value: number, unit: Measure['unit'], { language, say }: Words): string {
  if (unit === 'share') return say('{value}', { value: { percent: value } });
  const rounded = formatNumber(language, Math.round(value));
  return unit === 'net' && value > 0 ? `+${rounded}` : rounded;
}

/** A figure in the unit of a score. */
export function scoreFigure(value: number, unit: ScoreUnit, words: Words): string {
  if (unit === 'share') return figure(value, 'share', words);
  if (unit === 'points') return figure(value, 'net', words);
  return unit === 'scale' ? formatNumber(words.language, value) : figure(value, 'points', words);
}

/** A difference in points, with its sign. */
export function change(points: number, { language }: Words): string {
  const rounded = Math.round(points);
  if (rounded === 0) return '±0';
  return `${rounded > 0 ? '+' : '−'}${formatNumber(language, Math.abs(rounded))}`;
}
