// What the surveys measure, question by question, with everything that defends it: the current round, its clients and segments.
import { effortShares } from '../formulas/ces';
import { importanceWeighted } from '../formulas/indices';
import { npsFromCounts } from '../formulas/nps';
import { smallestDetectableChange } from '../formulas/nps-change';
import { type ItemRemoved, lengthened } from '../formulas/reliability';
import { ratesOfInvited } from '../formulas/response-rate';
import { accountOf, figureScore, type Score, type ScoreUnit, type Sensitivity } from '../score';
import {
  changeInUnit,
  inUnit,
  type MeasureData,
  measured,
  type MeasureSubject,
  type Remark,
  remark,
  type ScoredMeasure,
} from './scored-measure';
import { fisherInterval } from '../statistics/correlation';
import type { ScoreChange } from '../surveys/survey-changes';
import type { DimensionInsight, DimensionScore } from '../surveys/survey-dimensions';
import type { GroupScore } from '../surveys/survey-groups';
import type { KanoScore } from '../surveys/survey-kano';
import { LOW_BASE, type QuestionScore } from '../surveys/survey-questions';
import type { QuestionChange, SurveyScore } from '../surveys/survey-scores';

export function measuresOfSurveys(surveys: readonly SurveyScore[], minimum: number): ScoredMeasure[] {
  return surveys.flatMap((survey) => [
    ...survey.current.questions.flatMap((question) => [
      questionMeasure(survey, question, minimum),
      ...weightedMeasures(survey, question, minimum),
    ]),
    ...survey.current.dimensions.map((dimension) => dimensionMeasure(survey, dimension)),
    ...weightedIndexOf(survey),
    ...(survey.acsi ? [measured(survey.acsi, roundOf(survey))] : []),
    ...survey.insights.flatMap((insight) => insightMeasures(survey, insight)),
    ...survey.kano.map((feature) => kanoMeasure(survey, feature)),
    measured(survey.responseRate, { sheet: survey.sheet }, {}, responseRemarks(survey)),
    ...survey.byClient.flatMap((group) => groupMeasures(survey, group, { sheet: survey.sheet, client: group.label }, minimum)),
    ...survey.bySegment.flatMap(({ header, groups }) =>
      groups.flatMap((group) => groupMeasures(survey, group, { sheet: survey.sheet, segment: `${header}: ${group.label}` }, minimum)),
    ),
  ]);
}

/** Unfinished answers count as partial ones: AAPOR's RR2 beside RR1. */
function responseRemarks({ responseRate, unfinished }: SurveyScore): Remark[] {
  const { outcome, n } = responseRate;
  const rate = outcome.kind === 'value' ? ratesOfInvited(responseRate.audit.valid, unfinished, n)?.rr2 : undefined;
  return unfinished > 0 && rate !== undefined ? [remark('withUnfinished', { count: unfinished, rate: { percent: rate } })] : [];
}

function questionMeasure(survey: SurveyScore, question: QuestionScore, minimum: number): ScoredMeasure {
  const change = survey.changes.find(({ questionId }) => questionId === question.id);
  const population = question === survey.headline ? survey.populationInterval : undefined;
  const asked = survey.responseRate.n;
  return measured(question.score, { ...roundOf(survey), name: question.text }, termsOf(question, minimum), [
    ...ownRemarks(question),
    ...(population
      ? [remark('population', { population: asked, low: inUnit(population.low, 'points'), high: inUnit(population.high, 'points') })]
      : []),
    ...(change ? changeRemarks(change, question.score.unit) : []),
  ]);
}

/** Weighted answers stand beside the unweighted ones, never in their place. */
function weightedMeasures(survey: SurveyScore, question: QuestionScore, minimum: number): ScoredMeasure[] {
  const { outcome, unit } = question.score;
  const own = survey.weighted.find(({ questionId }) => questionId === question.id);
  if (!own || outcome.kind !== 'value') return [];
  const { score, column, effectiveN } = own;
  const about = remark('weighted', {
    column,
    effective: inUnit(effectiveN, 'number'),
    count: score.n,
    unweighted: inUnit(outcome.value, unit),
  });
  return [measured(score, { ...roundOf(survey), name: question.text }, termsOf(question, minimum), [about])];
}

