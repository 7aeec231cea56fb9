// Browser tests: Debian's Chromium against the built try-out page. Run after `npm run build` and the try-out build; not part of `npm test`.
const base = require('../../jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.ts'],
  // Only against a test that hangs: on a machine six times as slow the longest takes a quarter of an hour.
  testTimeout: 3_600_000,
  maxWorkers: 1,
};
