// A change was decided, and no record shows that the client who asked for it was told. Met if they approved or attended.
import { attended } from '../../audit/attendance';
import type { Rule } from '../rule';

export const decisionNotCommunicated: Rule<'changes'> = {
  meta: {
    id: 'audit/decision-not-communicated',
    register: 'changes',
    severity: 'error',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { changes: ['status', 'requester', 'decidedOn'], communicationLog: ['date', 'participants'], stakeholders: ['name'] },
    settings: ['decisionToldDays'],
  },
  *check({ audit, asOf, settings }) {
    for (const { register, record, state, since, client } of audit.told) {
      if (register !== 'changes' || state !== 'noRecord' || since === undefined || asOf - since <= settings.decisionToldDays) continue;
      const requesters = record
        .names('requester')
        .flatMap((name) => audit.people.resolve(name).members)
        .filter(({ side }) => side !== 'own');
      if (requesters.length === 0 || requesters.some((person) => attended(person, record, since, audit))) continue;
      const data = {
        requester: record.text('requester'),
        day: { day: since },
        decision: record.text('status'),
        limit: settings.decisionToldDays,
      };
      yield {
        record,
        field: 'decidedOn',
        related: [record.cell('requester'), record.cell('status')],
        client,
        since,
        messageId: 'noRecord',
        data,
        urgency: requesters.some(({ isKey }) => isKey) ? 1 : 0,
      };
    }
  },
};
