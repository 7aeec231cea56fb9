// After a delivery or acceptance nobody has asked the client how it goes. One finding per client, on the latest of them.
import type { Audit } from '../../audit/audit';
import type { RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';
import type { SerialDay } from '../../workbook/serial-date';
import type { Rule } from '../rule';

/** Channels by which one asks and hears the answer. */
const PERSONAL: ReadonlySet<string> = new Set(['visit', 'meeting', 'call', 'video', 'survey', 'workshop']);

export const followUpVisitDue: Rule<'milestones'> = {
  meta: {
    id: 'milestones/follow-up-visit-due',
    register: 'milestones',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
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
    for (const [client, { record, reached }] of latestReached(records, asOf - settings.followUpVisitDays, audit)) {
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

interface Reached {
  readonly record: RegisterRecord<FieldId<'milestones'>>;
  readonly reached: SerialDay;
}

/** Each client's last delivery or acceptance before the day: one visit answers for all before it. */
function latestReached(records: readonly Reached['record'][], before: SerialDay, { clients }: Audit): Map<string | undefined, Reached> {
  const latest = new Map<string | undefined, Reached>();
  for (const record of records) {
    const type = record.choice('type');
    const reached = record.date('actualOn');
    if (reached === undefined || reached >= before || (type !== 'delivery' && type !== 'acceptance')) continue;
    const client = clients.of(record);
    const known = latest.get(client);
    if (known === undefined || isAfter({ record, reached }, known)) latest.set(client, { record, reached });
  }
  return latest;
}

/** Of one day the first by key, so that rows do not decide. */
function isAfter(a: Reached, b: Reached): boolean {
  return a.reached > b.reached || (a.reached === b.reached && a.record.key < b.record.key);
}
