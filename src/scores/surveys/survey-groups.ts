// The current round by client and by segment: groups too small to show are hidden, and each is compared with the rest.
import type { Grouping } from './answer-counts';
import { suppressed } from '../score';
import { holm } from '../statistics/holm';
import type { Histogram } from '../statistics/moments';
import { type SuppressionReason, suppressSegments } from '../formulas/suppression';
import { changeOf, type ScoreChange } from './survey-changes';
import type { DimensionScore } from './survey-dimensions';
import { type QuestionScore, withAnswers } from './survey-questions';
import { verdictOf, type Verdict, MATTERS } from '../formulas/verdict';

export interface GroupScore {
  readonly label: string;
  readonly respondents: number;
  /** Hidden groups have no figures. */
  readonly hidden?: SuppressionReason;
  readonly questions: readonly QuestionScore[];
  readonly dimensions: readonly DimensionScore[];
  /** The headline question against everybody else; p adjusted by Holm over the groups that are shown, if more than two. */
  readonly againstRest?: ScoreChange & { readonly adjustedP: number; readonly isAdjusted: boolean };
}

/** The scores of the groups of one grouping: by question or dimension, then by group code. */
export interface CountedGroups {
  readonly questions: readonly (readonly QuestionScore[])[];
  readonly dimensions: readonly (readonly DimensionScore[])[];
}

export const NOTHING_COUNTED: CountedGroups = { questions: [], dimensions: [] };

interface GroupTerms {
  /** Groups of fewer are hidden. */
  readonly minimum: number;
  /** The id of the question that is compared with the rest. */
  readonly headline: string | undefined;
}

/**
 * Every group as it may be shown. `labels` name the groups by code. A group that is shown may still be hidden on a single question that few
 * of it answered, and another with it, so that the few can't be worked out from the whole. Who is in no group is nobody's colleague.
 */
export function scoreGroups(
  { minimum, headline }: GroupTerms,
  counted: CountedGroups,
  { sizes }: Grouping,
  labels: readonly string[],
): GroupScore[] {
  const hidden = hiddenOf(sizes, minimum);
  const shown = <T extends Shown>(scores: readonly T[], without: (score: T, reason: SuppressionReason) => T): readonly T[] => {
    const reasons = hiddenOf(
      scores.map(({ score }) => score.n),
      minimum,
      hidden,
    );
    return scores.map((score, code) => {
      const reason = hidden.get(String(code)) ?? reasons.get(String(code));
      return reason === undefined ? score : without(score, reason);
    });
  };
  const questions = counted.questions.map((scores) => shown(scores, hiddenQuestion));
  const dimensions = counted.dimensions.map((scores) => shown(scores, hiddenDimension));
  const groups = labels.map((label, code): GroupScore => {
    const reason = hidden.get(String(code));
    return {
      label,
      respondents: sizes[code] ?? 0,
      ...(reason && { hidden: reason }),
      questions: questions.flatMap((scores) => scores[code] ?? []),
      dimensions: dimensions.flatMap((scores) => scores[code] ?? []),
    };
  });
  return compareWithRest(groups, headline, minimum);
}

type Shown = QuestionScore | DimensionScore;

function hiddenOf(
  sizes: readonly number[],
  minimum: number,
  already?: ReadonlyMap<string, SuppressionReason>,
): Map<string, SuppressionReason> {
  const whole = sizes.reduce((sum, n) => sum + n, 0);
  return suppressSegments(
    sizes.map((n, code) => ({ id: String(code), n })),
    minimum,
    whole,
    already,
  );
}

/** The question without its answers. */
function hiddenQuestion(
  { id, text, metric, scale, direction, dimension, isLowBase, score }: QuestionScore,
  reason: SuppressionReason,
): QuestionScore {
  return {
    id,
    text,
    metric,
    scale,
    direction,
    ...(dimension && { dimension }),
    answers: new Map(),
    isLowBase,
    score: suppressed(score, wordFor(reason)),
  };
}

function hiddenDimension(dimension: DimensionScore, reason: SuppressionReason): DimensionScore {
  return { ...dimension, score: suppressed(dimension.score, wordFor(reason)) };
}

function wordFor(reason: SuppressionReason | undefined): 'tooFewToShow' | 'hiddenWithAnother' {
  return reason === 'complementary' ? 'hiddenWithAnother' : 'tooFewToShow';
}

/** Adds the comparison to the shown groups that answered the headline question. */
function compareWithRest(groups: readonly GroupScore[], headline: string | undefined, minimum: number): GroupScore[] {
  const shown = groups.filter(({ hidden }) => hidden === undefined);
  const compared = shown.flatMap((group) => {
    const own = group.questions.find(({ id }) => id === headline);
    const rest =
      own &&
      restOf(
        own,
        shown.filter((other) => other !== group).flatMap((other) => other.questions.filter(({ id }) => id === headline)),
      );
    const change = own && rest && changeOf(rest, own, minimum);
    return change ? [{ group, change, direction: own.direction, isScale: own.score.unit === 'scale' }] : [];
  });
  // Of two groups each is the other's rest: that is one comparison, told twice.
  const own = compared.map(({ change }) => change.p);
  const adjusted = compared.length === 2 ? own : holm(own);
  const results = new Map(
    compared.map(({ group, change, direction, isScale }, index) => {
      const adjustedP = adjusted[index] ?? 1;
      const delta = direction === 'down' ? -change.delta : change.delta;
      const verdict: Verdict = verdictOf({ ...change, delta, p: adjustedP }, isScale ? MATTERS.scale : MATTERS.share, minimum);
      return [group, { ...change, verdict, adjustedP, isAdjusted: compared.length > 2 }] as const;
    }),
  );
  return groups.map((group) => {
    const againstRest = results.get(group);
    return againstRest ? { ...group, againstRest } : group;
  });
}

/** The question over the answers of all other groups; undefined where none of them shows any. */
function restOf(own: QuestionScore, others: readonly QuestionScore[]): QuestionScore | undefined {
  const answering = others.filter(({ score }) => score.outcome.kind === 'value');
  if (answering.length === 0) return undefined;
  const answers = new Map<number, number>();
  for (const { answers: some } of answering) addTo(answers, some);
  return withAnswers(own, answers);
}

function addTo(target: Map<number, number>, more: Histogram): void {
  for (const [value, count] of more) target.set(value, (target.get(value) ?? 0) + count);
}
