// A finding of which only the key is left: "risks/no-owner risks R07 owner". Pure.

/** The rule's id. */
export function ruleOfKey(key: string): string {
  return key.split(' ')[0] ?? key;
}

/** What it was about: the record's id and the field, as far as the key tells. */
export function restOfKey(key: string): string {
  return key.split(' ').slice(2).join(' ');
}
