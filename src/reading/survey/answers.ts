// Answers of one question as positions on its scale, each with its state: valid, blank, not applicable, off the scale, unreadable.
import type { Metric } from '../../registers/survey-terms';
import type { CellValue } from '../../workbook/snapshot';
import { attitudeOf, type Attitude } from './attitude';
import { fold } from '../words/fold';
import { parseNumber } from '../cells/numbers';
import type { Answers, AnswerScale, AnswerState } from './survey-table';

const NOT_APPLICABLE = new Set(
  [
    'n/a',
    'na',
    'not applicable',
    'no answer',
    'does not apply',
    "don't know",
    'dont know',
    'do not know',
    'i do not know',
    'prefer not to say',
    'no opinion',
    'not sure',
    'no experience',
    'did not use',
    'not used',
    '不适用',
    '不清楚',
    '不知道',
    '未使用',
    '没用过',
    '无法评价',
    '不了解',
    '(跳过)',
    '跳过',
    'no aplica',
    'no utilizo',
    'no conozco',
    'no sé',
    'nicht zutreffend',
    'weiß nicht',
    'keine angabe',
    'не знаю',
    'затрудняюсь ответить',
  ].map(fold),
);
const BLANK = new Set(['', '-', '—', '(空)', '空', '(blank)', 'null', 'none given']);
/** Codes for missing answers of SoSci, 问卷星, Qualtrics and panel studies (docs/method.md, Answers); only where they lie outside the scale. */
const MISSING_CODES = new Set([-1, -2, -3, -7, -8, -9, -77, -88, -98, -99, -998, -999, 99, 999, 9999]);

/** A leading number is the answer: "5 - Very satisfied". Letters are never stripped from between digits. */
const LEADING_NUMBER = /^\s*(-?\d+(?:\.\d+)?)\s*(?:分|points?|stars?|星)?\s*(?:[-–—:：.、)）=(（,，]\s*\D.*)?$/i;
/** "★★★★☆" */
const STARS = /^[★⭐🌟]+[☆✩]*$/u;
const STAR = /[★⭐🌟]/gu;
/** "8/10" */
const OUT_OF = /^(\d+(?:\.\d+)?)\s*\/\s*(?:5|7|10|100)$/;

const PLAIN_NUMBER = /^[-\d.,\s]*$/;

/** What a cell says before any scale: a number, a step, a missing answer, or text. */
export type RawAnswer =
  | { readonly kind: 'blank' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly attitude: Attitude | undefined }
  | { readonly kind: 'label'; readonly text: string; readonly attitude: Attitude | undefined };

export function rawAnswer(value: CellValue): RawAnswer {
  if (typeof value === 'number') return { kind: 'number', value, text: String(value), attitude: undefined };
  const text = String(value).trim();
  const folded = fold(text);
  if (BLANK.has(folded)) return { kind: 'blank' };
  if (NOT_APPLICABLE.has(folded)) return { kind: 'notApplicable' };
  const number = numberIn(folded);
  const attitude = PLAIN_NUMBER.test(folded) ? undefined : attitudeOf(text);
  return number === undefined ? { kind: 'label', text, attitude } : { kind: 'number', value: number, text, attitude };
}

function numberIn(folded: string): number | undefined {
  const plain = folded.replaceAll('\ufe0f', '');
  if (STARS.test(plain)) return plain.match(STAR)?.length;
  const leading = LEADING_NUMBER.exec(folded) ?? OUT_OF.exec(folded);
  return parseNumber(folded) ?? (leading ? Number(leading[1]) : undefined);
}

const STATES: readonly AnswerState[] = ['valid', 'blank', 'notApplicable', 'offScale', 'unreadable'];

/** Puts answers on a scale; text and choice questions keep their texts, valid where filled. */
export function answersOn(cells: readonly CellValue[], metric: Metric, scale: AnswerScale | undefined): Answers {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const states = new Uint8Array(cells.length);
  const counts = { valid: 0, blank: 0, notApplicable: 0, offScale: 0, unreadable: 0 };
  const placed = new Map<CellValue, { readonly state: AnswerState; readonly value: number }>();
  const labels = new Map(scale?.labels.map(({ label, value }) => [fold(label), value]));
  cells.forEach((cell, index) => {
    let place = placed.get(cell);
    if (place === undefined) placed.set(cell, (place = placeOf(cell, metric, scale, labels)));
    values[index] = place.value;
    states[index] = STATES.indexOf(place.state);
    counts[place.state] += 1;
  });
  return {
    values,
    counts,
    state: (respondent) => STATES[states[respondent] ?? 1] ?? 'blank',
    text: (respondent) => String(cells[respondent] ?? '').trim(),
  };
}

function placeOf(
  cell: CellValue,
  metric: Metric,
  scale: AnswerScale | undefined,
  labels: ReadonlyMap<string, number>,
): { readonly state: AnswerState; readonly value: number } {
  const none = (state: AnswerState) => ({ state, value: Number.NaN });
  const raw = rawAnswer(cell);
  if (raw.kind === 'blank') return none('blank');
  if (scale === undefined) return none(raw.kind === 'notApplicable' ? 'notApplicable' : 'valid');
  const value = labels.get(fold(String(cell))) ?? (raw.kind === 'number' ? raw.value : undefined);
  if (value === undefined) return none(raw.kind === 'notApplicable' ? 'notApplicable' : 'unreadable');
  if (value >= scale.min && value <= scale.max) {
    // NPS is asked in whole numbers; 8.5 belongs to no bucket (docs/method.md, Answers).
    return metric === 'nps' && !Number.isInteger(value) ? none('offScale') : { state: 'valid', value };
  }
  return none(MISSING_CODES.has(value) ? 'notApplicable' : 'offScale');
}