/** The tab, and the round where the tab's name does not say it. */
function roundOf({ sheet, current: { label } }: SurveyScore): MeasureSubject {
  return label === sheet ? { sheet } : { sheet, round: label };
}

/** What the definition of the measure names: the ends of the scale, the positive set by label. */
function termsOf({ scale }: QuestionScore, minimum: number): MeasureData {
  const positive = scale.positive.map((value) => scale.labels.find((each) => each.value === value)?.label ?? String(value));
  return { min: scale.min, max: scale.max, positive: { list: positive }, minimum };
}

function ownRemarks({ score, scale, answers, isLowBase, index, buckets }: QuestionScore): Remark[] {
  if (score.outcome.kind === 'insufficient') return [];
  const effort = score.measure === 'ces2' && scale.min === 1 && scale.max === 7 ? effortShares(answers) : undefined;
  const variance = buckets && npsFromCounts(buckets)?.variance;
  const smallest = variance === undefined ? undefined : smallestDetectableChange(score.n, variance);
  return [
    ...(isLowBase ? [remark('lowBase')] : []),
    ...(score.measure !== 'nps' && index !== undefined ? [remark('index', { index: inUnit(index, 'index') })] : []),
    ...(effort ? [remark('agreement', { agree: { percent: effort.agree }, disagree: { percent: effort.disagree } })] : []),
    ...(smallest ? [remark('smallestChange', { points: Math.round(smallest * 100) })] : []),
  ];
}

/** Changes of NPS are fractions, shown as points. */
function shownChange(figure: number, unit: ScoreUnit): ReturnType<typeof changeInUnit> {
  return changeInUnit(unit === 'points' ? figure * 100 : figure, unit);
}

function changeData({ delta, p, verdict, method, nBefore, nAfter }: ScoreChange, unit: ScoreUnit): MeasureData {
  return {
    delta: shownChange(delta, unit),
    p: { p },
    verdict: { verdict },
    method: { test: method },
    nBefore,
    nAfter,
  };
}

function changeRemarks({ from, to, change }: QuestionChange, unit: ScoreUnit): Remark[] {
  const { interval, intervalMethod, pairs, verdict, nBefore, nAfter } = change;
  if (verdict === 'tooFew') return [remark('notCompared', { from, to, nBefore, nAfter })];
  return [
    remark('change', { ...changeData(change, unit), from, to }),
    ...(interval && intervalMethod
      ? [
          remark('changeInterval', {
            low: shownChange(interval.low, unit),
            high: shownChange(interval.high, unit),
            intervalMethod: { changeInterval: intervalMethod },
          }),
        ]
      : []),
    pairs === undefined ? remark('unpaired') : remark('paired', { count: pairs }),
  ];
}

function dimensionMeasure(survey: SurveyScore, { dimension, score }: DimensionScore): ScoredMeasure {
  return measured(score, { ...roundOf(survey), dimension }, {}, lowBaseOf(score));
}

function lowBaseOf({ outcome, n }: Score): Remark[] {
  return outcome.kind === 'value' && n < LOW_BASE ? [remark('lowBase')] : [];
}

function insightMeasures(survey: SurveyScore, insight: DimensionInsight): ScoredMeasure[] {
  const { dimension, alpha, importance, place, suspectedReverse, respondents, weakestItem } = insight;
  const subject = { ...roundOf(survey), dimension };
  const measures: ScoredMeasure[] = [];
  if (alpha) {
    const { interval } = alpha;
    const score: Score = {
      measure: 'alpha',
      unit: 'coefficient',
      method: 'feldt',
      n: alpha.n,
      audit: accountOf({ valid: alpha.n, blank: respondents - alpha.n }),
      outcome: { kind: 'value', value: alpha.alpha, interval },
      sensitivity: weakestItem
        ? withoutItem(weakestItem, alpha.alpha)
        : { to: 'twiceTheQuestions', change: lengthened(alpha.alpha, 2) - alpha.alpha },
    };
    measures.push(
      measured(
        score,
        subject,
        {},
        suspectedReverse.map((question) => remark('reverse', { question })),
      ),
    );
  }
  if (importance) {
    const { r, n } = importance;
    const interval = fisherInterval(r, n);
    const score: Score = {
      measure: 'importance',
      unit: 'coefficient',
      method: 'pearson',
      n,
      audit: accountOf({ valid: n, blank: respondents - n }),
      outcome: { kind: 'value', value: r, ...(interval && { interval }) },
      sensitivity: { to: 'oneStandardError', change: (1 - r * r) / Math.sqrt(n - 1) },
    };
    const placed = place && remark(place.borderline ? 'placeBorderline' : 'place', { quadrant: { quadrant: place.quadrant } });
    measures.push(measured(score, subject, {}, placed ? [placed] : []));
  }
  return measures;
}

