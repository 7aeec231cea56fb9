// The plan addresses a name that is no stakeholder, group, role or alias: whether it was reached can't be told.
import type { RegisterRecord } from '../../reading/records';
import type { Rule } from '../rule';
import { unknownNames } from '../unknown-names';

export const unknownAudience: Rule<'communicationPlan'> = {
  meta: {
    id: 'audit/unknown-audience',
    register: 'communicationPlan',
    severity: 'error',
    concern: 'project',
    saysWhatIsMissing: true,
    needs: { communicationPlan: ['audience'], stakeholders: ['name'] },
  },
  *check(context) {
    const isMeant = ({ register, active }: RegisterRecord) => register === 'communicationPlan' && active;
    for (const found of unknownNames(context, isMeant, ['audience'])) yield { ...found, field: 'audience' };
  },
};
