// What the values of a column look like: the evidence beside its header. Each share is reckoned when first asked for.
import type { SampledValue } from './sampled-value';

/** Shares (0–1) of the sampled cells that can be read each way; a cell can count for several. */
export interface ColumnProfile {
  /** Filled cells that were looked at. */
  readonly count: number;
  readonly number: number;
  readonly date: number;
  readonly rating: number;
  readonly yesNo: number;
  readonly email: number;
  readonly frequency: number;
  readonly code: number;
  readonly long: number;
  /** Different ones of all. */
  readonly distinct: number;
  /** The different texts, folded. */
  readonly folded: readonly string[];
  /** The rows that were looked at as numbers; undefined where a cell is none. */
  readonly numbers: readonly (number | undefined)[];
}

/** Profiles the values of successive rows, undefined for an empty cell; those that say nothing do not count. */
export function profileOf(rows: readonly (SampledValue | undefined)[]): ColumnProfile {
  return new Profile(rows);
}

type Test = Exclude<keyof SampledValue, 'folded' | 'isBlank' | 'number'>;

/** A class for its lazy getters: most columns are asked for two or three of the shares only. */
class Profile implements ColumnProfile {
  readonly #shares = new Map<Test, number>();
  #folded: readonly string[] | undefined;
  #numbers: readonly (number | undefined)[] | undefined;
  private readonly values: readonly SampledValue[];

  constructor(private readonly rows: readonly (SampledValue | undefined)[]) {
    this.values = rows.filter((value): value is SampledValue => value !== undefined && !value.isBlank);
  }

  get count(): number {
    return this.values.length;
  }
  get number(): number {
    return this.#share('isNumber');
  }
  get date(): number {
    return this.#share('isDate');
  }
  get rating(): number {
    return this.#share('isRating');
  }
  get yesNo(): number {
    return this.#share('isYesNo');
  }
  get email(): number {
    return this.#share('isEmail');
  }
  get frequency(): number {
    return this.#share('isFrequency');
  }
  get code(): number {
    return this.#share('isCode');
  }
  get long(): number {
    return this.#share('isLong');
  }
  get distinct(): number {
    return this.count === 0 ? 0 : this.folded.length / this.count;
  }
  get folded(): readonly string[] {
    return (this.#folded ??= [...new Set(this.values.map(({ folded }) => folded))]);
  }
  get numbers(): readonly (number | undefined)[] {
    return (this.#numbers ??= this.rows.map((value) => value?.number));
  }

  #share(test: Test): number {
    if (this.count === 0) return 0;
    let share = this.#shares.get(test);
    if (share === undefined) this.#shares.set(test, (share = this.values.filter((value) => value[test]).length / this.count));
    return share;
  }
}
