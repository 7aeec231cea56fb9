// What the pages promise of packages and of the content policy, held to package.json, the lock file and the build.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
>;
const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, LockedPackage>> };
const named = Object.entries({ ...dependencies, ...devDependencies });
const reasons = read('docs/decisions/0001-libraries.md');

test.each(named)('%s is pinned to one version, %s', (_, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

/** A package stands in the table by its name; types by their kind. */
test.each(named.map(([name]) => (name.startsWith('@types/') ? '@types/*' : name)))('%s has its reason', (name) => {
  expect(reasons.split(/[\s,|`]+/)).toContain(name);
});

/** The two exceptions that docs/decisions/0001-libraries.md names; neither ships. */
const EXCEPTIONS = ['@microsoft/office-js', '@axe-core/playwright'];

test.each(named.filter(([name]) => !EXCEPTIONS.includes(name)))('%s has a licence of those allowed', (name) => {
  expect(packages[`node_modules/${name}`]?.license).toMatch(/^(MIT|Apache-2\.0|BSD-[23]-Clause|ISC)$/);
});

test('all that ships, packages of packages included, is MIT, Apache-2.0 or 0BSD', () => {
  const shipped = Object.entries(packages).filter(([place, { dev }]) => place.startsWith('node_modules/') && dev !== true);
  const licences = new Set(shipped.map(([, { license }]) => license));
  expect([...licences].sort()).toEqual(['0BSD', 'Apache-2.0', 'MIT']);
  for (const exception of EXCEPTIONS) expect(packages[`node_modules/${exception}`]?.dev).toBe(true);
});

test('the lock file names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

interface Page {
  readonly userOptions?: { readonly filename: string; readonly templateParameters: { readonly csp: string } };
}

/** The content policy of each page, as the build would write it. */
async function policies(): Promise<ReadonlyMap<string, string>> {
  const configure = jest.requireActual<() => Promise<{ readonly plugins: readonly Page[] }>>('../../webpack.config.js');
  const { plugins } = await configure();
  return new Map(
    plugins.flatMap(({ userOptions }) => (userOptions ? [[userOptions.filename, userOptions.templateParameters.csp] as const] : [])),
  );
}

test.each(['SECURITY.md', 'SECURITY.zh-CN.md'])('%s shows the content policy that the pages are built with', async (file) => {
  const page = read(file).replace(/\s+/g, ' ');
  const built = await policies();
  expect([...built.keys()].sort()).toEqual(['commands.html', 'taskpane.html']);
  for (const policy of built.values()) expect(page).toContain(policy);
});

test('nothing may be sent from a page but to where it came from, and no script may stand in it', async () => {
  for (const policy of (await policies()).values()) {
    expect(policy).toContain("connect-src 'self';");
    expect(/script-src ([^;]+);/.exec(policy)?.[1]?.split(' ')).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
      'https://appsforoffice.microsoft.com',
    ]);
  }
});
