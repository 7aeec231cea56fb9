// The file that goes to the client: its own tabs, values and charts, and in no part of the package anything that leads back.
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { clientWorkbook } from '../../src/export/client-workbook';
import { workbookOfTabs } from '../../src/export/workbook-of-tabs';
import type { ClientPage } from '../../src/report/client/client-view';
import type { PlannedCell, ReportPlan, TabPlan } from '../../src/report/plan';
import { newFrame } from '../../src/report/frame';
import { PER_CLIENT_TABS, type PerClientTab } from '../../src/report/report';
import { clientTab } from '../../src/report/tabs/client';
import { closingTab } from '../../src/report/tabs/closing';
import { findingsTab } from '../../src/report/tabs/findings';
import { reviewTab } from '../../src/report/tabs/review';
import { stageTab } from '../../src/report/tabs/stage';
import { weeklyTab } from '../../src/report/tabs/weekly';
import { ANSWER_TICKED, ANSWERED, anyRows, FINE, isTainted, pageOf } from '../report/canaries';
import * as views from '../report/views';
import { loadXlsxWriter } from './xlsxwriter';

const CANARY = 'CANARY-7f3a';
const frame = newFrame('en', 'Harbour', views.AS_OF, 500);
const xlsx = loadXlsxWriter();

/** All that a plan can carry besides the client's own values, each with the canary in it. */
function tainted(plan: TabPlan): TabPlan {
  const link: PlannedCell = { value: { kind: 'link', text: 'risk', to: { sheet: CANARY, row: 0, column: 0 } }, style: 'cell' };
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    ...plan,
    cells: plan.cells.map((row, index) => (index === 2 ? row.map(() => link) : row)),
    names: [{ name: `Rapport.${CANARY}`, row: 0, column: 0 }],
    tables: [{ name: CANARY, area, filter: true }],
    validations: [{ area, list: [CANARY], prompt: { title: CANARY, text: CANARY } }],
  };
}

const own = clientTab(frame, '1', 'Client – Northwind', views.client);
const report: ReportPlan = {
  tabs: [
    reviewTab(frame, CANARY, {
      ...views.review,
      raise: [{ ...(views.review.raise[0] ?? { what: '', who: '', toWhom: '', sentence: '' }), what: CANARY }],
    }),
    tainted(own),
    clientTab(frame, '2', `Client – ${CANARY}`, { ...views.client, client: CANARY, headline: CANARY }),
    findingsTab(frame, 'Findings', views.findings([views.finding(CANARY)])),
  ],
};

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

const bytes = clientWorkbook(xlsx, report, '1') ?? new Uint8Array();
const parts = partsOf(bytes);

test('only the tabs of that client are in it', () => {
  const sheets = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  expect(sheets).toEqual(['Client – Northwind']);
});

test('no part of the package holds anything of another tab or client, nor a name, a link or a help text of this one', () => {
  for (const [path, content] of parts) expect([path, content.includes(CANARY)]).toEqual([path, false]);
});

test('it has no parts but those of values, formats and charts', () => {
  const known =
    /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(app|core)\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/theme\/theme1\.xml|xl\/worksheets\/sheet1\.xml|xl\/worksheets\/_rels\/sheet1\.xml\.rels|xl\/drawings\/drawing1\.xml|xl\/drawings\/_rels\/drawing1\.xml\.rels|xl\/charts\/chart1\.xml)$/;
  expect([...parts.keys()].filter((path) => !known.test(path))).toEqual([]);
});

test('it says neither who made it nor when', () => {
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).not.toContain('<dcterms:');
  expect(core).toMatch(/<dc:creator><\/dc:creator>|<dc:creator\/>/);
});

test('the same report gives the same bytes', () => {
  expect(Buffer.from(clientWorkbook(xlsx, report, '1') ?? []).equals(Buffer.from(bytes))).toBe(true);
});

test('text is text, and no cell has a formula', () => {
  const formula = '=HYPERLINK("http://example.com","x")';
  const plan = clientTab(frame, '1', 'Client', { ...views.client, headline: formula });
  const written = partsOf(workbookOfTabs(xlsx, [plan], 'Client'));
  expect(written.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  expect(written.get('xl/sharedStrings.xml')).toContain('=HYPERLINK(');
});

test('its charts are native, draw explicit ranges, and show what was planned', () => {
  const chart = parts.get('xl/charts/chart1.xml') ?? '';
  expect(own.charts).toHaveLength(1);
  expect(chart).toContain('1 of 3 milestones reached');
  expect([...chart.matchAll(/<c:yVal><c:numRef><c:f>([^<]*)<\/c:f>/g)]).toHaveLength(own.charts[0]?.series.length ?? 0);
  expect(chart).toContain('<c:symbol val="diamond"/>');
  expect(chart).toContain('<c:orientation val="maxMin"/>');
  expect(chart).not.toContain('<c:majorGridlines/>');
});

test('a client without a tab has no file', () => {
  expect(clientWorkbook(xlsx, report, '9')).toBeUndefined();
});

/** Every kind of tab that a client may be sent, drawn from the same page. */
const DRAWN: Readonly<Record<PerClientTab, (page: ClientPage) => TabPlan | undefined>> = {
  client: ({ view }) => clientTab(frame, '1', 'Client – Northwind', view),
  weekly: ({ report: facts }) => facts && weeklyTab(frame, '1', 'Weekly – Northwind', facts),
  stage: ({ report: facts }) => facts && stageTab(frame, '1', 'Stage – Northwind', facts),
  closing: ({ report: facts }) => facts && closingTab(frame, '1', 'Closing – Northwind', facts),
};

test.each(PER_CLIENT_TABS)('of random records only what may reach the client is in any part of a file with the tab %s', (kind) => {
  let fine = 0;
  fc.assert(
    fc.property(anyRows, (rows) => {
      const page = pageOf({ ...rows, issues: [ANSWERED, ...(rows.issues ?? [])] }, 'Northwind', ANSWER_TICKED);
      const tabs = PER_CLIENT_TABS.flatMap((each) => DRAWN[each](page) ?? []);
      const written = [...partsOf(clientWorkbook(xlsx, { tabs }, '1', [kind]) ?? new Uint8Array()).values()].join('');
      if (written.includes(FINE)) fine++;
      return written !== '' && !isTainted(written);
    }),
    { numRuns: 40 },
  );
  expect(fine).toBeGreaterThan(5);
});

test('only the tabs that are asked for go into the file', () => {
  const page = pageOf({});
  const tabs = PER_CLIENT_TABS.flatMap((each) => DRAWN[each](page) ?? []);
  const written = partsOf(clientWorkbook(xlsx, { tabs }, '1', ['weekly', 'closing']) ?? new Uint8Array());
  const sheets = [...(written.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  expect(sheets).toEqual(['Weekly – Northwind', 'Closing – Northwind']);
});

test('a page begins where the plan lets one begin', () => {
  const plan = { ...own, print: { ...own.print, breaks: [7, 19] } };
  const sheet = partsOf(workbookOfTabs(xlsx, [plan], 'Client')).get('xl/worksheets/sheet1.xml') ?? '';
  expect([...sheet.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([7, 19]);
});
