// What the rules about requirements say, in English.
import type { RuleTexts } from '../../rule-texts';

export const requirements = {
  'not-confirmed-by-client': {
    name: 'No record of the client’s confirmation',
    messages: { notConfirmed: 'The requirement is worked on; a confirmation by the client should be on record, and is not.' },
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
  'deferred-without-agreement': {
    name: 'Deferred, no record of an agreement',
    messages: { notAgreed: 'The requirement is left out for now; the client’s agreement should be on record, and is not.' },
    next: 'Agree it with the client, and enter who agreed and when.',
    why: 'What the client still expects should not be dropped in silence.',
  },
} as const satisfies RuleTexts;
