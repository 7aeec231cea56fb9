// The way in: a snapshot of a workbook becomes a reading, sheet by sheet.
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { buildRecords, type FoundTable } from './build-records';
import { type Corrections, NO_CORRECTIONS } from '../setup/corrections';
import { findTables } from './find-tables';
import { findSurvey, surveyReading } from './find-survey';
import { gridOf } from './grid';
import { headerReader, type HeaderReader } from './match-header';
import type { Reading, SheetReading } from './records';

interface SheetFound {
  readonly sheet: SheetReading;
  readonly tables: readonly FoundTable[];
}

/** Reads a workbook as the user corrected it. Never throws on the user's data. */
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
  const found: SheetFound[] = [];
  for (const sheet of snapshot.sheets) {
    yield sheet.name;
    found.push(readSheet(snapshot, sheet, headers));
  }
  void corrections;
  return {
    sheets: found.map(({ sheet }) => sheet),
    records: buildRecords(found.flatMap(({ tables }) => tables)),
    surveys: [],
    questions: [],
    stale: [],
  };
}

function readSheet(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, headers: HeaderReader): SheetFound {
  const isHidden = sheet.visibility !== 'visible';
  const plain = { name: sheet.name, tables: [], evidence: [], isHidden };
  if (sheet.own) return { sheet: { ...plain, kind: 'own' }, tables: [] };
  if (sheet.values.length === 0) return { sheet: { ...plain, kind: 'empty' }, tables: [] };
  const grid = gridOf(sheet);
  const tables = findTables({ grid, headers });
  const survey = findSurvey(grid, tables[0]?.candidate.score ?? 0);
  if (survey) return { sheet: { ...plain, kind: 'survey', tables: [surveyReading(grid, survey)] }, tables: [] };
  const kind = tables[0]?.reading.register ?? 'other';
  return {
    sheet: { ...plain, kind, tables: tables.map(({ reading }) => reading) },
    tables: tables.map(({ reading, candidate }) => ({
      grid,
      reading,
      columns: candidate.columns,
      contextOf: () => ({ date1904: snapshot.date1904, saidOrder: undefined, saidScale: undefined, legend: undefined }),
    })),
  };
}
