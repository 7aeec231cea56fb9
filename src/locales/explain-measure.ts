// A measure in words: what it is called, its figure with n and interval, definition, method, an account that adds up, and what would
// move it. Used by the command line, the tabs and the pane; src/scores gives the ids and numbers.
import { measures as measuresEn } from './en/measures';
import { scores as scoresEn } from './en/scores';
import { type Data, type Datum, format, formatDatum, formatNumber, type Language, type TranslationOf } from './format';
import { measures as measuresZh } from './zh-CN/measures';
import { scores as scoresZh } from './zh-CN/scores';

type ScoreTexts = typeof scoresEn;
type MeasureTexts = typeof measuresEn;

/** How a figure is read. A share is 0 to 1 and shown in percent. */
export type FigureUnit = 'share' | 'points' | 'index' | 'scale' | 'coefficient' | 'days' | 'workingDays' | 'money' | 'number';

/** What a text is filled with: plain data, a figure in its unit, or the id of something that has a name in the language. */
export type MeasureDatum =
  | Datum
  | { readonly figure: number; readonly unit: FigureUnit; readonly isChange?: boolean }
  | { readonly part: keyof ScoreTexts['health']['parts'] }
  | { readonly madeOf: keyof ScoreTexts['health']['definitions'] }
  | { readonly cap: keyof ScoreTexts['health']['caps'] }
  | { readonly verdict: keyof ScoreTexts['verdicts'] }
  | { readonly p: number }
  | { readonly test: keyof ScoreTexts['changeMethods'] }
  | { readonly changeInterval: keyof ScoreTexts['changeIntervals'] }
  | { readonly quadrant: 'concentrateHere' | 'keepUp' | 'lowPriority' | 'possibleOverkill' }
  | { readonly kano: keyof ScoreTexts['kanoCategories'] }
  | { readonly level: keyof ScoreTexts['engagement'] }
  | { readonly task: keyof ScoreTexts['stakeholders']['tasks'] }
  | { readonly standing: keyof ScoreTexts['valueAgainstHealth'] };

type AuditPart = keyof ScoreTexts['audit']['parts'];

/** What src/scores says of a measure: no words yet. */
export interface WordlessMeasure {
  readonly score: {
    readonly measure: keyof MeasureTexts['definitions'];
    readonly unit: FigureUnit;
    readonly n: number;
    readonly method: keyof MeasureTexts['methods'];
    readonly outcome:
      | { readonly kind: 'value'; readonly value: number; readonly interval?: { readonly low: number; readonly high: number } }
      | { readonly kind: 'insufficient'; readonly reason: keyof ScoreTexts['insufficient'] };
    readonly audit: Readonly<Record<AuditPart | 'read', number>>;
    readonly sensitivity?: { readonly to: keyof ScoreTexts['sensitivity']; readonly change: number; readonly of?: string };
  };
  /** Whose measure it is; absent parts are the whole workbook's. */
  readonly subject: {
    readonly client?: string;
    readonly sheet?: string;
    readonly round?: string;
    readonly segment?: string;
    readonly dimension?: keyof ScoreTexts['dimensions'];
    readonly cases?: keyof ScoreTexts['cases'];
    readonly name?: string;
  };
  /** Fill the definition. */
  readonly terms: Readonly<Record<string, MeasureDatum>>;
  readonly remarks: readonly { readonly id: keyof ScoreTexts['remarks']; readonly data: Readonly<Record<string, MeasureDatum>> }[];
}

export interface ExplainedMeasure {
  readonly name: string;
  /** The name and whose it is: "Net Promoter Score · Survey · How likely …". */
  readonly title: string;
  /** "30 (95% interval 4.6 to 51.2), n = 40 answers", or why there is none. */
  readonly figure: string;
  readonly definition: string;
  readonly method: string;
  /** Rows read and what became of them; parts of 0 are left out. */
  readonly account: string;
  /** What one more case would do; '' where there is no figure. */
  readonly sensitivity: string;
  readonly remarks: readonly string[];
}

/** @param currency ISO 4217, for amounts of money */
export function explainMeasure(language: Language, measure: WordlessMeasure, currency: string): ExplainedMeasure {
  const { measures, scores } = language === 'en' ? { measures: measuresEn, scores: scoresEn } : { measures: measuresZh, scores: scoresZh };
  const { score, subject, terms, remarks } = measure;
  const { name, definition } = measures.definitions[score.measure];
  const terminology: Terminology = { language, scores, currency };
  const title = titleOf(terminology, name, subject);
  const figure = figureOf(terminology, score, measures.definitions[score.measure].basis, terms);
  return {
    name,
    title,
    figure,
    definition: format(language, definition, inWords(terminology, terms)),
    method: measures.methods[score.method],
    account: accountLine(terminology, score.audit),
    sensitivity: score.sensitivity === undefined ? '' : sensitivityLine(terminology, score.unit, score.sensitivity),
    remarks: remarks.map(({ id, data }) => format(language, scores.remarks[id], inWords(terminology, data))),
  };
}

/** Title and figure in one line. */
export function measureLine(language: Language, { title, figure }: Pick<ExplainedMeasure, 'title' | 'figure'>): string {
  return format(language, (language === 'en' ? scoresEn : scoresZh).figures.line, { title, figure });
}

export interface Terminology {
  readonly language: Language;
  readonly scores: TranslationOf<ScoreTexts>;
  readonly currency: string;
}

