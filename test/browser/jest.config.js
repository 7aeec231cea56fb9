// Browser tests: Debian's Chromium against the built try-out page. Run after `npm run build` and the try-out build; not part of `npm test`.
const base = require('../../jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.ts'],
  testTimeout: 600_000,
  maxWorkers: 1,
};
