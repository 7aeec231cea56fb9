// rapport export: one client's tab as a file, the same that the pane makes; it asks when there are several clients.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openExcelFile } from '../../src/cli/excel-file';
import { exportClient, type ExportRequest } from '../../src/cli/export-command';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { clientWorkbook } from '../../src/export/client-workbook';
import { report } from '../../src/report/report';
import { review } from '../../src/review/review';
import { parseIsoDay } from '../../src/workbook/serial-date';
import { loadXlsxWriter } from '../export/xlsxwriter';
import { rapport } from './support';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'samples', 'Customer service platform.xlsx');
const AS_OF = parseIsoDay('2026-06-15') ?? 0;
const xlsx = loadXlsxWriter();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function exported(client?: string, tabs?: ExportRequest['tabs']) {
  const out = path.join(folder, `${client ?? 'none'}.xlsx`);
  const said: string[] = [];
  const console = { print: (line: string) => said.push(line), tell: (line: string) => said.push(line), progress: () => undefined };
  const request = {
    language: 'en',
    file: SAMPLE,
    asOf: AS_OF,
    out,
    ...(client === undefined ? {} : { client }),
    ...(tabs && { tabs }),
  } as const;
  const code = await exportClient(request, console, () => Promise.resolve(xlsx));
  return { code, said: said.join('\n'), out };
}

test('the file holds the tab of the client that is named, whatever the letter case, and nothing of the other', async () => {
  const { code, out } = await exported('osier water');
  expect(code).toBe(0);
  const words = Object.values(unzipSync(readFileSync(out)))
    .map((part) => strFromU8(part))
    .join('');
  expect(words).toContain('Osier Water');
  expect(words).not.toContain('Larkfield');
});

test('it is byte for byte the file of the pane', async () => {
  const { out } = await exported('Osier Water');
  const done = review(await takeSnapshot(openExcelFile(SAMPLE).excel), AS_OF);
  const ofPane = clientWorkbook(xlsx, report(done, { language: 'en', tabs: ['client'] }), '2');
  expect(readFileSync(out).equals(Buffer.from(ofPane ?? []))).toBe(true);
});

test('the reports are sent the same way', async () => {
  const { code, out } = await exported('Osier Water', ['weekly', 'closing']);
  const parts = unzipSync(readFileSync(out));
  const sheets = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/<sheet name="[^"]*"/g);
  expect([code, sheets?.length]).toEqual([0, 2]);
  expect(
    Object.values(parts)
      .map((part) => strFromU8(part))
      .join(''),
  ).not.toContain('Larkfield');
});

test('a tab that is no client’s is not understood', async () => {
  const { code, told } = await rapport(
    'export',
    SAMPLE,
    '--as-of',
    '2026-06-15',
    '--out',
    path.join(folder, 'x.xlsx'),
    '--tabs',
    'findings',
  );
  expect(code).toBe(64);
  expect(told).toContain('not “findings”');
});

test('of several clients none is chosen in silence', async () => {
  const { code, said, out } = await exported();
  expect([code, existsSync(out)]).toEqual([64, false]);
  expect(said).toContain('Larkfield Transit, Osier Water');
});

test('a call without a file to write is not understood', async () => {
  const { code, told } = await rapport('export', SAMPLE, '--as-of', '2026-06-15');
  expect(code).toBe(64);
  expect(told).toContain('--out');
});
