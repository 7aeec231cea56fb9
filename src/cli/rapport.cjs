#!/usr/bin/env node
// The command line's door: runs the TypeScript sources as they are, so that it is the same code as the pane's.
require('tsx/cjs');
const { main } = require('./main.ts');

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
