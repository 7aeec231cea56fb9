// A call that is refused before anything is read or written: what is wrong with it, without words yet.
import type { Data } from '../locales/format';
import type { Command } from './usage';
import type { CliWords } from './words';

/** Shown as one line, above how `command` is called, or all commands are; a refusal to write needs none of that. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly problem: keyof CliWords['misuse'],
    readonly data: Data = {},
    readonly command?: Command | 'any',
  ) {
    super(problem);
  }
}
