// The day to review a management plan has passed.
import type { Rule } from '../rule';
import { overdueReviews } from './overdue-reviews';

export const planReviewOverdue: Rule<'plans'> = {
  meta: { id: 'plans/plan-review-overdue', register: 'plans', severity: 'warning', concern: 'project', needs: { plans: ['reviewOn'] } },
  check: (context) => overdueReviews(context, false),
};
