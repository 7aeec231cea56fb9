// Stakeholders whom no line of the plan addresses, key persons apart from others.
import type { FieldId } from '../../registers/catalogue';
import type { Found, RuleContext } from '../rule';

/** One finding per active stakeholder outside our own side whom no line covers. */
export function* uncovered({ audit }: RuleContext<'stakeholders'>, isKey: boolean): Generator<Found<FieldId<'stakeholders'>>> {
  for (const { person, lines } of audit.coverage) {
    if (lines.length === 0 && person.isKey === isKey && person.side !== 'own' && person.record.active) {
      yield {
        record: person.record,
        field: 'name',
        client: audit.clients.ofPerson(person),
        messageId: 'uncovered',
        data: { name: person.name },
      };
    }
  }
}
