// A requirement is not what was presented to the client last, and no change request links to it.
import { pastRecord, textField } from '../../audit/past-record';
import { fold } from '../../reading/words/fold';
import type { RegisterRecord } from '../../reading/records';
import { type FieldId, fieldOf } from '../../registers/catalogue';
import { HISTORY_ROWS, type PastRecord } from '../../setup/history';
import type { SerialDay } from '../../workbook/serial-date';
import { citedIds } from '../cited-ids';
import type { Found, Rule } from '../rule';
import { shortened } from '../shortened';

type Requirement = RegisterRecord<FieldId<'requirements'>>;

/** What is only proposed may come and go; what is worked on is a promise. */
const WORKED_ON: ReadonlySet<string> = new Set(['approved', 'inProgress', 'implemented']);
const LONGEST = 40;

export const changedOutsideChangeControl: Rule<'requirements'> = {
  meta: {
    id: 'requirements/changed-outside-change-control',
    register: 'requirements',
    severity: 'error',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { requirements: [['title', 'description']], changes: ['links'] },
  },
  *check({ records, all, presented }) {
    const baseline = (presented?.baseline ?? []).filter(({ register }) => register === 'requirements');
    if (presented === undefined || baseline.length === 0) return;
    const before = new Map(baseline.map((past) => [past.id, past]));
    // A longer list was cut when it was kept: that a requirement is not in it says nothing then.
    const isWhole = baseline.length < HISTORY_ROWS;
    const linked = citedIds(all('changes'), 'links');
    for (const record of records) {
      if (linked.has(record.folded('id')) || linked.has(fold(record.key))) continue;
      const past = before.get(record.key);
      const difference = past ? changed(record, past, presented.asOf) : isWhole ? added(record, presented.asOf) : undefined;
      if (difference !== undefined) yield difference;
    }
  },
};

function changed(record: Requirement, past: PastRecord, asOf: SerialDay): Found<FieldId<'requirements'>> | undefined {
  const now = pastRecord('requirements', record);
  const day = { day: asOf };
  if (fold(now.text) !== fold(past.text)) {
    return {
      record,
      field: textField(record),
      messageId: 'text',
      data: { day, before: shortened(past.text, LONGEST), now: shortened(now.text, LONGEST) },
    };
  }
  if (fold(now.priority) === fold(past.priority)) return undefined;
  return {
    record,
    field: 'priority',
    messageId: 'priority',
    data: { day, optionBefore: priorityName(past.priority), optionNow: priorityName(now.priority) },
  };
}

function added(record: Requirement, asOf: SerialDay): Found<FieldId<'requirements'>> | undefined {
  if (!WORKED_ON.has(record.choice('status') ?? '')) return undefined;
  return { record, field: textField(record), messageId: 'added', data: { day: { day: asOf } } };
}

/** As the language calls a priority that the register knows; as written else. */
function priorityName(priority: string): string {
  if (priority === '') return '–';
  return fieldOf('requirements', 'priority')?.options?.[priority] === undefined ? priority : `requirements.priority.${priority}`;
}
