#!/usr/bin/env node
// The command line's door: runs the TypeScript sources as they are, so that it is the same code as the pane's.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
