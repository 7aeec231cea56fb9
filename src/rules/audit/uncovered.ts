// Stakeholders whom no line of the plan addresses, key persons apart from others.
import type { FieldId } from '../../registers/catalogue';
import type { Found, RuleContext } from '../rule';

/** One finding per active stakeholder outside our own side whom no line covers. An audience that nobody can resolve may mean them, and is named. */
export function* uncovered(context: RuleContext<'stakeholders'>, isKey: boolean): Generator<Found<FieldId<'stakeholders'>>> {
  const { audit } = context;
  const unresolved = unresolvedAudiences(context);
  for (const { person, lines } of audit.coverage) {
    if (lines.length > 0 || person.isKey !== isKey || person.side === 'own') continue;
    yield {
      record: person.record,
      field: 'name',
      client: audit.clients.ofPerson(person),
      messageId: unresolved.length === 0 ? 'uncovered' : 'unlessMeant',
      data: { name: person.name, audience: { list: unresolved } },
    };
  }
}

function unresolvedAudiences({ audit: { lines, people, clients } }: RuleContext<'stakeholders'>): string[] {
  const names = new Set(lines.flatMap(({ line }) => line.audience));
  return [...names].filter((name) => people.resolve(name).kind === 'unknown' && clients.canonical(name) === undefined);
}
