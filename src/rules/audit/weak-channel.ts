// A decision or acceptance that the log shows only by chat or phone: nothing in writing within the following days.
import { workingDaysBetween } from '../../workbook/working-calendar';
import type { Rule } from '../rule';

const WEAK: ReadonlySet<string> = new Set(['im', 'call']);

export const weakChannel: Rule<'communicationLog'> = {
  meta: {
    id: 'audit/weak-channel',
    register: 'communicationLog',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { communicationLog: ['date', 'channel', 'references'] },
    settings: ['weakChannelWorkingDays'],
  },
  *check({ audit, asOf, settings }) {
    for (const { register, record, state, rows, client } of audit.told) {
      const [first] = rows;
      const isDecision = register === 'changes' || (register === 'milestones' && record.choice('type') === 'acceptance');
      if (state !== 'told' || first === undefined || !isDecision) continue;
      const isWeak = rows.every(({ channels }) => channels.length > 0 && channels.every((channel) => WEAK.has(channel)));
      if (isWeak && workingDaysBetween(first.day, asOf, settings.calendar) > settings.weakChannelWorkingDays) {
        const data = { item: record.text('id') || record.text('title'), day: { day: first.day }, channel: first.record.text('channel') };
        // One row of the log can bear several decisions.
        const subject = `${first.record.key}/${record.key}`;
        yield {
          record: first.record,
          subject,
          field: 'channel',
          related: [record.cell('id')],
          client,
          since: first.day,
          messageId: 'weak',
          data,
        };
      }
    }
  },
};
