// A survey tab as a survey table: who answered (previews, unfinished and earlier answers left out and counted), and each question.
import type { SerialDay } from '../../workbook/serial-date';
import type { CellValue } from '../../workbook/snapshot';
import { answersOn } from './answers';
import { parseTextDate } from '../cells/dates';
import { parseNumber } from '../cells/numbers';
import type { FoundSurvey, SurveyColumn } from './survey-columns';
import { fold } from '../words/fold';
import type { Grid } from '../grid';
import { headerKey } from '../words/header-text';
import { yesOrNo } from '../cells/options';
import { proposeMetric, type SaidMetric } from './question-metric';
import { questionText, questionTexts } from './question-texts';
import { areGraded } from './sign-up';
import { noAnswer } from './survey-rows';
import type { LeftOut, SurveyQuestion, SurveyTable } from './survey-table';

const ANONYMOUS = new Set(['', 'anonymous', '匿名', '-', 'n/a']);
/** Longer texts need not be looked up, with room for spaces around. */
const ANONYMOUS_LENGTH = 12;

/** Builds the table. `saidOf` is what the user said of a question by its header. */
export function readSurvey(grid: Grid, found: FoundSurvey, saidOf: (header: string, occurrence: number) => SaidMetric): SurveyTable {
  const first = (found.headerRows.at(-1) ?? 0) + 1;
  const isNoAnswer = noAnswer(grid, found.columns);
  const filled: number[] = [];
  let blank = 0;
  for (let row = first; row < grid.height; row += 1) {
    if (isNoAnswer(row)) continue;
    if (found.columns.some(({ column, field }) => field === 'question' && grid.value(row, column) !== '') || found.tool === 'long')
      filled.push(row);
    else if (found.columns.some(({ column }) => grid.value(row, column) !== '')) blank += 1;
  }
  return found.tool === 'long' ? longTable(grid, found, filled, saidOf) : wideTable(grid, found, filled, blank, saidOf);
}

function wideTable(
  grid: Grid,
  found: FoundSurvey,
  filled: readonly number[],
  blank: number,
  saidOf: (header: string, occurrence: number) => SaidMetric,
): SurveyTable {
  const { kept, leftOut } = keepAnswers(grid, found, filled);
  const seen = new Map<string, number>();
  const isQuiz = areGraded(found.columns);
  const asked = found.columns.filter(({ field }) => field === 'question');
  const texts = questionTexts(asked.map(({ header }) => header));
  const questions = asked.map((column, at): SurveyQuestion => {
    const occurrence = (seen.get(column.header) ?? 0) + 1;
    seen.set(column.header, occurrence);
    const cells = kept.map((row) => grid.value(row, column.column));
    const said = saidOf(column.header, occurrence);
    return question({ id: idOf(column.header, occurrence), text: texts[at] ?? '', column: column.column + grid.left }, cells, said, isQuiz);
  });
  return { ...tableBase(grid, found, kept), questions, leftOut: { ...leftOut, blank } };
}

function idOf(header: string, occurrence: number): string {
  return occurrence === 1 ? header : `${header} (${occurrence})`;
}

function question(
  asked: Pick<SurveyQuestion, 'id' | 'text' | 'column'>,
  cells: readonly CellValue[],
  said: SaidMetric,
  isQuiz: boolean,
): SurveyQuestion {
  const proposed = proposeMetric(asked.text, cells, said);
  // Numbers that a quiz asked for are right or wrong.
  const proposal = isQuiz && proposed.reason === 'range' ? { ...proposed, ...NO_METRIC } : proposed;
  return { ...asked, ...proposal, answers: answersOn(cells, proposal.metric, proposal.scale) };
}

const NO_METRIC = { metric: 'choice', scale: undefined, reason: 'tool', decided: true } as const;

