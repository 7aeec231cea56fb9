// What real workbooks must give, where they are at hand; on a machine without them these tables are empty.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openExcelFile } from '../../src/cli/excel-file';
import { takeSnapshot } from '../../src/excel/snapshot';
import { type Checked, checkWorkbook } from '../support/run-review';

const FOLDER = path.join(__dirname, '..', '..', '..', 'shared', 'workbooks');

/** The files whose names begin with a code, which stands for one workbook. */
function filesOf(code: string): string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.startsWith(`${code}_`)) : [];
}

async function check(file: string): Promise<Checked> {
  const { excel } = openExcelFile(path.join(FOLDER, file));
  return checkWorkbook(await takeSnapshot(excel));
}

interface Case {
  readonly code: string;
  readonly what: string;
  readonly measure: (checked: Checked) => unknown;
  readonly expected: unknown;
}

const CASES: readonly Case[] = [
  {
    code: 'S01',
    what: 'each of the 17 names in the stakeholder plan is a person of the register',
    measure: ({ reading, audit }) => {
      const [plan] = reading.records.tables.filter(({ register }) => register === 'communicationPlan');
      const names = plan?.records.flatMap((record) => record.names('audience')) ?? [];
      return [names.length, names.filter((name) => audit.people.resolve(name).kind === 'person').length];
    },
    expected: [17, 17],
  },
  {
    code: 'I02',
    what: 'two issues have an end date and are still open',
    measure: ({ results }) => results.findings.filter(({ rule }) => rule === 'issues/closed-but-open').length,
    expected: 2,
  },
];

const cases = CASES.flatMap((item) => filesOf(item.code).map((file) => ({ ...item, file })));

test('the workbooks are all there or not at hand at all', () => {
  expect([0, CASES.length]).toContain(cases.length);
});

for (const { code, what, file, measure, expected } of cases) {
  test(`${code}: ${what}`, async () => {
    expect(measure(await check(file))).toEqual(expected);
  });
}
