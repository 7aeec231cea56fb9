// Checks what Office.js passed in: a value of the wrong kind is InvalidArgument, as in Excel.
import { ExcelError } from './errors';

export function textArgument(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument', `${what} must be text`);
  return value;
}

export function numberArgument(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ExcelError('InvalidArgument', `${what} must be a number`);
  return value;
}

export function numberBetween(value: unknown, least: number, most: number, what: string): number {
  const number = numberArgument(value, what);
  if (number < least || number > most) throw new ExcelError('InvalidArgument', `${what} lies between ${least} and ${most}`);
  return number;
}

export function textBetween(value: unknown, least: number, most: number, what: string): string {
  const text = textArgument(value, what);
  if (text.length < least || text.length > most) throw new ExcelError('InvalidArgument', `${what} has ${least} to ${most} characters`);
  return text;
}

export function indexArgument(value: unknown, what: string): number {
  const number = numberArgument(value, what);
  if (!Number.isInteger(number)) throw new ExcelError('InvalidArgument', `${what} must be a whole number`);
  return number;
}

export function booleanArgument(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument', `${what} must be true or false`);
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new ExcelError('InvalidArgument', `${what} cannot be ${JSON.stringify(value)}`);
  return found;
}

export function objectArgument(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ExcelError('InvalidArgument', `${what} must be an object`);
  return value as Record<string, unknown>;
}

/** Colours that are given by name: https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  purple: '#800080',
  navy: '#000080',
  teal: '#008080',
};

/** "#RRGGBB" from "#rrggbb", "RRGGBB" or a colour's name. */
export function colorArgument(value: unknown, what: string): string {
  const text = textArgument(value, what);
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw new ExcelError('InvalidArgument', `${what} is no colour: ${text}`);
  return `#${text.replace('#', '').toUpperCase()}`;
}

/** One value for every cell, or a grid of exactly the range's shape: anything else is InvalidArgument. */
export function gridArgument(value: unknown, rows: number, columns: number, what: string): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    if (value === undefined || value === null) throw new ExcelError('InvalidArgument', `${what} cannot be null as a whole`);
    return () => value;
  }
  const grid: readonly unknown[] = value;
  const fits = grid.length === rows && grid.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw new ExcelError('InvalidArgument', `${what} must have the shape of the range, ${rows} × ${columns}`);
  const lines = grid as readonly (readonly unknown[])[];
  return (row, column) => lines[row]?.[column];
}
