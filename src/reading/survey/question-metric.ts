// What a survey question measures, on which scale, and why it is proposed: by its wording, its labels, its range; never in silence.
import type { Dimension, Metric } from '../../registers/survey-terms';
import type { CellValue } from '../../workbook/snapshot';
import { fold } from '../words/fold';
import { rawAnswer } from './answers';
import type { Attitude } from './attitude';
import { labelScale, type Step } from './label-scale';
import {
  asksForCount,
  asksForOrder,
  asksHowOften,
  asksOfBad,
  dimensionOf,
  EASE,
  EFFORT,
  printedScale,
  RECOMMENDS,
  SATISFIES,
} from './question-wording';
import type { AnswerScale, MetricReason } from './survey-table';

export interface Proposal {
  readonly metric: Metric;
  readonly dimension: Dimension | undefined;
  readonly scale: AnswerScale | undefined;
  readonly reason: MetricReason;
  readonly decided: boolean;
  readonly isMulti: boolean;
}

/** What the user said of a question. */
export interface SaidMetric {
  readonly metric?: Metric | undefined;
  readonly dimension?: Dimension | undefined;
  readonly scale?: { readonly min: number; readonly max: number } | undefined;
  readonly isReversed?: boolean | undefined;
}

const MULTI = /┋|→|;\s*\S.*;|\|.*\|/;

/** "Q1", "v12", "7": nothing is known of what was asked. */
const CODE = /^(?:\p{L}{1,8}[\s_.-]?)?\d+(?:[_.-]\d+)*$/u;

/** Proposes a metric for a question from its text and its cells. */
export function proposeMetric(question: string, cells: readonly CellValue[], said: SaidMetric): Proposal {
  const text = fold(question);
  const proposed = propose(text, summary(cells));
  const dimension = said.dimension ?? dimensionOf(text);
  if (said.metric === undefined && said.scale === undefined && said.isReversed === undefined) return { ...proposed, dimension };
  const metric = said.metric ?? proposed.metric;
  const base = said.scale ? numberScale(said.scale.min, said.scale.max, metric) : scaleOf(metric, proposed.scale);
  const proposedDirection = metric === 'nps' ? 'up' : (proposed.scale?.direction ?? 'up');
  const direction = said.isReversed === undefined ? proposedDirection : said.isReversed ? 'down' : 'up';
  const scale = metric === 'text' || metric === 'choice' ? undefined : facing(base, direction);
  return { metric, dimension, scale, reason: 'user', decided: true, isMulti: proposed.isMulti };
}

/** The scale proposed, its positive set that of the metric; NPS is asked on 0–10 whatever was proposed (docs/method.md, Answers). */
function scaleOf(metric: Metric, proposed: AnswerScale | undefined): AnswerScale {
  if (proposed === undefined || metric === 'nps') return numberScale(...DEFAULT_RANGE[metric], metric);
  return proposed.labels.length > 0 ? proposed : numberScale(proposed.min, proposed.max, metric);
}

const DEFAULT_RANGE: Readonly<Record<Metric, readonly [number, number]>> = {
  nps: [0, 10],
  csat: [1, 5],
  ces: [1, 7],
  rating: [1, 5],
  text: [1, 5],
  choice: [1, 5],
};

interface Summary {
  readonly filled: number;
  readonly numbers: readonly number[];
  readonly labels: ReadonlyMap<string, { readonly label: string; readonly attitude: Attitude | undefined }>;
  /** What the words beside numbers say: "1 - Very satisfied". */
  readonly ends: readonly { readonly value: number; readonly step: number }[];
  readonly isMulti: boolean;
  readonly longest: number;
}

function summary(cells: readonly CellValue[]): Summary {
  const numbers: number[] = [];
  const labels = new Map<string, { label: string; attitude: Attitude | undefined }>();
  const ends: { value: number; step: number }[] = [];
  let filled = 0;
  let multi = 0;
  let longest = 0;
  for (const [value, times] of counted(cells)) {
    const raw = rawAnswer(value);
    if (raw.kind === 'blank' || raw.kind === 'notApplicable') continue;
    filled += times;
    if (raw.kind === 'number') {
      for (let time = 0; time < times; time += 1) numbers.push(raw.value);
      if (raw.attitude) ends.push({ value: raw.value, step: raw.attitude.step });
    } else {
      if (MULTI.test(raw.text)) multi += times;
      longest = Math.max(longest, raw.text.length);
      labels.set(fold(raw.text), { label: raw.text, attitude: raw.attitude });
    }
  }
  return { filled, numbers, labels, ends, isMulti: multi > 0 && multi >= filled * 0.1, longest };
}

