// What a finding hangs on across runs: rule, register, record and field. Never a row number, so sorting and inserting rows keep it.
import type { RegisterRecord } from '../reading/records';
import type { Found, RuleMeta } from './rule';
import { shortened } from './shortened';

/** "risks/no-owner|risks|R-03|owner"; without a record its subject stands in the record's place. */
export function findingKey(meta: RuleMeta, found: Found): string {
  const register = found.record?.register ?? (meta.register === 'any' ? '' : meta.register);
  return [meta.id, register, found.record?.key ?? found.subject ?? '', found.field ?? ''].join('|');
}

/** The id of the rule in a key. */
export function ruleOfKey(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf('|')));
}

/** Makes equal keys (two records of one id) apart by a running number, in the order given. */
export function uniqueKey(key: string, seen: Map<string, number>): string {
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count === 1 ? key : `${key}|${count}`;
}

const NAMING_FIELDS = ['title', 'name', 'item', 'topic', 'description', 'situation'];

/** What a PM calls the record: its id and its title. */
export function recordLabel(record: RegisterRecord): string {
  const id = record.text('id');
  const title = NAMING_FIELDS.map((field) => record.text(field)).find((text) => text !== '') ?? '';
  return [id, shortened(title)].filter((part) => part !== '').join(' ');
}
