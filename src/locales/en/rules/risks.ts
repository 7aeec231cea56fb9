// What the rules about risks say, in English.
import type { RuleTexts } from '../../rule-texts';

export const risks = {
  'not-scored': {
    name: 'Risk not rated',
    messages: {
      notScored: 'An active risk should have probability and impact; not filled in: {fields}.',
      column: 'An active risk should have probability and impact; {count} of {total} lack {fields}.',
    },
    next: 'Rate {fields}.',
    why: 'A risk without a rating can’t be ranked, nor told to the client in time.',
  },
  'no-owner': {
    name: 'Risk without owner',
    messages: {
      noOwner: 'An active risk should have one person who answers for it; the owner is empty.',
      column: 'An active risk should have one person who answers for it; the owner is empty in {count} of {total}.',
    },
    next: 'Name one owner.',
    why: 'A risk that nobody owns is a risk that nobody watches.',
  },
  'several-owners': {
    name: 'Risk with several owners',
    messages: {
      severalOwners: 'One person should answer for a risk; {owners} are named. {first} is taken to lead.',
      column: 'One person should answer for a risk; {count} of {total} name several. The first is taken to lead.',
    },
    next: 'Leave the one who leads as owner; name the others in the action.',
    why: 'Shared responsibility is easily nobody’s.',
  },
  'high-without-response': {
    name: 'High risk without response',
    messages: { highWithoutResponse: 'A high risk (score {score}) should have a response or an action; both are empty.' },
    next: 'Choose a response and enter the first action with its day.',
    why: 'A high risk with no answer is the first thing a client asks about.',
  },
  'response-does-not-fit-kind': {
    name: 'Response does not fit the kind of risk',
    messages: {
      threat: 'This is a threat; “{response}” is a response to opportunities.',
      opportunity: 'This is an opportunity; “{response}” is a response to threats.',
    },
    next: 'Choose a response that fits, or correct the kind.',
    why: 'Threats are to become less likely, opportunities more; the wrong response works the wrong way.',
  },
  'residual-exceeds-inherent': {
    name: 'Residual risk above the original',
    messages: {
      residualExceeds: 'After the response the risk should be at most {inherent} (probability × impact); it is rated {residual}.',
    },
    next: 'Rate the residual risk again, or think the response over.',
    why: 'A response that makes a risk greater is a mistake in the rating or in the plan.',
  },
  'score-differs': {
    name: 'Score differs from its factors',
    messages: { differs: 'From probability {probability} and impact {impact} the score should be {expected}; the cell says {score}.' },
    next: 'Correct the score, or the factor that is out of date.',
    why: 'Ranking by a wrong score puts attention on the wrong risk.',
  },
  'review-overdue': {
    name: 'Risk review overdue',
    messages: {
      reviewOverdue: {
        one: 'The risk was to be looked at again on {day}, {count} day ago.',
        other: 'The risk was to be looked at again on {day}, {count} days ago.',
      },
      most: 'Active risks should be looked at again by their day; {count} of {total} were not, the first since {day}.',
    },
    next: 'Review the risk and enter the next day.',
    why: 'A rating grows old; the client is told of yesterday’s risk.',
  },
  'occurred-without-issue': {
    name: 'Risk occurred, no issue for it',
    messages: { occurredWithoutIssue: 'The risk has occurred; an issue should link to {id}, and none does.' },
    next: 'Open an issue that links to {id}, or add the link.',
    why: 'What has happened needs somebody who deals with it and tells the client.',
  },
  'acceptance-not-authorised': {
    name: 'High risk accepted, no approver named',
    messages: { notAuthorised: 'A high risk is accepted; the person who decided so should be named, and is not.' },
    next: 'Have the acceptance decided by whoever may, and name them as approver.',
    why: 'To accept a high risk is a decision about the client’s project, not a default.',
  },
  'response-overdue': {
    name: 'Response to a risk overdue',
    messages: {
      responseOverdue: {
        one: 'The response was due on {day}, {count} day ago, and the risk is still active.',
        other: 'The response was due on {day}, {count} days ago, and the risk is still active.',
      },
      most: 'The responses to {count} of {total} active risks are past their day, the first since {day}.',
    },
    next: 'Carry out the action, or set a new day and say why.',
    why: 'An agreed action that is late is a risk taken without saying so.',
  },
  'expected-value-differs': {
    name: 'Expected value differs',
    messages: { differs: 'Probability times cost impact gives {expected}; the cell says {stated}.' },
    next: 'Correct the expected value, or the figure that is out of date.',
    why: 'Reserves are agreed with the client on this figure.',
  },
  'satisfaction-risk-untreated': {
    name: 'Risk to satisfaction without action',
    messages: { untreated: 'The risk can affect the client’s satisfaction; an action should be planned, and none is.' },
    next: 'Plan an action, with owner and day.',
    why: 'What is known to annoy the client is cheapest to prevent.',
  },
} as const satisfies RuleTexts;
