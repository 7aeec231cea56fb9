// Plan lines whose latest closed slot was not met, key persons apart from others. Lines without any record have a rule of their own.
import type { PlanLine } from '../../audit/plan-lines';
import type { FieldId } from '../../registers/catalogue';
import type { Found, RuleContext } from '../rule';

export function* contactOverdue(
  { audit, asOf }: RuleContext<'communicationPlan'>,
  isKey: boolean,
): Generator<Found<FieldId<'communicationPlan'>>> {
  for (const { line, slots, lastContact } of audit.lines) {
    const slot = slots.findLast(({ status }) => status !== 'notDue' && status !== 'open');
    if (slot?.status !== 'overdue' || lastContact === undefined || hasKeyPerson(line) !== isKey) continue;
    yield {
      record: line.record,
      field: 'frequency',
      related: [lastContact.record.cell('date')],
      client: line.client,
      since: slot.due,
      messageId: 'overdue',
      data: {
        line: line.name,
        audience: { list: line.audience },
        due: { day: slot.due },
        last: { day: lastContact.day },
        count: asOf - slot.due,
      },
    };
  }
}

/** Somebody who has left makes nothing urgent. */
function hasKeyPerson({ members }: PlanLine): boolean {
  for (const { isKey, record } of members) if (isKey && record.active) return true;
  return false;
}
