// Whether a tab holds survey answers, from which tool, and which columns are about the respondent, which are questions (docs/method.md, Answers).
import { registerOf } from '../../registers/catalogue';
import { attitudeOf } from './attitude';
import { type ColumnProfile, profileOf } from '../columns/column-profile';
import { type SampledValue, type ValueReader, valueReader } from '../columns/sampled-value';
import type { Grid } from '../grid';
import { headerKey } from '../words/header-text';
import { allWords } from '../words/lexicon';
import type { ColumnReading, TableReading } from '../records';
import { firstRow, headerDepth, headerTexts, isAmongItsValues, isTally, NAMED, titledHeaders } from './survey-header';
import { noAnswer } from './survey-rows';
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

/** Headers that the tools write about an answer rather than from it. */
const METADATA = new Set(
  'start time|starttime|start date|startdate|ip address|ipaddress|ip|progress|duration in second|duration|finished|status|response status|response type|time started|time taken|time completed|答题状态|答卷状态|完成状态|estado de la respuesta|hora de inicio|hora de finalización|dirección ip|agente de usuario|navegador|external data|collector id|custom data 1|location latitude|locationlatitude|location longitude|locationlongitude|distribution channel|distributionchannel|user language|userlanguage|recipient last name|recipientlastname|recipient first name|recipientfirstname|last modified time|last name|surname|language|user agent|url|referrer|browser|device type|created at|created date|updated at|来源|来源详情|来自ip|所用时间|答题时长|开始答题时间|自定义字段|ip|地理位置|开始时间|设备|浏览器|操作系统|答卷来源|作答时长|ip省份|ip城市'
    .split('|')
    .map(headerKey),
);
const DERIVED = /nps group$|^point |^feedback |^total point|^quiz feedback$|^总分$|^得分$|^总得分$|^score group$/;
const QUESTION =
  /(?:\S\s+\S.*|\p{Script=Han}.*)[?？]\s*(?:["”]|[（(].*[)）]\.?)?\s*$|^(?:how\s+\S|(?:what|why|which|when|who|would|do|did|are|is|was|were)\s.*\byou|(?:please|rate|on a scale|to what|overall)\b|i |my |we |the .+ (?:is|was|are|were) )|^(?:您|你|为什么)|^请(?!求|款|购|示|假)|^对(?:您|你|我|此|本|于|.+(?:满意|评价|看法|态度|感受|意见))|^(?:如何|哪).{4}|^(?:是否|总体|整体).{6}|^我(?![方司院部局市省县区国校])|[吗呢么](?:[（(].*)?$|满意|推荐(?:给|我们|度)|意见和?建议|评价|^(?:q|question)\s*\d+(?!\s*['’]?\d\d)|^第\s*\d+\s*(?:$|[题问道、.．：:])|^\d+\s*[、.．)：:]|\bnps\b|net promoter|\bcsat\b|\bces\b|satisf|recommend(?!ation)|\[.+\]$|^(?:¿|wie |was |как |насколько |оцените)/iu;
/** 是否支持单点登录 may as well be about a thing as ask somebody. */
const WHETHER = /^是否(?!.*[您你?？])/u;
const SCORE_WORDS = new Set(
  'score|rating|nps|csat|ces|nps score|csat score|satisfaction|satisfaction score|满意度|评分|打分|推荐度|分数|满意度评分|总体满意度|nps得分|overall satisfaction|overall rating|stars|star rating|response score|rate'
    .split('|')
    .map(headerKey),
);
/** "is_admin" is about the respondent. */
const ATTRIBUTE = /^(?:is|has|was)[_A-Z]/;
const NUMBERED = /^\s*(?:q\s*)?\d+\s*[、.．)：:]\s*/i;

/** The column that numbers the answers. */
const NUMBERED_ANSWERS = /^survey (?:#|no|id|number)$|^问卷编号$/;
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
const HEIGHTS = new Set('height|身高|bmi|größe|altura|taille|рост'.split('|').map(headerKey));
const LONG_FIELDS = ['respondent', 'question', 'answer'];

interface Signature {
  readonly tool: SurveyTool;
  readonly keys: readonly string[];
  readonly least: number;
}

const SIGNATURES: readonly Signature[] = (
  [
    [
      'qualtrics',
      'startdate|enddate|progress|finished|recordeddate|responseid|durationinseconds|duration in second|distributionchannel|userlanguage',
      4,
    ],
    ['surveyMonkey', 'respondent id|collector id|start date|end date|ip address|email address|first name|last name|custom data 1', 4],
    ['microsoftForms', 'id|start time|completion time|email|name|last modified time', 4],
    ['microsoftForms', '开始时间|完成时间|电子邮件|名称|姓名', 3],
    ['wenjuanxing', '序号|提交答卷时间|所用时间|来源|来源详情|来自ip', 3],
    ['tencent', '编号|开始答题时间|结束答题时间|答题时长|自定义字段', 2],
    [
      'zoho',
      'response id|id de respuesta|response status|estado de la respuesta|ip address|dirección ip|user agent|agente de usuario|url|collector',
      3,
    ],
    ['googleForms', 'timestamp|时间戳记|marca temporal|zeitstempel|horodateur|отметка времени', 1],
  ] as const
).map(([tool, keys, least]) => ({ tool, keys: keys.split('|').map(headerKey), least }));

const FIELD_WORDS: ReadonlyMap<string, string> = new Map(
  registerOf('survey').fields.flatMap(({ id, words }) => allWords(words).map((word) => [headerKey(word), id] as const)),
);

/** The survey of a tab; undefined where it holds none. `registerScore` is what the best register scores on the same tab. */
export function findSurvey(grid: Grid, title: string, registerScore: number): FoundSurvey | undefined {
  const first = firstRow(grid);
  const found = [wide(grid, title, first), ...titledHeaders(grid, first).map((row) => wide(grid, title, row)), long(grid)]
    .filter((survey) => survey !== undefined)
    .sort((a, b) => b.score - a.score)[0];
  return found && found.score > registerScore * (found.tool === 'table' ? 0.9 : 0.5) ? found : undefined;
}

/** A tab that the user called a survey: its first row that is not blank is the header. */
export function surveyAsSaid(grid: Grid, headerRow: number | undefined): FoundSurvey {
  return read(grid, headerRow === undefined ? headerDepth(grid, firstRow(grid)) : [headerRow], 'table', 0);
}

/** The answers under a header in this row, one row each; title and group lines may stand above it. */
function wide(grid: Grid, title: string, row: number): FoundSurvey | undefined {
  if (row >= grid.height || isAmongItsValues(grid, row)) return undefined;
  const headerRows = headerDepth(grid, row);
  const keys = headerTexts(grid, [row]).map(headerKey);
  const signature = SIGNATURES.find(({ keys: wanted, least }) => wanted.filter((key) => keys.includes(key)).length >= least);
  const numbered = headerTexts(grid, [row]).filter((header) => NUMBERED.test(header)).length;
  const tool = signature?.tool ?? (numbered >= 3 && numbered * 2 >= grid.width && keys.includes('序号') ? 'wenjuanxing' : 'table');
  const isNamed = NAMED.test(title) || keys.some((key) => NUMBERED_ANSWERS.test(key));
  const isLikely =
    signature !== undefined ||
    isNamed ||
    headerTexts(grid, [row]).some((header) => QUESTION.test(header.trim()) || SCORE_WORDS.has(headerKey(header)));
  if (!isLikely || isTally(grid, headerRows)) return undefined;
  const survey = read(grid, headerRows, tool, 0, isNamed);
  const questions = survey.columns.filter(({ field }) => field === 'question');
  const dated = survey.columns.some(({ field }) => field === 'submittedOn');
  const respondents = survey.columns.some(({ field }) => field === 'respondent' || field === 'email');
  const asked = questions.filter(({ header }) => QUESTION.test(header.trim()) && !WHETHER.test(header.trim())).length;
  const scored = questions.filter(({ header }) => SCORE_WORDS.has(headerKey(header))).length;
  if (signature && questions.length >= 1 && (signature.least > 1 || asked >= 1)) return { ...survey, score: 6 };
  if (asked >= 2 && asked * 2 >= survey.columns.length - 3) return { ...survey, score: 2 + asked * 0.5 };
  if (asked >= 1 && (dated || respondents) && questions.length * 2 >= survey.columns.length * 0.5) return { ...survey, score: 2 };
  if (scored >= 1 && dated && respondents) return { ...survey, score: 2 };
  // Columns named like variables: only a tab that says it is a survey, with answers in it, is one.
  const segments = survey.columns.filter(({ field }) => field === 'segment').length;
  const isAnswered = questions.length >= LEAST_ANSWERED && questions.length + segments >= survey.columns.length * 0.4;
  return isNamed && isAnswered && (dated || respondents || segments > 0) ? { ...survey, score: 2 } : undefined;
}

function read(grid: Grid, headerRows: readonly number[], tool: SurveyTool, score: number, isNamed = false): FoundSurvey {
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
    const isDerived = DERIVED.test(headerKey(header)) || DERIVED.test(headerKey(code));
    const isCoded = areAsked && isCode(text, profile);
    const field =
      isDerived || isCoded ? undefined : fieldOfHeader(header, text, code, profile, tool, taken, isNamed && !repeated.has(text));
    if (field !== undefined && field !== 'question' && field !== 'segment') taken.add(field);
    return [{ column, header, field, isDerived, profile }];
  });
  return { tool, headerRows, columns: withoutBodies(withoutCopies(columns)), score };
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
        ? profile.count === 0 || profile.date >= 0.5
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
  if (isNamed) return isToldInChinese(text, profile) ? 'question' : undefined;
  const isLowCardinality = profile.count >= 5 && profile.folded.length <= MOST_SEGMENTS && profile.distinct <= 0.3 && profile.date < 0.5;
  if (isLowCardinality && profile.number >= 0.5) return profile.folded.length <= 2 ? 'segment' : undefined;
  return isLowCardinality ? 'segment' : undefined;
}

