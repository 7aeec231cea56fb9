// What a review asks of Excel, from opening to the last tab: awaited syncs and bytes, for the samples and for a very large project.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import type { Language } from '../../src/locales/format';
import { keptTabs } from '../../src/report/kept/kept-tabs';
import { DEFAULT_TABS, report, REPORT_TABS, type ReportOptions } from '../../src/report/report';
import { NO_EDITS } from '../../src/review/edits';
import { reviewKept } from '../../src/review/kept';
import { review, type Review } from '../../src/review/review';
import { openWorkbook } from '../../src/sandbox/files/open-workbook';
import type { Meter } from '../../src/sandbox/meter';
import type { WorkbookModel } from '../../src/sandbox/model';
import { parseIsoDay } from '../../src/workbook/serial-date';
import { open, type Rows, workbookOf } from './support';

const AS_OF = parseIsoDay('2026-06-15') ?? NaN;
jest.setTimeout(120_000);

/** Reads, reviews and writes as pane and command line do. */
async function cost(model: WorkbookModel, options: ReportOptions): Promise<{ meter: Meter; done: Review; tabs: number }> {
  const { excel, host } = open(model);
  const read = await takeSnapshot(excel);
  const done = review(read, AS_OF);
  const takenNames = read.sheets.map(({ name }) => name);
  const tabs = [...report(done, { ...options, takenNames }).tabs, ...keptTabs(done, options.language, takenNames)];
  await writeReport(excel, { plan: { tabs }, read, kept: reviewKept(done, NO_EDITS), activate: true });
  return { meter: host.meter, done, tabs: tabs.length };
}

function sample(file: string): WorkbookModel {
  return openWorkbook(readFileSync(path.join(__dirname, '../../assets/samples', file)), file);
}

describe.each<[string, Language]>([
  ['Customer service platform.xlsx', 'en'],
  ['客户服务平台.xlsx', 'zh-CN'],
])('the sample %s', (file, language) => {
  test('is read, reviewed and written in four syncs and 400 KB of requests', async () => {
    const { meter } = await cost(sample(file), { language, tabs: DEFAULT_TABS });
    expect(meter.syncs).toBeLessThanOrEqual(4);
    expect(meter.requestBytes).toBeLessThanOrEqual(400_000);
  });

  test('takes no more than 1 MB with every tab that there is', async () => {
    const { meter } = await cost(sample(file), { language, tabs: REPORT_TABS });
    expect(meter.syncs).toBeLessThanOrEqual(4);
    expect(meter.requestBytes).toBeLessThanOrEqual(1_000_000);
  });
});

const CLIENTS = 60;
const RISKS = 3_000;

/** Sixty clients, and a risk register in which nobody owns anything. */
function hugeProject(): WorkbookModel {
  const client = (index: number) => `Client ${(index % CLIENTS) + 1}`;
  const stakeholders: Rows = [
    ['ID', 'Name', 'Organisation', 'Role', 'Customer type', 'Power', 'Interest', 'Key client'],
    ...Array.from({ length: CLIENTS }, (_, index) => [
      `S-${index + 1}`,
      `Person ${index + 1}`,
      client(index),
      'Sponsor',
      'Corporate',
      4,
      4,
      'Yes',
    ]),
  ];
  const risks: Rows = [
    ['Risk ID', 'Risk description', 'Client', 'Probability', 'Impact', 'Response', 'Owner', 'Status', 'Due date'],
    ...Array.from({ length: RISKS }, (_, index) => [
      `R-${index + 1}`,
      `Delivery ${index + 1} may come late`,
      client(index),
      4,
      4,
      '',
      '',
      'Open',
      45_900 + (index % 90),
    ]),
  ];
  return workbookOf({ Stakeholders: stakeholders, Risks: risks });
}

test('sixty clients and three thousand findings take at most eight syncs', async () => {
  const { meter, done, tabs } = await cost(hugeProject(), { language: 'en', tabs: REPORT_TABS, maximumRows: RISKS });
  expect(done.rules.findings.length).toBeGreaterThanOrEqual(3_000);
  expect(tabs).toBeGreaterThanOrEqual(CLIENTS);
  expect(meter.largestRequest).toBeLessThan(4_500_000);
  expect(meter.largestResponse).toBeLessThan(4_500_000);
  expect(meter.syncs).toBeLessThanOrEqual(8);
});
