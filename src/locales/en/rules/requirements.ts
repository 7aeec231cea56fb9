// What the rules about requirements say, in English.
import type { RuleTexts } from '../../rule-texts';

export const requirements = {
  'not-confirmed-by-client': {
    name: 'No record of the client’s confirmation',
    messages: {
      notConfirmed: 'The requirement is worked on; a confirmation by the client should be on record, and is not.',
      column: 'A requirement that is worked on should have the client’s confirmation on record; {count} of {total} do not.',
    },
    next: 'Have it confirmed, and enter who did so and when.',
    why: 'What the client has not confirmed they may not accept.',
  },
  unprioritised: {
    name: 'Requirement without priority',
    messages: {
      missing: 'An active requirement should have a priority; the cell is empty.',
      column: 'An active requirement should have a priority; it is empty in {count} of {total}.',
    },
    next: 'Agree the priority with the client.',
    why: 'Without it, what is left out in the end is left out by chance.',
  },
  'no-acceptance-criteria': {
    name: 'Requirement without acceptance criteria',
    messages: {
      missing: 'An active requirement should say how it will be accepted; the cell is empty.',
      column: 'An active requirement should say how it will be accepted; {count} of {total} do not.',
    },
    next: 'Write down with the client how both will know that it is done.',
    why: 'Disputes at the acceptance begin here.',
  },
  'changed-outside-change-control': {
    name: 'Changed since it was presented, no change request',
    messages: {
      text: 'On {day} the requirement was presented as “{before}”; it now reads “{now}”, and no change request links to it.',
      priority:
        'On {day} the priority was presented as {optionBefore}; it is now {optionNow}, and no change request links to the requirement.',
      added: 'The requirement is worked on; it was not in what was presented on {day}, and no change request links to it.',
    },
    next: 'Record the change request, with the requirement’s id among its links, or put back what was presented.',
    why: 'What the client has seen is what they count on; a change that no request explains surfaces at the acceptance.',
  },
  'deferred-without-agreement': {
    name: 'Deferred, no record of an agreement',
    messages: { notAgreed: 'The requirement is left out for now; the client’s agreement should be on record, and is not.' },
    next: 'Agree it with the client, and enter who agreed and when.',
    why: 'What the client still expects should not be dropped in silence.',
  },
} as const satisfies RuleTexts;