function withoutItem({ id, alpha }: ItemRemoved<string>, whole: number): Sensitivity {
  return { to: 'withoutQuestion', of: id, change: alpha - whole };
}

/** Only dimensions whose importance is known and above 0 have a weight. */
function weightedIndexOf(survey: SurveyScore): ScoredMeasure[] {
  const { current, insights } = survey;
  const weighted = insights.flatMap(({ dimension, importance }) => {
    const outcome = current.dimensions.find((each) => each.dimension === dimension)?.score.outcome;
    return importance && importance.r > 0 && outcome?.kind === 'value' ? [{ dimension, index: outcome.value, weight: importance.r }] : [];
  });
  const [first] = weighted;
  if (!first || weighted.length < 2) return [];
  const indexOf = (some: typeof weighted): number | undefined =>
    importanceWeighted(
      some.map(({ index }) => index),
      some.map(({ weight }) => weight),
    );
  const value = indexOf(weighted);
  const heaviest = weighted.reduce((a, b) => (b.weight > a.weight ? b : a), first);
  const atFull = indexOf(weighted.map((each) => (each === heaviest ? { ...each, index: 100 } : each)));
  const audit = accountOf({ valid: weighted.length, notApplicable: current.dimensions.length - weighted.length });
  const score = figureScore(
    { measure: 'weightedIndex', unit: 'index', method: 'weightedIndex', audit },
    value,
    value === undefined || atFull === undefined ? undefined : { to: 'dimensionAtFull', of: heaviest.dimension, change: atFull - value },
  );
  return [measured(score, roundOf(survey))];
}

/** The figure is the share whom the feature would please; reverse answers do not apply to it, questionable ones are invalid. */
function kanoMeasure(survey: SurveyScore, { feature, counts, category, coefficients, respondents }: KanoScore): ScoredMeasure {
  const { A, O, M, I, R, Q } = counts;
  const valid = A + O + M + I;
  const audit = accountOf({ valid, notApplicable: R, invalid: Q, blank: respondents - valid - R - Q });
  const better = coefficients?.better ?? 0;
  const score = figureScore({ measure: 'kano', unit: 'share', method: 'kano', audit }, coefficients?.better, {
    to: 'oneMoreUnmoved',
    change: (better * valid) / (valid + 1) - better,
  });
  const worse = { percent: -(coefficients?.worse ?? 0) };
  return measured(score, { ...roundOf(survey), name: feature }, {}, [remark('kanoCategory', { category: { kano: category }, worse })]);
}

/** A client's or segment's headline question, and its dimensions. Hidden groups say why there is no figure. */
function groupMeasures({ headline }: SurveyScore, group: GroupScore, subject: MeasureSubject, minimum: number): ScoredMeasure[] {
  const question = group.questions.find(({ id }) => id === headline?.id);
  if (!question) return [];
  const { againstRest } = group;
  const compared = againstRest
    ? [
        remark(againstRest.isAdjusted ? 'againstRest' : 'againstOther', {
          ...changeData({ ...againstRest, p: againstRest.adjustedP }, question.score.unit),
        }),
      ]
    : [];
  return [
    measured(question.score, { ...subject, name: question.text }, termsOf(question, minimum), [...ownRemarks(question), ...compared]),
    ...group.dimensions.map(({ dimension, score }) => measured(score, { ...subject, dimension }, { minimum }, lowBaseOf(score))),
  ];
}
