// What the rules about stakeholders say, in English.
import type { RuleTexts } from '../../rule-texts';

export const stakeholders = {
  'name-missing': {
    name: 'Stakeholder without a name',
    messages: { missing: 'A stakeholder should have a name; the cell is empty.' },
    next: 'Enter the name, or remove the row.',
    why: 'Plan, log and registers are matched to people by name.',
  },
  'customer-type-missing': {
    name: 'Side of a stakeholder not stated',
    messages: {
      missing: 'It should be stated whether {name} belongs to the client or to us; the cell is empty.',
      column: 'It should be stated who belongs to the client and who to us; it is empty for {count} of {total} stakeholders.',
    },
    next: 'Enter the type, such as internal or corporate client.',
    why: 'Only a contact with the client’s side tells the client anything.',
  },
  'power-interest-out-of-scale': {
    name: 'Rating outside its scale',
    messages: { outOfScale: '{field} should lie between {minimum} and {maximum}; the cell says “{found}”.' },
    next: 'Rate it on the scale of the column.',
    why: 'The map of stakeholders, and who counts as a key person, rest on it.',
  },
  'engagement-not-assessed': {
    name: 'Engagement not assessed',
    messages: {
      notAssessed: 'The current engagement of {name} should be assessed; the cell is empty.',
      column: 'Current engagement should be assessed outside our own side; it is empty for {count} of {total} stakeholders.',
    },
    next: 'Ask those who know them, and enter what they say.',
    why: 'Resistance that nobody looks for shows at the acceptance.',
  },
  'powerful-resistor-without-strategy': {
    name: 'Powerful resistance without a strategy',
    messages: { noStrategy: '{name} has much power or approval rights and resists; a strategy should be entered, and is not.' },
    next: 'Find out what {name} fears to lose, and enter who does what about it.',
    why: 'One person with power against a project can stop it.',
  },
  'no-contact-route': {
    name: 'No way to reach a stakeholder',
    messages: {
      noRoute: '{name} should have at least one of e-mail, phone or messenger; none is entered.',
      column: 'Each stakeholder of the client should have e-mail, phone or messenger; {count} of {total} have none.',
    },
    next: 'Enter how they are reached.',
    why: 'When it matters nobody should have to search.',
  },
  'invalid-email': {
    name: 'E-mail address not valid',
    messages: { invalid: '“{found}” is not a valid e-mail address.' },
    next: 'Correct the address.',
    why: 'A report to a wrong address was never sent, and nobody notices.',
  },
  'assessment-stale': {
    name: 'Assessment out of date',
    messages: {
      stale: {
        one: '{name} was last assessed on {day}, {count} day ago; the limit is {limit}.',
        other: '{name} was last assessed on {day}, {count} days ago; the limit is {limit}.',
      },
      most: 'Stakeholders should be assessed every {limit} days; {count} of {total} were not, the first since {day}.',
    },
    next: 'Look at power, interest and engagement again, and enter the day.',
    why: 'People change positions, and minds.',
  },
  'no-client-approver': {
    name: 'Client without an approver',
    messages: {
      noApprover: 'At least one person of {client} should have approval rights; nobody is marked.',
      noApproverAtAll: 'At least one person of the client should have approval rights; nobody is marked.',
    },
    next: 'Ask the client who may approve, and mark them.',
    why: 'Changes and acceptances need a name that binds the client.',
  },
  'expectations-not-agreed': {
    name: 'Expectations not confirmed',
    messages: {
      notAgreed: 'What {name} expects should be confirmed with them; it is not marked as confirmed.',
      slippedSince: {
        one: 'What {name} expects was confirmed before “{milestone}” slipped.',
        other: 'What {count} key persons expect was confirmed before “{milestone}” slipped: {name}.',
      },
    },
    next: 'Go through the expectations with {name}, and mark them.',
    why: 'Satisfaction is measured against what was expected, not against what was written.',
  },
  'no-accountable': {
    name: 'Accountability not clear',
    messages: {
      none: 'One person should be accountable (A) for “{area}”; nobody is.',
      several: '{count} people are accountable (A) for “{area}”; it should be one.',
    },
    next: 'Agree on one person, and mark only them with A.',
    why: 'The client needs one name to turn to.',
  },
} as const satisfies RuleTexts;
