// How a score was counted, in words, as plain data.

export interface CountedRow {
  readonly title: string;
  /** With n and interval, or why there is none. */
  readonly figure: string;
  /** Definition and method; '' where a row above has said the same. */
  readonly how: string;
  /** Rows read and what became of them. */
  readonly account: string;
  /** What one more case would do, and what else is to be known. */
  readonly care: string;
}
