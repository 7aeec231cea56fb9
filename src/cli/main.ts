// rapport: reviews workbook files on the command line, with the code that the pane runs.
import { parseArgs } from 'node:util';
import { failureOf, HostFailure } from '../excel/host-failure';
import { format, type Language } from '../locales/format';
import { UnreadableFileError } from '../sandbox/files/unreadable-file';
import { parseIsoDay } from '../workbook/serial-date';
import { terminal, type Console } from './console';
import { demo } from './demo-command';
import { EXIT } from './exit-codes';
import { inspect } from './inspect-command';
import { review } from './review-command';
import { rules } from './rules-command';
import { wordsOf, wordsOfFailure } from './words';

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  meter: { type: 'boolean' },
  'fail-on': { type: 'string' },
  tabs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** A call that can't be understood; its message is shown above the usage. */
class UsageError extends Error {}

function languageOf(text: string | undefined): Language {
  if (text === undefined || text === 'en') return 'en';
  if (text === 'zh-CN' || text === 'zh') return 'zh-CN';
  throw new UsageError(`--lang ${text}`);
}

/** Runs one command and gives its exit code. Never throws. */
export async function main(argv: readonly string[], out: Console = terminal()): Promise<number> {
  let language: Language = 'en';
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
    language = languageOf(values.lang);
    const [command, ...files] = positionals;
    if (values.help || command === 'help') {
      out.print(wordsOf(language).usage);
      return EXIT.done;
    }
    if (command === 'demo' && files.length === 0) return await demo(out);
    if (command === 'rules' && files.length === 0) return rules({ language, json: values.json ?? false }, out);
    const [file] = files;
    if (file === undefined) throw new UsageError(command ?? '');
    if (command === 'inspect') {
      if (files.length > 1) throw new UsageError(files.join(' '));
      return await inspect(file, { language, json: values.json ?? false }, out);
    }
    if (command !== 'review') throw new UsageError(command ?? '');
    const asOf = parseIsoDay(values['as-of'] ?? '');
    if (asOf === undefined) throw new UsageError(`--as-of ${values['as-of'] ?? ''}`);
    const failOn = values['fail-on'];
    if (failOn !== undefined && failOn !== 'error' && failOn !== 'warning') throw new UsageError(`--fail-on ${failOn}`);
    if (values['in-place'] === true && values.out !== undefined) throw new UsageError('--in-place --out');
    return await review(
      files,
      {
        language,
        asOf,
        json: values.json ?? false,
        meter: values.meter ?? false,
        inPlace: values['in-place'] ?? false,
        allTabs: values.tabs === 'all',
        ...(values.out === undefined ? {} : { out: values.out }),
        ...(failOn === undefined ? {} : { failOn }),
      },
      out,
    );
  } catch (error) {
    return explain(error, language, out);
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
