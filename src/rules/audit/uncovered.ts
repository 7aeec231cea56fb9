// Stakeholders whom no line of the plan addresses, key persons apart from others.
import type { FieldId } from '../../registers/catalogue';
import type { Found, RuleContext } from '../rule';

/** One finding per active stakeholder outside our own side whom no line covers. A body of people that nobody can resolve may mean them, and is named. */
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

/** Words of bodies rather than of persons. */
const BODY =
  /\b(?:all|senior|teams?|groups?|committees?|boards?|councils?|departments?|dept|offices?|divisions?|units?|managements?|managers|members|staff|users|stakeholders|sponsors|executives|leaders|leadership|representatives|employees|customers|clients)\b|[组部会处科方]$|团队|全体|各|领导|高层|人员|员工|用户|干系人|相关方|单位|部门/i;

function unresolvedAudiences({ audit: { lines, people, clients } }: RuleContext<'stakeholders'>): string[] {
  const names = new Set(lines.flatMap(({ line }) => line.audience));
  return [...names].filter((name) => BODY.test(name) && people.resolve(name).kind === 'unknown' && clients.canonical(name) === undefined);
}
