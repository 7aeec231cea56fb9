// Every score of every survey: by question and dimension for each round, by client and segment for the latest, and what has changed.
import type { SurveyQuestion, SurveyTable } from '../reading/survey-table';
import type { SerialDay } from '../workbook/serial-date';
import { countByGroup, groupBy, type Grouping, restrictedTo } from './answer-counts';
import { npsInterval } from './nps-interval';
import { simpleResponseRate } from './response-rate';
import { NOTHING_READ, type Score, type ScoreAudit } from './score';
import type { Interval } from './statistics/interval';
import { changeOf, type ScoreChange } from './survey-changes';
import {
  type DimensionColumn,
  dimensionColumns,
  type DimensionInsight,
  dimensionInsights,
  type DimensionScore,
  dimensionScores,
} from './survey-dimensions';
import { type GroupScore, scoreGroups } from './survey-groups';
import { pairedSteps, pairRespondents } from './survey-pairs';
import { type QuestionScore, scoreQuestion } from './survey-questions';
import { scoredQuestions, type SurveyRound, type SurveySeries, surveySeries } from './survey-rounds';

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
  /** Of the current round against the one before it; empty in a first round. */
  readonly changes: readonly QuestionChange[];
  readonly insights: readonly DimensionInsight[];
  readonly responseRate: Score;
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
  const tables = new Map<SurveyTable, CountedTable>();
  const counted = ({ table, grouping }: SurveyRound): CountedTable => {
    const known = tables.get(table) ?? countTable(table, grouping);
    tables.set(table, known);
    return known;
  };
  const before = earlier.map((round) => scoreRound(round, counted(round)));
  const current = scoreRound(latest, counted(latest));
  const previous = earlier.at(-1);
  const headline = headlineOf(current.questions);
  const populationInterval = headline && intervalOfPopulation(headline, terms.invited);
  const { table, grouping, code } = latest;
  const { columns } = counted(latest);
  const shared = { questions: scoredQuestions(table), columns, minimum: terms.minimum, headline: headline?.id };
  const groupsBy = (labelOf: (respondent: number) => string, most = Infinity): readonly GroupScore[] => {
    const { labels, ...own } = groupBy(table.rows.length, labelOf);
    return labels.length > most ? [] : scoreGroups(shared, restrictedTo(own, grouping, code), labels);
  };
  return {
    sheet: table.sheet,
    rounds: [...before, current],
    current,
    ...(headline && { headline }),
    ...(populationInterval && { populationInterval }),
    changes: previous ? changesBetween(previous, latest, before.at(-1), current, terms.minimum) : [],
    insights: dimensionInsights(columns, grouping, code),
    responseRate: responseRate(latest.respondents, terms.invited),
    byClient: groupsBy((respondent) => terms.clientOf(table, respondent)),
    bySegment: table.segments
      .map(({ header, value }) => ({ header, groups: groupsBy(value, MOST_SEGMENTS) }))
      .filter(({ groups }) => groups.length > 0),
    account: accountOf(table),
  };
}

/** A table's scores by round code: all rounds are counted in one pass over each question. */
interface CountedTable {
  readonly columns: readonly DimensionColumn[];
  readonly questions: readonly (readonly QuestionScore[])[];
  readonly dimensions: readonly (readonly DimensionScore[])[];
}

function countTable(table: SurveyTable, rounds: Grouping): CountedTable {
  const columns = dimensionColumns(table);
  return {
    columns,
    questions: scoredQuestions(table).map((question) => scoreByRound(question, table, rounds)),
    dimensions: columns.map((column) => dimensionScores(column, rounds)),
  };
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

function scoreByRound(question: SurveyQuestion, table: SurveyTable, rounds: Grouping): QuestionScore[] {
  const { scale } = question;
  if (!scale) return [];
  const isOneRound = rounds.sizes.length === 1;
  return countByGroup(question.answers, rounds, scale.min, scale.max).map(({ answers, audit }) =>
    scoreQuestion(question, scale, answers, isOneRound ? withLeftOut(audit, table) : audit),
  );
}

/** In a tab of one round the rows that were left out belong to it too. */
function withLeftOut(audit: ScoreAudit, table: SurveyTable): ScoreAudit {
  const { read, duplicate, incomplete, blank } = accountOf(table);
  return { ...audit, read, duplicate, incomplete, blank: audit.blank + blank };
}

function accountOf({ rows, leftOut }: SurveyTable): ScoreAudit {
  const incomplete = leftOut.preview + leftOut.unfinished;
  return {
    ...NOTHING_READ,
    read: rows.length + leftOut.repeated + incomplete + leftOut.blank,
    valid: rows.length,
    duplicate: leftOut.repeated,
    incomplete,
    blank: leftOut.blank,
  };
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

function responseRate(answered: number, invited: number | undefined): Score {
  const rate = simpleResponseRate(answered, invited);
  const base = {
    measure: 'responseRate',
    unit: 'share',
    method: 'count',
    n: invited ?? 0,
    audit: { ...NOTHING_READ, read: answered, valid: answered },
  } as const;
  if (rate === undefined) return { ...base, outcome: { kind: 'insufficient', reason: 'populationUnknown' } };
  return { ...base, outcome: { kind: 'value', value: rate } };
}
