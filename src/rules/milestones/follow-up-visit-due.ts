// After a delivery or acceptance nobody has asked the client how it goes.
import type { Rule } from '../rule';

/** Channels by which one asks and hears the answer. */
const PERSONAL: ReadonlySet<string> = new Set(['visit', 'meeting', 'call', 'video', 'survey', 'workshop']);

export const followUpVisitDue: Rule<'milestones'> = {
  meta: {
    id: 'milestones/follow-up-visit-due',
    register: 'milestones',
    severity: 'warning',
    concern: 'client',
    needs: { milestones: ['type', 'actualOn'], communicationLog: ['date', 'participants', 'channel'], stakeholders: ['name'] },
    settings: ['followUpVisitDays'],
  },
  *check({ records, audit, asOf, settings }) {
    const lastVisit = new Map<string, number>();
    let lastOfAny = -Infinity;
    for (const { channels, clients, isExternal, day } of audit.contacts) {
      if (!isExternal || !channels.some((channel) => PERSONAL.has(channel))) continue;
      lastOfAny = day;
      for (const client of clients) lastVisit.set(client, day);
    }
    for (const record of records) {
      const type = record.choice('type');
      const reached = record.date('actualOn');
      if (reached === undefined || (type !== 'delivery' && type !== 'acceptance') || asOf - reached <= settings.followUpVisitDays) continue;
      const client = audit.clients.of(record);
      const last = client === undefined ? lastOfAny : (lastVisit.get(client) ?? -Infinity);
      if (last <= reached)
        yield {
          record,
          field: 'actualOn',
          since: reached + settings.followUpVisitDays,
          messageId: 'due',
          data: { day: { day: reached }, limit: settings.followUpVisitDays },
        };
    }
  },
};
