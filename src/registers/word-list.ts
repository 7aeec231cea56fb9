// Lists of words written as running text, "Risk ID | Risk No | ID", so that long lists stay readable.

/** All words of the parts, each part split at " | ". */
export function list(first: string, ...parts: readonly string[]): readonly [string, ...string[]] {
  const [head = first, ...tail] = [first, ...parts].flatMap((part) => part.split(' | '));
  return [head, ...tail];
}
