// Answers counted by group: a histogram and an account per group, made in one pass over a column without an object per answer.
import type { Answers } from '../reading/survey-table';
import type { ScoreAudit } from './score';
import type { Histogram } from './statistics/moments';

/** Which group each respondent is in. */
export interface Grouping {
  /** An index into `sizes`, or −1 for no group. */
  readonly codes: Int32Array;
  /** How many respondents each group has. */
  readonly sizes: readonly number[];
}

/** Everybody in one group. */
export function everybody(respondents: number): Grouping {
  return { codes: new Int32Array(respondents), sizes: [respondents] };
}

/** Groups by label, in the order of their first appearance; '' is no group. */
export function groupBy(respondents: number, labelOf: (respondent: number) => string): Grouping & { readonly labels: readonly string[] } {
  const codes = new Int32Array(respondents);
  const known = new Map<string, number>([['', -1]]);
  const labels: string[] = [];
  const sizes: number[] = [];
  for (let respondent = 0; respondent < respondents; respondent += 1) {
    const label = labelOf(respondent);
    let code = known.get(label);
    if (code === undefined) {
      code = labels.push(label) - 1;
      known.set(label, code);
      sizes.push(0);
    }
    codes[respondent] = code;
    if (code >= 0) sizes[code] = (sizes[code] ?? 0) + 1;
  }
  return { codes, sizes, labels };
}

/** The grouping within one group of another: whoever is outside of that is in no group. */
export function restrictedTo(grouping: Grouping, within: Grouping, code: number): Grouping {
  const codes = new Int32Array(grouping.codes.length).fill(-1);
  const sizes = grouping.sizes.map(() => 0);
  for (let respondent = 0; respondent < codes.length; respondent += 1) {
    const own = grouping.codes[respondent] ?? -1;
    if (own < 0 || within.codes[respondent] !== code) continue;
    codes[respondent] = own;
    sizes[own] = (sizes[own] ?? 0) + 1;
  }
  return { codes, sizes };
}

export interface GroupCounts {
  /** Valid answers by value. */
  readonly answers: Histogram;
  /** What became of the group's answers, without the rows that were left out beforehand. */
  readonly audit: ScoreAudit;
}

/** The widest span of whole numbers that is counted in an array; others go into a map. */
const WIDEST_SPAN = 1000;

/** The counts of each group, in the order of the codes. Whole numbers from `min` to `max` are the quick case. */
export function countByGroup(answers: Answers, { codes, sizes }: Grouping, min: number, max: number): GroupCounts[] {
  const { values } = answers;
  const span = Math.min(WIDEST_SPAN, Math.max(1, Math.floor(max - min) + 1));
  const whole = new Float64Array(span * sizes.length);
  const others = sizes.map(() => new Map<number, number>());
  const without = sizes.map(() => ({ blank: 0, notApplicable: 0, invalid: 0 }));
  for (let respondent = 0; respondent < values.length; respondent += 1) {
    const code = codes[respondent] ?? -1;
    if (code < 0) continue;
    const value = values[respondent] ?? NaN;
    const place = value - min;
    if (place >= 0 && place < span && (place | 0) === place) {
      const at = code * span + place;
      whole[at] = (whole[at] ?? 0) + 1;
    } else if (Number.isNaN(value)) {
      const counts = without[code];
      if (counts) counts[KIND[answers.state(respondent)]] += 1;
    } else {
      const histogram = others[code];
      histogram?.set(value, (histogram.get(value) ?? 0) + 1);
    }
  }
  return others.map((histogram, code) => {
    for (let place = 0; place < span; place += 1) {
      const count = whole[code * span + place] ?? 0;
      if (count > 0) histogram.set(min + place, count);
    }
    return { answers: histogram, audit: accountOf(sizes[code] ?? 0, without[code] ?? NO_ANSWER) };
  });
}

const NO_ANSWER = { blank: 0, notApplicable: 0, invalid: 0 };

/** A valid answer to a question without a scale has no value; nothing that is scored has such. */
const KIND = {
  valid: 'notApplicable',
  blank: 'blank',
  notApplicable: 'notApplicable',
  offScale: 'invalid',
  unreadable: 'invalid',
} as const;

function accountOf(read: number, { blank, notApplicable, invalid }: typeof NO_ANSWER): ScoreAudit {
  const valid = read - blank - notApplicable - invalid;
  return { read, valid, blank, notApplicable, invalid, duplicate: 0, incomplete: 0, suppressed: 0 };
}