function counted(cells: readonly CellValue[]): ReadonlyMap<CellValue, number> {
  const counts = new Map<CellValue, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

type Bare = Omit<Proposal, 'dimension'>;

function propose(text: string, found: Summary): Bare {
  if (found.isMulti) return bare('choice', undefined, 'manyChoices', true, true);
  const isNumeric = found.numbers.length >= found.filled * 0.8 && found.numbers.length > 0;
  if (isNumeric) return isNoJudgement(text, found.numbers) ? bare('choice', undefined, 'question', true) : ofNumbers(text, found);
  // Nobody answered: whatever it measures, nothing hangs on it.
  if (found.filled === 0) return bare(RECOMMENDS.test(text) ? 'nps' : SATISFIES.test(text) ? 'csat' : 'text', undefined, 'question', true);
  return ofLabels(text, found);
}

/** Counts, orders, and the ticks of a choice: 1 for chosen, 0 for not. */
function isNoJudgement(text: string, numbers: readonly number[]): boolean {
  const isTick = !SATISFIES.test(text) && !RECOMMENDS.test(text) && numbers.every((value) => value === 0 || value === 1);
  return isTick || asksForOrder(text) || asksForCount(text);
}

function ofNumbers(text: string, found: Summary): Bare {
  const { metric, scale, reason, decided, isMulti } = ofRange(text, found.numbers);
  if (!scale || metric === 'nps') return bare(metric, scale, reason, decided, isMulti);
  const said = printedScale(text)?.direction ?? directionOfWords(found.ends);
  if (said !== undefined) return bare(metric, facing(scale, said), reason, decided || metric === 'ces');
  return asksOfBad(text) ? bare(metric, facing(scale, 'down'), reason, false) : bare(metric, scale, reason, decided);
}

/** Which way numbers run by the words beside them. */
function directionOfWords(ends: Summary['ends']): 'up' | 'down' | undefined {
  const byValue = [...ends].sort((a, b) => a.value - b.value);
  const [low, high] = [byValue[0]?.step ?? 0, byValue.at(-1)?.step ?? 0];
  if (low === high) return undefined;
  return low < high ? 'up' : 'down';
}

function ofRange(text: string, numbers: readonly number[]): Bare {
  const printed = printedScale(text);
  const inRange = numbers.filter((value) => value >= 0 && value <= 100);
  const least = Math.min(...inRange, Infinity);
  const most = Math.max(...inRange, -Infinity);
  if (!Number.isFinite(most) || most > 100) return bare('text', undefined, 'range', false);
  const [min, max] = printed ? [printed.min ?? Math.min(least, 1), printed.max] : usualRange(least, most);
  if (RECOMMENDS.test(text) && max === 10) return bare('nps', numberScale(0, 10, 'nps'), 'question', printed?.min !== 1);
  if (EFFORT.test(text))
    return bare('ces', facing(numberScale(min, max, 'ces'), EASE.test(text) ? 'up' : 'down'), 'question', EASE.test(text));
  if (EASE.test(text) && max <= 7) return bare('ces', numberScale(min, max, 'ces'), 'question', printed !== undefined);
  if (SATISFIES.test(text)) return bare('csat', numberScale(min, max, 'csat'), 'question', printed !== undefined || max === 5);
  // A bare "score" from 0 to 10 may be NPS or not: proposed, and asked.
  if (/^(?:score|nps score|得分|分数|打分)$/.test(text) && max === 10) return bare('nps', numberScale(0, 10, 'nps'), 'range', false);
  const isScaleSure = printed?.min !== undefined || (max === 5 && most === 5 && !CODE.test(text));
  // "How would you rate us, 0–10?" is often meant as NPS, though it does not ask about recommending: a rating until the user says so.
  const isMaybeNps = (min === 0 && max === 10) || RECOMMENDS.test(text);
  return bare('rating', numberScale(min, max, 'rating'), printed ? 'question' : 'range', isScaleSure && !isMaybeNps);
}

function usualRange(least: number, most: number): readonly [number, number] {
  if (most <= 5) return [least === 0 ? 0 : 1, 5];
  if (most <= 7 && least >= 1) return [1, 7];
  if (most <= 10) return [0, 10];
  return [0, 100];
}

function ofLabels(text: string, found: Summary): Bare {
  const labels = [...found.labels.values()];
  const steps = labels.flatMap(({ label, attitude }): Step[] => (attitude ? [{ label, attitude }] : []));
  const families = new Set(steps.map(({ attitude }) => attitude.family).filter((family) => family !== 'any'));
  const isScale =
    steps.length >= labels.length * 0.7 && steps.length >= 2 && families.size <= 2 && families.size >= 1 && labels.length <= 9;
  if (isScale && !asksHowOften(text)) {
    const { scale, isOdd } = labelScale(steps);
    const metric = metricOfLabels(text, families);
    // Much satisfaction is good whatever it is about; much agreement with something bad is not.
    const isOfBad = metric === 'rating' && asksOfBad(text);
    const isSure = families.size === 1 && !families.has('degree') && steps.length === labels.length && !isOdd && !isOfBad;
    return bare(metric, isOfBad ? facing(scale, 'down') : scale, 'labels', isSure);
  }
  const isFew = labels.length <= 12 && labels.length <= found.filled * 0.5 && found.longest <= 80;
  return isFew ? bare('choice', undefined, 'labels', true) : bare('text', undefined, 'longText', true);
}

function metricOfLabels(text: string, families: ReadonlySet<string>): Metric {
  if (families.has('satisfaction') || (SATISFIES.test(text) && !families.has('agreement'))) return 'csat';
  return EASE.test(text) && (families.has('ease') || families.has('agreement')) ? 'ces' : 'rating';
}

/** Positive positions of a plain number scale: 9 and 10 for NPS, the two highest of up to seven, the three highest of ten. */
function numberScale(min: number, max: number, metric: Metric): AnswerScale {
  const positives = metric === 'nps' || max <= 5 ? 2 : max <= 7 ? (metric === 'ces' ? 3 : 2) : max <= 10 ? 3 : Math.round((max - min) / 5);
  const positive = Array.from({ length: positives }, (_, index) => max - positives + 1 + index);
  return { min, max, direction: 'up', labels: [], positive };
}

/** The scale with its good end there: the positive set is mirrored where it was at the other one. */
function facing(scale: AnswerScale, direction: 'up' | 'down'): AnswerScale {
  if (scale.direction === direction) return scale;
  return { ...scale, direction, positive: scale.positive.map((value) => scale.min + scale.max - value).sort((a, b) => a - b) };
}

function bare(metric: Metric, scale: AnswerScale | undefined, reason: MetricReason, decided: boolean, isMulti = false): Bare {
  return { metric, scale, reason, decided, isMulti };
}
