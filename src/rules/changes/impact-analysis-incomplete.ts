// A change was assessed, but its row does not state each impact; "none" is a statement.
import { gaps } from '../gaps';
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
  *check(context) {
    const { records } = context;
    const assessed = records.filter((record) => ASSESSED.has(record.choice('status') ?? '') && impactOf(record) !== 'nothing');
    for (const { of, at, fields, total, records: rows } of gaps(
      context,
      assessed,
      STATED_IMPACTS,
      (record, field) => !isStated(record, field),
    )) {
      const { record } = at;
      yield {
        ...at,
        ...(record && { related: [record.cell('status')] }),
        messageId: of === 'record' ? 'incomplete' : 'column',
        data: {
          status: record?.text('status') ?? '',
          fields: { list: fields.map((name) => `changes.${name}`) },
          count: rows.length,
          total,
        },
      };
    }
  },
};
