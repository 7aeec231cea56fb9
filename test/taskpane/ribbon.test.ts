// The ribbon's buttons against what they start: the manifest names it, the pane and the commands answer to it.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string) => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
const manifest = read('manifest.xml');
const found = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, name]) => name);

// Commands that share a TaskpaneId replace what the pane holds by their own page, with all that was decided in it:
// https://learn.microsoft.com/javascript/api/manifest/action#taskpaneid
test('Review and Write tabs each open a pane of their own, with a start that the pane knows', () => {
  const starts = found(/taskpane\.html\?start=(\w+)/g, manifest);
  expect(starts).toEqual(['review', 'write']);
  const known = read('src/taskpane/index.tsx');
  for (const start of starts) expect(known).toContain(`start === '${String(start)}'`);
  expect(new Set(found(/<TaskpaneId>([^<]+)</g, manifest)).size).toBe(starts.length);
});

test('the function command is one that the commands associate', () => {
  const associated = found(/associate\('(\w+)'/g, read('src/commands/commands.ts'));
  expect(found(/<FunctionName>([^<]+)</g, manifest)).toEqual(associated);
});
