// The command line: what it answers, what it refuses, and with which exit code.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { differences } from '../../src/sandbox/files/package-check';
import type { MeasureJson } from '../../src/cli/measures-json';
import { measures as measureWords } from '../../src/locales/en/measures';
import { rapport } from './support';

const SAMPLES = path.join(__dirname, '..', '..', 'assets', 'samples');
const ENGLISH = path.join(SAMPLES, 'Customer service platform.xlsx');
const CHINESE = path.join(SAMPLES, '客户服务平台.xlsx');
const AS_OF = ['--as-of', '2026-06-15'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('inspect', () => {
  test('says of each tab what it is taken for', async () => {
    const { code, printed } = await rapport('inspect', ENGLISH);
    expect(code).toBe(0);
    expect(printed).toContain('Tab “Risks”');
    expect(printed).toMatch(/Risk register, header in row 5, rows 6–20: 15 records/);
  });

  test('says so in Chinese', async () => {
    const { printed } = await rapport('inspect', CHINESE, '--lang', 'zh-CN');
    expect(printed).toContain('工作表“风险登记册”');
    expect(printed).toMatch(/风险登记册，表头在第 4 行，数据第 5–19 行：15 条记录/);
  });

  test('gives the same as JSON, rows and columns as Excel counts them', async () => {
    const { printed } = await rapport('inspect', ENGLISH, '--json');
    const { sheets } = JSON.parse(printed) as { sheets: { name: string; tables: object[] }[] };
    expect(sheets.find(({ name }) => name === 'Risks')?.tables).toEqual([
      expect.objectContaining({ register: 'risks', headerRows: [5], firstRow: 6, lastRow: 20, rows: 15 }),
    ]);
  });
});

describe('review', () => {
  test('prints the counts, then what to raise first with its next step, then the scores', async () => {
    const { code, printed } = await rapport('review', ENGLISH, ...AS_OF);
    expect(code).toBe(0);
    const order = [/\d+ errors, \d+ warnings, \d+ notes/, /^To raise first:$/m, /^1\. .+ \(Risks!\w+\)\n {3}\S.+\n {3}→ \S/m, /^Scores:$/m];
    const places = order.map((part) => printed.search(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(printed).toMatch(/Net Promoter Score · Survey May 2026 · .*: \d+ \(95% interval .* to .*\), n = 40 answers/);
    expect(printed).toContain('R01 Go-live slips past the timetable change');
  });

  test('does not offer notes as something to raise', async () => {
    const file = path.join(folder, 'plan.csv');
    writeFileSync(file, 'Audience,Purpose,Method,Frequency,Owner\nSteering board,Status,Meeting ,Weekly,Ann\n');
    const { printed } = await rapport('review', file, ...AS_OF);
    expect(printed).toMatch(/^0 errors, 0 warnings, \d+ notes?$/m);
    expect(printed).not.toContain('To raise first');
  });

  test('writes a copy and leaves the original as it is', async () => {
    const before = readFileSync(ENGLISH);
    const copy = path.join(folder, 'copy.xlsx');
    const { code, told } = await rapport('review', ENGLISH, ...AS_OF, '--out', copy, '--meter');
    expect(code).toBe(0);
    expect(readFileSync(ENGLISH).equals(before)).toBe(true);
    expect(differences(before, readFileSync(copy))).toEqual([]);
    const [syncs = NaN] = told.split(' ').map(Number);
    expect(syncs).toBeLessThanOrEqual(4);
  });

  test('the meter is one line of plain digits', async () => {
    const { told } = await rapport('review', ENGLISH, ...AS_OF, '--meter');
    expect(told).toMatch(/^\d+ syncs, \d+ actions, \d+ request bytes, \d+ response bytes$/);
  });

  test('writes into the file itself only when told to', async () => {
    const file = path.join(folder, 'in-place.xlsx');
    copyFileSync(ENGLISH, file);
    await rapport('review', file, ...AS_OF);
    expect(readFileSync(file).equals(readFileSync(ENGLISH))).toBe(true);
    await rapport('review', file, ...AS_OF, '--in-place');
    expect(readFileSync(file).equals(readFileSync(ENGLISH))).toBe(false);
  });

  test('writes copies of several files into a folder, under their own names', async () => {
    const out = path.join(folder, 'both');
    await rapport('review', ENGLISH, CHINESE, ...AS_OF, '--out', out);
    expect(existsSync(path.join(out, path.basename(ENGLISH)))).toBe(true);
    expect(existsSync(path.join(out, path.basename(CHINESE)))).toBe(true);
  });

  test.each([
    ['error', 1],
    ['warning', 1],
  ])('--fail-on %s makes findings of that kind a failure', async (severity, code) => {
    expect((await rapport('review', ENGLISH, ...AS_OF, '--fail-on', severity)).code).toBe(code);
  });

  test('gives findings as JSON with their cells and their words', async () => {
    const { printed } = await rapport('review', ENGLISH, ...AS_OF, '--json');
    const [{ findings }] = JSON.parse(printed) as [{ findings: { rule: string; sheet: string; cell: string; text: { next: string } }[] }];
    const untold = findings.find(({ rule }) => rule === 'audit/client-not-told-of-risk');
    expect(untold).toMatchObject({ sheet: 'Risks', cell: expect.stringMatching(/^[A-Z]+6$/) as string });
    expect(untold?.text.next).not.toBe('');
  });

  test('lists every measure as JSON by its name, with what defends it', async () => {
    const { printed } = await rapport('review', ENGLISH, ...AS_OF, '--json');
    const [{ measures }] = JSON.parse(printed) as [{ measures: MeasureJson[] }];
    expect(measures.map(({ measure }) => measure)).toEqual(expect.arrayContaining(['nps', 'health', 'onTimeContact', 'approvedCost']));
    const nps = measures.find(({ measure }) => measure === 'nps');
    expect(nps).toMatchObject({ unit: 'points', value: 30, n: 40, method: 'adjustedWald', text: { name: 'Net Promoter Score' } });
    for (const {
      value,
      insufficient,
      account: { read, ...parts },
    } of measures) {
      expect((value === null) === (insufficient !== undefined)).toBe(true);
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(read);
    }
  });

  test('the names of measures in the JSON are those that the docs list', () => {
    const [, list = ''] = readFileSync(path.join(__dirname, '../../docs/json.md'), 'utf8').split('## The measures');
    const listed = [...list.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(Object.keys(measureWords.definitions).toSorted());
  });

  test('says the words of the JSON in the language of the call', async () => {
    const { printed } = await rapport('review', CHINESE, ...AS_OF, '--json', '--lang', 'zh-CN');
    const [{ findings }] = JSON.parse(printed) as [{ findings: { text: { next: string } }[] }];
    expect(findings[0]?.text.next).toMatch(/\p{Script=Han}/u);
  });

  test('on a file without registers it says so and what to do', async () => {
    const file = path.join(folder, 'numbers.csv');
    writeFileSync(file, '1,2,3\n4,5,6\n');
    const { code, printed } = await rapport('review', file, ...AS_OF);
    expect(code).toBe(0);
    expect(printed).toContain('No register was found');
  });
});

describe('rules', () => {
  test('lists every rule with its severity and name', async () => {
    const { printed } = await rapport('rules');
    expect(printed).toMatch(/^risks\/no-owner +error +Risk without owner \[Risk register: Risk Owner\]$/m);
  });

  test('joins columns of which one is enough, and names the registers in the language of the call', async () => {
    const { printed } = await rapport('rules', '--lang', 'zh-CN');
    expect(printed).toMatch(/^risks\/no-owner +错误 .*\[风险登记册：\S+\]$/m);
    expect(printed).toMatch(/\S+或\S+/);
  });

  test('gives what each needs as JSON', async () => {
    const { printed } = await rapport('rules', '--json');
    const rules = JSON.parse(printed) as { id: string; needs: object }[];
    expect(rules.find(({ id }) => id === 'risks/no-owner')?.needs).toHaveProperty('risks');
  });
});

describe('template', () => {
  test.each(['en', 'zh-CN'])('makes a workbook in %s that is read as its registers and reviewed without a question', async (language) => {
    const out = path.join(folder, `template ${language}.xlsx`);
    expect((await rapport('template', '--registers', 'all', '--lang', language, '--out', out)).code).toBe(0);
    const { printed } = await rapport('inspect', out, '--json');
    const { sheets, questions } = JSON.parse(printed) as { sheets: { kind: string }[]; questions: unknown[] };
    expect(new Set(sheets.map(({ kind }) => kind)).size).toBe(13);
    expect(questions).toEqual([]);
    expect((await rapport('review', out, ...AS_OF)).code).toBe(0);
  });

  test('has the smallest useful set unless others are named', async () => {
    const out = path.join(folder, 'smallest.xlsx');
    const { printed } = await rapport('template', '--lang', 'zh-CN', '--out', out);
    expect(printed).toContain('干系人登记册、沟通管理计划、沟通记录');
  });
});
