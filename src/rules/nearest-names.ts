// The names of the stakeholder register that a text may have meant, for a message only: nothing is decided by them.
import { distance } from 'fastest-levenshtein';
import type { People } from '../audit/persons';
import { fold } from '../reading/words/fold';

const SHOWN = 3;

/** Up to three names, the nearest first; none that differs in more than a third of its letters. */
export function nearestNames(name: string, people: People): string[] {
  const wanted = fold(name);
  const near = people.persons.flatMap((person) => {
    const candidate = fold(person.name);
    const isPart = wanted.length >= 2 && (candidate.includes(wanted) || wanted.includes(candidate));
    const steps = isPart ? 1 : distance(wanted, candidate);
    return steps <= Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3)) ? [{ name: person.name, steps }] : [];
  });
  near.sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1));
  return [...new Set(near.map((candidate) => candidate.name))].slice(0, SHOWN);
}
