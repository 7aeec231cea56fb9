// Answers counted by group: one histogram per group, made in one pass over a column without an object per answer.
import type { Answers } from '../reading/survey-table';
import type { ScoreAudit } from './score';
import type { Histogram } from './statistics/moments';

/** Which group each respondent is in: an index below `size`, or −1 for none. */
export interface Grouping {
  readonly codes: Int32Array;
  readonly size: number;
}

/** Everybody in one group. */
export function everybody(respondents: number): Grouping {
  return { codes: new Int32Array(respondents), size: 1 };
}

/** Groups by label, in the order of their first appearance; '' is no group. */
export function groupBy(respondents: number, labelOf: (respondent: number) => string): Grouping & { readonly labels: readonly string[] } {
  const codes = new Int32Array(respondents);
  const known = new Map<string, number>([['', -1]]);
  const labels: string[] = [];
  for (let respondent = 0; respondent < respondents; respondent += 1) {
    const label = labelOf(respondent);
    let code = known.get(label);
    if (code === undefined) {
      code = labels.length;
      known.set(label, code);
      labels.push(label);
    }
    codes[respondent] = code;
  }
  return { codes, size: labels.length, labels };
}

/** The grouping within another: a respondent outside `within` is in no group. */
export function restrictedTo(grouping: Grouping, within: Grouping, code: number): Grouping {
  return { codes: grouping.codes.map((own, respondent) => (within.codes[respondent] === code ? own : -1)), size: grouping.size };
}

/** The widest span of whole numbers that is counted in an array; others go into a map. */
const WIDEST_SPAN = 1000;

/** Valid answers by value, for each group. */
export function countByGroup({ values }: Answers, { codes, size }: Grouping, min: number, max: number): Histogram[] {
  const span = Math.min(WIDEST_SPAN, Math.max(1, Math.floor(max - min) + 1));
  const whole = new Float64Array(span * size);
  const others = Array.from({ length: size }, () => new Map<number, number>());
  for (let respondent = 0; respondent < values.length; respondent += 1) {
    const value = values[respondent] ?? NaN;
    const code = codes[respondent] ?? -1;
    if (code < 0 || Number.isNaN(value)) continue;
    const place = value - min;
    if (place >= 0 && place < span && Number.isInteger(place)) {
      const at = code * span + place;
      whole[at] = (whole[at] ?? 0) + 1;
    } else {
      const histogram = others[code];
      histogram?.set(value, (histogram.get(value) ?? 0) + 1);
    }
  }
  others.forEach((histogram, code) => {
    for (let place = 0; place < span; place += 1) {
      const count = whole[code * span + place] ?? 0;
      if (count > 0) histogram.set(min + place, count);
    }
  });
  return others;
}

/** What became of each group's answers, without the rows that were left out beforehand. */
export function auditByGroup(answers: Answers, { codes, size }: Grouping): ScoreAudit[] {
  const audits = Array.from({ length: size }, () => ({
    rowsRead: 0,
    valid: 0,
    blank: 0,
    notApplicable: 0,
    invalid: 0,
    duplicate: 0,
    incomplete: 0,
    suppressed: 0,
  }));
  const { values } = answers;
  for (let respondent = 0; respondent < values.length; respondent += 1) {
    const audit = audits[codes[respondent] ?? -1];
    if (!audit) continue;
    audit.rowsRead += 1;
    if (!Number.isNaN(values[respondent])) audit.valid += 1;
    else audit[KIND[answers.state(respondent)]] += 1;
  }
  return audits;
}

/** A valid answer to a question without a scale has no value; nothing that is scored has such. */
const KIND = {
  valid: 'notApplicable',
  blank: 'blank',
  notApplicable: 'notApplicable',
  offScale: 'invalid',
  unreadable: 'invalid',
} as const;
