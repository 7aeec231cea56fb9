// Reads and reviews every workbook of a folder: each must be read, or refused with the reason. For folders of real files.
//   npx tsx tools/check-workbooks.ts FOLDER
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { EXIT } from '../src/cli/exit-codes';
import { main } from '../src/cli/main';

const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|ods|csv)$/i;
const AS_OF = '2026-06-15';

interface Outcome {
  readonly code: number;
  /** The first line of what was said on standard error, else what was printed. */
  readonly said: string;
  readonly printed: string;
}

async function run(argv: readonly string[]): Promise<Outcome> {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await main(argv, { print: (line) => printed.push(line), tell: (line) => told.push(line), progress: () => undefined });
  return { code, said: told[0] ?? '', printed: printed.join('\n') };
}

interface ReviewJson {
  readonly findings: readonly { readonly severity: string }[];
}

function countsOf(printed: string): string {
  const [first] = JSON.parse(printed) as readonly ReviewJson[];
  const count = (severity: string) => first?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  return `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`;
}

async function checkAll(folder: string): Promise<number> {
  let failed = 0;
  const files = readdirSync(folder)
    .filter((name) => WORKBOOK.test(name))
    .sort();
  for (const name of files) {
    const file = path.join(folder, name);
    const inspected = await run(['inspect', file, '--json']);
    const reviewed = await run(['review', file, '--as-of', AS_OF, '--json']);
    const codes = [inspected.code, reviewed.code];
    const isRead = codes.every((code) => code === EXIT.done);
    const isRefused = codes.every((code) => code === EXIT.unreadable) && inspected.said.includes(': ');
    if (!isRead && !isRefused) failed += 1;
    console.log(
      `${isRead ? 'read   ' : isRefused ? 'refused' : 'FAILED '} ${name}: ${isRead ? countsOf(reviewed.printed) : inspected.said || reviewed.said}`,
    );
  }
  console.log(`${files.length} workbooks, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: check-workbooks FOLDER');
  process.exitCode = EXIT.usage;
} else {
  void checkAll(folder).then((code) => {
    process.exitCode = code;
  });
}
