// What the rules about management plans say, in English.
import type { RuleTexts } from '../../rule-texts';

export const plans = {
  'plan-review-overdue': {
    name: 'Review of a plan overdue',
    messages: {
      overdue: {
        one: 'The plan was to be reviewed on {day}, {count} day ago.',
        other: 'The plan was to be reviewed on {day}, {count} days ago.',
      },
    },
    next: 'Review the plan and set the next day.',
    why: 'A plan that is not looked at stops being one.',
  },
} as const satisfies RuleTexts;
