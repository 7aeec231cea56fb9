// What the rules about actions say, in English.
import type { RuleTexts } from '../../rule-texts';

export const actions = {
  'action-overdue': {
    name: 'Action overdue',
    messages: {
      overdue: {
        one: 'The action was due on {due}, {count} day ago, and is open.',
        other: 'The action was due on {due}, {count} days ago, and is open.',
      },
      most: 'Of {total} open actions {count} are past their day, the first since {due}.',
    },
    next: 'Finish it, or set a new day and tell whoever waits.',
    why: 'Actions are where agreements become real.',
  },
  'action-incomplete': {
    name: 'Action incomplete',
    messages: {
      incomplete: 'An action should say what, who and by when; not filled in: {fields}.',
      column: 'An action should say what, who and by when; {count} of {total} lack {fields}.',
    },
    next: 'Fill in {fields}.',
    why: 'An action without a name or a day is a wish.',
  },
  'improvement-unverified': {
    name: 'Improvement not verified',
    messages: {
      unverified: {
        one: 'The improvement was done on {day}, {count} day ago; whether it worked should be checked, and there is no record of it.',
        other: 'The improvement was done on {day}, {count} days ago; whether it worked should be checked, and there is no record of it.',
      },
    },
    next: 'Ask those who were to notice it, and enter the day.',
    why: '“You said, we did” holds only if it worked.',
  },
  'care-due': {
    name: 'Client care due',
    messages: {
      due: {
        one: 'This was planned for {due}, {count} day ago, and is not marked done.',
        other: 'This was planned for {due}, {count} days ago, and is not marked done.',
      },
    },
    next: 'Do it, or mark it done.',
    why: 'Attention outside of problems is what clients remember.',
  },
} as const satisfies RuleTexts;
