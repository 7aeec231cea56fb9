// What a review adds to the kept tabs: itself to the history, and what the user decided in the pane to the setup.
import { pastRecord } from '../audit/past-record';
import type { RegisterRecord } from '../reading/records';
import { pastMeasures } from '../scores/past/past-measures';
import {
  HISTORY_ROWS,
  HISTORY_SCHEMA,
  HISTORY_TABLES,
  type HistoryTable,
  historyTableRows,
  nextRun,
  type PastRecord,
  type PastReview,
} from '../setup/history';
import { mappingRows } from '../setup/mappings';
import { type KeptRows, type SetupCell, waiverRow } from '../setup/setup-rows';
import { SETUP_TABLES } from '../setup/setup-tables';
import { isSameWaiver, type ReviewEdits } from './edits';
import { decisionsToKeep } from './kept-decisions';
import type { Review } from './review';

/** The rows to append after a review that was made with these edits. A review that the history has already, and edits that the setup has, add none. */
export function reviewKept(review: Review, edits: ReviewEdits): KeptRows[] {
  const past = nextRun(review.history, pastReview(review));
  const history = historyTableRows(past ? [past] : []);
  const stored = review.stored;
  const known = new Set(mappingRows(stored.corrections).map((row) => JSON.stringify(row)));
  const kept: KeptRows[] = [
    ...(Object.keys(HISTORY_TABLES) as HistoryTable[]).map((table) => ({ table: HISTORY_TABLES[table].name, rows: history[table] })),
    {
      table: SETUP_TABLES.waivers.name,
      rows: edits.waivers.filter((waiver) => !stored.waivers.some((each) => isSameWaiver(each, waiver))).map(waiverRow),
    },
    {
      table: SETUP_TABLES.mappings.name,
      rows: mappingRows({ sheets: edits.corrections }).filter(
        (row) => !known.has(JSON.stringify(row)),
      ) satisfies readonly (readonly SetupCell[])[],
    },
    ...decisionsToKeep(stored, edits.decisions),
  ];
  return kept.filter(({ rows }) => rows.length > 0);
}

/** The review as the history keeps it. */
export function pastReview({ asOf, rules, scores, reading }: Review): Omit<PastReview, 'run' | 'presented'> {
  return {
    asOf,
    schema: HISTORY_SCHEMA,
    measures: pastMeasures(scores),
    findings: rules.findings.slice(0, HISTORY_ROWS).map(({ key, severity }) => ({ key, severity })),
    baseline: [...baselineOf('requirements', reading.records.of('requirements')), ...baselineOf('risks', reading.records.of('risks'))],
  };
}

function baselineOf(register: PastRecord['register'], records: readonly RegisterRecord[]): PastRecord[] {
  return records.slice(0, HISTORY_ROWS).map((record) => pastRecord(register, record));
}
