// rapport: reviews workbook files on the command line, with the code that the pane runs.
import { failureOf, HostFailure } from '../excel/host-failure';
import { format, type Language } from '../locales/format';
import { UnreadableFileError } from '../sandbox/files/unreadable-file';
import { parseIsoDay } from '../workbook/serial-date';
import { type Call, parseCall, spokenLanguage, UsageError } from './call';
import { terminal, type Console } from './console';
import { demo } from './demo-command';
import { EXIT } from './exit-codes';
import { exportClient } from './export-command';
import { inspect } from './inspect-command';
import { minutes } from './minutes-command';
import { review } from './review-command';
import { rules } from './rules-command';
import { template } from './template-command';
import { wordsOf, wordsOfFailure } from './words';

/** Runs one command and gives its exit code. Never throws. */
export async function main(argv: readonly string[], out: Console = terminal()): Promise<number> {
  try {
    return await run(parseCall(argv, today()), out);
  } catch (error) {
    return explain(error, spokenLanguage(argv), out);
  }
}

function today(): number {
  return parseIsoDay(new Date().toISOString().slice(0, 10)) ?? 0;
}

async function run(call: Call, out: Console): Promise<number> {
  switch (call.command) {
    case 'help':
      out.print(wordsOf(call.language).usage);
      return EXIT.done;
    case 'demo':
      return demo(out);
    case 'rules':
      return rules(call, out);
    case 'inspect':
      return inspect(call.file, call, out);
    case 'review':
      return review(call.files, call.options, out);
    case 'export':
      return exportClient(call, out);
    case 'minutes':
      return minutes(call, out);
    case 'template':
      return template(call, out);
  }
}

/** A failure of Node's own: of the file system, or of parsing the call. */
interface NodeFailure {
  readonly code: string;
  readonly path?: string;
  readonly message: string;
}

function isNodeFailure(error: unknown): error is NodeFailure {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && 'message' in error;
}

/** Says what went wrong in one line, and which exit code that is. */
function explain(error: unknown, language: Language, out: Console): number {
  const words = wordsOf(language);
  if (error instanceof UnreadableFileError) {
    out.tell(`${error.fileName}: ${words.unreadable[error.reason]}`);
    return EXIT.unreadable;
  }
  if (error instanceof UsageError || (isNodeFailure(error) && error.code.startsWith('ERR_PARSE_ARGS'))) {
    out.tell(format(language, words.notUnderstood, { call: error.message }));
    out.tell(words.usage);
    return EXIT.usage;
  }
  if (isNodeFailure(error) && error.path !== undefined) {
    out.tell(`${error.path}: ${error.code === 'ENOENT' ? words.noSuchFile : error.message}`);
    return EXIT.unreadable;
  }
  const failure = failureOf(error);
  if (failure instanceof HostFailure) {
    const { happened, next } = wordsOfFailure(language)[failure.kind];
    const data = { ...failure.detail };
    out.tell(`${format(language, happened, data)} ${format(language, next, data)}`);
  } else out.tell(failure.stack ?? failure.message);
  return EXIT.failed;
}
