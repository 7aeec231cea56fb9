// What the rules about milestones say, in English.
import type { RuleTexts } from '../../rule-texts';

export const milestones = {
  'acceptance-unproven': {
    name: 'No record of an acceptance',
    messages: {
      unproven: 'The milestone is reached; who accepted it and when should be on record. Not filled in: {fields}.',
      column: 'Who accepted a milestone and when should be on record once it is reached; {count} of {total} lack {fields}.',
    },
    next: 'Obtain the signed acceptance, and enter {fields}.',
    why: 'Payment and warranty count from the acceptance.',
  },
  late: {
    name: 'Milestone late',
    messages: {
      late: {
        one: 'The milestone was expected on {day}, {count} day ago; it is not reached and no later day is forecast.',
        other: 'The milestone was expected on {day}, {count} days ago; it is not reached and no later day is forecast.',
      },
    },
    next: 'Enter the actual day, or a new forecast, and tell the client.',
    why: 'A new date is bad news once; no date is bad news every day.',
  },
  watermelon: {
    name: 'Green on paper',
    messages: {
      slip: {
        one: 'The status is green, but the milestone has slipped by {count} day.',
        other: 'The status is green, but the milestone has slipped by {count} days.',
      },
      cost: 'The status is green, but {cost} was spent of a budget of {budget}.',
    },
    next: 'Set the status that the figures show, and say what is done about it.',
    why: 'A client who finds out that green was not green believes no colour any more.',
  },
  'cost-overrun': {
    name: 'Budget exceeded',
    messages: { overrun: 'The budget is {budget}; {cost} was spent, {over} above it (limit: {limit}).' },
    next: 'Explain the difference, and agree with the client who bears it.',
    why: 'A cost that is named early can be talked about.',
  },
  'follow-up-visit-due': {
    name: 'Follow-up with the client due',
    messages: {
      due: 'Delivered on {day}; within {limit} days somebody should have asked the client how it goes, and there is no record of it.',
    },
    next: 'Visit or call, and log what they say.',
    why: 'The weeks after a delivery decide how it is remembered.',
  },
} as const satisfies RuleTexts;
