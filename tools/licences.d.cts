// The types of licences.cjs, which webpack.config.js needs as plain JavaScript.
import type { Compiler } from 'webpack';

export function licencesOf(files: Iterable<string>): { readonly text: string; readonly refused: readonly string[] };
export function licencesPlugin(filename: string): { readonly apply: (compiler: Compiler) => void };
