// Vectors: their shape, and how an expectation is compared within its tolerance.
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface Vector {
  readonly id: string;
  readonly area: string;
  readonly function: string;
  readonly input: JsonObject;
  readonly expected: JsonObject;
  readonly tolerance: number;
}

/** What a vector's function gave, under the vector's own keys; undefined reads as null. */
export type Outcome = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** Reads an input that must be a number. */
export function num(input: JsonObject, key: string): number {
  const value = input[key];
  if (typeof value !== 'number') throw new Error(`"${key}" is not a number`);
  return value;
}

export function optionalNum(input: JsonObject, key: string): number | undefined {
  return typeof input[key] === 'number' ? num(input, key) : undefined;
}

export function text(input: JsonObject, key: string): string {
  const value = input[key];
  if (typeof value !== 'string') throw new Error(`"${key}" is not text`);
  return value;
}

export function list(input: JsonObject, key: string): readonly Json[] {
  const value = input[key];
  if (!isList(value)) throw new Error(`"${key}" is not a list`);
  return value;
}

export function nums(input: JsonObject, key: string): number[] {
  return list(input, key).map((value) => (typeof value === 'number' ? value : NaN));
}

export function object(input: JsonObject, key: string): JsonObject {
  const value = input[key];
  if (!isObject(value)) throw new Error(`"${key}" is not an object`);
  return value;
}

/** Where the outcome differs from the expectation by more than the tolerance; [] when it agrees. */
export function differences(expected: Json, actual: unknown, tolerance: number, path = ''): string[] {
  if (expected === null) return actual === undefined || actual === null ? [] : [`${path}: ${JSON.stringify(actual)} instead of nothing`];
  if (typeof expected === 'number') {
    const close = typeof actual === 'number' && Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
    return close ? [] : [`${path}: ${JSON.stringify(actual)} instead of ${expected}`];
  }
  if (isList(expected)) {
    if (!isList(actual) || actual.length !== expected.length) return [`${path}: another length`];
    return expected.flatMap((value, index) => differences(value, actual[index], tolerance, `${path}[${index}]`));
  }
  if (isObject(expected)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, isRecord(actual) ? actual[key] : undefined, tolerance, path ? `${path}.${key}` : key),
    );
  }
  return actual === expected ? [] : [`${path}: ${JSON.stringify(actual)} instead of ${expected}`];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
