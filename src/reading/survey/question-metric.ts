// What a survey question measures, on which scale, and why it is proposed: by its wording, its labels, its range; never in silence.
import type { Dimension, Metric } from '../../registers/survey-terms';
import { rawAnswer } from './answers';
import { fold } from '../words/fold';
import type { CellValue } from '../../workbook/snapshot';
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

const RECOMMENDS = /recommend|\brefer us\b|推荐(?!信|系统)|介绍给|\bnps\b|net promoter|净推荐|empfehl|recomend|порекоменд/;
const SATISFIES = /satisf|满意|csat|zufrieden|удовлетвор|satisfac/;
const EFFORT = /effort|费力|\bces\b|费劲|花费.*精力/;
const EASE = /\beas(?:y|e|ier|ily)\b|容易|轻松|方便|便捷/;
const MULTI = /┋|→|;\s*\S.*;|\|.*\|/;
/** "(1 = poor, 5 = excellent)", "0-10", "1到5分": the scale as the question prints it. */
const PRINTED_SCALE = /(?:^|[^\d.])(0|1)\s*(?:=[^,，;；0-9]{0,40}[,，;；]\s*|[-–—~～]|to|到|至)\s*(10|5|7|4|6|9|100)(?![\d%])/i;

const DIMENSIONS: readonly (readonly [Dimension, RegExp])[] = [
  ['overall', /overall|总体|整体|总的|综合|in general|insgesamt|в целом|en general/],
  ['communication', /communicat|沟通|汇报|informed|inform(?:ation)? flow|kommunik|общени|коммуник|comunicaci/],
  ['responsiveness', /respons(?:e|iv)|响应|回复|及时|prompt|speed|速度|reaktion|скорост/],
  ['support', /support|售后|支持服务|help ?desk|service desk|客服|维护|поддержк|soporte/],
  ['delivery', /deliver|交付|进度|执行|on time|schedule|deadline|按时|工期|timel|срок|entrega/],
  ['quality', /quality|质量|defect|bug|稳定|可靠|qualit|качеств|calidad/],
  ['team', /team|staff|团队|人员|项目经理|engineer|consultant|专业|态度|команд|equipo/],
  ['value', /value|price|cost|性价比|价格|价值|worth|money|цена|precio/],
  ['experience', /experience|体验|usab|易用|界面|使用|ease of use|interface|опыт|experiencia/],
];

/** Proposes a metric for a question from its text and its cells. */
export function proposeMetric(question: string, cells: readonly CellValue[], said: SaidMetric): Proposal {
  const text = fold(question);
  const proposed = propose(text, summary(cells));
  const dimension = said.dimension ?? DIMENSIONS.find(([, pattern]) => pattern.test(text))?.[0];
  if (said.metric === undefined && said.scale === undefined && said.isReversed === undefined) return { ...proposed, dimension };
  const metric = said.metric ?? proposed.metric;
  const base = said.scale ? numberScale(said.scale.min, said.scale.max, metric) : scaleOf(metric, proposed.scale);
  const scale = metric === 'text' || metric === 'choice' ? undefined : directed(base, said.isReversed === true);
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
  readonly labels: ReadonlyMap<
    string,
    { readonly label: string; readonly count: number; readonly step: number | undefined; readonly family: string }
  >;
  readonly isMulti: boolean;
  readonly longest: number;
}

function summary(cells: readonly CellValue[]): Summary {
  const numbers: number[] = [];
  const labels = new Map<string, { label: string; count: number; step: number | undefined; family: string }>();
  let filled = 0;
  let multi = 0;
  let longest = 0;
  for (const [value, times] of counted(cells)) {
    const raw = rawAnswer(value);
    if (raw.kind === 'blank' || raw.kind === 'notApplicable') continue;
    filled += times;
    if (raw.kind === 'number') for (let time = 0; time < times; time += 1) numbers.push(raw.value);
    else {
      if (MULTI.test(raw.text)) multi += times;
      longest = Math.max(longest, raw.text.length);
      labels.set(fold(raw.text), { label: raw.text, count: times, step: raw.attitude?.step, family: raw.attitude?.family ?? '' });
    }
  }
  return { filled, numbers, labels, isMulti: multi > 0 && multi >= filled * 0.1, longest };
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
  if (isNumeric) return ofNumbers(text, found.numbers);
  if (found.filled === 0) return bare(RECOMMENDS.test(text) ? 'nps' : SATISFIES.test(text) ? 'csat' : 'text', undefined, 'question', false);
  return ofLabels(text, found);
}

