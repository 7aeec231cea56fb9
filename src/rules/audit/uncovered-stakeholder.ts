// A stakeholder whom no line of the communication plan addresses.
import type { Rule } from '../rule';
import { uncovered } from './uncovered';

export const uncoveredStakeholder: Rule<'stakeholders'> = {
  meta: {
    id: 'audit/uncovered-stakeholder',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { stakeholders: ['name'], communicationPlan: ['audience'] },
    settings: ['keyPower'],
  },
  check: (context) => uncovered(context, false),
};
