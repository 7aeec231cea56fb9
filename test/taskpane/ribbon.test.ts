// The ribbon's buttons against what they start: the manifest names it, the pane and the commands answer to it.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string) => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
const manifest = read('manifest.xml');
const found = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, name]) => name);

test('Review opens the pane with a start that the pane knows', () => {
  const [start] = found(/taskpane\.html\?start=(\w+)/g, manifest);
  expect(read('src/taskpane/index.tsx')).toContain(`start === '${String(start)}'`);
});

// A second button of the same pane would load its own page into it, and a second pane would know nothing of the first:
// https://learn.microsoft.com/javascript/api/manifest/action#taskpaneid
test('one button alone opens the pane, so that none replaces a review with what was decided in it', () => {
  expect(found(/xsi:type="(ShowTaskpane)"/g, manifest)).toHaveLength(1);
});

test('the function command is one that the commands associate', () => {
  const associated = found(/associate\('(\w+)'/g, read('src/commands/commands.ts'));
  expect(found(/<FunctionName>([^<]+)</g, manifest)).toEqual(associated);
});
