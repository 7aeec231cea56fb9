// The expected monetary value is not probability × cost impact.
import type { Rule } from '../rule';

export const expectedValueDiffers: Rule<'risks'> = {
  meta: {
    id: 'risks/expected-value-differs',
    register: 'risks',
    severity: 'warning',
    concern: 'record',
    needs: { risks: ['expectedValue', 'probability', 'costImpact'] },
    settings: ['expectedValueTolerance'],
  },
  *check({ records, settings }) {
    for (const record of records) {
      const [stated, cost, probability] = [record.money('expectedValue'), record.money('costImpact'), record.share('probability')];
      // Only a probability between 0 and 1 is one: a rank from 1 to 5 says nothing about money.
      if (stated === undefined || cost === undefined || probability === undefined || probability <= 0 || probability >= 1) continue;
      const expected = probability * cost;
      if (Math.abs(stated - expected) > Math.abs(expected) * settings.expectedValueTolerance) {
        yield {
          record,
          field: 'expectedValue',
          related: [record.cell('probability'), record.cell('costImpact')],
          messageId: 'differs',
          data: { stated, expected },
        };
      }
    }
  },
};
