// A finding of which only the key is left, as src/rules/finding-key.ts makes it: "risks/no-owner|risks|R07|owner". Pure.

/** The rule's id. */
export function ruleOfKey(key: string): string {
  return key.split('|')[0] ?? key;
}

/** What it was about: the record's id, or the subject that stood in its place. */
export function aboutOfKey(key: string): string {
  return key.split('|')[2] ?? '';
}
