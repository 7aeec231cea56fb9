// Every score of every survey: by question and dimension for each round, by client and segment for the latest, and what has changed.
import type { SurveyQuestion, SurveyTable } from '../../reading/survey/survey-table';
import type { SerialDay } from '../../workbook/serial-date';
import { countByGroup, type Crossing, crossGroupings, groupBy, type Grouping, restrictedTo } from './answer-counts';
import { npsInterval } from '../formulas/nps-interval';
import { ratesOfInvited } from '../formulas/response-rate';
import { accountOf, type Score, type ScoreAudit } from '../score';
import type { Interval } from '../statistics/interval';
import { scoreAcsi } from './survey-acsi';
import { changeOf, type ScoreChange } from './survey-changes';
import {
  type DimensionColumn,
  dimensionColumns,
  type DimensionInsight,
  dimensionInsights,
  type DimensionScore,
  dimensionScores,
} from './survey-dimensions';
import { type CountedGroups, type GroupScore, NOTHING_COUNTED, scoreGroups } from './survey-groups';
import { kanoPairs, type KanoScore, scoreKano } from './survey-kano';
import { pairedSteps, pairRespondents } from './survey-pairs';
import { type QuestionScore, scoreQuestion } from './survey-questions';
import { scoredQuestions, type SurveyRound, type SurveySeries, surveySeries } from './survey-rounds';
import { type WeightedScore, weightedScores } from './survey-weights';

export interface RoundScore {
  readonly label: string;
  readonly sheet: string;
  readonly from?: SerialDay;
  readonly to?: SerialDay;
  readonly respondents: number;
  readonly questions: readonly QuestionScore[];
  readonly dimensions: readonly DimensionScore[];
}

export interface QuestionChange {
  readonly questionId: string;
  readonly from: string;
  readonly to: string;
  readonly change: ScoreChange;
}

export interface SurveyScore {
  /** The tab of the latest round. */
  readonly sheet: string;
  /** Oldest first. */
  readonly rounds: readonly RoundScore[];
  readonly current: RoundScore;
  /** The question that stands for the survey: the first NPS, else CSAT, else rating question. */
  readonly headline?: QuestionScore;
  /** The interval of an NPS headline if those who were asked are all there are: narrower, and without width when all answered. */
  readonly populationInterval?: Interval;
  /** The current round's questions by the sheet's column of weights; empty without one. */
  readonly weighted: readonly WeightedScore[];
  /** Of the current round against the one before it; empty in a first round. */
  readonly changes: readonly QuestionChange[];
  readonly insights: readonly DimensionInsight[];
  /** Features asked about in Kano's way, in the current round. */
  readonly kano: readonly KanoScore[];
  /** Where the survey asks the three questions for it. */
  readonly acsi?: Score;
  readonly responseRate: Score;
  /** Answers of the latest round that were begun and not finished; 0 where a tab of several rounds does not tell whose they are. */
  readonly unfinished: number;
  /** Clients in the order of their first answer. */
  readonly byClient: readonly GroupScore[];
  /** By segment column. */
  readonly bySegment: readonly { readonly header: string; readonly groups: readonly GroupScore[] }[];
  /** All rows of the latest round's tab, and what became of them. */
  readonly account: ScoreAudit;
}

export interface SurveyTerms {
  /** Groups of fewer are hidden, and rounds of fewer not compared. */
  readonly minimum: number;
  /** How many people were asked; undefined where nobody says. */
  readonly invited: number | undefined;
  /** The client of a respondent of a table, '' where it can't be told. */
  readonly clientOf: (table: SurveyTable, respondent: number) => string;
}

/** A column with more values than this is no segment. */
const MOST_SEGMENTS = 50;

export function scoreSurveys(surveys: readonly SurveyTable[], terms: SurveyTerms): SurveyScore[] {
  return surveySeries(surveys).map((series) => scoreSeries(series, terms));
}

