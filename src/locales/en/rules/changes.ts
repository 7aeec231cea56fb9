// What the rules about changes say, in English.
import type { RuleTexts } from '../../rule-texts';

export const changes = {
  'impact-analysis-incomplete': {
    name: 'Impact analysis incomplete',
    messages: {
      incomplete: 'The change is “{status}”; each impact should be stated, be it “none”. Not stated: {fields}.',
      column: 'Each impact of an assessed change should be stated, be it “none”; {count} of {total} lack {fields}.',
    },
    next: 'State {fields}; write “none” where nothing moves.',
    why: 'A client who approves without knowing the whole price will not feel bound by it.',
  },
  'approved-without-client': {
    name: 'No record of the client’s approval',
    messages: { noClientApproval: 'The change moves cost, days or scope and is “{status}”; there is no record of the client’s approval.' },
    next: 'Ask the client for a written approval and name who gave it.',
    why: 'Work on an unapproved change is work that may not be paid.',
  },
  'approver-not-entitled': {
    name: 'Approver without approval rights',
    messages: { notEntitled: 'The change was approved by {name}, to whom the stakeholder register gives no approval rights.' },
    next: 'Have it confirmed by whoever may approve, or correct the register.',
    why: 'An approval by the wrong person can be taken back by the right one.',
  },
  'implemented-without-approval': {
    name: 'Implemented, no record of an approval',
    messages: {
      noApproval: 'The change is implemented; the row shows no approver, decision or day of decision.',
      notApproved: 'The change has a day of implementation, but its status is “{status}”.',
    },
    next: 'Enter the approval, or obtain it now and tell the client.',
    why: 'Change control protects both sides; an exception should be a known one.',
  },
  'dates-out-of-order': {
    name: 'Dates run backwards',
    messages: { outOfOrder: '{field} ({day}) should not lie before {otherField} ({otherDay}).' },
    next: 'Correct the date that is wrong.',
    why: 'Waiting times shown to the client are counted from these dates.',
  },
  'waiting-on-us': {
    name: 'Decision waits on us',
    messages: {
      waiting: {
        one: 'The change has been with our side for {count} working day, since {since}; the limit is {limit}.',
        other: 'The change has been with our side for {count} working days, since {since}; the limit is {limit}.',
      },
    },
    next: 'Decide, or tell the client when you will.',
    why: 'The client sees how long their request lies with us.',
  },
  'waiting-on-client': {
    name: 'Decision waits on the client',
    messages: {
      waiting: {
        one: 'The change has been with the client for {count} working day, since {since}; the limit is {limit}.',
        other: 'The change has been with the client for {count} working days, since {since}; the limit is {limit}.',
      },
    },
    next: 'Remind the client of what depends on the decision, and by when.',
    why: 'A delay that is named in time is a shared one.',
  },
  'baseline-not-updated': {
    name: 'Baseline not updated',
    messages: {
      notUpdated: 'The change moves cost, days or scope and is carried out; the baseline should be marked as updated, and is not.',
    },
    next: 'Update the baseline and mark it.',
    why: 'Against the old baseline, agreed work looks like a delay.',
  },
  'charge-not-stated': {
    name: 'Who pays is not stated',
    messages: { notStated: 'The change costs {cost}; the row should say whether the client is charged, and does not.' },
    next: 'Enter yes or no, as agreed with the client.',
    why: 'A price that is first seen on the invoice invites a dispute.',
  },
  'no-contract-basis': {
    name: 'Charge without a contract clause',
    messages: { noBasis: 'The change is charged; the clause of the contract should be named, and is not.' },
    next: 'Enter the clause, or agree the basis with the client.',
    why: 'The client’s buyers will ask for it.',
  },
  'postponed-without-target': {
    name: 'Postponed, no target',
    messages: { noTarget: 'The change is postponed; the row should say to which release or day, and does not.' },
    next: 'Agree a target with the client, or reject the change.',
    why: 'A “later” without a day is heard as a polite no.',
  },
} as const satisfies RuleTexts;
