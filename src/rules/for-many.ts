// A finding on a column speaks for those that would stand on its cells: as cells are filled in or emptied, the one becomes the others and back.
import type { Finding } from './finding';

/** The messages of findings that stand on a column or a table rather than on a record. */
const FOR_MANY: ReadonlySet<string> = new Set(['column', 'most']);

export function speaksForMany({ messageId }: Pick<Finding, 'messageId'>): boolean {
  return FOR_MANY.has(messageId);
}

/** The rule and the field in a key: what a finding on a column has in common with those on its cells. */
export function matterOf(key: string): string {
  const [rule = '', , , field = ''] = key.split('|');
  return `${rule}|${field}`;
}
