// What the rules about surveys say, in English.
import type { RuleTexts } from '../../rule-texts';

export const survey = {
  'answer-off-scale': {
    name: 'Answers outside the scale',
    messages: {
      offScale: {
        one: '“{question}” is answered from {minimum} to {maximum}; {count} answer is not, “{found}”. It is counted as invalid.',
        other:
          '“{question}” is answered from {minimum} to {maximum}; {count} answers are not, the first is “{found}”. They are counted as invalid.',
      },
    },
    next: 'Correct them from the source, or correct the scale in the pane.',
    why: 'Answers dropped or bent in silence change the score.',
  },
  'scale-undecided': {
    name: 'Meaning of a question not certain',
    messages: {
      undecided: 'What “{question}” measures, or which end of its scale is good, can be read in several ways.',
      several:
        'What {count} questions measure, or which end of their scales is good, can be read in several ways; the first is “{question}”.',
    },
    next: 'Say once in the pane what it measures, or that it is no rating.',
    why: 'A scale read backwards turns praise into complaint.',
  },
  'blank-or-zero': {
    name: 'Zeros that may be blanks',
    messages: {
      zeros: {
        one: '{count} respondent has 0 for every question; perhaps blanks were exported as zeros.',
        other: '{count} respondents have 0 for every question; perhaps blanks were exported as zeros.',
      },
    },
    next: 'Compare with the survey tool, and clear the cells if they were blanks.',
    why: 'A few false zeros pull a score down by a whole band.',
  },
  'answered-twice': {
    name: 'Answered more than once',
    messages: {
      repeated: {
        one: '{count} answer was left out because its respondent answered again later.',
        other: '{count} answers were left out because their respondents answered again later.',
      },
    },
    next: 'Nothing, if the last answer is to count; otherwise remove the one that is not.',
    why: 'One voice should count once.',
  },
  'unknown-respondent': {
    name: 'Respondents not in the stakeholder register',
    messages: {
      unknown: {
        one: '{count} named respondent is not in the stakeholder register: {names}.',
        other: '{count} named respondents are not in the stakeholder register, such as {names}.',
      },
    },
    next: 'Add them to the stakeholder register, or list the names as aliases.',
    why: 'Nobody follows up with somebody who is not in the register.',
  },
  'low-base': {
    name: 'Few answers',
    messages: {
      fewAnswers: {
        one: '{count} answer was given; from {limit} on a score begins to say something.',
        other: '{count} answers were given; from {limit} on a score begins to say something.',
      },
      lowRate: '{count} of {asked} answered ({rate}); at least {limit} would be a fair base.',
    },
    next: 'Ask those who have not answered, in person where you can.',
    why: 'Silence is an answer that a score does not show.',
  },
  'key-client-silent': {
    name: 'Key client silent',
    messages: { silent: '{client} is a key client; the survey has no answer from them.' },
    next: 'Ask {client} in person how satisfied they are.',
    why: 'Clients who stop answering are often about to leave.',
  },
  'detractor-without-follow-up': {
    name: 'No record of a follow-up with an unhappy respondent',
    messages: {
      noFollowUp: {
        one: '{name} answered “{answer}” on {day}; {count} working day later there is no record of a contact (limit: {limit}).',
        other: '{name} answered “{answer}” on {day}; {count} working days later there is no record of a contact (limit: {limit}).',
      },
    },
    next: 'Talk to {name}, and log what you agree.',
    why: 'A follow-up within days turns more detractors than anything else.',
  },
  'weak-dimension-without-action': {
    name: 'Weak dimension without an improvement',
    messages: { weak: '“{question}” stands at {index} of 100 (below {limit}); no improvement is under way.' },
    next: 'Plan an improvement, and tell the client that you did.',
    why: 'Asking and not acting is worse than not asking.',
  },
  'survey-overdue': {
    name: 'Survey overdue',
    messages: {
      overdue: {
        one: 'The last answer came on {day}, {count} day ago; the limit is {limit}.',
        other: 'The last answer came on {day}, {count} days ago; the limit is {limit}.',
      },
    },
    next: 'Ask the client again, if only three questions.',
    why: 'Satisfaction of half a year ago says little about today.',
  },
  'below-target': {
    name: 'Satisfaction below target',
    messages: { below: 'The satisfaction of {name} stands at {index} of 100; the target is {target}.' },
    next: 'Look at the weakest dimension first, and agree with {name} what to change.',
    why: 'The target was promised, to the client or to your own house.',
  },
} as const satisfies RuleTexts;
