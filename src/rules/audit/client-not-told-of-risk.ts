// A top risk that the client should know of, and no record shows that the client was told.
import type { Rule } from '../rule';

export const clientNotToldOfRisk: Rule<'risks'> = {
  meta: {
    id: 'audit/client-not-told-of-risk',
    register: 'risks',
    severity: 'error',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: {
      risks: ['clientFacing', ['level', 'score', 'probability']],
      communicationLog: ['date', 'participants'],
      stakeholders: ['name'],
    },
    settings: ['riskToldDays', 'riskTopFrom'],
  },
  *check({ audit, asOf, settings }) {
    for (const { register, record, state, since, client } of audit.told) {
      if (register !== 'risks' || state !== 'noRecord' || audit.riskRating(record)?.band !== 'top') continue;
      if (since !== undefined && asOf - since <= settings.riskToldDays) continue;
      const day = since === undefined ? {} : { since: { day: since } };
      yield {
        record,
        field: 'clientFacing',
        client,
        since,
        urgency: 1,
        messageId: since === undefined ? 'noRecord' : 'noRecordSince',
        data: { ...day, limit: settings.riskToldDays },
      };
    }
  },
};
