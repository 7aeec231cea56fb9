// How the scores of a tab were counted, from the whole English sample.
import path from 'node:path';
import { openExcelFile } from '../../src/cli/excel-file';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { newFrame } from '../../src/report/frame';
import { countedRows, type CountedTab } from '../../src/report/from-review/counted';
import { healthRow } from '../../src/report/from-review/health';
import { keptOf, type Sources } from '../../src/report/from-review/sources';
import { report, REPORT_TABS } from '../../src/report/report';
import { review } from '../../src/review/review';
import { parseIsoDay } from '../../src/workbook/serial-date';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'samples', 'Customer service platform.xlsx');
const AS_OF = parseIsoDay('2026-06-15') ?? 0;
let sources: Sources;
beforeAll(async () => {
  const done = review(await takeSnapshot(openExcelFile(SAMPLE).excel), AS_OF);
  sources = { review: done, kept: keptOf(done.setup.decisions), frame: newFrame('en', 'Sample', AS_OF, 500) };
});

const TABS: readonly CountedTab[] = ['review', 'compliance', 'stakeholders', 'risks', 'changes', 'satisfaction', 'complaints'];

test.each(TABS)('every score of %s has its figure, its rows and, said once, what it is', (tab) => {
  const rows = countedRows(sources, tab);
  expect(rows.length).toBeGreaterThan(0);
  for (const { title, figure, account } of rows)
    expect([title !== '', /n = \d|^Not computable/.test(figure), account.startsWith('Read ')]).toEqual([true, true, true]);
  const said = rows.map(({ how }) => how).filter((how) => how !== '');
  expect(new Set(said).size).toBe(said.length);
  expect(rows[0]?.how).not.toBe('');
});

test('the contact of the whole workbook is counted, not that of a line or a client', () => {
  expect(countedRows(sources, 'compliance').map(({ title }) => title)).toEqual(['On-time contact']);
});

test('the review defends the satisfaction that it shows: NPS, else CSAT', () => {
  const { review: done } = sources;
  const titles = (surveys: typeof done.scores.surveys) =>
    countedRows({ ...sources, review: { ...done, scores: { ...done.scores, surveys } } }, 'review').map(({ title }) => title);
  const withoutNps = done.scores.surveys.flatMap((survey) => {
    const csat = survey.current.questions.find(({ metric }) => metric === 'csat');
    return csat ? [{ ...survey, headline: csat }] : [];
  });
  expect(titles(done.scores.surveys).filter((title) => /Promoter|satisfaction/i.test(title))).toEqual([
    expect.stringMatching(/^Net Promoter/),
  ]);
  expect(titles(withoutNps).filter((title) => /Promoter|satisfaction/i.test(title))).toEqual([
    expect.stringMatching(/^Customer satisfaction/),
  ]);
});

test('complaints are counted apart from other issues', () => {
  for (const { title } of countedRows(sources, 'complaints')) expect(title).toMatch(/complaints$/);
});

test('the parts of a client’s health add up to its score', () => {
  for (const client of sources.review.scores.clients) {
    const { score, parts } = healthRow(sources, client);
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score ?? 0, 6);
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  }
});

test('every tab that shows a score says how it was counted', () => {
  const silent = new Set(['client', 'findings', 'actions', 'weekly', 'stage', 'closing']);
  const { tabs } = report(sources.review, { language: 'en', tabs: REPORT_TABS.filter((tab) => !silent.has(tab)) });
  for (const { name, cells } of tabs) {
    const says = cells.some((row) => row.some((cell) => cell?.value.kind === 'text' && cell.value.text === 'How this was counted'));
    expect([name, says]).toEqual([name, true]);
  }
});
