// A cited id that no record has, although records with ids of its kind exist. Ids of other systems are left alone.
import { fold } from '../../reading/words/fold';
import { registerOf } from '../../registers/catalogue';
import type { Rule } from '../rule';
import { recordIds } from './record-ids';

/** Fields that cite records by id. */
const CITING = ['references', 'links', 'planId', 'sourceId', 'parent'];

export const unknownReference: Rule<'any'> = {
  meta: { id: 'any/unknown-reference', register: 'any', severity: 'error', concern: 'record', saysWhatIsMissing: true, needs: {} },
  *check({ reading }) {
    const { first: ids } = recordIds(reading);
    let kinds: ReadonlySet<string> | undefined;
    const isOurs = (id: string) => (kinds ??= new Set(Array.from(ids.keys(), kindOf))).has(kindOf(id));
    for (const table of reading.records.tables) {
      const fields = registerOf(table.register)
        .fields.map(({ id }) => id)
        .filter((field) => CITING.includes(field) && table.columns(field).length > 0);
      for (const field of fields) {
        for (const record of table.records) {
          const unknown = record.ids(field).filter((id) => !ids.has(fold(id)) && isOurs(fold(id)));
          if (unknown.length > 0) yield { record, field, messageId: 'unknown', data: { ids: { list: unknown }, count: unknown.length } };
        }
      }
    }
  },
};

const JOINT = /[\s\-_.]/;
const [ZERO, NINE] = [48, 57];

/** The letters before the number: "r-03" → "r"; ids of one register mostly share them. */
function kindOf(id: string): string {
  let end = 0;
  while (end < id.length && !isDigit(id.charCodeAt(end))) end += 1;
  while (end > 0 && JOINT.test(id.charAt(end - 1))) end -= 1;
  return id.slice(0, end);
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
