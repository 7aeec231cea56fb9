// A change's dates run backwards: submitted, sent for decision, decided, implemented.
import type { Rule } from '../rule';

const ORDER = ['submittedOn', 'submittedForDecisionOn', 'decidedOn', 'implementedOn'] as const;

export const datesOutOfOrder: Rule<'changes'> = {
  meta: { id: 'changes/dates-out-of-order', register: 'changes', severity: 'error', concern: 'record', needs: { changes: [ORDER] } },
  *check({ records }) {
    for (const record of records) {
      let earlier: { readonly field: (typeof ORDER)[number]; readonly day: number } | undefined;
      for (const field of ORDER) {
        const day = record.date(field);
        if (day === undefined) continue;
        if (earlier !== undefined && day < earlier.day) {
          const data = { field: `changes.${field}`, day: { day }, otherField: `changes.${earlier.field}`, otherDay: { day: earlier.day } };
          yield { record, field, related: [record.cell(earlier.field)], messageId: 'outOfOrder', data };
          break;
        }
        earlier = { field, day };
      }
    }
  },
};
