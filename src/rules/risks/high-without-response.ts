// A high risk without response and action.
import { isAtLeast } from '../../audit/risk-rating';
import type { Rule } from '../rule';

export const highWithoutResponse: Rule<'risks'> = {
  meta: {
    id: 'risks/high-without-response',
    register: 'risks',
    severity: 'error',
    concern: 'project',
    needs: {
      risks: [
        ['level', 'score', 'probability'],
        ['response', 'action'],
      ],
    },
    settings: ['riskHighFrom'],
  },
  *check({ records, audit }) {
    for (const record of records) {
      if (!record.active || !record.isBlank('response') || !record.isBlank('action')) continue;
      const rating = audit.riskRating(record);
      if (isAtLeast(rating, 'high')) {
        const field = record.has('response') ? 'response' : 'action';
        yield { record, field, messageId: 'highWithoutResponse', urgency: rating.band === 'top' ? 1 : 0, data: { score: rating.score } };
      }
    }
  },
};
