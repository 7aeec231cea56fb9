// What is wrong with a file that a command names, in one line of the user's language.
import { format, type Language } from '../locales/format';
import { UnsavableError } from '../sandbox/files/rule-fields';
import { UnreadableFileError } from '../sandbox/files/unreadable-file';
import { wordsOf, type CliWords } from './words';

/** A failure of the file system, as Node tells it: https://nodejs.org/api/errors.html#class-systemerror */
interface SystemError {
  readonly code: string;
  readonly path: string;
}

function isSystemError(error: unknown): error is SystemError {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('path' in error)) return false;
  return typeof error.code === 'string' && typeof error.path === 'string';
}

const PROBLEM_BY_CODE: Readonly<Record<string, keyof CliWords['file']>> = {
  ENOENT: 'missing',
  EISDIR: 'folder',
  ENOTDIR: 'noFolder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  EBUSY: 'busy',
  ENOSPC: 'full',
};

/** Undefined where the error is not about a file. */
export function fileProblem(error: unknown, language: Language): string | undefined {
  const words = wordsOf(language);
  if (error instanceof UnreadableFileError) return `${error.fileName}: ${words.unreadable[error.reason]}`;
  if (error instanceof UnsavableError) return format(language, words.file.unsavable, { part: error.message });
  if (!isSystemError(error)) return undefined;
  const { code, path } = error;
  return `${path}: ${format(language, words.file[PROBLEM_BY_CODE[code] ?? 'other'], { code })}`;
}
