// The review: one snapshot, one day, one answer. Pure: the same workbook and day give the same review.
import { audit as auditRecords, type Audit } from '../audit/audit';
import { readWorkbook } from '../reading/read-workbook';
import type { Reading } from '../reading/records';
import { unreadThen } from '../rules/any/unread-tab';
import { isAllRead } from '../rules/applicability';
import { RULES } from '../rules/catalogue';
import { runRules, type RuleResults } from '../rules/engine';
import { score, type Scores } from '../scores/all-scores';
import { presentedHealth } from '../scores/past/past-measures';
import { type History, lastPresented, parseHistory } from '../setup/history';
import { parseSetup, type Setup } from '../setup/parse-setup';
import type { SerialDay } from '../workbook/serial-date';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { NO_EDITS, type ReviewEdits, withEdits } from './edits';

/** What a status review needs, and how it came about. */
export interface Review {
  readonly asOf: SerialDay;
  /** The workbook's file name. */
  readonly workbook: string;
  /** Settings, corrections, waivers and what is wrong with them. */
  readonly setup: Setup;
  /** The same without what was decided since the workbook was read. */
  readonly stored: Setup;
  /** Earlier reviews that the workbook remembers. */
  readonly history: History;
  /** How the tabs were read, their records, and what is asked. */
  readonly reading: Reading;
  /** Persons, clients, due slots, who was told what. */
  readonly audit: Audit;
  /** Findings ranked, waived and parked ones, rules that could not run. */
  readonly rules: RuleResults;
  readonly scores: Scores;
}

/** The phases of a review in their order, for progress. */
export type ReviewPhase = 'reading' | 'audit' | 'rules' | 'scores';

/** Reviews a workbook as it stood on the day `asOf`. `onPhase` is told what begins; `edits` are decisions that the workbook does not hold yet. */
export function review(
  snapshot: WorkbookSnapshot,
  asOf: SerialDay,
  onPhase: (phase: ReviewPhase) => void = () => undefined,
  edits: ReviewEdits = NO_EDITS,
): Review {
  const stored = parseSetup(snapshot);
  const setup = withEdits(stored, edits);
  const history = parseHistory(snapshot);
  onPhase('reading');
  const reading = readWorkbook(snapshot, setup.corrections);
  onPhase('audit');
  const isWhole = isAllRead(reading.sheets);
  const audit = auditRecords(reading.records, setup.settings, asOf, isWhole);
  onPhase('rules');
  const rules = runRules(RULES, { asOf, setup, snapshot, reading, audit, history, allRules: RULES });
  onPhase('scores');
  const presented = lastPresented(history, asOf);
  // Scores that lack a tab are no measure for later ones.
  const past = presented && unreadThen(presented.findings).length === 0 ? presented : undefined;
  const scores = score({
    asOf,
    settings: setup.settings,
    reading,
    audit,
    presented: presentedHealth(past),
    // What stands on an unread tab is not gone.
    baseline: isWhole ? (past?.baseline ?? []) : [],
  });
  return { asOf, workbook: snapshot.name, setup, stored, history, reading, audit, rules, scores };
}
