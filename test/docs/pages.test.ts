// The pages of the repository: every command they name is there and run by CI, every file they point to exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
const ci = read('.ci/run');

const pages = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'SECURITY.zh-CN.md',
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

/** "npm run -s rapport -- inspect" → "rapport"; "npm test" → "test". */
function commandsOf(page: string): string[] {
  const named = [...read(page).matchAll(/npm (?:run (?:-s )?([\w:-]+)|(test|start|stop))\b/g)];
  return [...new Set(named.map(([, script, short]) => script ?? short ?? ''))];
}

const commands = pages.flatMap((page) => commandsOf(page).map((command) => [page, command] as const));

test.each(commands)('%s names a script that exists: %s', (_, command) => {
  expect(Object.keys(scripts)).toContain(command);
});

/** Started by hand only: they open Excel, a browser or a server; test/start and test/browser test their parts. */
const BY_HAND = ['start', 'stop', 'try'];

test.each([...new Set(commandsOf('README.md'))].filter((command) => !BY_HAND.includes(command)))(
  'CI runs what README names: npm run %s',
  (command) => {
    const isRun = command === 'test' ? /\bjest --ci\b/ : new RegExp(`npm run -s ${command}\\b|\\b${command}\\.cjs\\b`);
    expect(ci).toMatch(isRun);
  },
);

const links = pages.flatMap((page) =>
  [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => [page, target] as const),
);

test.each(links)('%s points to a file that exists: %s', (page, target) => {
  expect(existsSync(path.join(ROOT, path.dirname(page), target))).toBe(true);
});

const files = pages.flatMap((page) =>
  [...read(page).matchAll(/\b(?:src|test|tools)\/[\w./-]+\.\w+/g)].map(([file]) => [page, file] as const),
);

test.each(files)('%s names a file that exists: %s', (_, file) => {
  expect(existsSync(path.join(ROOT, file))).toBe(true);
});

test('the English and the Chinese texts have the same files', () => {
  const files = (language: string) =>
    readdirSync(path.join(ROOT, 'src', 'locales', language), { recursive: true })
      .map(String)
      .sort();
  expect(files('zh-CN')).toEqual(files('en'));
});