function titleOf({ language, scores }: Terminology, name: string, subject: WordlessMeasure['subject']): string {
  const { client, sheet, round, segment, dimension, cases, name: own } = subject;
  const parts = [client, sheet, round, segment, dimension && scores.dimensions[dimension], cases && scores.cases[cases], own].filter(
    (part) => part !== undefined && part !== '',
  );
  if (parts.length === 0) return name;
  return format(language, scores.figures.title, { name, subject: parts.join(scores.figures.subject) });
}

function figureOf(
  terminology: Terminology,
  { outcome, unit, n }: WordlessMeasure['score'],
  basis: MeasureTexts['definitions']['nps']['basis'],
  terms: WordlessMeasure['terms'],
): string {
  const { language, scores } = terminology;
  const base = { basis: format(language, basis, { count: n }) };
  if (outcome.kind === 'insufficient') {
    const reason = format(language, scores.insufficient[outcome.reason], inWords(terminology, terms));
    // "n = 0 persons asked" would claim what is not known.
    if (outcome.reason === 'nobodyAsked') return reason;
    return format(language, scores.figures.none, { ...base, reason });
  }
  const { value, interval } = outcome;
  const shown = (figure: number): string => figureInWords(terminology, figure, unit);
  if (interval === undefined) return format(language, scores.figures.value, { ...base, value: shown(value) });
  const ends = { low: shown(interval.low), high: shown(interval.high) };
  return format(language, scores.figures.valueWithInterval, { ...base, ...ends, value: shown(value) });
}

function accountLine({ language, scores }: Terminology, audit: WordlessMeasure['score']['audit']): string {
  const { line, part, plus, parts } = scores.audit;
  const names = Object.keys(parts).filter((id): id is AuditPart => id in parts);
  const filled = names.filter((id) => audit[id] > 0 || id === 'valid');
  const list = filled.map((id) => format(language, part, { name: parts[id], count: audit[id] })).join(plus);
  return format(language, line, { read: audit.read, parts: list });
}

function sensitivityLine(
  terminology: Terminology,
  unit: FigureUnit,
  { to, change, of = '' }: NonNullable<WordlessMeasure['score']['sensitivity']>,
): string {
  const { language, scores } = terminology;
  const names: Readonly<Record<string, string>> =
    to === 'partAtFull' ? scores.health.parts : to === 'dimensionAtFull' ? scores.dimensions : {};
  return format(language, scores.sensitivity[to], {
    change: figureInWords(terminology, change, unit, true),
    of: names[of] ?? of,
  });
}

function inWords(terminology: Terminology, data: Readonly<Record<string, MeasureDatum>>): Data {
  return Object.fromEntries(Object.entries(data).map(([key, datum]) => [key, datumInWords(terminology, datum)]));
}

function datumInWords(terminology: Terminology, datum: MeasureDatum): Datum {
  const { scores } = terminology;
  if (typeof datum !== 'object') return datum;
  if ('figure' in datum) return figureInWords(terminology, datum.figure, datum.unit, datum.isChange);
  if ('part' in datum) return scores.health.parts[datum.part];
  if ('madeOf' in datum) return scores.health.definitions[datum.madeOf];
  if ('cap' in datum) return scores.health.caps[datum.cap];
  if ('verdict' in datum) return scores.verdicts[datum.verdict];
  if ('p' in datum) return pInWords(datum.p);
  if ('test' in datum) return scores.changeMethods[datum.test];
  if ('changeInterval' in datum) return scores.changeIntervals[datum.changeInterval];
  if ('quadrant' in datum) return scores.importance[datum.quadrant];
  if ('kano' in datum) return scores.kanoCategories[datum.kano];
  if ('level' in datum) return scores.engagement[datum.level];
  if ('task' in datum) return scores.stakeholders.tasks[datum.task];
  if ('standing' in datum) return scores.valueAgainstHealth[datum.standing];
  return datum;
}

/** Decimals that a figure of the unit is shown with. */
const DECIMALS: Readonly<Record<FigureUnit, number>> = {
  share: 3,
  points: 1,
  index: 1,
  scale: 2,
  coefficient: 2,
  days: 1,
  workingDays: 1,
  money: 0,
  number: 1,
};

/** "= 0.035", and never = 0. */
export function pInWords(p: number): string {
  return p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`;
}

/** Rounded as its unit is shown; a change that would vanish keeps its first digit. */
function roundedFor(unit: FigureUnit, figure: number, isChange: boolean): number {
  const rounded = Math.round(figure * 10 ** DECIMALS[unit]) / 10 ** DECIMALS[unit];
  return rounded === 0 && isChange ? Number(figure.toPrecision(1)) : rounded;
}

/** A figure as its unit is written. A change bears its sign, and one of a share is in percentage points. */
export function figureInWords({ language, scores, currency }: Terminology, figure: number, unit: FigureUnit, isChange = false): string {
  const { figures } = scores;
  const rounded = roundedFor(unit, figure, isChange);
  const sign = rounded < 0 ? '−' : isChange && rounded > 0 ? '+' : '';
  const size = Math.abs(rounded);
  if (unit === 'share') {
    return (
      sign + (isChange ? format(language, figures.percentagePoints, { points: size * 100 }) : formatDatum(language, { percent: size }))
    );
  }
  if (unit === 'days' || unit === 'workingDays') return sign + format(language, figures[unit], { count: size });
  if (unit === 'money') return sign + format(language, figures.money, { currency, amount: size });
  return sign + formatNumber(language, size);
}
