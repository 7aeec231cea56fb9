// A contact that the plan asks for is overdue.
import type { Rule } from '../rule';
import { contactOverdue as contactOverdueBy } from './contact-overdue-by';

export const contactOverdue: Rule<'communicationPlan'> = {
  meta: {
    id: 'audit/contact-overdue',
    register: 'communicationPlan',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { communicationPlan: ['audience', 'frequency'], communicationLog: ['date', 'participants'] },
    settings: ['keyPower', 'graceDailyDays', 'graceWeeklyDays', 'graceBiweeklyDays', 'graceMonthlyDays', 'graceQuarterlyDays'],
  },
  check: (context) => contactOverdueBy(context, false),
};
