// Lists of words written as running text, "Risk ID | Risk No | ID", so that long lists stay readable.
import type { RegisterId } from './catalogue';

/** Header words of further languages by register and field; a field that is not there knows no such words. */
export type WordsOfRegisters = Partial<Readonly<Record<RegisterId, Readonly<Record<string, readonly string[]>>>>>;

/** All words of the parts, each part split at " | ". */
export function list(first: string, ...parts: readonly string[]): readonly [string, ...string[]] {
  const [head = first, ...tail] = [first, ...parts].flatMap((part) => part.split(' | '));
  return [head, ...tail];
}
