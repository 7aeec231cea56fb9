// Calls the command line in this process and listens to what it says.
import { main } from '../../src/cli/main';

export interface Said {
  readonly code: number;
  readonly printed: string;
  readonly told: string;
}

export async function rapport(...argv: readonly string[]): Promise<Said> {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await main(argv, { print: (line) => printed.push(line), tell: (line) => told.push(line), progress: () => undefined });
  return { code, printed: printed.join('\n'), told: told.join('\n') };
}
