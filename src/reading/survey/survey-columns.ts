// Which columns of a survey tab are about the respondent, which are questions, and which the tool added or reckoned.
import { type ColumnProfile, profileOf } from '../columns/column-profile';
import { type SampledValue, type ValueReader, valueReader } from '../columns/sampled-value';
import type { Grid } from '../grid';
import { headerKey } from '../words/header-text';
import { attitudeOf } from './attitude';
import { ATTRIBUTE, DERIVED, FIELD_WORDS, METADATA, NUMBERED, QUESTION, SCORE_WORDS } from './header-words';
import { headerTexts } from './survey-header';
import type { SurveyTool } from './survey-table';

/** What a column of a survey is; rows and columns of the grid. */
export interface SurveyColumn {
  readonly column: number;
  /** The header as shown: the question, after its stem where one is carried down. */
  readonly header: string;
  /** A field of the survey register, 'question' included; undefined for metadata and derived columns. */
  readonly field: string | undefined;
  readonly isDerived: boolean;
  readonly profile: ColumnProfile;
}

export interface FoundSurvey {
  readonly tool: SurveyTool;
  readonly headerRows: readonly number[];
  readonly columns: readonly SurveyColumn[];
  readonly score: number;
}

const SAMPLE = 60;

/** What is longer is no name of a segment but asks. */
const LONGEST_LABEL = 60;
/** Groups that a segment has at most. */
const MOST_SEGMENTS = 12;
const LEAST_ANSWERED = 2;
const LONGEST_NAME = 4;
/** So many questions in words, and a header of one word is none. */
const LEAST_ASKED = 3;
/** So many different answers are not the same twice by chance. */
const LEAST_COPIED = 8;
/** "Which college are you from?" */
const ASKS_ORGANISATION =
  /^(?:which|what|(?:the )?name of)\b.*\b(?:company|organi[sz]ation|employer|institution|college|university|school)\b.*\b(?:you (?:are|work|study|belong)|are you|do you (?:work|study))\b/;
/** Serial days of 1982 and 2064. */
const EARLIEST = 30_000;
const LATEST = 60_000;
/** What people write freely beside their answers. */
const COMMENTS = new Set(
  'comment|comments|suggestions|remarks|feedback|additional comments|other comments|further comments|意见|建议|意见建议|其他意见|其他建议|评论|留言|kommentar|comentarios|commentaires'
    .split('|')
    .map(headerKey),
);
const HEIGHTS = new Set('height|身高|bmi|größe|altura|taille|рост'.split('|').map(headerKey));
const NPS_GROUPS = new Set('promoter|passive|detractor|promoters|passives|detractors|推荐者|被动者|中立者|贬损者|批评者'.split('|'));
/** 腾讯文档 writes behind each question whether it must be answered. */
const MUST = /\s*[（(](?:必填|选填|required|optional)[)）]\s*$/i;
/** A quiz' score: "7 / 10". */
const GRADE = /^\d+(?:\.\d+)? ?\/ ?\d+$/;

/** The columns below a header. `isNamed` where the tab says that it is a survey: short names over answers are questions then. */
export function columnsOf(grid: Grid, headerRows: readonly number[], tool: SurveyTool, isNamed: boolean): readonly SurveyColumn[] {
  const from = (headerRows.at(-1) ?? 0) + 1;
  const codes = headerRows.length > 1 ? headerTexts(grid, headerRows.slice(0, 1)) : [];
  const stems = stemmedHeaders(headerTexts(grid, headerRows));
  const taken = new Set<string>();
  const valueOf = valueReader();
  const repeated = new Set(stems.map(({ text }) => text).filter((text, index, texts) => texts.indexOf(text) !== index));
  const areAsked = stems.filter(({ header }) => QUESTION.test(header.trim())).length >= LEAST_ASKED;
  const columns = stems.flatMap(({ header, text }, column): SurveyColumn[] => {
    if (header === '') return [];
    const profile = profileOf(sampleOf(grid, valueOf, from, column));
    const code = codes[column] ?? '';
    const isGrade = headerKey(text) === 'score' && profile.folded.length > 0 && profile.folded.every((value) => GRADE.test(value));
    const isDerived = isGrade || areNpsGroups(profile) || DERIVED.test(headerKey(header)) || DERIVED.test(headerKey(code));
    const isCoded = areAsked && isCode(text, profile);
    const field =
      isDerived || isCoded ? undefined : fieldOfHeader(header, text, code, profile, tool, taken, isNamed && !repeated.has(text));
    if (field !== undefined && field !== 'question' && field !== 'segment') taken.add(field);
    return [{ column, header, field, isDerived, profile }];
  });
  return withoutBodies(withoutCopies(columns));
}

/** The columns of what was found to be a survey: labels of a scale and what is written freely are answers, under any words. */
export function withAnswers(columns: readonly SurveyColumn[]): readonly SurveyColumn[] {
  return columns.map((column) => {
    const { header, field, isDerived, profile } = column;
    const isOpen = !isDerived && (field === undefined || field === 'segment');
    const isRated = field === 'segment' && profile.yesNo < 0.8 && profile.number < 0.5 && isAnswer(profile);
    return isOpen && (isRated || COMMENTS.has(headerKey(header))) ? { ...column, field: 'question' } : column;
  });
}

/** What the tools make of 0–10, whatever they head it. */
function areNpsGroups({ folded }: ColumnProfile): boolean {
  return folded.length > 0 && folded.every((value) => NPS_GROUPS.has(value));
}

/** Beside a height a weight is a body's. */
function withoutBodies(columns: readonly SurveyColumn[]): readonly SurveyColumn[] {
  if (!columns.some(({ header }) => HEIGHTS.has(headerKey(header)))) return columns;
  return columns.map((column) => (column.field === 'weight' ? { ...column, field: undefined } : column));
}

