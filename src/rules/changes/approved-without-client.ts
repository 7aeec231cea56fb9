// A change that moves cost, days or scope was approved, and no approval by the client is on record.
import type { Rule, RuleContext } from '../rule';

import { impactOf } from './impact';

const APPROVED: ReadonlySet<string> = new Set(['approved', 'implemented']);

/** A board on which both parties sit counts as the client. */
const BOTH_PARTIES = /\bCCB\b|change control board|steering|both parties|client|customer|变更控制委员会|领导小组|双方|甲方|客户/i;

export const approvedWithoutClient: Rule<'changes'> = {
  meta: {
    id: 'changes/approved-without-client',
    register: 'changes',
    severity: 'error',
    concern: 'client',
    needs: { changes: ['status', 'clientApprover'] },
  },
  *check(context) {
    for (const record of context.records) {
      const status = record.choice('status');
      if (status === undefined || !APPROVED.has(status) || !record.isBlank('clientApprover')) continue;
      if (impactOf(record) === 'moves' && !clientApproved(record, context)) {
        yield {
          record,
          field: 'clientApprover',
          related: [record.cell('status')],
          messageId: 'noClientApproval',
          data: { status: record.text('status') },
        };
      }
    }
  },
};

function clientApproved(record: RuleContext<'changes'>['records'][number], { audit }: RuleContext<'changes'>): boolean {
  if (BOTH_PARTIES.test(`${record.text('approver')} ${record.text('decision')}`)) return true;
  return record.names('approver').some((name) => audit.people.resolve(name).members.some(({ side }) => side === 'client'));
}
