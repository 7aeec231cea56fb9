// Scoring a large survey that has been read, beside parsing its snapshot.
import { audit } from '../../src/audit/audit';
import { readWorkbook } from '../../src/reading/read-workbook';
import { score } from '../../src/scores/all-scores';
import { DEFAULT_SETTINGS } from '../../src/setup/settings';
import type { SerialDay } from '../../src/workbook/serial-date';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { madeSurvey } from './made-survey';
import { medianTime, ms, ratio, timeOf } from './timing';

const RUNS = 5;

/** The lines to print for a survey of that size. */
export function surveyLines(respondents: number, questions: number, asOf: SerialDay): string[] {
  const json = JSON.stringify(madeSurvey(respondents, questions));
  const runs = Array.from({ length: RUNS + 1 }, () => {
    let snapshot = JSON.parse(json) as WorkbookSnapshot;
    const parse = timeOf(() => {
      snapshot = JSON.parse(json) as WorkbookSnapshot;
    });
    const reading = readWorkbook(snapshot);
    const audited = audit(reading.records, DEFAULT_SETTINGS, asOf);
    return { parse, scores: timeOf(() => score({ asOf, settings: DEFAULT_SETTINGS, reading, audit: audited })) };
  }).slice(1);
  const parse = medianTime(runs.map((run) => run.parse));
  const scores = medianTime(runs.map((run) => run.scores));
  return [
    `${respondents} respondents × ${questions} questions, two rounds, twelve clients, one segment column`,
    `  JSON.parse of the snapshot          ${ms(parse)}`,
    `  scores                              ${ms(scores)}, ${ratio(scores, parse)} the parsing (aim: 2)`,
  ];
}
