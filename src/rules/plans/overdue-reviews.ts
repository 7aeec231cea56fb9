// Management plans whose review day has passed, shared by the rule for the communication plan and the one for all others.
import type { FieldId } from '../../registers/catalogue';
import type { Found, RuleContext } from '../rule';

export function* overdueReviews({ records, asOf }: RuleContext<'plans'>, isCommunication: boolean): Generator<Found<FieldId<'plans'>>> {
  for (const record of records) {
    const day = record.date('reviewOn');
    if (record.active && day !== undefined && day < asOf && (record.choice('area') === 'communication') === isCommunication) {
      yield { record, field: 'reviewOn', since: day, messageId: 'overdue', data: { day: { day }, count: asOf - day } };
    }
  }
}
