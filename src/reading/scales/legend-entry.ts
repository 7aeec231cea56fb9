// One line of a legend: "1–4 low", "High: ≥ 15", "等级5 = 极高", "1 = Rare"; several of them in one text.
import { fold } from '../words/fold';

/** A step has `from` = `to`; an open band has one of them infinite. */
export interface LegendEntry {
  /** Folded. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface Interval {
  readonly from: number;
  readonly to: number;
}

const NUMBER = '(\\d{1,3}(?:\\.\\d+)?)';
const RANGE = `${NUMBER}\\s*(?:-|–|—|~|～|至|到|to|\\.\\.\\.?)\\s*${NUMBER}`;
/** "≥ 15", "15+", "15以上", "above 15"; "> 15" begins after it. */
const AT_LEAST = `(?:>=|≥|from|at least|不低于|不小于)\\s*${NUMBER}|${NUMBER}\\s*(?:\\+|分?(?:及|或)?以上|or more|and above|and over|or above|or higher)`;
const ABOVE = `(?:>|over|above|more than|greater than|高于|大于|超过)\\s*${NUMBER}`;
const AT_MOST = `(?:<=|≤|up to|at most|不高于|不超过)\\s*${NUMBER}|${NUMBER}\\s*(?:分?(?:及|或)?以下|or less|and below|or below|or lower)`;
const BELOW = `(?:<|below|under|less than|低于|小于)\\s*${NUMBER}`;
const SPAN = `(?:${[RANGE, AT_LEAST, ABOVE, AT_MOST, BELOW].join('|')}|${NUMBER})`;
const LABEL = '([\\p{L}][\\p{L} /&-]{0,39}?)';
const TIE = '\\s*(?:=|:|：|\\)|\\]|、|\\.|\\s[-–—]|\\s|)\\s*';
const POINTS = '(?:\\s*(?:分|points?|pts))?';
const WHOLE = new RegExp(`^${SPAN}${POINTS}$`, 'u');
const SPAN_FIRST = new RegExp(`^[(\\[]?${SPAN}${POINTS}${TIE}${LABEL}\\s*[.。]?$`, 'u');
const LABEL_FIRST = new RegExp(`^${LABEL}\\s*(?:=|:|：|[-–—]|\\s|)\\s*[(\\[]?\\s*${SPAN}${POINTS}\\s*[)\\]]?$`, 'u');
const SEPARATORS = /[,，;；、|\n\r]+|\s{3,}/;
/** "13 ≤ R < 16": the whole numbers from 13 to 15. */
const BETWEEN = /(\d{1,3})\s*(<=|≤|<)\s*[a-z][a-z ×*]{0,8}?\s*(<=|≤|<)\s*(\d{1,3})/g;
/** "R ≥ 16" */
const VARIABLE = /(?<![a-z])[a-z](?=\s*(?:>=|<=|[≥≤<>])\s*\d)/g;
/** Longer texts are prose. */
const LONGEST = 300;

/** "5–9", "≥ 15", "15", 15 as an interval; undefined for anything else, shares and amounts included. */
export function parseInterval(text: string): Interval | undefined {
  const match = WHOLE.exec(plain(text));
  return match ? interval(match.slice(1)) : undefined;
}

/** The entries of a text, all of it but a heading before a colon; [] where a part is none. */
export function parseEntries(text: string): { readonly heading: string; readonly entries: readonly LegendEntry[] } {
  if (text.length > LONGEST || !/\d/.test(text)) return NOTHING;
  const whole = entriesOf(text);
  if (whole.length > 0) return { heading: '', entries: whole };
  const colon = /^([^:：]{1,60})[:：]\s*([\s\S]+)$/.exec(text);
  const rest = colon ? entriesOf(colon[2] ?? '') : [];
  return rest.length > 1 ? { heading: fold(colon?.[1] ?? ''), entries: rest } : NOTHING;
}

const NOTHING = { heading: '', entries: [] } as const;

function entriesOf(text: string): readonly LegendEntry[] {
  const parts = text.split(SEPARATORS).filter((part) => part.trim() !== '');
  const entries = parts.flatMap((part) => parseEntry(plain(part)) ?? []);
  return entries.length === parts.length ? entries : [];
}

/** Folded, inequalities as ranges. */
function plain(text: string): string {
  const folded = fold(text);
  if (!/[<>≤≥]/.test(folded)) return folded;
  const edge = (number: string, sign: string, step: number) => Number(number) + (sign === '<' ? step : 0);
  return folded
    .replace(BETWEEN, (_, low: string, from: string, to: string, high: string) => `${edge(low, from, 1)}-${edge(high, to, -1)}`)
    .replace(VARIABLE, '')
    .trim();
}

function parseEntry(folded: string): LegendEntry | undefined {
  const spanFirst = SPAN_FIRST.exec(folded);
  if (spanFirst) return entry(spanFirst.at(-1), spanFirst.slice(1, -1));
  const labelFirst = LABEL_FIRST.exec(folded);
  return labelFirst ? entry(labelFirst[1], labelFirst.slice(2)) : undefined;
}

function entry(label: string | undefined, numbers: readonly (string | undefined)[]): LegendEntry | undefined {
  const span = interval(numbers);
  return span && label ? { label: label.trim(), ...span } : undefined;
}

/** The groups of SPAN in their order: range, at least (twice), above, at most (twice), below, one number. */
function interval(groups: readonly (string | undefined)[]): Interval | undefined {
  const [low, high, atLeast, orMore, above, atMost, orLess, below, one] = groups.map((group) =>
    group === undefined ? undefined : Number(group),
  );
  if (low !== undefined && high !== undefined) return low <= high ? { from: low, to: high } : undefined;
  const least = atLeast ?? orMore;
  if (least !== undefined) return { from: least, to: Infinity };
  // Scores are whole numbers: above 15 begins at 16, below 5 ends at 4.
  if (above !== undefined) return { from: above + 1, to: Infinity };
  const most = atMost ?? orLess;
  if (most !== undefined) return { from: -Infinity, to: most };
  if (below !== undefined) return { from: -Infinity, to: below - 1 };
  return one === undefined ? undefined : { from: one, to: one };
}