/** How the tools head the column that says whether an answer counts, and what it says where it does not. */
const STATUS_CODES = [
  'status',
  'response status',
  'response type',
  '答题状态',
  '答卷状态',
  '完成状态',
  'estado de la respuesta',
  '清洗数据结果',
];
const PREVIEW = /preview|spam|test|预览|测试|无效/;
/** Previews, tests and spam where Qualtrics writes codes (qualtrics.com/support, Understanding Your Dataset). */
const PREVIEW_CODES = new Set(['1', '2', '8', '9', '12', '17']);
const UNFINISHED = /partial|^started$|incomplete|in progress|not finished|未完成|部分完成|答题中|parcial|incompleta/;

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Previews, unfinished rows, and all but the last answer in a round of a respondent who is known by id or e-mail. */
function keepAnswers(
  grid: Grid,
  { columns, headerRows, tool }: FoundSurvey,
  rows: readonly number[],
): { readonly kept: readonly number[]; readonly leftOut: Omit<LeftOut, 'blank'> } {
  const byCode = (code: string) =>
    columns.find(({ header, column }) => headerKey(header) === code || headerRows.some((row) => headerKey(grid.text(row, column)) === code))
      ?.column;
  const status = firstOf(STATUS_CODES, byCode);
  const finished = byCode('finished');
  const who = columns.find(({ field }) => field === 'email') ?? columns.find(({ field }) => field === 'respondent');
  let preview = 0;
  let unfinished = 0;
  const complete = rows.filter((row) => {
    const said = status === undefined ? '' : fold(grid.text(row, status));
    if (PREVIEW.test(said) || (tool === 'qualtrics' && PREVIEW_CODES.has(said))) preview += 1;
    else if (UNFINISHED.test(said)) unfinished += 1;
    else if (finished !== undefined && ['false', '0'].includes(fold(grid.text(row, finished)))) unfinished += 1;
    else return true;
    return false;
  });
  const round = columns.find(({ field }) => field === 'round');
  const last = new Map<string, number>();
  const name = (row: number) => (who ? fold(grid.text(row, who.column)) : '');
  const nameInRound = (row: number) => (round ? JSON.stringify([name(row), fold(grid.text(row, round.column))]) : name(row));
  const isLater = laterRow(
    grid,
    columns.find(({ field }) => field === 'submittedOn'),
  );
  for (const row of complete) {
    if (ANONYMOUS.has(name(row))) continue;
    const key = nameInRound(row);
    const known = last.get(key);
    if (known === undefined || isLater(row, known)) last.set(key, row);
  }
  const kept = complete.filter((row) => ANONYMOUS.has(name(row)) || last.get(nameInRound(row)) === row);
  return { kept, leftOut: { preview, unfinished, repeated: complete.length - kept.length } };
}

/** Whether the lower of two rows was answered later: by its day; where that is not known, or the same, by its place. */
function laterRow(grid: Grid, submitted: SurveyColumn | undefined): (row: number, above: number) => boolean {
  const dayOf = (row: number): number => {
    const value = submitted ? grid.value(row, submitted.column) : '';
    const date = typeof value === 'number' ? value : parseTextDate(String(value));
    return typeof date === 'number' ? date : date?.kind === 'day' ? date.day : NaN;
  };
  return (row, above) => !(dayOf(row) < dayOf(above));
}

function longTable(
  grid: Grid,
  found: FoundSurvey,
  rows: readonly number[],
  saidOf: (header: string, occurrence: number) => SaidMetric,
): SurveyTable {
  const column = (field: string) => found.columns.find((candidate) => candidate.field === field);
  const [who, answered] = [column('respondent'), column('answer')];
  const asked = questionOfRow(grid, found.columns, rows);
  const respondents = new Map<string, number>();
  const firstRows: number[] = [];
  const byQuestion = new Map<string, Map<number, CellValue>>();
  let repeated = 0;
  for (const row of rows) {
    const name = who ? grid.text(row, who.column) : '';
    const text = asked(row);
    if (name === '' || text === '') continue;
    let index = respondents.get(name);
    if (index === undefined) {
      respondents.set(name, (index = firstRows.length));
      firstRows.push(row);
    }
    const answers = byQuestion.get(text) ?? new Map<number, CellValue>();
    if (answers.has(index)) repeated += 1;
    answers.set(index, answered ? grid.value(row, answered.column) : '');
    byQuestion.set(text, answers);
  }
  const questions = [...byQuestion].map(([text, answers]) => {
    const cells = firstRows.map((_, index) => answers.get(index) ?? '');
    return question({ id: text, text: questionText(text), column: (answered?.column ?? 0) + grid.left }, cells, saidOf(text, 1), false);
  });
  return { ...tableBase(grid, found, firstRows), questions, leftOut: { preview: 0, unfinished: 0, repeated, blank: 0 } };
}

