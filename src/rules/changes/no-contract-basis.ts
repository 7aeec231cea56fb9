// A change is charged to the client without the clause of the contract that allows it.
import type { Rule } from '../rule';

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
      const isOff =
        record.choice('status') === 'rejected' || record.choice('status') === 'withdrawn' || record.choice('status') === 'merged';
      if (!isOff && record.yes('chargeable') === true && record.isBlank('contractClause')) {
        yield { record, field: 'contractClause', related: [record.cell('chargeable')], messageId: 'noBasis' };
      }
    }
  },
};