/** Short names of questions in a Chinese survey, 经验水平 or 最担心问题, over answers in words; what is short and never the same twice are names. */
function isToldInChinese(text: string, { count, number, date, distinct, folded }: ColumnProfile): boolean {
  if (!/\p{Script=Han}{2}/u.test(text) || count < LEAST_ANSWERED || number >= 0.5 || date >= 0.5) return false;
  return distinct < 1 || folded.some((answer) => answer.length > LONGEST_NAME);
}

/** Among questions in words, numbers beyond any scale under a single word are somebody's codes. */
function isCode(text: string, profile: ColumnProfile): boolean {
  return profile.number >= 0.9 && !isAnswer(profile) && !/\s|\p{Script=Han}/u.test(text) && !FIELD_WORDS.has(headerKey(text));
}

/** Values that answer a question: levels of agreement or satisfaction, yes or no, a few whole numbers up to ten. */
function isAnswer(profile: ColumnProfile): boolean {
  if (profile.count < LEAST_ANSWERED || profile.date >= 0.5) return false;
  const { folded } = profile;
  if (profile.yesNo >= 0.8) return true;
  if (profile.number >= 0.9)
    return (
      folded.length <= 11 &&
      folded.filter((value) => /^(?:10|\d)$/.test(value)).length >= folded.length * 0.8 &&
      profile.count > folded.length
    );
  return folded.length <= 10 && folded.filter((value) => attitudeOf(value) !== undefined).length >= folded.length * 0.6;
}

