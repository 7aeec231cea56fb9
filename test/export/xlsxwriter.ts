// wasm-xlsxwriter in jest: the browser build that the pane loads too, turned from an ES module into a CommonJS one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import type { XlsxWriter } from '../../src/export/cell-format';

const folder = path.join(__dirname, '../../node_modules/wasm-xlsxwriter/web');

export function loadXlsxWriter(): XlsxWriter {
  const source = readFileSync(path.join(folder, 'wasm_xlsxwriter.js'), 'utf8').replaceAll('import.meta.url', '""');
  const { code } = transformSync(source, { module: { type: 'commonjs' }, jsc: { target: 'es2022' } });
  // Initialised inside, because the library wants a plain object of its own realm, and jest's test runs in another.
  const load = compileFunction(`const exports = {}; ${code}; exports.initSync({ module: binary }); return exports;`, ['binary']);
  return (load as (binary: Uint8Array) => XlsxWriter)(readFileSync(path.join(folder, 'wasm_xlsxwriter_bg.wasm')));
}
