// The day to review the communication plan itself, as the list of plans gives it, has passed.
import { overdueReviews } from '../plans/overdue-reviews';
import type { Rule } from '../rule';

export const communicationPlanReviewOverdue: Rule<'plans'> = {
  meta: {
    id: 'communicationPlan/plan-review-overdue',
    register: 'plans',
    severity: 'warning',
    concern: 'client',
    needs: { plans: ['area', 'reviewOn'] },
  },
  check: (context) => overdueReviews(context, true),
};
