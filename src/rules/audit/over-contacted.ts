// A powerful person who gets more formal messages a week than anybody reads.
import type { Rule } from '../rule';

const WEEK = 7;

export const overContacted: Rule<'stakeholders'> = {
  meta: {
    id: 'audit/over-contacted',
    register: 'stakeholders',
    severity: 'info',
    concern: 'client',
    needs: { stakeholders: ['name', 'power'], communicationPlan: ['audience', 'frequency', 'formality'] },
    settings: ['keyPower', 'overContactedPerWeek'],
  },
  *check({ audit, settings }) {
    for (const { person, lines } of audit.coverage) {
      if ((person.power ?? 0) < settings.keyPower) continue;
      const formal = lines.filter(({ line }) => line.record.choice('formality') === 'formal' && (line.periodDays ?? 0) > 1);
      const perWeek = formal.reduce((sum, { line }) => sum + WEEK / (line.periodDays ?? Infinity), 0);
      if (perWeek > settings.overContactedPerWeek) {
        yield {
          record: person.record,
          field: 'name',
          related: formal.map(({ line }) => line.record.cell('frequency')),
          messageId: 'tooMany',
          data: { name: person.name, perWeek: Math.round(perWeek * 10) / 10, limit: settings.overContactedPerWeek },
        };
      }
    }
  },
};
