// Published figures of real workbooks that a review must come to: npm run check:facts -- FOLDER. Each is named by its file's code.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openExcelFile } from '../src/cli/excel-file';
import { takeSnapshot } from '../src/excel/read/snapshot';
import { NO_EDITS } from '../src/review/edits';
import { review, type Review } from '../src/review/review';
import type { SheetCorrection } from '../src/setup/corrections';
import { parseIsoDay } from '../src/workbook/serial-date';

const AS_OF = parseIsoDay('2023-01-31') ?? 0;

interface Fact {
  readonly code: string;
  readonly what: string;
  /** What the user answers to what the first review asks. */
  readonly answers?: (first: Review) => readonly SheetCorrection[];
  readonly measure: (reviewed: Review) => unknown;
  readonly expected: unknown;
}

const FACTS: readonly Fact[] = [
  {
    code: 'S01',
    what: 'names of the stakeholder plan, and how many of them are persons of the register',
    measure: ({ reading, audit }) => {
      const plan = reading.records.tables.find(({ register }) => register === 'communicationPlan');
      const names = plan?.records.flatMap((record) => record.names('audience')) ?? [];
      return [names.length, names.filter((name) => audit.people.resolve(name).kind === 'person').length];
    },
    expected: [17, 17],
  },
  {
    code: 'I02',
    what: 'issues with an end date and an open status',
    measure: ({ rules }) => rules.findings.filter(({ rule }) => rule === 'issues/closed-but-open').length,
    expected: 2,
  },
  {
    code: 'R01',
    what: 'totals of the risk ratings before and after treatment',
    measure: ({ reading }) =>
      (['score', 'residualScore'] as const).map((field) =>
        Number(
          reading.records
            .of('risks')
            .reduce((sum, risk) => sum + (risk.number(field) ?? 0), 0)
            .toFixed(2),
        ),
      ),
    expected: [9.98, 2.99],
  },
  {
    code: 'V01',
    what: 'NPS, promoters and detractors of the first question, once it is said to be one on recommending',
    answers: (first) =>
      first.reading.questions
        .filter(({ kind, options }) => kind === 'metric' && options.includes('nps'))
        .slice(0, 1)
        .map(({ sheet, header }) => ({ sheet, headers: [], columns: [{ header, occurrence: 1, metric: 'nps' as const }] })),
    measure: ({ scores }) => {
      const { score: { measure, outcome } = {}, buckets } = scores.surveys[0]?.headline ?? {};
      return measure === 'nps' && outcome?.kind === 'value' && [Number(outcome.value.toFixed(1)), buckets?.promoters, buckets?.detractors];
    },
    expected: [-35.9, 8, 22],
  },
];

async function check(folder: string): Promise<boolean> {
  const files = readdirSync(folder);
  let isRight = true;
  for (const { code, what, answers, measure, expected } of FACTS) {
    const file = files.find((name) => name.startsWith(`${code}_`));
    const found = file === undefined ? 'no such file' : measure(await reviewOf(path.join(folder, file), answers));
    const isSame = JSON.stringify(found) === JSON.stringify(expected);
    isRight &&= isSame;
    console.log(
      `${isSame ? 'ok   ' : 'WRONG'} ${code}: ${what}: ${JSON.stringify(found)}${isSame ? '' : `, expected ${JSON.stringify(expected)}`}`,
    );
  }
  return isRight;
}

async function reviewOf(file: string, answers: Fact['answers']): Promise<Review> {
  const { excel } = openExcelFile(file);
  const snapshot = await takeSnapshot(excel);
  const first = review(snapshot, AS_OF);
  return answers ? review(snapshot, AS_OF, undefined, { ...NO_EDITS, corrections: answers(first) }) : first;
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('npm run check:facts -- FOLDER');
  if (!(await check(folder))) process.exitCode = 1;
}

void main();
