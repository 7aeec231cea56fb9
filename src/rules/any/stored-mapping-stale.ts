// A correction of how the workbook is read that fits nothing any more: its tab or column has gone.
import type { Rule } from '../rule';

export const storedMappingStale: Rule<'any'> = {
  meta: { id: 'any/stored-mapping-stale', register: 'any', severity: 'warning', concern: 'record', needs: {} },
  *check({ reading }) {
    for (const { sheet, header, what, said } of reading.stale) {
      yield { subject: `${sheet}/${header}/${what}`, messageId: header === '' ? 'tab' : 'column', data: { sheet, header, said } };
    }
  },
};
