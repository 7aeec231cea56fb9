// Changes that wait for a decision longer than the limit, by the side whose turn it is.
import type { FieldId } from '../../registers/catalogue';
import { workingDaysBetween } from '../../workbook/working-calendar';
import type { Found, RuleContext } from '../rule';

const UNDECIDED: ReadonlySet<string> = new Set(['submitted', 'assessing', 'assessed', 'pending']);

/** One finding per undecided change whose turn is with the side since more than the set working days. */
export function* waitingOn(
  side: 'us' | 'client',
  { records, asOf, settings }: RuleContext<'changes'>,
): Generator<Found<FieldId<'changes'>>> {
  for (const record of records) {
    const since = record.date('submittedForDecisionOn');
    const status = record.choice('status');
    const isDecided = record.date('decidedOn') !== undefined || (status !== undefined && !UNDECIDED.has(status));
    if (since === undefined || record.choice('waitingOn') !== side || isDecided) continue;
    const count = workingDaysBetween(since, asOf, settings.calendar);
    if (count > settings.decisionWorkingDays) {
      const data = { since: { day: since }, count, limit: settings.decisionWorkingDays };
      yield { record, field: 'waitingOn', related: [record.cell('submittedForDecisionOn')], since, messageId: 'waiting', data };
    }
  }
}
