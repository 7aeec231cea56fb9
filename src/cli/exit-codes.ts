// The exit codes of the command line; README lists them.
export const EXIT = {
  done: 0,
  /** With --fail-on: findings of that severity. */
  findings: 1,
  /** A file that can't be read or written. */
  unreadable: 2,
  /** As sysexits(3) has it: EX_USAGE. */
  usage: 64,
  /** EX_SOFTWARE: the host refused, or a mistake of ours. */
  failed: 70,
} as const;
