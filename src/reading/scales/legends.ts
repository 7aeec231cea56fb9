// The legends of a worksheet: bands of the score ("1–4 low, 5–9 medium …") and steps of the ratings ("1 = Rare"), outside its tables.
import type { Grid } from '../grid';
import { fold } from '../words/fold';
import { type LegendEntry, parseEntries, parseInterval } from './legend-entry';
import { levelWord } from '../cells/levels';
import type { Band } from './scale';
import type { Legend } from './scale-detection';

/** Rating fields that steps are explained for. */
type SteppedField = 'probability' | 'impact';

/** What the legends of a place say; nothing where they contradict each other. */
export interface Legends {
  /** Of the score, ascending; [] without a legend. */
  readonly bands: readonly Band[];
  /** By field: probability, impact and their residual ones. */
  readonly steps: ReadonlyMap<string, Legend>;
}

/** Rows and columns of the grid that a table takes. */
export interface Taken {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Group {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

/** Cells looked at around a table and on a tab of legends: legends stand near the top, beside the table, or right under it. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 60;
const LONGEST_LABEL = 40;
const LONGEST_WORD = 15;

const PROBABILITY = /probab|likelihood|chance|概率|可能性|机率|几率|wahrscheinlich|вероятн/;
const IMPACT = /impact|consequence|severity|outcome|影响|严重|后果|冲击|auswirkung|влияни/;
const SCORE = /score|rating|risk level|exposure|magnitude|p ?[x×*] ?i|风险值|系数|指数|得分|分值|等级|级别|风险/;
const STEPPED = [
  ['probability', 'residualProbability'],
  ['impact', 'residualImpact'],
] as const;
const LEAST_TOP = 6;
const MOST_TOP = 400;

export const NO_LEGENDS: Legends = { bands: [], steps: new Map() };

/** The legends of a grid outside the taken areas. */
export function findLegends(grid: Grid, taken: readonly Taken[]): Legends {
  const groups = groupsOf(grid, taken);
  const present = <T>(item: T | undefined): readonly T[] => (item === undefined ? [] : [item]);
  return legendsOf(
    groups.flatMap((group) => present(bandsOf(group))),
    (field) => groups.flatMap((group) => (fieldOf(group) === field ? present(stepsIn(group)) : [])),
  );
}

/** The nearer legend first, the one of the tab of legends where it says nothing. */
export function withFallback(near: Legends, far: Legends): Legends {
  return { bands: near.bands.length > 0 ? near.bands : far.bands, steps: new Map([...far.steps, ...near.steps]) };
}

/** The legends of several tabs as one; what they say differently is left out. */
export function joined(all: readonly Legends[]): Legends {
  return legendsOf(
    all.flatMap(({ bands }) => (bands.length > 0 ? [bands] : [])),
    (field) => all.flatMap(({ steps }) => steps.get(field) ?? []),
  );
}

function legendsOf(bands: readonly (readonly Band[])[], stepsOf: (field: SteppedField) => readonly Legend[]): Legends {
  const steps = STEPPED.flatMap(([field, residual]) => {
    const legend = agreed(stepsOf(field), ({ min, max }) => `${min}-${max}`);
    return legend ? ([field, residual] as const).map((each) => [each, legend] as const) : [];
  });
  return { bands: agreed(bands, (found) => found.map(({ from }) => from).join(' ')) ?? [], steps: new Map(steps) };
}

function agreed<T>(found: readonly T[], keyOf: (item: T) => string): T | undefined {
  return new Set(found.map(keyOf)).size === 1 ? found[0] : undefined;
}

/** Entries that belong together: of one cell, side by side in a row, or one under the other. */
function groupsOf(grid: Grid, taken: readonly Taken[]): readonly Group[] {
  const groups: Group[] = [];
  const open = new Map<number, { lastRow: number; readonly heading: string; readonly entries: LegendEntry[] }>();
  const isTaken = (row: number, column: number) =>
    taken.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);
  for (const row of rowsOutside(grid, taken)) {
    const inRow: LegendEntry[] = [];
    let firstColumn = -1;
    for (let column = 0; column < Math.min(grid.width, MOST_COLUMNS); column += 1) {
      if (isTaken(row, column) || grid.value(row, column) === '') continue;
      const text = grid.text(row, column);
      const { heading, entries } = parseEntries(text);
      if (entries.length > 1) {
        groups.push({ heading: heading === '' ? headingOf(grid, row, column) : heading, entries });
        continue;
      }
      const [single, width] = entries[0] ? [entries[0], 1] : pairAt(grid, row, column);
      if (single === undefined) continue;
      if (firstColumn < 0) firstColumn = column;
      inRow.push(single);
      const above = open.get(column);
      if (above?.lastRow === row - 1) {
        above.entries.push(single);
        above.lastRow = row;
      } else {
        const entriesBelow = [single];
        const started = { lastRow: row, heading: headingOf(grid, row, column), entries: entriesBelow };
        open.set(column, started);
        groups.push(started);
      }
      column += width - 1;
    }
    if (inRow.length > 1) groups.push({ heading: headingOf(grid, row, firstColumn), entries: inRow });
  }
  return groups;
}

/** Rows that a table does not fill from edge to edge, near the top of the grid or of what follows a table. */
function* rowsOutside(grid: Grid, taken: readonly Taken[]): Generator<number> {
  for (let row = 0, seen = 0; row < grid.height && seen < MOST_ROWS; row += 1) {
    const long = taken.find(({ top, bottom }) => row > top + MOST_ROWS && row <= bottom);
    if (long) row = long.bottom + 1;
    if (!taken.some(({ top, bottom }) => top <= row && row <= bottom)) seen += 1;
    yield row;
  }
}

/** A label and its interval in cells side by side, in either order; the interval in one cell or as two numbers. */
function pairAt(grid: Grid, row: number, column: number): readonly [LegendEntry | undefined, number] {
  const [text, next, third] = [0, 1, 2].map((offset) => grid.text(row, column + offset));
  if (text === undefined || next === undefined || text === '' || next === '') return [undefined, 1];
  const [own, beside] = [parseInterval(text), parseInterval(next)];
  if (own && !beside) return isLabel(next) ? [{ label: fold(next), ...own }, 2] : [undefined, 1];
  const further = parseInterval(third ?? '');
  const isEdge = ({ from, to }: { from: number; to: number }) => from === to;
  if (own && beside && isEdge(own) && isEdge(beside) && own.from <= beside.to && isLabel(third ?? ''))
    return [{ label: fold(third ?? ''), from: own.from, to: beside.to }, 3];
  // A word, what it means, its number: a rating scale as guides print it.
  if (!own && !beside && further && isLevel(text) && next.length > LONGEST_WORD) return [{ label: fold(text), ...further }, 3];
  if (own || !beside || !isLabel(text)) return [undefined, 1];
  if (further && isEdge(further) && isEdge(beside) && beside.from < further.to)
    return [{ label: fold(text), from: beside.from, to: further.to }, 3];
  return [{ label: fold(text), ...beside }, 2];
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /^\p{L}/u.test(text) && !text.includes('%');
}

function isLevel(text: string): boolean {
  return levelWord(fold(text)) !== undefined;
}

/** The nearest text above or to the left. */
function headingOf(grid: Grid, row: number, column: number): string {
  const left = column > 0 ? grid.value(row, column - 1) : '';
  const texts = typeof left === 'string' ? [left] : [];
  for (let above = row - 1; above >= Math.max(0, row - 3); above -= 1)
    for (const at of [column, column + 1, column - 1]) {
      const value = at < 0 ? '' : grid.value(above, at);
      if (typeof value === 'string' && value.length <= 80) texts.push(value);
    }
  return fold(texts.join(' '));
}

function fieldOf({ heading, entries }: Group): SteppedField | undefined {
  const families = new Set(entries.flatMap(({ label }) => levelWord(label)?.family ?? []));
  if (families.size === 1 && families.has('chance')) return 'probability';
  if (families.size === 1 && families.has('harm')) return 'impact';
  const [isProbability, isImpact] = [PROBABILITY.test(heading), IMPACT.test(heading)];
  return isProbability === isImpact ? undefined : isProbability ? 'probability' : 'impact';
}

/** Bands of a score: ranges that follow each other up to more than one rating can be, their words rising with them. */
function bandsOf(group: Group): readonly Band[] | undefined {
  const entries = [...group.entries].sort((a, b) => a.from - b.from);
  if (entries.length < 2 || entries.length > 7 || !entries.some(({ from, to }) => from < to)) return undefined;
  const last = entries.at(-1);
  const top = last === undefined ? 0 : Number.isFinite(last.to) ? last.to : last.from;
  const field = fieldOf(group);
  if (top < LEAST_TOP || top > MOST_TOP || (field !== undefined && !SCORE.test(group.heading))) return undefined;
  if (!followEachOther(entries)) return undefined;
  const rungs = entries.map(({ label }) => levelWord(label)?.rung);
  const isRising = rungs.every((rung, index) => rung !== undefined && (index === 0 || rung > (rungs[index - 1] ?? 0)));
  const isNamed = entries.length >= 3 && rungs.every((rung) => rung === undefined) && SCORE.test(group.heading);
  if (!isRising && !isNamed) return undefined;
  return entries.map(({ label, from }) => ({ label, from: Number.isFinite(from) ? from : 0 }));
}

function followEachOther(entries: readonly LegendEntry[]): boolean {
  return entries.every(({ from }, index) => {
    const before = entries[index - 1];
    if (before === undefined) return true;
    return from > before.from && (before.to === Infinity || (from >= before.to && from - before.to <= 5));
  });
}

/** Steps with their words: whole numbers one after the other. */
function stepsIn({ entries }: Group): Legend | undefined {
  const sorted = [...entries].sort((a, b) => a.from - b.from);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || sorted.length < 3 || sorted.length > 10 || first.from < 0 || first.from > 1) return undefined;
  if (sorted.some(({ from, to }, index) => from !== to || from !== first.from + index)) return undefined;
  return { labels: new Map(sorted.map(({ label, from }) => [label, from])), min: first.from, max: last.from };
}
