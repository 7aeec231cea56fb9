// "Position / Interest": a header of two halves that name two things of different kinds is neither of them.
import type { FieldType } from '../../registers/definition';
import type { HeaderMatch } from './match-header';

const MEASURED: ReadonlySet<FieldType> = new Set(['rating', 'number', 'money', 'share', 'days', 'date']);

/** The matches without those of kinds of table in which only one of the halves is a measure or a date. */
export function withoutTornHalves(matches: readonly HeaderMatch[], halves: readonly (readonly HeaderMatch[])[]): readonly HeaderMatch[] {
  const [first, second] = halves;
  if (halves.length !== 2 || !first || !second) return matches;
  const torn = new Set(first.map(({ kind }) => kind).filter((kind) => isTorn(of(first, kind), of(second, kind))));
  return torn.size === 0 ? matches : matches.filter(({ kind, reason }) => reason !== 'partWords' || !torn.has(kind));
}

const of = (matches: readonly HeaderMatch[], kind: HeaderMatch['kind']) => matches.filter((match) => match.kind === kind);

function isTorn(first: readonly HeaderMatch[], second: readonly HeaderMatch[]): boolean {
  if (first.length === 0 || second.length === 0 || first.some(({ field }) => second.some((match) => match.field === field))) return false;
  const isMeasured = ({ type }: HeaderMatch) => MEASURED.has(type);
  return first.some(isMeasured) !== second.some(isMeasured);
}
