// Labels of one question as positions of a scale: five or seven around a middle, five from nothing to very much, else in the order of their words.
import type { Attitude } from './attitude';
import type { AnswerScale } from './survey-table';

export interface Step {
  readonly label: string;
  readonly attitude: Attitude;
}

export interface PlacedLabels {
  readonly scale: AnswerScale;
  /** The labels fit no usual scale: their order is known, their places are not. */
  readonly isOdd: boolean;
}

/** At least two steps, in any order. */
export function labelScale(steps: readonly Step[]): PlacedLabels {
  if (isFromNothing(steps)) {
    const isSure = steps.some(({ attitude: { step } }) => step < 0);
    return { scale: scaleOf(steps, fromNothing(steps), 5, ({ degree }) => degree >= 3), isOdd: !isSure };
  }
  const [above, below] = [sizes(steps, 1), sizes(steps, -1)];
  const isSeven = [above, below].some((side) => side.length >= 3 && side[0] === 1 && side[1] === 2);
  const isOdd = !isSeven && Math.max(above.length, below.length) >= 3;
  if (isOdd) {
    const order = [...new Set(steps.map(({ attitude }) => attitude.step))].sort((a, b) => a - b);
    return {
      scale: scaleOf(
        steps,
        ({ step }) => order.indexOf(step) + 1,
        order.length,
        ({ step }) => step > 0,
      ),
      isOdd,
    };
  }
  const half = isSeven ? 3 : 2;
  const place = ({ step }: Attitude) => half + 1 + Math.sign(step) * strength(Math.abs(step), step > 0 ? above : below, isSeven);
  return { scale: scaleOf(steps, place, 2 * half + 1, ({ step }) => step > 0), isOdd };
}

/** "Not at all", "slightly", "moderately", "very": the low end only denies, and there is no middle between two opposites. */
function isFromNothing(steps: readonly Step[]): boolean {
  if (steps.some(({ attitude }) => attitude.isOpposite || attitude.step === 0)) return false;
  return steps.some(({ attitude }) => attitude.degree <= 1) && steps.some(({ attitude: { step, degree } }) => step > 0 && degree <= 2);
}

/** Plain "important" is the fourth of five, "very" the fifth unless there is an "extremely". */
function fromNothing(steps: readonly Step[]): (attitude: Attitude) => number {
  const hasUtmost = steps.some(({ attitude }) => attitude.degree === 5);
  return ({ degree }) => (degree >= 4 ? (degree === 4 && hasUtmost ? 4 : 5) : degree + 1);
}

/** The different strengths on one side of the middle, ascending. */
function sizes(steps: readonly Step[], side: 1 | -1): readonly number[] {
  const own = steps.filter(({ attitude }) => Math.sign(attitude.step) === side).map(({ attitude }) => Math.abs(attitude.step));
  return [...new Set(own)].sort((a, b) => a - b);
}

/** 1 is next to the middle. Of two strengths the weaker one is, whatever its word; a single one stands at the end only if it is strong. */
function strength(size: number, side: readonly number[], isSeven: boolean): number {
  if (isSeven) return Math.min(size, 3);
  if (size === 0) return 0;
  return size === side[0] && (side.length > 1 || size < 3) ? 1 : 2;
}

function scaleOf(
  steps: readonly Step[],
  place: (attitude: Attitude) => number,
  max: number,
  isPositive: (attitude: Attitude) => boolean,
): AnswerScale {
  const placed = steps.map(({ label, attitude }) => ({ label, value: place(attitude), isPositive: isPositive(attitude) }));
  const labels = placed.map(({ label, value }) => ({ label, value })).sort((a, b) => a.value - b.value);
  const positive = [...new Set(placed.filter((each) => each.isPositive).map(({ value }) => value))].sort((a, b) => a - b);
  const upperHalf = Array.from({ length: Math.floor(max / 2) }, (_, index) => max - Math.floor(max / 2) + 1 + index);
  return { min: 1, max, direction: 'up', labels, positive: positive.length > 0 ? positive : upperHalf };
}