/** A question whose answers are those of a column before it in other letters was made from that one. */
function withoutCopies(columns: readonly SurveyColumn[]): readonly SurveyColumn[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const { folded } = column.profile;
    if (folded.length < LEAST_COPIED || column.profile.number >= 0.5) return column;
    const values = folded.join('|');
    if (column.field === 'question' && seen.has(values)) return { ...column, field: undefined, isDerived: true };
    seen.add(values);
    return column;
  });
}

/** 问卷星 writes the stem with the first row of a matrix only: "7、请评价：—A", then "7、B". */
function stemmedHeaders(headers: readonly string[]): readonly { readonly header: string; readonly text: string }[] {
  return headers.map((header) => ({
    header,
    text: header
      .replace(NUMBERED, '')
      .replace(MUST, '')
      .replace(/[：:?？]\s*$/, '')
      .replace(/^(?:您|你)的?|^请问您?的?/, '')
      .trim(),
  }));
}

function fieldOfHeader(
  header: string,
  text: string,
  code: string,
  profile: ColumnProfile,
  tool: SurveyTool,
  taken: ReadonlySet<string>,
  isNamed: boolean,
): string | undefined {
  const key = headerKey(text);
  if (METADATA.has(key) || METADATA.has(headerKey(code))) return undefined;
  const known =
    (ASKS_ORGANISATION.test(key) ? 'organisation' : undefined) ??
    FIELD_WORDS.get(key) ??
    FIELD_WORDS.get(headerKey(code)) ??
    segmentByEnding(key);
  if (known !== undefined && known !== 'question' && known !== 'answer') {
    const fits =
      known === 'submittedOn'
        ? profile.count === 0 || profile.date >= 0.5 || areMoments(profile)
        : known === 'email'
          ? profile.count === 0 || profile.email >= 0.3 || tool !== 'table'
          : known === 'weight'
            ? profile.number >= 0.5
            : true;
    if (fits && !taken.has(known)) return known;
    if (known === 'respondent' || known === 'submittedOn') return undefined;
  }
  if (ATTRIBUTE.test(text)) return profile.folded.length <= MOST_SEGMENTS ? 'segment' : undefined;
  if (QUESTION.test(text) || QUESTION.test(header) || SCORE_WORDS.has(key)) return 'question';
  if (isNamed && isAnswer(profile)) return 'question';
  if (text.length > LONGEST_LABEL) return 'question';
  if (tool !== 'table') return profile.count === 0 && key === '' ? undefined : 'question';
  // Whether a short name over a few words is a question or tells groups apart can't be told: it is left alone.
  if (isNamed) return isToldInChinese(text, profile) ? 'question' : undefined;
  const isOfFew = profile.count >= 5 && profile.folded.length <= MOST_SEGMENTS && profile.distinct <= 0.3 && profile.date < 0.5;
  return isOfFew && (profile.number < 0.5 || profile.folded.length <= 2) ? 'segment' : undefined;
}

/** Short names of questions in a Chinese survey, 经验水平 or 最担心问题, over answers in words; what is short and never the same twice are names. */
function isToldInChinese(text: string, { count, number, date, distinct, folded }: ColumnProfile): boolean {
  if (!/\p{Script=Han}{2}/u.test(text) || count < LEAST_ANSWERED || number >= 0.5 || date >= 0.5) return false;
  return distinct < 1 || folded.some((answer) => answer.length > LONGEST_NAME);
}

/** Days with a time, without a format that says so. */
function areMoments({ folded }: ColumnProfile): boolean {
  return folded.every((value) => Number(value) > EARLIEST && Number(value) < LATEST);
}

/** Among questions in words, numbers beyond any scale under a single word are somebody's codes. */
function isCode(text: string, profile: ColumnProfile): boolean {
  return profile.number >= 0.9 && !isAnswer(profile) && !/\s|\p{Script=Han}/u.test(text) && !FIELD_WORDS.has(headerKey(text));
}

/** Values that answer a question: levels of agreement or satisfaction, yes or no, a few whole numbers up to ten. */
export function isAnswer(profile: ColumnProfile): boolean {
  if (profile.count < LEAST_ANSWERED || profile.date >= 0.5) return false;
  const { folded } = profile;
  if (profile.yesNo >= 0.8) return true;
  if (profile.number >= 0.9) {
    const numbers = folded.filter((value) => /^\d/.test(value));
    const small = numbers.filter((value) => /^(?:10|\d)$/.test(value));
    return numbers.length <= 11 && small.length >= numbers.length * 0.8 && profile.count > folded.length;
  }
  return folded.length <= 10 && folded.filter((value) => attitudeOf(value) !== undefined).length >= folded.length * 0.6;
}

/** 年龄段, 所在部门, "Your department": a short header that ends in a segment's word. */
function segmentByEnding(key: string): string | undefined {
  if (key.length > 12 || !/\p{Script=Han}/u.test(key)) return undefined;
  for (let from = 1; from <= key.length - 2; from += 1) if (FIELD_WORDS.get(key.slice(from)) === 'segment') return 'segment';
  return /(?:类别|状态|学历|年限|性别|年龄)$/.test(key) ? 'segment' : undefined;
}

/** The first filled cells of a column. */
export function sampleOf(grid: Grid, valueOf: ValueReader, from: number, column: number): readonly SampledValue[] {
  const values: SampledValue[] = [];
  for (let row = from; row < Math.min(grid.height, from + SAMPLE); row += 1) {
    const value = grid.value(row, column);
    if (value !== '') values.push(valueOf(value, grid.format(row, column)));
  }
  return values;
}
