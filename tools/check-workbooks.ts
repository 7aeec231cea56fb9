// Reads and reviews every workbook of a folder: each must be read, or refused with the reason, and its tabs unharmed in the copy
// that is written. For folders of real files.
//   npx tsx tools/check-workbooks.ts FOLDER
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EXIT } from '../src/cli/exit-codes';
import { main } from '../src/cli/main';
import { differences, packageProblems } from '../src/sandbox/files/package-check';

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

/** What the written copy harmed; files that are no package have nothing to compare. */
function harm(original: string, copy: string): readonly string[] {
  if (!/\.xls[xm]$/i.test(original)) return [];
  const before = readFileSync(original);
  const after = readFileSync(copy);
  const knownOrphans = new Set(packageProblems(before).orphans);
  const orphans = packageProblems(after).orphans.filter((part) => !knownOrphans.has(part));
  return [...differences(before, after), ...orphans.map((part) => `orphan part ${part}`)];
}

async function checkAll(folder: string): Promise<number> {
  let failed = 0;
  const copies = mkdtempSync(path.join(os.tmpdir(), 'rapport-copies-'));
  const files = readdirSync(folder)
    .filter((name) => WORKBOOK.test(name))
    .sort();
  for (const name of files) {
    const file = path.join(folder, name);
    const inspected = await run(['inspect', file, '--json']);
    const copy = path.join(copies, `${path.parse(name).name}.xlsx`);
    const reviewed = await run(['review', file, '--as-of', AS_OF, '--tabs', 'all', '--out', copy, '--json']);
    const codes = [inspected.code, reviewed.code];
    const isRead = codes.every((code) => code === EXIT.done);
    const isRefused = codes.every((code) => code === EXIT.unreadable) && inspected.said.includes(': ');
    const harmed = isRead ? harm(file, copy) : [];
    if ((!isRead && !isRefused) || harmed.length > 0) failed += 1;
    console.log(
      `${isRead ? 'read   ' : isRefused ? 'refused' : 'FAILED '} ${name}: ${isRead ? countsOf(reviewed.printed) : inspected.said || reviewed.said}`,
    );
    for (const line of harmed) console.log(`        harmed: ${line}`);
  }
  rmSync(copies, { recursive: true });
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
