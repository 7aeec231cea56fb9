// Which client a call means, and what it is told where the workbook has none of that name.
import { format, type Language } from '../locales/format';
import { fold } from '../reading/words/fold';
import type { Console } from './console';
import { EXIT } from './exit-codes';
import { wordsOf } from './words';

/** Its index among the clients of the workbook, whatever the letter case; -1 where there is none. */
export function clientNamed(names: readonly string[], client: string | undefined): number {
  return client === undefined ? -1 : names.findIndex((name) => fold(name) === fold(client));
}

/** Says which clients there are, and gives the exit code. */
export function refuseClient(names: readonly string[], language: Language, out: Console): number {
  const { noClient, whichClient } = wordsOf(language).client;
  out.tell(names.length === 0 ? noClient : format(language, whichClient, { clients: { list: names } }));
  return EXIT.usage;
}
