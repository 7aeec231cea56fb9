// Words and tones that several tabs give the same state.
import { chip, type Entry } from '../blocks';
import type { Frame } from '../frame';
import type { Tone } from '../theme';
import type { ToldState } from '../views/compliance-view';

const TOLD_TONES: Readonly<Record<ToldState, Tone>> = { told: 'good', probably: 'watch', notTold: 'bad' };

export function toldChip({ words, say }: Frame, state: ToldState): Entry {
  return chip(say(words.review.told[state]), TOLD_TONES[state]);
}

export const BANDS = ['low', 'medium', 'high', 'top'] as const;

/** 0 lowest to 3 top; a sheet with more bands has its upper ones counted as top. */
export function bandName(band: number): (typeof BANDS)[number] {
  return BANDS[Math.min(Math.max(Math.round(band), 0), 3)] ?? 'low';
}
