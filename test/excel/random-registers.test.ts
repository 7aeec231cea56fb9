// Registers full of hostile texts, reviewed and written: whatever a user's cell says, it becomes text on our tabs, and no formula.
import fc from 'fast-check';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import { keptTabs } from '../../src/report/kept/kept-tabs';
import { report, REPORT_TABS } from '../../src/report/report';
import { NO_EDITS } from '../../src/review/edits';
import { reviewKept } from '../../src/review/kept';
import { review } from '../../src/review/review';
import type { WorkbookModel } from '../../src/sandbox/model';
import { open, picturesOf, workbookOf } from './support';

const full = process.env['FULL_FAULTS'] === '1';
jest.setTimeout(full ? 1_800_000 : 120_000);

const AS_OF = 46_180;

const hostile = fc.constantFrom(
  '=HYPERLINK("https://example.org","click")',
  '=1+1',
  '+SUM(A1:A9)',
  '-2+3',
  '@cmd',
  "'=1+1",
  '=cmd|"/c calc"!A1',
  '"),HYPERLINK("https://example.org","x',
  '\t=1+1',
  '00123',
  '1-2',
  '10:30',
  'TRUE',
  '#REF!',
  '&A &P {page}',
  '<b>x</b>',
  'x'.repeat(400),
  '名称=1',
);
const anyName = fc.oneof(hostile, fc.constantFrom('Ann Lee', '王强', 'Max'));
const anyId = fc.oneof(
  hostile,
  fc.nat(30).map((number) => `R-${number}`),
);
const anyDay = fc.oneof(fc.integer({ min: 46_000, max: 46_300 }), hostile);
const oneToFive = fc.oneof(fc.integer({ min: 1, max: 5 }), hostile);

/** Registers by their tab: headers that are recognised, and rows of anything. */
const anyRegisters = fc.record({
  Risks: rows(
    ['Risk ID', 'Risk description', 'Probability', 'Impact', 'Owner', 'Status', 'Due date'],
    fc.tuple(anyId, hostile, oneToFive, oneToFive, anyName, fc.constantFrom('Open', 'Closed', '=1'), anyDay),
  ),
  "Who's who": rows(
    ['ID', 'Name', 'Organisation', 'Role', 'Power', 'Interest', 'Email'],
    fc.tuple(anyId, anyName, hostile, hostile, oneToFive, oneToFive, hostile),
  ),
  '=Plan': rows(
    ['Plan ID', 'Content', 'Recipient', 'Frequency', 'Method', 'Owner', 'Start date'],
    fc.tuple(anyId, hostile, anyName, fc.constantFrom('weekly', 'monthly', '=1'), fc.constantFrom('email', 'meeting'), anyName, anyDay),
  ),
});

type Cell = string | number;

function rows<T extends Cell[]>(headers: readonly string[], row: fc.Arbitrary<T>): fc.Arbitrary<Cell[][]> {
  return fc.array(row, { minLength: 3, maxLength: 8 }).map((body) => [[...headers], ...body]);
}

/** Formulas on our tabs that are anything else than a jump inside the workbook. */
function strangeFormulas({ sheets }: WorkbookModel, users: ReadonlySet<string>): string[] {
  const formulas = sheets.filter(({ name }) => !users.has(name)).flatMap((sheet) => sheet.rows.flat().map((cell) => cell?.formula ?? ''));
  return formulas.filter((formula) => formula !== '' && !isJump(formula));
}

/** =HYPERLINK("#…","…") of text constants alone: what stands outside of quotes is fixed. */
function isJump(formula: string): boolean {
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '"');
  return /^=HYPERLINK\("(?:&")*,"(?:&")*\)$/.test(outside) && formula.startsWith('=HYPERLINK("#');
}

test("no user's text becomes a formula, no user's cell changes, and nothing breaks", async () => {
  await fc.assert(
    fc.asyncProperty(anyRegisters, fc.constantFrom('en' as const, 'zh-CN' as const), async (registers, language) => {
      const { excel, model } = open(workbookOf(registers));
      const users = new Set(Object.keys(registers));
      const before = picturesOf(model);
      const read = await takeSnapshot(excel);
      const done = review(read, AS_OF);
      const takenNames = [...users];
      const plan = { tabs: [...report(done, { language, tabs: REPORT_TABS, takenNames }).tabs, ...keptTabs(done, language, takenNames)] };
      await writeReport(excel, { plan, read, kept: reviewKept(done, NO_EDITS) });
      expect(picturesOf(model, (name) => users.has(name))).toEqual(before);
      expect(strangeFormulas(model, users)).toEqual([]);
      expect(model.sheets.length).toBeGreaterThan(users.size);
    }),
    { numRuns: full ? 300 : 6 },
  );
});
