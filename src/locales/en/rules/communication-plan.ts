// What the rules about the communication plan say, in English.
import type { RuleTexts } from '../../rule-texts';

export const communicationPlan = {
  'incomplete-line': {
    name: 'Plan line incomplete',
    messages: {
      incomplete: 'Every line needs purpose, method, frequency and owner; this one lacks {fields}.',
      column: 'Every line needs purpose, method, frequency and owner; {count} of {total} lack {fields}.',
    },
    next: 'Fill in {fields}.',
    why: 'A line without them can be neither kept nor checked.',
  },
  'no-audience': {
    name: 'Plan line without audience',
    messages: { noAudience: 'A line should say whom it is for; the audience is empty.' },
    next: 'Name the persons or groups that the line is for.',
    why: 'What is addressed to nobody reaches nobody.',
  },
  'unreadable-frequency': {
    name: 'Frequency not readable',
    messages: {
      unreadable: 'The frequency says “{found}”; no due date follows from it.',
      ambiguous: 'The frequency says “{found}”, which can mean two rhythms.',
    },
    next: 'Write a rhythm such as weekly, every 2 weeks, monthly, at milestones or as needed.',
    why: 'Without a rhythm nobody can tell whether the client was kept informed as promised.',
  },
  'dates-inconsistent': {
    name: 'Line ends before it starts',
    messages: { endsBeforeStart: 'The line should end after its start; it starts on {start} and ends on {end}.' },
    next: 'Correct the start or the end.',
    why: 'No due date lies between them, so the line would never be checked.',
  },
  'plan-not-agreed': {
    name: 'Plan not agreed with the client',
    messages: {
      notAgreed: {
        one: '{count} active line is not marked as agreed with the client.',
        other: '{count} active lines are not marked as agreed with the client.',
      },
    },
    next: 'Agree the plan with the client and mark its lines.',
    why: 'A plan that the client has not agreed to is only our own idea of what they want to hear.',
  },
  'no-inbound-channel': {
    name: 'No way for the client to speak',
    messages: { noInbound: 'At least one line should come from the client or go both ways; all {count} go out only.' },
    next: 'Add a line in which the client speaks: a call, a meeting, a survey.',
    why: 'Problems that a client can’t voice are found in the survey, when it is late.',
  },
  'duplicate-line': {
    name: 'Line planned twice',
    messages: { duplicate: 'Two lines plan the same item, audience, method and frequency.' },
    next: 'Remove one of them, or say how they differ.',
    why: 'Each of the two asks for contacts of its own.',
  },
  'no-escalation': {
    name: 'No escalation path',
    messages: { noEscalation: 'The plan should say whom to turn to when communication fails; no line does.' },
    next: 'Enter an escalation path, at least for the lines to key persons.',
    why: 'When a contact breaks off, time is lost finding out whom to ask.',
  },
  'plan-review-overdue': {
    name: 'Review of the communication plan overdue',
    messages: {
      overdue: {
        one: 'The communication plan was to be reviewed on {day}, {count} day ago.',
        other: 'The communication plan was to be reviewed on {day}, {count} days ago.',
      },
    },
    next: 'Review the plan with the client and set the next day.',
    why: 'People and needs change; a plan that nobody looks at stops fitting.',
  },
} as const satisfies RuleTexts;
