// The licences that go along with the add-in.
import path from 'node:path';
import { licencesOf } from '../../tools/licences.cjs';

const MODULES = path.join(__dirname, '..', '..', 'node_modules');
const at = (...file: string[]) => path.join(MODULES, ...file);

test('each package in the bundle is named once, with its version and the words of its licence', () => {
  const { text, refused } = licencesOf([at('react', 'index.js'), at('react', 'jsx-runtime.js'), at('valibot', 'dist', 'index.mjs')]);
  expect(text.match(/^react \d+\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1);
  expect(text).toMatch(/^valibot /m);
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(2);
  expect(refused).toEqual([]);
});

test('a package in a scope is found by its own folder', () => {
  const { text } = licencesOf([at('@tanstack', 'react-virtual', 'dist', 'index.js')]);
  expect(text).toMatch(/^@tanstack\/react-virtual \d/m);
});

test('a licence that is not allowed is refused', () => {
  expect(licencesOf([at('axe-core', 'axe.js')]).refused).toEqual([expect.stringMatching(/^axe-core .*\(MPL-2\.0\)$/)]);
});

test('files of our own need none', () => {
  expect(licencesOf([path.join(__dirname, 'licences.test.ts')])).toEqual({ text: '', refused: [] });
});
