// A change was implemented although its row shows no approval.
import type { Rule } from '../rule';

const NOT_APPROVED: ReadonlySet<string> = new Set(['submitted', 'assessing', 'assessed', 'pending', 'rejected', 'postponed', 'withdrawn']);

export const implementedWithoutApproval: Rule<'changes'> = {
  meta: {
    id: 'changes/implemented-without-approval',
    register: 'changes',
    severity: 'error',
    concern: 'client',
    needs: { changes: ['status', ['approver', 'clientApprover', 'decidedOn', 'implementedOn']] },
  },
  *check({ records }) {
    for (const record of records) {
      const status = record.choice('status');
      if (status === undefined) continue;
      const evidence = (['approver', 'clientApprover', 'decidedOn', 'decision'] as const).filter((field) => record.has(field));
      if (status === 'implemented' && evidence.length > 0 && evidence.every((field) => record.isBlank(field))) {
        yield { record, field: 'status', related: evidence.map((field) => record.cell(field)), messageId: 'noApproval' };
      } else if (NOT_APPROVED.has(status) && record.date('implementedOn') !== undefined) {
        yield {
          record,
          field: 'implementedOn',
          related: [record.cell('status')],
          messageId: 'notApproved',
          data: { status: record.text('status') },
        };
      }
    }
  },
};
