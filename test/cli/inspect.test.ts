// What rapport inspect tells a person: what each column and question is taken for, what is left out, and what is asked, in words.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inspect } from '../../src/cli/inspect-command';
import type { Language } from '../../src/locales/format';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-inspect-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function told(name: string, rows: readonly (readonly (string | number)[])[], language: Language = 'en'): Promise<string> {
  const file = path.join(folder, `${name}.csv`);
  writeFileSync(file, rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
  const lines: string[] = [];
  await inspect(file, { language, json: false }, { print: (line) => lines.push(line), progress: () => undefined, tell: () => undefined });
  return lines.join('\n');
}

const RAID = [
  ['ID', 'Type', 'Description', 'Impact', 'Probability', 'Owner', 'Status'],
  ['1', 'Risk', 'The pumps may be late', 'High', 'Low', 'Ann Lee', 'Open'],
  ['2', 'Issue', 'The report is wrong', 'High', '', 'Bob Stone', 'Open'],
  ['3', 'Assumption', 'The quay stays open', '', '', 'Ann Lee', 'Open'],
];

test('rows of a RAID log that nothing checks are told', async () => {
  const text = await told('raid', RAID);
  expect(text).toContain('its rows join Risk register (1), Issue log (1)');
  expect(text).toContain('1 row is of another kind');
});

test('each question of a survey is told with what it measures, on which scale and why', async () => {
  const rows = [
    ['Timestamp', 'How satisfied are you with the team? (1-5)', 'How would you rate us?', 'What went well?'],
    ...Array.from({ length: 12 }, (_, index) => [`2026-03-${10 + index}`, 1 + (index % 5), index % 11, `It went well ${index}`]),
  ];
  const text = await told('survey', rows);
  expect(text).toContain('(1-5) → Question: satisfaction (CSAT) on 1–5, positive: 4, 5; by its wording');
  expect(text).toContain('How would you rate us? → Question: a rating on 0–10, positive: 8, 9, 10; not certain: you are asked');
  expect(text).toContain('What went well? → Question: free text');
});

describe('questions', () => {
  test('give their options in words, in the language asked for', async () => {
    const rows = [
      ['Risk', 'Probability', 'Impact', 'Owner', 'Date identified'],
      ...Array.from({ length: 6 }, (_, index) => [`Event ${index}`, 7, 2 + index, 'Ann Lee', `0${index + 1}/03/2026`]),
    ];
    expect(await told('risks', rows)).toContain('what comes first in the dates of “Date identified”? the day, the month');
    expect(await told('risks', rows, 'zh-CN')).toContain('“Date identified”的日期中哪个在前？日、月');
    expect(await told('risks', rows)).not.toMatch(/dayFirst|monthFirst/);
  });

  test('a scale that is asked is not told as settled', async () => {
    const rows = [
      ['Risk', 'Probability', 'Impact', 'Owner'],
      ...[6, 5, 4, 6].map((value, index) => [`Event ${index}`, value, 3, 'Ann Lee']),
    ];
    expect(await told('risks', rows)).toContain('scale of Probability: 1–10, not certain: you are asked');
  });
});

test('tabs without a register are told in one line', async () => {
  expect(
    await told('hours', [
      ['Monday', 'Tuesday'],
      [3, 4],
    ]),
  ).toMatch(/^No register: “hours”\. Its headers and values fit none; .*$/m);
});
