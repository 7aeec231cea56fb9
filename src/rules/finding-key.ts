// What a finding hangs on across runs: rule, register, record and field. Never a row number, so sorting and inserting rows keep it.
import type { RegisterRecord, RecordTable } from '../reading/records';
import type { About, RuleMeta } from './rule';
import { shortened } from './shortened';

/** "risks/no-owner|risks|R-03|owner"; where the finding has a subject, it stands in the record's place. */
export function findingKey(meta: Pick<RuleMeta, 'id' | 'register'>, { record, subject, field = '' }: About): string {
  const [register, what] =
    subject === undefined && record ? [record.register, record.key] : [meta.register === 'any' ? '' : meta.register, subject ?? ''];
  return [meta.id, register, what, field].map(withoutBars).join('|');
}

/** Titles and tabs may bear the sign that parts a key. */
function withoutBars(part: string): string {
  return part.includes('|') ? part.replaceAll('|', '¦') : part;
}

/** How keys call a table: by its register, so that its tab can be renamed; by its tab too where the register has several. */
export function tableNames(tables: readonly RecordTable[]): (table: RecordTable) => string {
  const ofRegister = new Map<string, number>();
  for (const { register } of tables) ofRegister.set(register, (ofRegister.get(register) ?? 0) + 1);
  const onTab = new Map<string, number>();
  const names = new Map<RecordTable, string>();
  for (const table of tables) {
    const { register, sheet } = table;
    const place = `${register}/${sheet}`;
    names.set(table, ofRegister.get(register) === 1 ? register : uniqueKey(place, onTab));
  }
  return (table) => names.get(table) ?? table.register;
}

/** The id of the rule in a key. */
export function ruleOfKey(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf('|')));
}

/** What the finding was about: the record's id, or the subject that stood in its place. */
export function aboutOfKey(key: string): string {
  return key.split('|')[2] ?? '';
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
