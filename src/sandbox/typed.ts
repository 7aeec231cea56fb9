// What becomes of a text that is typed into a cell, and what that hangs on.
import type { ModelValue } from './model';

export interface Typed {
  readonly value: ModelValue;
  readonly formula?: string;
  readonly isError?: true;
  readonly quotePrefix?: true;
  /** The format that typing gives to a cell which is still General. */
  readonly numberFormat?: string;
}

export interface TypingContext {
  /** The cell's format: "@" takes every text as it is, but for a leading apostrophe. */
  readonly numberFormat: string;
  readonly year: number;
  readonly date1904: boolean;
}