function scoreSeries({ earlier, latest }: SurveySeries, terms: SurveyTerms): SurveyScore {
  const { table, grouping, code } = latest;
  const groups = groupsOf(latest, terms);
  const tables = new Map([[table, countTable(table, grouping, groups)]]);
  const counted = (round: SurveyRound): CountedTable => {
    const known = tables.get(round.table) ?? countTable(round.table, round.grouping, []);
    tables.set(round.table, known);
    return known;
  };
  const before = earlier.map((round) => scoreRound(round, counted(round)));
  const { columns, byGroup } = counted(latest);
  const current = scoreRound(latest, counted(latest));
  const previous = earlier.at(-1);
  const headline = headlineOf(current.questions);
  const populationInterval = headline && intervalOfPopulation(headline, terms.invited);
  const acsi = scoreAcsi(table, grouping, code);
  const shared = { minimum: terms.minimum, headline: headline?.id };
  const scored = groups.map((group, at) => ({
    ...group,
    groups: scoreGroups(shared, byGroup[at] ?? NOTHING_COUNTED, group, group.labels),
  }));
  return {
    sheet: table.sheet,
    rounds: [...before, current],
    current,
    ...(headline && { headline }),
    ...(populationInterval && { populationInterval }),
    weighted: weightedScores(table, grouping, code, current.questions),
    changes: previous ? changesBetween(previous, latest, before.at(-1), current, terms.minimum) : [],
    insights: dimensionInsights(columns, grouping, code),
    kano: scoreKano(kanoPairs(table), grouping, code),
    ...(acsi && { acsi }),
    responseRate: responseRate(latest.respondents, terms.invited),
    unfinished: grouping.sizes.length === 1 ? table.leftOut.unfinished : 0,
    byClient: scored.flatMap((group) => (group.kind === 'client' ? group.groups : [])),
    bySegment: scored.flatMap((group) => (group.kind === 'segment' ? [{ header: group.header, groups: group.groups }] : [])),
    account: accountOfTable(table),
  };
}

/** A way to part the respondents of the latest round. */
type Parting = Grouping & { readonly labels: readonly string[] } & (
    { readonly kind: 'client' } | { readonly kind: 'segment'; readonly header: string }
  );

/** By client, and by every segment column that has some values, but not one for everybody. */
function groupsOf({ table, grouping, code }: SurveyRound, { clientOf }: SurveyTerms): Parting[] {
  const respondents = table.rows.length;
  const parted = (labelOf: (respondent: number) => string) => {
    const { labels, ...own } = groupBy(respondents, labelOf);
    return { labels, ...restrictedTo(own, grouping, code) };
  };
  const byClient = parted((respondent) => clientOf(table, respondent));
  const segments = table.segments.map(({ header, value }) => ({ kind: 'segment' as const, header, ...parted(value) }));
  return [{ kind: 'client', ...byClient }, ...segments.filter(({ labels }) => labels.length > 0 && labels.length <= MOST_SEGMENTS)];
}

/** A table's scores by round code, and the questions by group: all are counted in one pass over each question. */
interface CountedTable {
  readonly columns: readonly DimensionColumn[];
  readonly questions: readonly (readonly QuestionScore[])[];
  readonly dimensions: readonly (readonly DimensionScore[])[];
  readonly byGroup: readonly CountedGroups[];
}

function countTable(table: SurveyTable, rounds: Grouping, groups: readonly Grouping[]): CountedTable {
  const columns = dimensionColumns(table);
  const crossings = crossGroupings([rounds, ...groups]);
  const counted = scoredQuestions(table).map((question) => scoreByGrouping(question, crossings));
  const dimensions = columns.map((column) => crossings.flatMap((crossing) => dimensionScores(column, crossing)));
  const isOneRound = rounds.sizes.length === 1;
  const ofRounds = counted.map(([byRound = []]) => byRound);
  return {
    columns,
    questions: isOneRound ? ofRounds.map((byRound) => byRound.map((question) => withLeftOut(question, table))) : ofRounds,
    dimensions: dimensions.map(([byRound = []]) => byRound),
    byGroup: groups.map((_, at) => ({
      questions: counted.map((byGrouping) => byGrouping[at + 1] ?? []),
      dimensions: dimensions.map((byGrouping) => byGrouping[at + 1] ?? []),
    })),
  };
}

