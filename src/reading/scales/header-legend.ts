// The scale that a rating's own header states: "Impact (1=low … 5=high)", 概率（1-5）, "Probability 1 – 10", "Priority (1, 2, 3)".
import { fold } from '../words/fold';
import { parseEntries } from './legend-entry';
import type { Legend } from './scale-detection';

const IN_BRACKETS = /[([【（［]([^)\]】）］]+)[)\]】）］]/g;
const ELLIPSIS = /\s*(?:…+|\.{2,})\s*/g;
/** "1-5", "0 to 10", 1至5; no share and no date. */
const RANGE =
  /^(?:scale\s*(?:of|from)?\s*|from\s*|rate\s*|rated\s*)?(-?\d{1,3})\s*(?:-|–|—|~|至|到|to|,)\s*(\d{1,3})\s*(?:分|points?|scale)?$/;
const RANGE_AT_END = /(?:^|\s)(\d{1,2})\s*(?:-|–|—|~|至|到|to)\s*(\d{1,3})\s*分?$/;
const LIST = /^\d{1,2}(?:\s*[,，/、;]\s*\d{1,2}){2,}$/;
/** "H/M/L or 1-3" */
const OR = /\s+or\s+|或/;
const LEAST_TOP = 2;
const MOST_TOP = 100;
const NO_LABELS: ReadonlyMap<string, number> = new Map();

/** What a header says of its scale; undefined where it says nothing of the kind. */
export function headerLegend(header: string): Legend | undefined {
  if (!/\d/.test(header)) return undefined;
  const hints = [...header.matchAll(IN_BRACKETS)].map(([, hint = '']) => fold(hint));
  for (const hint of hints.flatMap((text) => [text, ...text.split(OR)])) {
    const legend = legendIn(hint);
    if (legend) return legend;
  }
  const end = RANGE_AT_END.exec(fold(header.replace(IN_BRACKETS, ' ')));
  return end ? scale(Number(end[1]), Number(end[2])) : undefined;
}

function legendIn(hint: string): Legend | undefined {
  const range = RANGE.exec(hint);
  if (range) return scale(Number(range[1]), Number(range[2]));
  if (LIST.test(hint)) {
    const numbers = hint.split(/[^\d]+/).map(Number);
    return scale(Math.min(...numbers), Math.max(...numbers));
  }
  const { entries } = parseEntries(hint.replace(ELLIPSIS, ', '));
  if (entries.length < 2 || entries.some(({ from, to }) => from !== to)) return undefined;
  const steps = entries.map(({ from }) => from);
  return scale(Math.min(...steps), Math.max(...steps), new Map(entries.map(({ label, from }) => [label, from])));
}

/** Scales begin at 0 or 1, or below zero for opportunities. */
function scale(min: number, max: number, labels: ReadonlyMap<string, number> = NO_LABELS): Legend | undefined {
  return min <= 1 && max >= LEAST_TOP && max <= MOST_TOP && min < max ? { labels, min, max } : undefined;
}