/** The question of a row: its text, or its id where there is none; of two columns the id tells apart what a category has in common. */
function questionOfRow(grid: Grid, columns: readonly SurveyColumn[], rows: readonly number[]): (row: number) => string {
  const asked = columns.filter(({ field }) => field === 'question');
  const texts = asked.filter(({ profile }) => profile.number < 0.5);
  const [first = asked[0]] = texts;
  const id = asked.find((column) => column !== first);
  if (!first) return () => '';
  if (!id) return (row) => grid.text(row, first.column);
  const textOfId = new Map<string, string>();
  for (const row of rows) {
    const text = grid.text(row, first.column);
    if (text !== '') textOfId.set(grid.text(row, id.column), text);
  }
  const times = new Map<string, number>();
  for (const text of textOfId.values()) times.set(text, (times.get(text) ?? 0) + 1);
  return (row) => {
    const key = grid.text(row, id.column);
    const text = textOfId.get(key);
    if (text === undefined) return key;
    return times.get(text) === 1 || key === '' ? text : `${text} (${key})`;
  };
}

function tableBase(grid: Grid, found: FoundSurvey, rows: readonly number[]): Omit<SurveyTable, 'questions' | 'leftOut'> {
  const column = (field: string): SurveyColumn | undefined => found.columns.find((candidate) => candidate.field === field);
  const textOf = (field: string) => {
    const at = column(field)?.column;
    return (index: number): string => {
      const row = rows[index];
      const text = at === undefined || row === undefined ? '' : grid.text(row, at);
      return text.length <= ANONYMOUS_LENGTH && ANONYMOUS.has(fold(text)) ? '' : text;
    };
  };
  const submitted = column('submittedOn');
  const consent = textOf('consent');
  const weight = column('weight');
  return {
    sheet: grid.sheet.name,
    tool: found.tool,
    headerRows: found.headerRows.map((row) => row + grid.top),
    rows: rows.map((row) => row + grid.top),
    respondent: textOf('respondent'),
    email: textOf('email'),
    organisation: textOf('organisation'),
    round: textOf('round'),
    consent: (index) => (consent(index) === '' ? undefined : yesOrNo(fold(consent(index)))),
    submittedOn: submitted ? submissionDays(grid, submitted.column, rows) : () => undefined,
    ...(weight && { weights: { header: weight.header, value: (index: number) => weightIn(grid.value(rows[index] ?? -1, weight.column)) } }),
    segments: found.columns
      .filter(({ field }) => field === 'segment')
      .map(({ header, column: at }) => ({ header, value: (index: number) => grid.text(rows[index] ?? -1, at) })),
    derived: found.columns.filter(({ isDerived }) => isDerived).map(({ header }) => header),
  };
}

function weightIn(cell: CellValue): number | undefined {
  const weight = typeof cell === 'number' ? cell : parseNumber(String(cell));
  return weight !== undefined && weight > 0 ? weight : undefined;
}

/** Days of submission; an order of day and month that the column does not decide leaves them unknown. */
function submissionDays(grid: Grid, column: number, rows: readonly number[]): (index: number) => SerialDay | undefined {
  const dates = rows.map((row) => {
    const value = grid.value(row, column);
    return typeof value === 'number' ? value : parseTextDate(String(value));
  });
  let dayFirst = 0;
  let monthFirst = 0;
  for (const date of dates) {
    if (typeof date !== 'object' || date.kind !== 'order') continue;
    if (date.dayFirst === undefined) monthFirst += 1;
    else if (date.monthFirst === undefined) dayFirst += 1;
  }
  return (index) => {
    const date = dates[index];
    if (typeof date === 'number') return Math.floor(date);
    if (date?.kind === 'day') return date.day;
    if (date?.kind !== 'order') return undefined;
    return dayFirst > monthFirst ? date.dayFirst : monthFirst > dayFirst ? date.monthFirst : undefined;
  };
}
