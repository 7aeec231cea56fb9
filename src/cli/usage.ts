// How the command line is called, as text: the whole page, or one command's part of it.
import type { Language } from '../locales/format';
import { wordsOf, type CliWords } from './words';

export type Command = keyof CliWords['usage']['commands'];

export function isCommand(word: string): word is Command {
  return Object.hasOwn(wordsOf('en').usage.commands, word);
}

/** The page that `rapport help` prints. */
export function usage(language: Language): string {
  const { title, commands, language: aboutLanguage, exitCodes } = wordsOf(language).usage;
  const parts = Object.values(commands).map(({ call, does }) => `  ${call}\n      ${does}`);
  return [title, parts.join('\n'), aboutLanguage, exitCodes].join('\n\n');
}

/** What stands below a complaint: how the command is called, or all of them where none was understood. */
export function usageBelow(command: Command | 'any', language: Language): string {
  const { commands, more } = wordsOf(language).usage;
  const calls = command === 'any' ? Object.values(commands) : [commands[command]];
  return [...calls.map(({ call }) => `  ${call}`), `  ${more}`].join('\n');
}
