// A stage, payment or acceptance milestone was reached, and no record shows that the client was told within days.
import type { Rule } from '../rule';

const REPORTED: ReadonlySet<string> = new Set(['stage', 'payment', 'acceptance']);

export const noStageReport: Rule<'milestones'> = {
  meta: {
    id: 'audit/no-stage-report',
    register: 'milestones',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { milestones: ['name', 'type', 'actualOn'], communicationLog: ['date', 'participants'], stakeholders: ['name'] },
    settings: ['stageReportDays'],
  },
  *check({ audit, asOf, settings }) {
    for (const { register, record, state, since, client } of audit.told) {
      if (register !== 'milestones' || state !== 'noRecord' || since === undefined || asOf - since <= settings.stageReportDays) continue;
      if (!REPORTED.has(record.choice('type') ?? '')) continue;
      yield {
        record,
        field: 'actualOn',
        client,
        since,
        messageId: 'noRecord',
        data: { name: record.text('name'), day: { day: since }, limit: settings.stageReportDays },
      };
    }
  },
};
