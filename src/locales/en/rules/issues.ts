// What the rules about issues, complaints and conflicts say, in English.
import type { RuleTexts } from '../../rule-texts';

export const issues = {
  'complaint-not-acknowledged': {
    name: 'No record of a complaint’s acknowledgement',
    messages: {
      notAcknowledged: {
        one: 'The complaint came on {raised}, {count} working day ago; it should be acknowledged within {limit}, and there is no record of it.',
        other:
          'The complaint came on {raised}, {count} working days ago; it should be acknowledged within {limit}, and there is no record of it.',
      },
    },
    next: 'Acknowledge it today and enter the day; if you did, enter when.',
    why: 'A complaint that is heard at once is half solved.',
  },
  overdue: {
    name: 'Issue overdue',
    messages: {
      overdue: {
        one: 'The issue was due on {due}, {count} day ago, and is open.',
        other: 'The issue was due on {due}, {count} days ago, and is open.',
      },
    },
    next: 'Solve it, or agree a new day with whoever waits.',
    why: 'Somebody planned with this day.',
  },
  'closed-without-client-acceptance': {
    name: 'Closed, no record of the client’s acceptance',
    messages: {
      notStated: 'The client raised this; it should be closed with their acceptance, and none is on record.',
      notAccepted: 'The client raised this and has not accepted the solution, but it is closed.',
      column: 'What the client raised should be closed with their acceptance; {count} of {total} have none on record.',
    },
    next: 'Ask the client whether it is solved for them, and enter the answer; reopen it if not.',
    why: 'An issue is closed when the client says so.',
  },
  'no-root-cause': {
    name: 'Serious issue closed without its cause',
    messages: {
      noRootCause: 'The issue was {severity} and is closed; its root cause should be entered, and is not.',
      column: 'A serious issue should be closed with its root cause; {count} of {total} were closed without.',
    },
    next: 'Enter the root cause and what prevents it.',
    why: 'What is not understood comes back, and then the client asks why.',
  },
  'recurring-complaint': {
    name: 'Complaint recurs',
    messages: { recurring: '{count} complaints about “{category}” within {days} days from the same client.' },
    next: 'Look for the common cause, and tell the client what you change.',
    why: 'The third complaint is about the first two.',
  },
  'conflict-without-approach': {
    name: 'Conflict without an approach',
    messages: {
      noApproach: {
        one: 'The conflict has been open since {raised}, {count} working day; a way to settle it should be chosen, and none is.',
        other: 'The conflict has been open since {raised}, {count} working days; a way to settle it should be chosen, and none is.',
      },
    },
    next: 'Choose how to settle it, and who leads.',
    why: 'Conflicts do not age well.',
  },
  'closed-but-open': {
    name: 'Open, but with an end date',
    messages: { closedButOpen: 'The status is “{status}”, but {field} is {day}.' },
    next: 'Correct the status, or clear the date.',
    why: 'The count of open issues that the client sees is wrong either way.',
  },
  'feedback-unanswered': {
    name: 'No record of an answer to feedback',
    messages: {
      unanswered: {
        one: 'The feedback came on {raised}, {count} working day ago; there is no record of an answer.',
        other: 'The feedback came on {raised}, {count} working days ago; there is no record of an answer.',
      },
    },
    next: 'Say thank you and what will come of it; if you did, enter the day.',
    why: 'Clients who get no answer stop giving feedback.',
  },
} as const satisfies RuleTexts;
