// A review in words for a terminal, and as plain JSON for other programs.
import { SMALLEST_LOG } from '../audit/audit';
import { describeFinding } from '../locales/findings';
import { type Datum, format, formatDatum, formatNumber, type Language } from '../locales/format';
import { inspect } from '../reading/inspect';
import { fieldLabel, registerLabel } from '../registers/labels';
import type { Review } from '../review/review';
import type { Finding, Severity } from '../rules/finding';
import type { Score } from '../scores/score';
import { cellAddress } from '../workbook/address';
import { isoDay } from '../workbook/serial-date';
import { wordsOf, wordsOfScores } from './words';

/** Findings shown before a count stands for the rest. */
const SHOWN_FIRST = 5;

export function* describeReview(review: Review, language: Language): Iterable<string> {
  const words = wordsOf(language).review;
  const { reading, rules } = review;
  const registers = reading.sheets.flatMap(({ tables }) => tables.map(({ register }) => registerLabel(register, language)));
  yield registers.length === 0 ? words.noRegister : format(language, words.tabs, { count: registers.length, list: { list: registers } });
  const count = (severity: Severity) => rules.findings.filter((finding) => finding.severity === severity).length;
  yield format(language, words.counts, {
    errors: format(language, words.errors, { count: count('error') }),
    warnings: format(language, words.warnings, { count: count('warning') }),
    infos: format(language, words.infos, { count: count('info') }),
  });
  yield* describeBlindness(review, language);
  yield* describeScores(review, language);
  yield* describeFindings(rules.findings, language);
  const unchecked = new Set(rules.unchecked.flatMap((line) => line.rules)).size;
  if (unchecked > 0) yield format(language, words.unchecked, { count: unchecked });
}

/** Without a log nothing can be said of who was told; the smallest one that would do is named. */
function* describeBlindness({ audit, reading }: Review, language: Language): Iterable<string> {
  const hasRegister = reading.sheets.some(({ tables }) => tables.length > 0);
  if (!hasRegister || !audit.blind.includes('communicationLog')) return;
  const columns = SMALLEST_LOG.map((field) => fieldLabel('communicationLog', field, language));
  yield format(language, wordsOf(language).review.noLog, { columns: { list: columns } });
}

function* describeFindings(findings: readonly Finding[], language: Language): Iterable<string> {
  if (findings.length === 0) return;
  const words = wordsOf(language).review;
  yield words.raiseFirst;
  for (const finding of findings.slice(0, SHOWN_FIRST)) {
    const { title, message } = describeFinding(language, finding);
    const place = finding.cell === undefined ? '–' : `${finding.cell.sheet}!${cellAddress(finding.cell.row, finding.cell.column)}`;
    yield format(language, words.finding, {
      place,
      text: [title, finding.record, message]
        .filter(Boolean)
        .join(language === 'en' ? ' · ' : '｜')
        .replace(/\s+/g, ' '),
    });
  }
  const more = findings.length - SHOWN_FIRST;
  if (more > 0) yield format(language, words.more, { count: more });
}

function* describeScores({ scores }: Review, language: Language): Iterable<string> {
  const words = wordsOf(language).review;
  for (const { client, health } of scores.clients) {
    const { outcome } = health;
    const value = outcome.kind === 'scored' ? formatNumber(language, Math.round(outcome.score)) : words.insufficient;
    yield format(language, words.health, { client, value, coverage: { percent: health.coverage } });
  }
  yield* describeScore(scores.communication.overall.score, '', language);
  for (const { sheet, headline } of scores.surveys) if (headline !== undefined) yield* describeScore(headline.score, sheet, language);
}

/** "NPS (Survey): 21, 95 % interval 5 to 36, n = 40", and below it how that came about. */
function* describeScore(score: Score, sheet: string, language: Language): Iterable<string> {
  const words = wordsOf(language).review;
  const scoreWords = wordsOfScores(language);
  const { outcome, unit, n, method, audit, sensitivity } = score;
  const { name } = scoreWords.measures[score.measure];
  const title = sheet === '' ? name : format(language, words.ofTab, { name, sheet });
  if (outcome.kind === 'insufficient') {
    yield format(language, words.noScore, { name: title, n });
    return;
  }
  const figure = (value: number): Datum => (unit === 'share' ? { percent: value } : Math.round(value * 10) / 10);
  const { interval } = outcome;
  yield format(language, interval === undefined ? words.score : words.scoreWithInterval, {
    name: title,
    value: figure(outcome.value),
    n,
    ...(interval === undefined ? {} : { low: figure(interval.low), high: figure(interval.high) }),
  });
  yield `  ${scoreWords.methods[method]} ${format(language, scoreWords.audit.line, { ...audit })}`;
  if (sensitivity !== undefined) {
    const change = formatDatum(language, figure(sensitivity.change));
    yield `  ${format(language, scoreWords.sensitivity[sensitivity.to], { change })}`;
  }
}

/** What other programs get of a review; days as ISO text, cells as A1. */
export function reviewJson(review: Review): object {
  const { asOf, workbook, reading, rules, scores } = review;
  return {
    workbook,
    asOf: isoDay(asOf),
    ...inspect(reading),
    findings: rules.findings.map(({ cell, related, weight, ...finding }) => ({
      ...finding,
      ...(cell === undefined ? {} : { sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) }),
      related: related.map((other) => ({ sheet: other.sheet, cell: cellAddress(other.row, other.column) })),
      weight,
      text: describeFinding('en', finding),
    })),
    unchecked: rules.unchecked,
    waived: rules.waived.length,
    parked: rules.parked.length,
    rulesRun: rules.rulesRun,
    health: scores.clients,
    compliance: scores.communication.overall,
    surveys: scores.surveys.map(({ sheet, headline, current }) => ({ sheet, headline, respondents: current.respondents })),
  };
}
