// A threat answered as an opportunity, or the other way round (PRINCE2 keeps the two lists apart; accept and escalate fit both).
import type { Rule } from '../rule';

const THREAT_ONLY: ReadonlySet<string> = new Set(['avoid', 'mitigate', 'transfer']);
const OPPORTUNITY_ONLY: ReadonlySet<string> = new Set(['exploit', 'enhance', 'share']);

export const responseDoesNotFitKind: Rule<'risks'> = {
  meta: {
    id: 'risks/response-does-not-fit-kind',
    register: 'risks',
    severity: 'error',
    concern: 'project',
    needs: { risks: ['kind', 'response'] },
  },
  *check({ records }) {
    for (const record of records) {
      const kind = record.choice('kind');
      const response = record.choice('response');
      if (!record.active || kind === undefined || response === undefined) continue;
      const unfit = kind === 'opportunity' ? THREAT_ONLY : OPPORTUNITY_ONLY;
      if (unfit.has(response))
        yield {
          record,
          field: 'response',
          related: [record.cell('kind')],
          messageId: kind === 'opportunity' ? 'opportunity' : 'threat',
          data: { response: record.text('response') },
        };
    }
  },
};
