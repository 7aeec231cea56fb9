// The columns that a rule needs as a list: by register, each with those that would do in its place.
import type { NeededField, Needs } from './rule';

export interface NeededColumns {
  readonly register: string;
  /** "risks.owner", with the others that would do instead. */
  readonly fields: readonly (readonly string[])[];
}

/** A register of which any column will do has no fields. */
export function neededColumns(needs: Needs): readonly NeededColumns[] {
  return Object.entries(needs).map(([register, fields]: [string, readonly NeededField[]]) => ({
    register,
    fields: fields.map((field) => (typeof field === 'string' ? [field] : field).map((name) => `${register}.${name}`)),
  }));
}
