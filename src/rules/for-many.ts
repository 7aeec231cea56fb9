// A finding on a column speaks for those that would stand on its cells: as cells are filled in or emptied, the one becomes the others and back.
import type { Finding } from './finding';

export function speaksForMany({ key, column }: Pick<Finding, 'key' | 'column'>): boolean {
  return key === column;
}

/** The rule and the field in a key: what a finding on a column has in common with those on its cells. */
export function matterOf(key: string): string {
  const [rule = '', , , field = ''] = key.split('|');
  return `${rule}|${field}`;
}
