// The way in: a snapshot of a workbook becomes a reading, sheet by sheet, as the user corrected it.
import { type ColumnCorrection, type Corrections, NO_CORRECTIONS, type SheetCorrection } from '../setup/corrections';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { correctColumns, correctionsBySheet, saidOfColumns, staleColumns, tableOf, withOccurrence } from './apply-corrections';
import { buildRecords, type FoundTable } from './tables/build-records';
import { findSurvey, surveyAsSaid } from './survey/find-survey';
import type { FoundSurvey } from './survey/survey-columns';
import { surveyReading } from './survey/survey-reading';
import { headerContext, type HeaderContext, type Readers } from './columns/header-columns';
import { type Grid, gridOf } from './grid';
import { headerReader } from './words/match-header';
import { openQuestions } from './open-questions';
import { valueReader } from './columns/sampled-value';
import { personColumns } from './columns/person-columns';
import { readSurvey } from './survey/read-survey';
import type { OpenQuestion, Reading, SheetReading, StaleCorrection, TableReading } from './records';
import type { SurveyTable } from './survey/survey-table';
import { type Doubt, doubtOf, doubtOfSurvey } from './tab-doubt';
import { type SaidTable, type TableOfTab, tablesOfTab } from './tables/tables-of-tab';
import { titleOf } from './tables/titles';
import { legendFinder } from './scales/workbook-legends';

type Said = (header: string, occurrence: number) => ColumnCorrection | undefined;

interface SheetFound {
  readonly sheet: SheetReading;
  readonly tables: readonly FoundTable[];
  readonly survey: SurveyTable | undefined;
  /** Asked late: a tab that is no register is looked through once more. */
  readonly doubt: () => Doubt | undefined;
  readonly stale: readonly StaleCorrection[];
}

const EVIDENCE_WORDS = 5;
const noDoubt = () => undefined;

