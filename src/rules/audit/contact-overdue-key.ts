// A contact with a key person that the plan asks for is overdue.
import type { Rule } from '../rule';
import { contactOverdue } from './contact-overdue-by';

export const contactOverdueKey: Rule<'communicationPlan'> = {
  meta: {
    id: 'audit/contact-overdue-key',
    register: 'communicationPlan',
    severity: 'error',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: {
      communicationPlan: ['audience', 'frequency'],
      communicationLog: ['date', 'participants'],
      stakeholders: ['name', ['power', 'approver']],
    },
    settings: ['keyPower', 'graceDailyDays', 'graceWeeklyDays', 'graceBiweeklyDays', 'graceMonthlyDays', 'graceQuarterlyDays'],
  },
  check: (context) => contactOverdue(context, true),
};
