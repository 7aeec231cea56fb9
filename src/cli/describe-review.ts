// A review in words for a terminal, and as plain JSON for other programs.
import { auditView } from '../audit/audit-view';
import { describeBlindness } from '../locales/describe-blindness';
import { describeFinding } from '../locales/findings';
import { type ExplainedMeasure, explainMeasure, measureLine } from '../locales/explain-measure';
import { format, type Language } from '../locales/format';
import { inspect } from '../reading/inspect';
import { registerLabel } from '../registers/labels';
import { raiseFirst } from '../review/raise-first';
import type { Review } from '../review/review';
import type { Severity } from '../rules/finding';
import { rulePage } from '../rules/rule-page';
import type { ScoredMeasure } from '../scores/accounts/scored-measure';
import { scoredMeasures } from '../scores/accounts/every-measure';
import { cellAddress } from '../workbook/address';
import { isoDay } from '../workbook/serial-date';
import { measuresJson } from './measures-json';
import { wordsOf } from './words';

export function* describeReview(review: Review, language: Language): Iterable<string> {
  const words = wordsOf(language).review;
  const { reading, rules } = review;
  const registers = [...new Set(reading.sheets.flatMap(({ tables }) => tables.map(({ register }) => registerLabel(register, language))))];
  yield registers.length === 0 ? words.noRegister : format(language, words.tabs, { count: registers.length, list: { list: registers } });
  const count = (severity: Severity) => rules.findings.filter((finding) => finding.severity === severity).length;
  yield format(language, words.counts, {
    errors: format(language, words.errors, { count: count('error') }),
    warnings: format(language, words.warnings, { count: count('warning') }),
    infos: format(language, words.infos, { count: count('info') }),
  });
  yield* describeUnseen(review, language);
  const unchecked = new Set(rules.unchecked.filter(({ sheets }) => sheets.length === 0).flatMap((line) => line.rules)).size;
  if (unchecked > 0) yield format(language, words.unchecked, { count: unchecked });
  yield* describeFindings(review, language);
  yield* describeScores(review, language);
}

/** What the audit could not see, once there is a register that it would look at. */
function* describeUnseen({ audit, reading, setup }: Review, language: Language): Iterable<string> {
  const hasRegister = reading.sheets.some(({ tables }) => tables.length > 0);
  if (hasRegister) yield* describeBlindness(language, audit, setup.settings.stakeholderWord);
}

/** What to raise first, each with its place and its next step. */
function* describeFindings({ rules: { findings }, setup }: Review, language: Language): Iterable<string> {
  const raised = raiseFirst(findings);
  if (raised.length === 0) return;
  const words = wordsOf(language).review;
  yield '';
  yield words.raiseFirst;
  for (const [index, finding] of raised.entries()) {
    const { title, message, next } = describeFinding(language, finding, setup.settings.stakeholderWord);
    const named = onOneLine([title, finding.record].filter(Boolean).join(language === 'en' ? ' · ' : '｜'));
    const place = finding.cell && `${finding.cell.sheet}!${cellAddress(finding.cell.row, finding.cell.column)}`;
    const head = { number: String(index + 1), title: named };
    yield place === undefined ? format(language, words.finding, head) : format(language, words.findingAt, { ...head, place });
    yield format(language, words.said, { message: onOneLine(message) });
    if (next !== '') yield format(language, words.next, { next: onOneLine(next) });
  }
  const more = findings.length - raised.length;
  if (more > 0) yield format(language, words.more, { count: more });
}

/** Names and answers may have line breaks of their own. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** What a status report opens with; all measures stand on the tabs and in the pane. */
function* describeScores({ scores, setup }: Review, language: Language): Iterable<string> {
  const headlines = scoredMeasures(scores, setup.settings).filter((measure) => isHeadline(measure, scores));
  if (headlines.length === 0) return;
  yield '';
  yield wordsOf(language).review.scores;
  const defined = new Set<string>();
  for (const measure of headlines) {
    const explained = explainMeasure(language, measure, setup.settings.currency);
    yield* describeMeasure(explained, !defined.has(explained.name), language);
    defined.add(explained.name);
  }
}

/** The health of each client, contact as a whole, and the headline of each survey. */
function isHeadline({ score, subject }: ScoredMeasure, { communication, surveys }: Review['scores']): boolean {
  if (score.measure === 'health' || score === communication.overall.score) return true;
  return subject.client === undefined && surveys.some(({ headline }) => headline?.score === score);
}

/** "Net Promoter Score · Survey: 21 (95% interval 5 to 36), n = 40 answers", and below it how that came about; a definition is given once. */
function* describeMeasure(explained: ExplainedMeasure, isFirst: boolean, language: Language): Iterable<string> {
  const { definition, method, account, sensitivity, remarks } = explained;
  yield measureLine(language, explained);
  for (const detail of [...(isFirst ? [definition, method] : []), account, sensitivity, ...remarks]) if (detail !== '') yield `  ${detail}`;
}

/** What other programs get of a review; days as ISO text, cells as A1, sentences in the language of the call. */
export function reviewJson(review: Review, language: Language): object {
  const { asOf, workbook, reading, setup, audit, rules, scores } = review;
  return {
    workbook,
    asOf: isoDay(asOf),
    ...inspect(reading),
    findings: rules.findings.map(({ cell, related, weight, ...finding }) => ({
      ...finding,
      ...(cell === undefined ? {} : { sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) }),
      related: related.map((other) => ({ sheet: other.sheet, cell: cellAddress(other.row, other.column) })),
      weight,
      page: rulePage(finding.rule),
      text: describeFinding(language, finding, setup.settings.stakeholderWord),
    })),
    audit: auditView(audit),
    unchecked: rules.unchecked,
    waived: rules.waived.length,
    parked: rules.parked.length,
    rulesRun: rules.rulesRun,
    measures: measuresJson(review, language),
    health: scores.clients,
    compliance: scores.communication.overall,
    surveys: scores.surveys.map(({ sheet, headline, current }) => ({ sheet, headline, respondents: current.respondents })),
  };
}
