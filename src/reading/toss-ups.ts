// Columns that were left to the user although a field without which rows can't be judged has none: what they may hold is asked.
import { fieldOf, type RegisterId, requiredFields } from '../registers/catalogue';
import type { FieldDefinition } from '../registers/definition';
import { type Column, fieldScores } from './columns/assign-columns';
import type { ColumnReading, TableReading } from './records';

export interface TossUp {
  readonly column: ColumnReading;
  /** The fields that it may be, the likeliest first; the first one is required. */
  readonly fields: readonly string[];
}

/** Weaker words than these are none. */
const LEAST_SCORE = 0.35;
const LEAST_VALUES = 3;
/** Words as plain as these say what the column is, in whatever register. */
const PLAIN_WORDS = 0.8;

/** The toss-ups of a table; one for each required field that no column has, where a column could be it. */
export function tossUps({ register, columns: readings }: TableReading, columns: readonly Column[]): readonly TossUp[] {
  if (register === 'survey') return [];
  const missing = requiredFields(register).filter(({ id }) => !readings.some(({ field }) => field === id));
  const open = readings.filter(({ field, reason }) => field === undefined && reason !== 'user');
  const asked = new Set<ColumnReading>();
  return missing.flatMap(({ id }): TossUp[] => {
    const ranked = open
      .filter((reading) => !asked.has(reading))
      .flatMap((reading) => {
        const column = columns.find((each) => each.column === reading.column);
        const fields = column ? possibleFields(register, column, readings) : [];
        const score = fields.find(({ field }) => field === id)?.score;
        return score === undefined ? [] : [{ reading, fields, score }];
      })
      .sort((a, b) => b.score - a.score);
    const [best] = ranked;
    if (!best) return [];
    asked.add(best.reading);
    const others = best.fields.map(({ field }) => field).filter((field) => field !== id);
    return [{ column: best.reading, fields: [id, ...others] }];
  });
}

interface Possible {
  readonly field: string;
  readonly score: number;
}

/** Fields that no column has yet and that words or values of this one speak for, however weakly. */
function possibleFields(register: RegisterId, column: Column, readings: readonly ColumnReading[]): readonly Possible[] {
  const isFree = (field: string) => (fieldOf(register, field)?.many ?? false) || !readings.some((each) => each.field === field);
  const possible = new Map<string, number>();
  for (const { field, score } of fieldScores(register, column))
    if (score >= LEAST_SCORE && isFree(field)) possible.set(field, Math.max(possible.get(field) ?? 0, score));
  for (const field of requiredFields(register))
    if (!possible.has(field.id) && isFree(field.id) && valuesSpeakFor(field, column)) possible.set(field.id, LEAST_SCORE);
  return [...possible].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
}

/** Under a header that nobody knows: levels for a rating, rhythms for a frequency, days for a date. */
function valuesSpeakFor({ type }: FieldDefinition, { profile, reading }: Column): boolean {
  if (profile.count < LEAST_VALUES || reading.matches.some(({ strength }) => strength >= PLAIN_WORDS)) return false;
  if (type === 'rating') return profile.rating >= 0.9 && profile.distinct < 0.8 && profile.date < 0.1;
  if (type === 'frequency') return profile.frequency >= 0.8;
  return type === 'date' && profile.date >= 0.9;
}
