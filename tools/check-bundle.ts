// Looks into the built add-in: no developer's tool in it, no Office.js of our own, no other address than the one it was built for, and the
// licence of every package that is in it.
//   npx tsx tools/check-bundle.ts ORIGIN
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DIST = path.join(__dirname, '..', 'dist');
/** The embedded Excel, the command line and the try-out page are for developing only; so is Microsoft's npm package. */
const NEVER_SHIPPED = /src\/(sandbox|cli|tryout)\/|node_modules\/@microsoft\/office-js\/|node_modules\/(@e965\/xlsx|@fortune-sheet)\//;
const DEV_ORIGIN = 'https://localhost:3000';

interface SourceMap {
  readonly sources: readonly string[];
}

/** What the bundle is made of, as its source maps name it. */
const sources = readdirSync(DIST)
  .filter((name) => name.endsWith('.js.map'))
  .flatMap((name) => (JSON.parse(readFileSync(path.join(DIST, name), 'utf8')) as SourceMap).sources);

function withoutLicence(): string[] {
  const licences = readFileSync(path.join(DIST, 'licences.txt'), 'utf8');
  const packages = new Set(sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
  return [...packages].filter((name) => !licences.includes(`${name} `));
}

const [origin = ''] = process.argv.slice(2);
const manifest = readFileSync(path.join(DIST, 'manifest.xml'), 'utf8');
const wrong = [
  ...sources.filter((source) => NEVER_SHIPPED.test(source)).map((source) => `in the bundle: ${source}`),
  ...withoutLicence().map((name) => `without its licence: ${name}`),
  ...(manifest.includes(DEV_ORIGIN) ? [`the manifest still names ${DEV_ORIGIN}`] : []),
  ...(manifest.includes(`${origin}/taskpane.html`) ? [] : [`the manifest does not name ${origin}`]),
];
for (const line of wrong) console.error(line);
console.log(`bundle: ${wrong.length === 0 ? 'only what ships' : `${wrong.length} wrong`}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
