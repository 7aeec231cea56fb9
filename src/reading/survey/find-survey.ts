// Whether a tab holds survey answers, from which tool, and which columns are about the respondent, which are questions (docs/method.md, Answers).
import type { ColumnProfile } from '../columns/column-profile';
import type { Grid } from '../grid';
import { headerKey } from '../words/header-text';
import { METADATA, NUMBERED, QUESTION, SCORE_WORDS, WHETHER } from './header-words';
import { longSurvey } from './long-survey';
import { areRated, looksAnswered, sideBySide } from './side-by-side';
import { columnsOf, type FoundSurvey, isAnswer, type SurveyColumn, withAnswers } from './survey-columns';
import { firstRow, headerDepth, headerTexts, isAmongItsValues, isTally, NAMED, titledHeaders } from './survey-header';
import { toolOf } from './survey-tools';

/** The column that numbers the answers. */
const NUMBERED_ANSWERS = /^survey (?:#|no|id|number)$|^问卷编号$/;
const LEAST_QUESTIONS = 2;
const MANY_ANSWERED = 3;
/** So many columns on how and where an answer was given come from a tool that is not known by name. */
const MANY_METADATA = 4;
const LARGEST_ANSWER = 100;
/** A day alone may be that of anything. */
const HANDED_IN = /timestamp|submi|complet|respon|answer|提交|填写|答|时间戳/;

/** A tab whose register scores so much is one: only what tools write is looked at besides. */
const SURE_REGISTER = 2.8;
/** Names of tabs and titles that speak of answers, though comments and cases are called so too. */
const NAMED_LOOSELY = /feedback|satisfaction|\bnps\b|\bcsat\b|满意|反馈|测评|回访|调研|评价/i;

/** The survey of a tab; undefined where it holds none. `registerScore` is what the best register scores on the same tab. */
export function findSurvey(grid: Grid, title: string, registerScore: number): FoundSurvey | undefined {
  const first = firstRow(grid);
  const rows = [first, ...titledHeaders(grid, first)];
  const isOpen = registerScore < SURE_REGISTER;
  const found = [...rows.map((row) => wide(grid, title, row, isOpen)), longSurvey(grid)]
    .filter((survey) => survey !== undefined)
    .sort((a, b) => b.score - a.score)[0];
  return found && found.score > registerScore * (found.tool === 'table' ? 0.9 : 0.5) ? found : undefined;
}

/** A tab that the user called a survey: its first row that is not blank is the header. */
export function surveyAsSaid(grid: Grid, headerRow: number | undefined): FoundSurvey {
  const headerRows = headerRow === undefined ? headerDepth(grid, firstRow(grid)) : [headerRow];
  const tool = toolOf(headerTexts(grid, headerRows.slice(0, 1)).map(headerKey))?.tool ?? 'table';
  return { tool, headerRows, columns: columnsOf(grid, headerRows, tool, true), score: 0 };
}

/** The header row of a tab that may be a survey and may be a scorecard, a skills matrix or an appraisal: only the user can tell. */
export function possibleSurvey(grid: Grid): number | undefined {
  const row = firstRow(grid);
  if (row >= grid.height || isAmongItsValues(grid, row) || !looksAnswered(grid, row + 1)) return undefined;
  const columns = columnsOf(grid, [row], 'table', true);
  const isBySomebody = columns.some(({ field }) => field !== undefined && field !== 'question');
  return isBySomebody && sideBySide(columns) ? row : undefined;
}

/** The answers under a header in this row, one row each; title and group lines may stand above it. */
function wide(grid: Grid, title: string, row: number, isOpen: boolean): FoundSurvey | undefined {
  if (row >= grid.height || isAmongItsValues(grid, row)) return undefined;
  const headerRows = headerDepth(grid, row);
  const headers = headerTexts(grid, [row]);
  const keys = headers.map(headerKey);
  const signature = toolOf(keys);
  const numbered = headers.filter((header) => NUMBERED.test(header)).length;
  const tool = signature?.tool ?? (numbered >= 3 && numbered * 2 >= grid.width && keys.includes('序号') ? 'wenjuanxing' : 'table');
  const isForm = keys.filter((key) => METADATA.has(key)).length >= MANY_METADATA;
  const isNamed = isForm || NAMED.test(title) || keys.some((key) => NUMBERED_ANSWERS.test(key));
  const isLikely =
    signature !== undefined || isNamed || headers.some((header) => QUESTION.test(header.trim()) || SCORE_WORDS.has(headerKey(header)));
  const isAnswered = isOpen && looksAnswered(grid, (headerRows.at(-1) ?? row) + 1);
  if ((!isLikely && !isAnswered) || isTally(grid, headerRows)) return undefined;
  const columns = columnsOf(grid, headerRows, tool, isNamed);
  const isWhole = signature !== undefined || columns.length * 2 >= grid.width;
  const score = isLikely && isWhole ? scoreOf(columns, signature, isNamed) : undefined;
  if (score !== undefined) return { tool, headerRows, columns: withAnswers(columns), score };
  const rated = isAnswered ? withAnswers(columnsOf(grid, headerRows, tool, true)) : [];
  return areAnswers(rated, isNamed || NAMED_LOOSELY.test(title)) ? { tool, headerRows, columns: rated, score: 2.5 } : undefined;
}

/** How much the headers, and the tool's own columns, speak for a survey; undefined for not enough. */
function scoreOf(all: readonly SurveyColumn[], signature: ReturnType<typeof toolOf>, isNamed: boolean): number | undefined {
  // What a tool adds says nothing about how much is asked.
  const columns = all.filter(({ field, header }) => field !== undefined || !METADATA.has(headerKey(header)));
  const questions = columns.filter(({ field }) => field === 'question');
  const dated = columns.some(({ field }) => field === 'submittedOn');
  const respondents = columns.some(({ field }) => field === 'respondent' || field === 'email');
  const asking = questions.filter(
    ({ header, profile }) => QUESTION.test(header.trim()) && !WHETHER.test(header.trim()) && !isNumbering(profile),
  );
  const asked = asking.length;
  const scored = questions.filter(({ header }) => SCORE_WORDS.has(headerKey(header))).length;
  if (signature && questions.length >= 1 && (signature.isSure || asked >= 1)) return 6;
  if (!signature && areRated(columns)) return undefined;
  if (asked >= 2 && asked * 2 >= columns.length - 3) return 2 + asked * 0.5;
  if (asked >= 1 && (dated || respondents) && questions.length * 2 >= columns.length * 0.5) return 2;
  if (asking.filter(({ profile }) => isAnswer(profile)).length >= MANY_ANSWERED) return 2;
  if (scored >= 1 && dated && respondents) return 2;
  // Columns named like variables: only a tab that says it is a survey, with answers in it, is one.
  const segments = columns.filter(({ field }) => field === 'segment').length;
  const isAnswered = questions.length >= LEAST_QUESTIONS && questions.length + segments >= columns.length * 0.4;
  return isNamed && isAnswered && (dated || respondents || segments > 0) ? 2 : undefined;
}

/** "Please put your id": large numbers are no answers. */
function isNumbering({ number, folded }: ColumnProfile): boolean {
  return number >= 0.9 && folded.length > 0 && folded.every((value) => Number(value) > LARGEST_ANSWER);
}

/** Ratings side by side: opinions speak for themselves, mere judgements only with a name or the time of handing in. */
function areAnswers(columns: readonly SurveyColumn[], isNamed: boolean): boolean {
  const ratings = sideBySide(columns);
  if (!ratings) return false;
  const isHandedIn = columns.some(({ field, header }) => field === 'submittedOn' && HANDED_IN.test(headerKey(header)));
  return ratings.kind === 'opinions' || isHandedIn || isNamed;
}
