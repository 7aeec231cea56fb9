// A change is charged to the client without the clause of the contract that allows it.
import type { Rule } from '../rule';
import { isAbandoned } from './abandoned';

export const noContractBasis: Rule<'changes'> = {
  meta: {
    id: 'changes/no-contract-basis',
    register: 'changes',
    severity: 'warning',
    concern: 'client',
    needs: { changes: ['chargeable', 'contractClause'] },
  },
  *check({ records }) {
    for (const record of records) {
      if (!isAbandoned(record) && record.yes('chargeable') === true && record.isBlank('contractClause')) {
        yield { record, field: 'contractClause', related: [record.cell('chargeable')], messageId: 'noBasis' };
      }
    }
  },
};