/** Reads a workbook. Never throws on the user's data. */
export function readWorkbook(snapshot: WorkbookSnapshot, corrections: Corrections = NO_CORRECTIONS): Reading {
  const steps = readSheets(snapshot, corrections);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same step by step: yields each sheet's name before it is read, so that a worker can report and stop. */
export function* readSheets(snapshot: WorkbookSnapshot, corrections: Corrections = NO_CORRECTIONS): Generator<string, Reading> {
  const readers = { headers: headerReader(), valueOf: valueReader() };
  const { bySheet, stale } = correctionsBySheet(snapshot.sheets, corrections);
  const found: SheetFound[] = [];
  for (const sheet of snapshot.sheets) {
    yield sheet.name;
    found.push(readSheet(snapshot, sheet, bySheet.get(sheet.name) ?? [], readers));
  }
  const recognised = found.flatMap((each) => each.tables);
  const named = personColumns(recognised);
  const tables = recognised.map((table) => ({ ...table, reading: named.get(table.reading) ?? table.reading }));
  const others = snapshot.sheets.filter((_, index) => found[index]?.sheet.kind === 'other');
  const records = buildRecords(tables, legendFinder(tables, others));
  const surveys = found.flatMap(({ survey }) => survey ?? []);
  let questions: readonly OpenQuestion[] | undefined;
  return {
    sheets: found.map(({ sheet }) => ({ ...sheet, tables: sheet.tables.map((table) => named.get(table) ?? table) })),
    records,
    surveys,
    stale: [...stale, ...found.flatMap((each) => each.stale)],
    // Asking means looking into every date and rating column, so it waits until somebody wants to know.
    get questions() {
      questions ??= openQuestions(
        found.flatMap(({ doubt }) => doubt() ?? []),
        tables,
        records.tables,
        surveys,
      );
      return questions;
    },
  };
}

function readSheet(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  corrections: readonly SheetCorrection[],
  readers: Readers,
): SheetFound {
  const isHidden = sheet.visibility !== 'visible';
  const none = (kind: SheetReading['kind']): SheetFound => ({
    sheet: { name: sheet.name, kind, tables: [], evidence: [], isHidden },
    tables: [],
    survey: undefined,
    doubt: noDoubt,
    stale: [],
  });
  if (sheet.own) return none('own');
  const isSetAside = corrections.some(({ register, table }) => register === 'other' && table === undefined);
  if (sheet.unread && !isSetAside) return none('unread');
  if (sheet.values.length === 0) return none('empty');
  if (isSetAside) return none('other');
  const grid = gridOf(sheet);
  const context = headerContext(grid, readers, titleOf(snapshot, sheet));
  const recognised = recognise(context, corrections);
  if (recognised.survey) return surveyFound(context, recognised.survey, corrections, isHidden);
  const tables = recognised.tables.map((table) => foundTable(snapshot, grid, table, saidOfColumns(ofTable(corrections, table.number))));
  const [first] = tables;
  const isSaid = corrections.some((correction) => correction.register !== undefined);
  const register = first?.reading.register;
  const columns = tables.flatMap(({ reading }) => reading.columns);
  return {
    sheet: {
      name: sheet.name,
      kind: register ?? 'other',
      tables: tables.map(({ reading }) => reading),
      evidence: evidenceOf(first?.reading),
      isHidden,
    },
    tables,
    survey: undefined,
    doubt: isSaid ? noDoubt : () => doubtOf(context, recognised.tables[0]),
    stale: [...recognised.stale, ...corrections.flatMap((correction) => staleColumns(correction, register, columns))],
  };
}

/** What was said of a table; what was said of columns without naming a table goes for all of them, the table's own last. */
function ofTable(corrections: readonly SheetCorrection[], number: number): readonly SheetCorrection[] {
  return [...corrections.filter(({ table }) => table === undefined), ...corrections.filter(({ table }) => table === number)];
}

interface Recognised {
  readonly tables: readonly TableOfTab[];
  readonly survey: FoundSurvey | undefined;
  readonly stale: readonly StaleCorrection[];
}

/** As the user said, where that fits the tab; else as recognised. */
function recognise(context: HeaderContext, said: readonly SheetCorrection[]): Recognised {
  const { grid, title } = context;
  const rowOf = ({ headerRow }: SheetCorrection) => (headerRow === undefined ? undefined : headerRow - 1 - grid.top);
  const asSurvey = said.find(({ register }) => register === 'survey');
  if (asSurvey) return { tables: [], survey: surveyAsSaid(grid, rowOf(asSurvey)), stale: [] };
  const sayings = new Map<number, SaidTable>();
  for (const correction of said) {
    const { register, headerRow } = correction;
    if (register === 'survey' || (register === undefined && headerRow === undefined)) continue;
    sayings.set(tableOf(correction), { register, headerRow: rowOf(correction) });
  }
  const { tables, unmet } = tablesOfTab(context, sayings, (number, { register, readings }) =>
    correctColumns(register, readings, saidOfColumns(ofTable(said, number))),
  );
  const stale = said.flatMap((correction) => (unmet.includes(tableOf(correction)) ? unmetSaying(correction) : []));
  if (sayings.size > unmet.length) return { tables, survey: undefined, stale };
  const survey = findSurvey(grid, title, tables[0]?.candidate.score ?? 0);
  return survey ? { tables: [], survey, stale } : { tables, survey: undefined, stale };
}

function unmetSaying({ sheet, register, headerRow }: SheetCorrection): StaleCorrection[] {
  if (headerRow !== undefined) return [{ sheet, header: '', what: 'headerRow', said: String(headerRow) }];
  return register === undefined ? [] : [{ sheet, header: '', what: 'register', said: register }];
}

function foundTable(snapshot: WorkbookSnapshot, grid: Grid, { candidate, reading }: TableOfTab, said: Said): FoundTable {
  const occurrences = new Map(withOccurrence(reading.columns).map(({ column, occurrence }) => [column.column, occurrence]));
  return {
    grid,
    register: candidate.register,
    reading,
    columns: candidate.columns,
    contextOf: ({ header, column }) => {
      const correction = said(header, occurrences.get(column) ?? 1);
      return { date1904: snapshot.date1904, saidOrder: correction?.dateOrder, saidScale: correction?.scale };
    },
  };
}

function surveyFound(context: HeaderContext, found: FoundSurvey, corrections: readonly SheetCorrection[], isHidden: boolean): SheetFound {
  const { grid } = context;
  const said = saidOfColumns(corrections);
  const columns = withOccurrence(found.columns).map(({ column, occurrence }) => {
    const field = said(column.header, occurrence)?.field;
    return field === undefined ? column : { ...column, field: field ?? undefined };
  });
  const corrected = { ...found, columns };
  const reading = surveyReading(grid, corrected);
  const isSaid = corrections.some(({ register }) => register === 'survey');
  return {
    sheet: {
      name: grid.sheet.name,
      kind: 'survey',
      tables: [{ ...reading, isCorrected: isSaid }],
      evidence: evidenceOf(reading),
      isHidden,
    },
    tables: [],
    survey: readSurvey(grid, corrected, (header, occurrence) => said(header, occurrence) ?? {}),
    doubt: isSaid ? noDoubt : () => doubtOfSurvey(context, reading, corrected),
    stale: corrections.flatMap((correction) => staleColumns(correction, 'survey', found.columns)),
  };
}

/** The headers that were surest. */
function evidenceOf(reading: TableReading | undefined): readonly string[] {
  if (!reading) return [];
  return reading.columns
    .filter(({ field }) => field !== undefined && field !== 'id')
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, EVIDENCE_WORDS)
    .map(({ header }) => header);
}
