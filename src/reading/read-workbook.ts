// The way in: a snapshot of a workbook becomes a reading, sheet by sheet, as the user corrected it.
import { type RegisterId } from '../registers/catalogue';
import { type ColumnCorrection, type Corrections, NO_CORRECTIONS, type SheetCorrection } from '../setup/corrections';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { correctColumns, correctionsBySheet, saidOfColumns, staleColumns, withOccurrence } from './apply-corrections';
import { buildRecords, type FoundTable } from './build-records';
import { findSurvey, type FoundSurvey, surveyAsSaid, surveyReading } from './find-survey';
import { type Candidate, findTables, headerAsSaid, headerOfRegister, readTable } from './find-tables';
import { headerContext, type HeaderContext } from './header-columns';
import { type Grid, gridOf } from './grid';
import { headerReader, type HeaderReader } from './match-header';
import { type Doubt, openQuestions } from './open-questions';
import { personColumns } from './person-columns';
import { readSurvey } from './read-survey';
import type { OpenQuestion, Reading, SheetReading, StaleCorrection, TableReading } from './records';
import type { SurveyTable } from './survey-table';
import { legendFinder } from './workbook-legends';

type Said = (header: string, occurrence: number) => ColumnCorrection | undefined;

interface SheetFound {
  readonly sheet: SheetReading;
  readonly tables: readonly FoundTable[];
  readonly survey: SurveyTable | undefined;
  readonly doubt: Doubt | undefined;
  readonly stale: readonly StaleCorrection[];
}

/** A rival register this close to the best one is a question. */
const CLOSE = 0.93;
const EVIDENCE_WORDS = 5;

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
  const headers = headerReader();
  const { bySheet, stale } = correctionsBySheet(snapshot.sheets, corrections);
  const found: SheetFound[] = [];
  for (const sheet of snapshot.sheets) {
    yield sheet.name;
    found.push(readSheet(snapshot, sheet, bySheet.get(sheet.name), headers));
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
        found.flatMap(({ doubt }) => doubt ?? []),
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
  correction: SheetCorrection | undefined,
  headers: HeaderReader,
): SheetFound {
  const isHidden = sheet.visibility !== 'visible';
  const none = (kind: SheetReading['kind']): SheetFound => ({
    sheet: { name: sheet.name, kind, tables: [], evidence: [], isHidden },
    tables: [],
    survey: undefined,
    doubt: undefined,
    stale: [],
  });
  if (sheet.own) return none('own');
  if (sheet.values.length === 0) return none('empty');
  if (correction?.register === 'other') return none('other');
  const grid = gridOf(sheet);
  const said = saidOfColumns(correction);
  const recognised = recognise(headerContext(grid, headers), correction);
  if (recognised.survey) return surveyFound(grid, recognised.survey, said, correction, isHidden);
  const tables = recognised.tables.map(({ candidate, reading }) => foundTable(snapshot, grid, candidate, reading, said));
  const [first] = tables;
  const register = first?.reading.register;
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
    doubt: doubtOf(recognised.tables[0], correction),
    stale: correction
      ? [
          ...recognised.stale,
          ...staleColumns(
            correction,
            register,
            tables.flatMap(({ reading }) => reading.columns),
          ),
        ]
      : [],
  };
}

interface Recognised {
  readonly tables: readonly { readonly candidate: Candidate; readonly reading: TableReading }[];
  readonly survey: FoundSurvey | undefined;
  readonly stale: readonly StaleCorrection[];
}

/** As the user said, where that fits the tab; else as recognised. */
function recognise(context: HeaderContext, correction: SheetCorrection | undefined): Recognised {
  const { grid } = context;
  const register = correction?.register === 'other' ? undefined : correction?.register;
  const headerRow = correction?.headerRow === undefined ? undefined : correction.headerRow - 1 - grid.top;
  if (register === 'survey') return { tables: [], survey: surveyAsSaid(grid, headerRow), stale: [] };
  const stale: StaleCorrection[] = [];
  if (register !== undefined || headerRow !== undefined) {
    const candidate = saidCandidate(context, register, headerRow);
    if (candidate)
      return { tables: [{ candidate, reading: { ...readTable(context, candidate, 0), isCorrected: true } }], survey: undefined, stale };
    const what = headerRow === undefined ? 'register' : 'headerRow';
    stale.push({ sheet: grid.sheet.name, header: '', what, said: String(correction?.headerRow ?? register ?? '') });
  }
  const tables = findTables(context);
  const survey = findSurvey(grid, tables[0]?.candidate.score ?? 0);
  return survey ? { tables: [], survey, stale } : { tables, survey: undefined, stale };
}

function saidCandidate(
  context: HeaderContext,
  register: Exclude<RegisterId, 'survey'> | undefined,
  headerRow: number | undefined,
): Candidate | undefined {
  if (headerRow !== undefined)
    return headerRow >= 0 && headerRow < context.grid.height ? headerAsSaid(context, headerRow, register) : undefined;
  return register && headerOfRegister(context, register);
}

function foundTable(snapshot: WorkbookSnapshot, grid: Grid, candidate: Candidate, reading: TableReading, said: Said): FoundTable {
  const columns = correctColumns(reading.register, reading.columns, said);
  const occurrences = new Map(withOccurrence(columns).map(({ column, occurrence }) => [column.column, occurrence]));
  return {
    grid,
    register: candidate.register,
    reading: { ...reading, columns },
    columns: candidate.columns,
    contextOf: ({ header, column }) => {
      const correction = said(header, occurrences.get(column) ?? 1);
      return { date1904: snapshot.date1904, saidOrder: correction?.dateOrder, saidScale: correction?.scale };
    },
  };
}

function surveyFound(grid: Grid, found: FoundSurvey, said: Said, correction: SheetCorrection | undefined, isHidden: boolean): SheetFound {
  const columns = withOccurrence(found.columns).map(({ column, occurrence }) => {
    const field = said(column.header, occurrence)?.field;
    return field === undefined ? column : { ...column, field: field ?? undefined };
  });
  const corrected = { ...found, columns };
  const reading = surveyReading(grid, corrected);
  return {
    sheet: {
      name: grid.sheet.name,
      kind: 'survey',
      tables: [{ ...reading, isCorrected: correction?.register === 'survey' }],
      evidence: evidenceOf(reading),
      isHidden,
    },
    tables: [],
    survey: readSurvey(grid, corrected, (header, occurrence) => said(header, occurrence) ?? {}),
    doubt: undefined,
    stale: correction ? staleColumns(correction, 'survey', found.columns) : [],
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

function doubtOf(first: Recognised['tables'][number] | undefined, correction: SheetCorrection | undefined): Doubt | undefined {
  const rival = first?.candidate.rival;
  if (!first || !rival || correction?.register !== undefined || rival.score < first.candidate.score * CLOSE) return undefined;
  const { reading } = first;
  const row = reading.headerRows.at(-1) ?? reading.firstRow;
  const column = reading.columns[0]?.column ?? 0;
  return {
    sheet: reading.sheet,
    cell: { sheet: reading.sheet, row, column },
    options: [reading.register, rival.register],
    rows: reading.rows.length,
  };
}
