// A change that the client has had for decision longer than the limit.
import type { Rule } from '../rule';
import { waitingOn } from './waiting';

export const waitingOnClient: Rule<'changes'> = {
  meta: {
    id: 'changes/waiting-on-client',
    register: 'changes',
    severity: 'warning',
    concern: 'client',
    needs: { changes: ['waitingOn', 'submittedForDecisionOn'] },
    settings: ['decisionWorkingDays'],
  },
  check: (context) => waitingOn('client', context),
};
