// Calls the command line in this process and listens to what it says.
import { main } from '../../src/cli/main';
import type { Language } from '../../src/locales/format';

export interface Said {
  readonly code: number;
  readonly printed: string;
  readonly told: string;
}

/** On a computer set to English, whatever the one is that runs the tests. */
export function rapport(...argv: readonly string[]): Promise<Said> {
  return rapportIn('en', ...argv);
}

export async function rapportIn(language: Language, ...argv: readonly string[]): Promise<Said> {
  const printed: string[] = [];
  const told: string[] = [];
  const listener = { print: (line: string) => printed.push(line), tell: (line: string) => told.push(line), progress: () => undefined };
  const code = await main(argv, listener, language);
  return { code, printed: printed.join('\n'), told: told.join('\n') };
}