function ofNumbers(text: string, numbers: readonly number[]): Bare {
  const printed = PRINTED_SCALE.exec(text);
  const inRange = numbers.filter((value) => value >= 0 && value <= 100);
  const least = Math.min(...inRange, Infinity);
  const most = Math.max(...inRange, -Infinity);
  if (!Number.isFinite(most) || most > 100) return bare('text', undefined, 'range', false);
  const [min, max] = printed ? [Number(printed[1]), Number(printed[2])] : usualRange(least, most);
  if (RECOMMENDS.test(text) && max === 10) return bare('nps', numberScale(0, 10, 'nps'), 'question', printed?.[1] !== '1');
  if (EFFORT.test(text)) return bare('ces', directed(numberScale(min, max, 'ces'), !EASE.test(text)), 'question', EASE.test(text));
  if (EASE.test(text) && max <= 7) return bare('ces', numberScale(min, max, 'ces'), 'question', printed !== null);
  if (SATISFIES.test(text)) return bare('csat', numberScale(min, max, 'csat'), 'question', printed !== null || max === 5);
  // A bare "score" from 0 to 10 may be NPS or not: proposed, and asked.
  if (/^(?:score|nps score|得分|分数|打分)$/.test(text) && max === 10) return bare('nps', numberScale(0, 10, 'nps'), 'range', false);
  const isScaleSure = printed !== null || (max === 5 && most === 5);
  // "How would you rate us, 0–10?" is often meant as NPS, though it does not ask about recommending: a rating until the user says so.
  const isMaybeNps = min === 0 && max === 10;
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
  const stepped = labels.filter(({ step }) => step !== undefined);
  const families = new Set(stepped.map(({ family }) => family).filter((family) => family !== 'any'));
  const isScale =
    stepped.length >= labels.length * 0.7 && stepped.length >= 2 && families.size <= 2 && families.size >= 1 && labels.length <= 9;
  if (isScale) {
    const metric: Metric =
      families.has('satisfaction') || (SATISFIES.test(text) && !families.has('agreement'))
        ? 'csat'
        : families.has('ease') && EASE.test(text)
          ? 'ces'
          : 'rating';
    return bare(metric, labelScale(stepped), 'labels', families.size === 1 && stepped.length === labels.length);
  }
  const isFew = labels.length <= 12 && labels.length <= found.filled * 0.5 && found.longest <= 80;
  return isFew ? bare('choice', undefined, 'labels', true) : bare('text', undefined, 'longText', true);
}

/** Labels in five steps, or seven where words for weak, plain and strong all occur. */
function labelScale(labels: readonly { readonly label: string; readonly step: number | undefined }[]): AnswerScale {
  const sizes = new Set(labels.map(({ step = 0 }) => Math.abs(step)).filter((size) => size > 0));
  const isSeven = sizes.size === 3;
  const weakest = Math.min(...sizes);
  const half = isSeven ? 3 : 2;
  const strength = (size: number) => (isSeven ? size : size === weakest && (sizes.size > 1 || size < 3) ? 1 : 2);
  const placed = labels
    .map(({ label, step = 0 }) => ({ label, value: half + 1 + Math.sign(step) * (step === 0 ? 0 : strength(Math.abs(step))) }))
    .sort((a, b) => a.value - b.value);
  const positive = [...new Set(placed.filter(({ value }) => value > half + 1).map(({ value }) => value))];
  return {
    min: 1,
    max: 2 * half + 1,
    direction: 'up',
    labels: placed,
    positive: positive.length > 0 ? positive : upper(half + 2, 2 * half + 1),
  };
}

/** Positive positions of a plain number scale: 9 and 10 for NPS, the two highest of up to seven, the three highest of ten. */
function numberScale(min: number, max: number, metric: Metric): AnswerScale {
  const positives = metric === 'nps' || max <= 5 ? 2 : max <= 7 ? (metric === 'ces' ? 3 : 2) : max <= 10 ? 3 : Math.round((max - min) / 5);
  return { min, max, direction: 'up', labels: [], positive: upper(max - positives + 1, max) };
}

function directed(scale: AnswerScale, isDown: boolean): AnswerScale {
  if (!isDown) return scale;
  const mirrored = scale.positive.map((value) => scale.min + scale.max - value).sort((a, b) => a - b);
  return { ...scale, direction: 'down', positive: mirrored };
}

function upper(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function bare(metric: Metric, scale: AnswerScale | undefined, reason: MetricReason, decided: boolean, isMulti = false): Bare {
  return { metric, scale, reason, decided, isMulti };
}
