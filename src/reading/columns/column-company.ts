// What the other columns of a table, and its own values, say of a column beyond its header.
import { fieldOf, registerOf, type RegisterId } from '../../registers/catalogue';
import type { FieldDefinition } from '../../registers/definition';
import type { ColumnProfile } from './column-profile';
import type { HeaderMatch, HeaderReading } from '../words/match-header';
import { optionIndex, optionOf } from '../cells/options';

/** A field that a column could be. */
export interface Claim {
  readonly reading: HeaderReading;
  readonly field: FieldDefinition;
  readonly score: number;
  readonly profile: ColumnProfile;
}

/** "S. No", 序号: the number of the row. It is the id only of a table that has no other. */
const ROW_NUMBER = /^(?:s|sl|sr|ser|serial)(?: ?(?:no|n|number|num|#))?$|^sno$|^序号$/;
const SEVERITY = /severity|严重/;
const LEAST_SURE = 0.55;
const SURE_ID = 0.9;
const LEAST_KNOWN = 0.8;
const LEAST_VALUES = 2;
const MOSTLY_SENTENCES = 0.5;

const LEVEL_OF: ReadonlyMap<string, string> = new Map([
  ['impact', 'level'],
  ['residualImpact', 'residualLevel'],
]);

const LEVEL_OF_SCORE: ReadonlyMap<string, string> = new Map([
  ['score', 'level'],
  ['residualScore', 'residualLevel'],
]);

/** The claims that stand in the company of the others. */
export function inCompany<T extends Claim>(register: RegisterId, claims: readonly T[]): readonly T[] {
  return withSeverityAsLevel(register, withoutRowNumbers(claims)).map((claim) => scoreInWords(register, claim));
}

/** "Risk score" over High, Medium, Low holds no score: it is the level. */
function scoreInWords<T extends Claim>(register: RegisterId, claim: T): T {
  const { count, rating, number } = claim.profile;
  const level = count >= LEAST_VALUES && rating >= LEAST_KNOWN && number === 0 ? LEVEL_OF_SCORE.get(claim.field.id) : undefined;
  const field = level === undefined ? undefined : fieldOf(register, level);
  return field ? { ...claim, field, score: claim.score - 0.01 } : claim;
}

/** A row's number gives way to an id of the record's own. */
function withoutRowNumbers<T extends Claim>(claims: readonly T[]): readonly T[] {
  const isRowNumber = ({ reading, field }: Claim) => field.id === 'id' && ROW_NUMBER.test(reading.main);
  const hasId = claims.some((claim) => claim.field.id === 'id' && claim.score >= SURE_ID && !isRowNumber(claim));
  return hasId ? claims.filter((claim) => !isRowNumber(claim)) : claims;
}

/** Beside a probability and an impact, "severity" is what follows from both: the level. */
function withSeverityAsLevel<T extends Claim>(register: RegisterId, claims: readonly T[]): readonly T[] {
  if (register !== 'risks' && register !== 'raid') return claims;
  const isSeverity = ({ reading }: Claim) => SEVERITY.test(reading.main);
  const has = (id: string) => claims.some((claim) => claim.field.id === id && claim.score >= LEAST_SURE && !isSeverity(claim));
  if (!has('impact') || !has('probability') || isFactor(claims)) return claims;
  return claims.map((claim) => {
    const level = isSeverity(claim) ? LEVEL_OF.get(claim.field.id) : undefined;
    const field = level === undefined ? undefined : fieldOf(register, level);
    return field ? { ...claim, field } : claim;
  });
}

/** An impact in words, or one that runs higher than the severity, was made from it: there the severity is the impact. */
function isFactor(claims: readonly Claim[]): boolean {
  const highest = (wanted: boolean) =>
    Math.max(
      0,
      ...claims
        .filter(({ reading, field }) => field.id === 'impact' && SEVERITY.test(reading.main) === wanted)
        .flatMap(({ profile }) => profile.folded.map(Number))
        .filter((value) => value > 0),
    );
  const isNumber = (wanted: boolean) =>
    claims.some(({ reading, field, profile }) => field.id === 'impact' && SEVERITY.test(reading.main) === wanted && profile.number >= 0.5);
  return isNumber(true) && (!isNumber(false) || highest(false) > highest(true));
}

/**
 * "Risk treatment" is what is done, unless the values are the kinds of response: mitigate, transfer, accept.
 * "Risk response" is such a kind, unless the values are sentences: then it is what is done.
 */
export function responseByValues(
  register: RegisterId,
  own: readonly HeaderMatch[],
  profile: ColumnProfile,
): { readonly field: FieldDefinition; readonly strength: number } | undefined {
  const strengthOf = (id: string) => own.find(({ field }) => field === id)?.strength;
  const fields: readonly FieldDefinition[] = registerOf(register).fields;
  const response = fields.find(({ id }) => id === 'response');
  if (!response?.options || profile.count < LEAST_VALUES) return undefined;
  const [asAction, asResponse] = [strengthOf('action'), strengthOf('response')];
  const index = optionIndex(response.options);
  const known = profile.folded.filter((text) => optionOf(text, index) !== undefined).length / profile.folded.length;
  if (asAction !== undefined && known >= LEAST_KNOWN) return { field: response, strength: asAction + 0.01 };
  const action = fields.find(({ id }) => id === 'action');
  return action && asResponse !== undefined && known === 0 && profile.long >= MOSTLY_SENTENCES
    ? { field: action, strength: asResponse - 0.01 }
    : undefined;
}
