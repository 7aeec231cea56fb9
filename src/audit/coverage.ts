// Which lines of the plan cover which stakeholder, and how often that reaches them.
import type { People, Person } from './persons';
import type { AuditedLine } from './due-slots';

export interface Coverage {
  readonly person: Person;
  readonly lines: readonly AuditedLine[];
  /** Days of the shortest period that covers the person; absent without a line of any rhythm. */
  readonly shortestPeriodDays?: number;
}

/** Every active stakeholder with the lines whose audience holds them, in the order of the register: whoever has left need not be reached. */
export function coverStakeholders(people: People, lines: readonly AuditedLine[]): Coverage[] {
  const covering = new Map<Person, AuditedLine[]>(people.persons.filter(({ record }) => record.active).map((person) => [person, []]));
  for (const audited of lines) for (const person of audited.line.members) covering.get(person)?.push(audited);
  return [...covering].map(([person, own]) => {
    const shortest = Math.min(...own.map(({ line }) => line.periodDays ?? Infinity));
    return Number.isFinite(shortest) ? { person, lines: own, shortestPeriodDays: shortest } : { person, lines: own };
  });
}
