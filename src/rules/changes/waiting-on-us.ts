// A change that our side has had for decision longer than the limit.
import type { Rule } from '../rule';
import { waitingOn } from './waiting';

export const waitingOnUs: Rule<'changes'> = {
  meta: {
    id: 'changes/waiting-on-us',
    register: 'changes',
    severity: 'warning',
    concern: 'client',
    needs: { changes: ['waitingOn', 'submittedForDecisionOn'] },
    settings: ['decisionWorkingDays'],
  },
  check: (context) => waitingOn('us', context),
};
