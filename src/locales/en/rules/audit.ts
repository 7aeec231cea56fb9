// What the audit against the communication plan says, in English.
import type { RuleTexts } from '../../rule-texts';

export const audit = {
  'uncovered-key-person': {
    name: 'Key person not in the plan',
    messages: {
      uncovered: 'A line of the communication plan should address {name}, who has much power or approval rights; none does.',
      unlessMeant:
        'A line of the communication plan should address {name}, who has much power or approval rights; none does by name, group or role, unless they are meant by: {audience}.',
    },
    next: 'Add {name} to a line that fits, or plan one.',
    why: 'Those who decide about the project should not depend on hearsay.',
  },
  'uncovered-stakeholder': {
    name: 'Stakeholder not in the plan',
    messages: {
      uncovered: 'A line of the communication plan should address {name}; none does.',
      unlessMeant:
        'A line of the communication plan should address {name}; none does by name, group or role, unless they are meant by: {audience}.',
    },
    next: 'Add {name} or their group to a line, or close the record.',
    why: 'Whoever is not in the plan is told by chance.',
  },
  'unknown-audience': {
    name: 'Audience not resolved',
    messages: {
      unknown: {
        one: 'The plan addresses “{name}”, which is not listed as a stakeholder, group, role or alias.',
        other: 'The plan addresses “{name}” in {count} lines, which is not listed as a stakeholder, group, role or alias.',
      },
      unknownWithNearest: {
        one: 'The plan addresses “{name}”, which is not listed as a stakeholder, group, role or alias. Nearest: {nearest}.',
        other:
          'The plan addresses “{name}” in {count} lines, which is not listed as a stakeholder, group, role or alias. Nearest: {nearest}.',
      },
    },
    next: 'Correct the name, add the stakeholder, or list the group on Review setup.',
    why: 'Whether an unknown audience was reached can’t be told.',
  },
  'contact-overdue-key': {
    name: 'Contact with a key person overdue',
    messages: {
      overdue: {
        one: '“{line}” to {audience} was due on {due}, {count} day ago; the last record is from {last}.',
        other: '“{line}” to {audience} was due on {due}, {count} days ago; the last record is from {last}.',
      },
    },
    next: 'Make the contact and log it; if it took place, add the row.',
    why: 'The plan is what this person was promised.',
  },
  'contact-overdue': {
    name: 'Planned contact overdue',
    messages: {
      overdue: {
        one: '“{line}” to {audience} was due on {due}, {count} day ago; the last record is from {last}.',
        other: '“{line}” to {audience} was due on {due}, {count} days ago; the last record is from {last}.',
      },
    },
    next: 'Make the contact and log it; if it took place, add the row.',
    why: 'The plan is what the client was promised.',
  },
  'no-record-yet': {
    name: 'No record of a planned contact yet',
    messages: { noRecord: '“{line}” to {audience} first fell due on {due}; the log has no record of it.' },
    next: 'If it took place, add the rows; if not, start it or end the line.',
    why: 'A line that was never kept should be kept or taken back, with the client’s knowledge.',
  },
  'weak-channel': {
    name: 'Decision on record by chat or phone only',
    messages: { weak: '{item} should be on record in writing; since {day} the log shows it by {channel} only.' },
    next: 'Confirm it by e-mail or minutes, and log that.',
    why: 'What was only said can be remembered in two ways when the invoice comes.',
  },
  'not-preferred-channel': {
    name: 'Not the preferred channel',
    messages: { notPreferred: '{name} prefers {preferred}; the plan uses {used}.' },
    next: 'Ask {name}, and adjust the line or the preference.',
    why: 'A message by the channel that somebody reads is a message that arrives.',
  },
  'manage-closely-too-rare': {
    name: 'Close contact planned too rarely',
    messages: {
      tooRare:
        '{name} has much power and interest; the plan reaches them every {days} days at best; every {limit} days or more often would fit.',
    },
    next: 'Plan a more frequent line, if only a short one.',
    why: 'Those who can stop the project and care about it should not hear of it late.',
  },
  'keep-satisfied-too-rare': {
    name: 'Contact planned too rarely',
    messages: {
      tooRare: '{name} has much power; the plan reaches them every {days} days at best; every {limit} days or more often would fit.',
    },
    next: 'Plan at least a quarterly word.',
    why: 'Power that hears nothing for months forms its own view.',
  },
  'engagement-gap-unplanned': {
    name: 'Engagement gap without a strategy',
    messages: { unplanned: '{name} is {current} and should be {desired}; no strategy is entered.' },
    next: 'Enter how {name} is to be won: who, with what, by when.',
    why: 'A gap that nobody works on stays.',
  },
  'resistant-one-way': {
    name: 'Resistance, but no dialogue',
    messages: { oneWay: '{name} resists; every line of the plan that reaches them goes out only.' },
    next: 'Plan a conversation: a meeting or a call in which they can speak.',
    why: 'Resistance is answered by listening, not by reports.',
  },
  'unplanned-contacts': {
    name: 'Contacts outside the plan',
    messages: {
      unplanned: {
        one: '{count} contact with the client belongs to no line of the plan.',
        other: '{count} contacts with the client belong to no line of the plan.',
      },
    },
    next: 'If they recur, add a line for them; otherwise nothing needs doing.',
    why: 'Regular contacts outside the plan show what the client really needs.',
  },
  'follow-up-overdue': {
    name: 'Promise overdue',
    messages: {
      overdue: {
        one: '“{promise}” was promised for {due}, {count} day ago, and is not marked done.',
        other: '“{promise}” was promised for {due}, {count} days ago, and is not marked done.',
      },
    },
    next: 'Mark it done, or agree a new day with the client.',
    why: 'Small promises kept are what trust is made of.',
  },
  'inbound-unanswered': {
    name: 'Client message without a reply',
    messages: {
      unanswered: {
        one: '{from} wrote on {day}; {count} working day later there is no record of a reply.',
        other: '{from} wrote on {day}; {count} working days later there is no record of a reply.',
      },
    },
    next: 'Reply, or enter the day of the reply.',
    why: 'A client who waits assumes the worst.',
  },
  'over-contacted': {
    name: 'Too many formal messages planned',
    messages: { tooMany: 'The plan sends {name} about {perWeek} formal messages a week; {limit} or fewer would be read.' },
    next: 'Put several of them into one.',
    why: 'What comes too often is not read, and then the important one is not read either.',
  },
  'client-not-told-of-risk': {
    name: 'No record that the client knows of a top risk',
    messages: {
      noRecord: 'The client should know of this risk; there is no record that they were told.',
      noRecordSince: 'The client should know of this risk within {limit} days of {since}; there is no record that they were told.',
    },
    next: 'Tell the client, with what is being done about it, and cite the risk in the log; if they know, add the row.',
    why: 'A risk that the client learns of when it occurs costs more trust than the risk itself.',
  },
  'decision-not-communicated': {
    name: 'No record that a decision was communicated',
    messages: {
      noRecord: '{requester} should have heard of the decision ({decision}, {day}) within {limit} days; there is no record of it.',
    },
    next: 'Tell {requester}, and cite the change in the log; if they know, add the row.',
    why: 'Whoever asked waits for the answer, even when it is no.',
  },
  'affected-not-informed': {
    name: 'No record that those affected were told',
    messages: { noRecord: 'The change decided on {day} affects {names}; there is no record that they were told.' },
    next: 'Tell them what changes for them and when, and cite the change in the log.',
    why: 'People accept a change sooner when they do not discover it.',
  },
  'client-not-updated-on-issue': {
    name: 'Client without an update on an issue',
    messages: {
      noRecord: {
        one: 'The client raised this issue (severity: {severity}) on {day}; {count} working day later there is no record of an update (limit: {limit}).',
        other:
          'The client raised this issue (severity: {severity}) on {day}; {count} working days later there is no record of an update (limit: {limit}).',
      },
      oldRecord: {
        one: 'The last update on record for this issue (severity: {severity}) is from {day}, {count} working day ago (limit: {limit}).',
        other: 'The last update on record for this issue (severity: {severity}) is from {day}, {count} working days ago (limit: {limit}).',
      },
    },
    next: 'Give the client an update, even if it is “still at it”, and cite the issue in the log.',
    why: 'A serious issue without news feels worse than it is.',
  },
  'no-stage-report': {
    name: 'No record of a report on a milestone',
    messages: {
      noRecord: '“{name}” was reached on {day}; the client should have been told within {limit} days, and there is no record of it.',
    },
    next: 'Send the stage report, and cite the milestone in the log.',
    why: 'A milestone that nobody reports is progress that the client does not see.',
  },
  'report-incomplete': {
    name: 'Report incomplete',
    messages: { incomplete: 'The record of “{line}” on {day} does not mention {parts}.' },
    next: 'Complete the summary, or the next report.',
    why: 'A report that leaves out problems and risks is believed once.',
  },
  'meeting-absence': {
    name: 'Key person absent again',
    messages: { absent: '{name} is noted as absent from the last {count} contacts of “{line}”.' },
    next: 'Ask {name} what would make the meeting worth their time, and inform them separately.',
    why: 'Absence is often the first sign of lost interest.',
  },
} as const satisfies RuleTexts;
