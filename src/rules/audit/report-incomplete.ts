// The latest report of a line was logged without a word on progress, problems or risks.
import { isOutgoing } from '../../audit/contacts';
import type { Rule } from '../rule';

const PARTS = [
  { part: 'progress', words: /progress|done|complet|achiev|deliver|status|milestone|进展|进度|完成|里程碑|交付/i },
  { part: 'problems', words: /problem|issue|block|delay|difficult|问题|困难|延误|阻碍|滞后/i },
  { part: 'risks', words: /risk|风险/i },
] as const;

const REPORT = /report|报告|周报|月报|日报|简报/i;

export const reportIncomplete: Rule<'communicationLog'> = {
  meta: {
    id: 'audit/report-incomplete',
    register: 'communicationLog',
    severity: 'warning',
    concern: 'client',
    needs: { communicationLog: ['date', 'participants', 'summary'], communicationPlan: ['audience'] },
  },
  *check({ audit }) {
    for (const { line, contacts } of audit.lines) {
      const latest = contacts.findLast(isOutgoing);
      const isReport = REPORT.test(line.name) || (line.channels.length > 0 && line.channels.every((channel) => channel === 'report'));
      if (!isReport || latest === undefined || latest.record.isBlank('summary')) continue;
      const text = `${latest.record.text('topic')} ${latest.record.text('summary')}`;
      const missing = PARTS.filter(({ words }) => !words.test(text)).map(({ part }) => `reportPart.${part}`);
      if (missing.length > 0) {
        yield {
          record: latest.record,
          field: 'summary',
          related: [line.record.cell('item')],
          messageId: 'incomplete',
          data: { line: line.name, day: { day: latest.day }, parts: { list: missing } },
        };
      }
    }
  },
};
