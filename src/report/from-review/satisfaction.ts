// The satisfaction view of a review: the survey that was answered last.
import type { QuestionScore } from '../../scores/surveys/survey-questions';
import type { RoundScore, SurveyScore } from '../../scores/surveys/survey-scores';
import type { Verdict } from '../../scores/formulas/verdict';
import type {
  ChangeVerdict,
  CsatFigure,
  DimensionRow,
  NpsFigure,
  RatingFigure,
  RoundRow,
  SatisfactionView,
} from '../views/satisfaction-view';
import { countedRows } from './counted';
import { figured, type Sources } from './sources';

const VERDICTS: Readonly<Record<Verdict, ChangeVerdict>> = {
  realRise: 'better',
  realFall: 'worse',
  tooSmall: 'noise',
  cannotTell: 'noise',
  tooFew: 'noise',
};

export function satisfactionView(sources: Sources): SatisfactionView | undefined {
  const { review, frame } = sources;
  const survey = latestSurvey(review.scores.surveys);
  if (survey === undefined) return undefined;
  const nps = npsOf(survey.current);
  const csat = csatOf(survey.current);
  const rating = nps === undefined && csat === undefined ? ratingOf(survey.current) : undefined;
  const change = survey.changes.find(({ questionId }) => questionId === npsQuestion(survey.current)?.id)?.change;
  const invited = survey.responseRate.outcome.kind === 'value' ? survey.responseRate.n : undefined;
  const { account } = survey;
  return {
    survey: survey.sheet,
    rounds: survey.rounds.map(roundRow),
    dimensions: dimensionsOf(survey, (dimension) => frame.say(frame.words.satisfaction.names[dimension])),
    account: {
      rows: account.read,
      valid: account.valid,
      empty: account.blank,
      incomplete: account.incomplete,
      repeated: account.duplicate,
    },
    comments: commentsOf(sources, survey.sheet),
    counted: countedRows(sources, 'satisfaction'),
    minimumAnswers: review.setup.settings.surveyMinimumAnswers,
    ...(nps === undefined ? {} : { nps }),
    ...(csat === undefined ? {} : { csat }),
    ...(rating === undefined ? {} : { rating }),
    ...(change === undefined || change.verdict === 'tooFew'
      ? {}
      : { npsChange: { points: change.delta * 100, verdict: VERDICTS[change.verdict] } }),
    ...figured('invited', invited),
  };
}

function latestSurvey(surveys: readonly SurveyScore[]): SurveyScore | undefined {
  return surveys.toSorted((a, b) => (b.current.to ?? 0) - (a.current.to ?? 0))[0];
}

function npsQuestion(round: RoundScore): QuestionScore | undefined {
  return round.questions.find(({ score }) => score.measure === 'nps' && score.n > 0);
}

function npsOf(round: RoundScore): NpsFigure | undefined {
  const question = npsQuestion(round);
  const outcome = question?.score.outcome;
  if (question?.buckets === undefined || outcome?.kind !== 'value' || outcome.interval === undefined) return undefined;
  return { ...question.buckets, count: question.score.n, score: outcome.value, low: outcome.interval.low, high: outcome.interval.high };
}

/** The question about the whole, where one is asked; else the first. */
function questionOf(round: RoundScore, measures: readonly Measure[]): QuestionScore | undefined {
  const asked = round.questions.filter(({ score }) => measures.includes(score.measure) && score.n > 0);
  return asked.find(({ dimension }) => dimension === 'overall') ?? asked[0];
}

function ratingOf(round: RoundScore): RatingFigure | undefined {
  const question = questionOf(round, ['ratingMean', 'ces2', 'ces1']);
  const outcome = question?.score.outcome;
  if (question === undefined || outcome?.kind !== 'value') return undefined;
  const { min: minimum, max: maximum } = question.scale;
  return { mean: outcome.value, count: question.score.n, minimum, maximum, ...outcome.interval };
}

function csatOf(round: RoundScore): CsatFigure | undefined {
  const question = questionOf(round, ['csat']);
  const outcome = question?.score.outcome;
  if (question?.satisfied === undefined || outcome?.kind !== 'value' || outcome.interval === undefined) return undefined;
  return {
    share: outcome.value,
    positive: question.satisfied,
    count: question.score.n,
    low: outcome.interval.low,
    high: outcome.interval.high,
  };
}

function roundRow(round: RoundScore): RoundRow {
  const nps = npsOf(round);
  const csat = csatOf(round);
  return { label: round.label, count: round.respondents, ...(nps === undefined ? {} : { nps }), ...(csat === undefined ? {} : { csat }) };
}

type Measure = QuestionScore['score']['measure'];
type Dimension = SurveyScore['insights'][number]['dimension'];

function dimensionsOf(survey: SurveyScore, nameOf: (dimension: Dimension) => string): DimensionRow[] {
  return survey.current.dimensions.flatMap(({ dimension, score }): DimensionRow[] => {
    if (score.outcome.kind !== 'value') return [];
    const insight = survey.insights.find((each) => each.dimension === dimension);
    const importance = insight?.importance?.r;
    // A correlation of 0 to 1, shown on the scale of the index beside it.
    const weight = importance === undefined ? undefined : Math.max(0, importance) * 100;
    const isFirst = insight?.place?.quadrant === 'concentrateHere';
    return [
      {
        name: nameOf(dimension),
        index: score.outcome.value,
        count: score.n,
        ...figured('importance', weight),
        ...(isFirst ? { isFirst } : {}),
      },
    ];
  });
}

/**
 * Free answers of those who agreed to be quoted, without their names: an internal tab is passed on easily. An organisation of which too few
 * answered is a name too.
 */
function commentsOf({ review }: Sources, sheet: string): { readonly text: string; readonly who: string }[] {
  const table = review.reading.surveys.find((survey) => survey.sheet === sheet);
  if (table === undefined) return [];
  const questions = table.questions.filter(({ metric }) => metric === 'text');
  const answers = new Map<string, number>();
  table.rows.forEach((_, respondent) =>
    answers.set(table.organisation(respondent), (answers.get(table.organisation(respondent)) ?? 0) + 1),
  );
  return table.rows.flatMap((_, respondent) => {
    if (table.consent(respondent) !== true) return [];
    const organisation = table.organisation(respondent);
    const who = (answers.get(organisation) ?? 0) < review.setup.settings.surveyMinimumAnswers ? '' : organisation;
    return questions.flatMap(({ answers }) => (answers.text(respondent) === '' ? [] : [{ text: answers.text(respondent), who }]));
  });
}
