// A change was assessed, but its row does not state each impact; "none" is a statement.
import type { Rule } from '../rule';
import { impactOf, isStated, STATED_IMPACTS } from './impact';

const ASSESSED: ReadonlySet<string> = new Set(['assessed', 'pending', 'approved', 'postponed', 'implemented', 'closed']);

export const impactAnalysisIncomplete: Rule<'changes'> = {
  meta: {
    id: 'changes/impact-analysis-incomplete',
    register: 'changes',
    severity: 'error',
    concern: 'project',
    needs: { changes: ['status', ['scheduleImpact', 'costImpact', 'scopeImpact']] },
  },
  *check({ records }) {
    for (const record of records) {
      const status = record.choice('status');
      if (status === undefined || !ASSESSED.has(status) || impactOf(record) === 'nothing') continue;
      const missing = STATED_IMPACTS.filter((field) => record.has(field) && !isStated(record, field));
      const [field] = missing;
      if (field !== undefined) {
        yield {
          record,
          field,
          related: [record.cell('status')],
          messageId: 'incomplete',
          data: { status: record.text('status'), fields: { list: missing.map((name) => `changes.${name}`) } },
        };
      }
    }
  },
};
