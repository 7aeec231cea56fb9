// Answers counted by group: a histogram and an account per group, made in one pass over a column for all groupings together, without an
// object per answer.
import type { Answers } from '../../reading/survey/survey-table';
import { NOTHING_READ, type ScoreAudit } from '../score';
import type { Histogram } from '../statistics/moments';

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

/** Groupings of the same respondents, counted together: a cell is what respondents share who are in the same group of each. */
export interface Crossing {
  readonly groupings: readonly Grouping[];
  /** The cell of each respondent. */
  readonly cells: Int32Array;
  /** By grouping, the group of each cell, −1 for none. */
  readonly groupOfCell: readonly (readonly number[])[];
}

/** More cells than this are not worth adding up: further groupings start a crossing of their own. */
const MOST_CELLS = 512;

/** All groupings in as few crossings as stay small, in their order. */
export function crossGroupings(groupings: readonly Grouping[]): Crossing[] {
  const crossings: Crossing[] = [];
  for (const grouping of groupings) {
    const open = crossings.pop();
    const crossed = open && addGrouping(open, grouping);
    if (crossed) crossings.push(crossed);
    else crossings.push(...(open ? [open] : []), crossingOf(grouping));
  }
  return crossings;
}

function crossingOf(grouping: Grouping): Crossing {
  const groups = [...grouping.sizes.keys(), -1];
  const nowhere = grouping.sizes.length;
  return { groupings: [grouping], cells: grouping.codes.map((code) => (code < 0 ? nowhere : code)), groupOfCell: [groups] };
}

/** Undefined where the cells would become too many. */
function addGrouping({ groupings, cells, groupOfCell }: Crossing, added: Grouping): Crossing | undefined {
  const width = added.sizes.length + 1;
  const known = new Int32Array((groupOfCell[0]?.length ?? 0) * width).fill(-1);
  const crossed = new Int32Array(cells.length);
  const origins: { readonly cell: number; readonly group: number }[] = [];
  for (let respondent = 0; respondent < cells.length; respondent += 1) {
    const cell = cells[respondent] ?? 0;
    const group = added.codes[respondent] ?? -1;
    const key = cell * width + group + 1;
    let own = known[key] ?? -1;
    if (own < 0) {
      own = origins.push({ cell, group }) - 1;
      if (own >= MOST_CELLS) return undefined;
      known[key] = own;
    }
    crossed[respondent] = own;
  }
  return {
    groupings: [...groupings, added],
    cells: crossed,
    groupOfCell: [...groupOfCell.map((groups) => origins.map(({ cell }) => groups[cell] ?? -1)), origins.map(({ group }) => group)],
  };
}

export interface GroupCounts {
  /** Valid answers by value. */
  readonly answers: Histogram;
  /** What became of the group's answers, without the rows that were left out beforehand. */
  readonly audit: ScoreAudit;
}

/** The widest span of whole numbers that is counted in an array; others go into a map. */
const WIDEST_SPAN = 1000;

/** By grouping, the counts of each group in the order of the codes. Whole numbers from `min` to `max` are the quick case. */
export function countByGroup(answers: Answers, crossing: Crossing, min: number, max: number): GroupCounts[][] {
  const span = Math.min(WIDEST_SPAN, Math.max(1, Math.floor(max - min) + 1));
  const counted = countCells(answers, crossing, min, span);
  return crossing.groupings.map((grouping, at) => addUp(grouping, crossing.groupOfCell[at] ?? [], counted, min, span));
}

/** What became of the answers without a value, in the order in which they are counted. */
const WITHOUT_VALUE = ['blank', 'notApplicable', 'invalid'] as const;
/** A valid answer to a question without a scale has no value; nothing that is scored has such. */
const PLACE_OF = { blank: 0, valid: 1, notApplicable: 1, offScale: 2, unreadable: 2 } as const;

interface CellCounts {
  /** By cell, the answers on each whole number from the lowest on, then those without a value. */
  readonly counts: Uint32Array;
  readonly others: readonly { readonly cell: number; readonly value: number }[];
}

function countCells(answers: Answers, { cells, groupOfCell }: Crossing, min: number, span: number): CellCounts {
  const { values } = answers;
  const width = span + WITHOUT_VALUE.length;
  const counts = new Uint32Array((groupOfCell[0]?.length ?? 0) * width);
  const others: { cell: number; value: number }[] = [];
  for (let respondent = 0; respondent < cells.length; respondent += 1) {
    const cell = cells[respondent] ?? 0;
    const value = values[respondent] ?? NaN;
    let place = value - min;
    if (!(place >= 0 && place < span && (place | 0) === place)) {
      if (!Number.isNaN(value)) {
        others.push({ cell, value });
        continue;
      }
      place = span + PLACE_OF[answers.state(respondent)];
    }
    const at = cell * width + place;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { counts, others };
}

function addUp(
  { sizes }: Grouping,
  groupOfCell: readonly number[],
  { counts, others }: CellCounts,
  min: number,
  span: number,
): GroupCounts[] {
  const width = span + WITHOUT_VALUE.length;
  const sums = new Uint32Array(sizes.length * width);
  groupOfCell.forEach((group, cell) => {
    if (group < 0) return;
    for (let place = 0; place < width; place += 1) {
      sums[group * width + place] = (sums[group * width + place] ?? 0) + (counts[cell * width + place] ?? 0);
    }
  });
  const histograms = sizes.map(() => new Map<number, number>());
  for (const { cell, value } of others) {
    const histogram = histograms[groupOfCell[cell] ?? -1];
    histogram?.set(value, (histogram.get(value) ?? 0) + 1);
  }
  return histograms.map((histogram, group) => {
    const countAt = (place: number): number => sums[group * width + place] ?? 0;
    for (let place = 0; place < span; place += 1) if (countAt(place) > 0) histogram.set(min + place, countAt(place));
    const without = Object.fromEntries(WITHOUT_VALUE.map((kind, at) => [kind, countAt(span + at)]));
    return { answers: histogram, audit: accountOfGroup(sizes[group] ?? 0, without) };
  });
}

function accountOfGroup(read: number, without: Partial<Record<(typeof WITHOUT_VALUE)[number], number>>): ScoreAudit {
  const left = Object.values(without).reduce((sum, count) => sum + count, 0);
  return { ...NOTHING_READ, read, valid: read - left, ...without };
}
