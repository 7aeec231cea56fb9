// A key person whom no line of the communication plan addresses.
import type { Rule } from '../rule';
import { uncovered } from './uncovered';

export const uncoveredKeyPerson: Rule<'stakeholders'> = {
  meta: {
    id: 'audit/uncovered-key-person',
    register: 'stakeholders',
    severity: 'error',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { stakeholders: ['name', ['power', 'approver']], communicationPlan: ['audience'] },
    settings: ['keyPower'],
  },
  check: (context) => uncovered(context, true),
};
