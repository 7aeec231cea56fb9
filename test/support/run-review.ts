// Reads, audits and checks a made workbook, as the review does.
import { audit, type Audit } from '../../src/audit/audit';
import { NO_CORRECTIONS } from '../../src/setup/corrections';
import { readWorkbook } from '../../src/reading/read-workbook';
import type { Reading } from '../../src/reading/records';
import { RULES } from '../../src/rules/catalogue';
import { type RuleResults, runRules } from '../../src/rules/engine';
import type { Rule } from '../../src/rules/rule';
import { parseHistory } from '../../src/setup/history';
import { parseSetup, type Setup } from '../../src/setup/parse-setup';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { AS_OF } from './made-project';

export interface Checked {
  readonly reading: Reading;
  readonly setup: Setup;
  readonly audit: Audit;
  readonly results: RuleResults;
}

export function checkWorkbook(snapshot: WorkbookSnapshot, rules: readonly Rule[] = RULES, asOf = AS_OF): Checked {
  const setup = parseSetup(snapshot);
  const reading = readWorkbook(snapshot, NO_CORRECTIONS);
  const audited = audit(reading.records, setup.settings, asOf);
  const results = runRules(rules, { snapshot, reading, audit: audited, setup, asOf, history: parseHistory(snapshot), allRules: RULES });
  return { reading, setup, audit: audited, results };
}

/** The findings but for notes on what could not be checked. */
export function findingsOf(snapshot: WorkbookSnapshot, rules: readonly Rule[] = RULES): RuleResults['findings'] {
  return checkWorkbook(snapshot, rules).results.findings.filter(({ rule }) => rule !== 'any/unchecked');
}