/** 年龄段, 所在部门, "Your department": a short header that ends in a segment's word. */
function segmentByEnding(key: string): string | undefined {
  if (key.length > 12 || !/\p{Script=Han}/u.test(key)) return undefined;
  for (let from = 1; from <= key.length - 2; from += 1) if (FIELD_WORDS.get(key.slice(from)) === 'segment') return 'segment';
  return /(?:类别|状态|学历|年限|性别|年龄)$/.test(key) ? 'segment' : undefined;
}

function sampleOf(grid: Grid, valueOf: ValueReader, from: number, column: number): readonly SampledValue[] {
  const values: SampledValue[] = [];
  for (let row = from; row < Math.min(grid.height, from + SAMPLE); row += 1) {
    const value = grid.value(row, column);
    if (value !== '') values.push(valueOf(value, grid.format(row, column)));
  }
  return values;
}

/** One row per answer: respondent, question, answer. */
function long(grid: Grid): FoundSurvey | undefined {
  const row = firstRow(grid);
  const from = row + 1;
  const headers = headerTexts(grid, [row]);
  const fields = new Set(headers.map((header) => FIELD_WORDS.get(headerKey(header))));
  if (!LONG_FIELDS.every((field) => fields.has(field))) return undefined;
  const taken = new Set<string>();
  const valueOf = valueReader();
  const columns = headers.flatMap((header, column): SurveyColumn[] => {
    if (header === '') return [];
    const profile = profileOf(sampleOf(grid, valueOf, from, column));
    const known = FIELD_WORDS.get(headerKey(header));
    // In a long table a weight may be the question's as well as the person's.
    const isOwn = known !== undefined && known !== 'weight' && (!taken.has(known) || known === 'segment');
    const field = isOwn ? known : undefined;
    if (field !== undefined) taken.add(field);
    return [{ column, header, field, isDerived: false, profile }];
  });
  if (!LONG_FIELDS.every((field) => taken.has(field))) return undefined;
  const question = columns.find(({ field }) => field === 'question');
  const answer = columns.find(({ field }) => field === 'answer');
  if (!question || !answer || question.profile.number > 0.5 || (question.profile.count >= 4 && question.profile.distinct > 0.6))
    return undefined;
  return { tool: 'long', headerRows: [row], columns, score: 3 };
}

/** The survey as a table reading: every filled row is a record, but for those that are no answers. */
export function surveyReading(grid: Grid, { headerRows, columns, score }: FoundSurvey): TableReading {
  const rows: number[] = [];
  const firstOfData = (headerRows.at(-1) ?? 0) + 1;
  const isNoAnswer = noAnswer(grid, columns);
  for (let row = firstOfData; row < grid.height; row += 1) {
    if (isNoAnswer(row)) continue;
    if (columns.some(({ column }) => grid.value(row, column) !== '')) rows.push(row + grid.top);
  }
  return {
    sheet: grid.sheet.name,
    register: 'survey',
    headerRows: headerRows.map((row) => row + grid.top),
    firstRow: firstOfData + grid.top,
    lastRow: rows.at(-1) ?? firstOfData + grid.top - 1,
    rows,
    columns: columns.map(({ column, header, field }): ColumnReading => ({
      column: column + grid.left,
      header,
      field,
      confidence: field === undefined ? 0 : 0.9,
      reason: field === undefined ? 'none' : 'words',
    })),
    confidence: Math.min(1, score / 4),
    isCorrected: false,
  };
}
