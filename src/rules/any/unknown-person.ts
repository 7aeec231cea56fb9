// A name on the client's side of a record that is no stakeholder, group or alias. One finding per name, with the nearest names.
import type { Rule } from '../rule';
import { unknownNames } from '../unknown-names';

/** Owners and authors are our own people and need not be stakeholders; the plan's audience has a rule of its own. */
const FIELDS = ['participants', 'absent', 'requester', 'raisedBy', 'affected', 'clientApprover', 'confirmedBy', 'acceptedBy'];

export const unknownPerson: Rule<'any'> = {
  meta: {
    id: 'any/unknown-person',
    register: 'any',
    severity: 'warning',
    concern: 'record',
    saysWhatIsMissing: true,
    needs: { stakeholders: ['name'] },
  },
  *check(context) {
    yield* unknownNames(context, () => true, FIELDS);
  },
};