/** By grouping, the score of each group. */
function scoreByGrouping(question: SurveyQuestion, crossings: readonly Crossing[]): QuestionScore[][] {
  const { scale, answers } = question;
  if (!scale) return [];
  return crossings.flatMap((crossing) =>
    countByGroup(answers, crossing, scale.min, scale.max).map((groups) =>
      groups.map((group) => scoreQuestion(question, scale, group.answers, group.audit)),
    ),
  );
}

function scoreRound({ label, table, code, respondents, from, to }: SurveyRound, { questions, dimensions }: CountedTable): RoundScore {
  return {
    label,
    sheet: table.sheet,
    respondents,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    questions: questions.flatMap((byRound) => byRound[code] ?? []),
    dimensions: dimensions.flatMap((byRound) => byRound[code] ?? []),
  };
}

/** In a tab of one round the rows that were left out belong to it too. */
function withLeftOut(question: QuestionScore, table: SurveyTable): QuestionScore {
  const { read, duplicate, incomplete, blank } = accountOfTable(table);
  const { audit } = question.score;
  return { ...question, score: { ...question.score, audit: { ...audit, read, duplicate, incomplete, blank: audit.blank + blank } } };
}

function accountOfTable({ rows, leftOut }: SurveyTable): ScoreAudit {
  const incomplete = leftOut.preview + leftOut.unfinished;
  return accountOf({ valid: rows.length, duplicate: leftOut.repeated, incomplete, blank: leftOut.blank });
}

/** The question that stands for a survey. */
export function headlineOf(questions: readonly QuestionScore[]): QuestionScore | undefined {
  const first = (measure: Score['measure']): QuestionScore | undefined =>
    questions.find(({ score }) => score.measure === measure && score.n > 0);
  return first('nps') ?? first('csat') ?? first('ratingMean') ?? first('ces2') ?? first('ces1');
}

function intervalOfPopulation({ buckets, score }: QuestionScore, population: number | undefined): Interval | undefined {
  if (!buckets || population === undefined || population < score.n) return undefined;
  const interval = npsInterval(buckets, { population });
  return interval && { low: interval.low * 100, high: interval.high * 100 };
}

function changesBetween(
  before: SurveyRound,
  after: SurveyRound,
  earlier: RoundScore | undefined,
  later: RoundScore,
  minimum: number,
): QuestionChange[] {
  if (!earlier) return [];
  const pairs = pairRespondents(before, after);
  const questionOf = ({ table }: SurveyRound, id: string): SurveyQuestion | undefined =>
    table.questions.find((question) => question.id === id);
  return later.questions.flatMap((question) => {
    const same = earlier.questions.find(
      ({ text, metric }) => text.toLowerCase() === question.text.toLowerCase() && metric === question.metric,
    );
    if (!same) return [];
    const [asked, askedNow] = [questionOf(before, same.id), questionOf(after, question.id)];
    const steps = pairs && asked && askedNow ? pairedSteps(asked, askedNow, pairs) : undefined;
    const change = changeOf(same, question, minimum, steps);
    return change ? [{ questionId: question.id, from: earlier.label, to: later.label, change }] : [];
  });
}

/** Whoever was asked and did not answer is blank. */
function responseRate(answered: number, invited: number | undefined): Score {
  const base = { measure: 'responseRate', unit: 'share', method: 'count', n: invited ?? 0 } as const;
  const rate = ratesOfInvited(answered, 0, invited)?.rr1;
  if (invited === undefined || rate === undefined) {
    const reason = invited === undefined ? 'nobodyAsked' : 'moreThanAsked';
    return { ...base, audit: accountOf({ valid: answered }), outcome: { kind: 'insufficient', reason } };
  }
  return {
    ...base,
    audit: accountOf({ valid: answered, blank: invited - answered }),
    outcome: { kind: 'value', value: rate },
    sensitivity: { to: 'oneMoreAnswer', change: 1 / invited },
  };
}
