// A call of the command line, understood: which command, on which files, with which choices. Anything else is a UsageError.
import { parseArgs } from 'node:util';
import type { Language } from '../locales/format';
import { isRegisterId, type RegisterId } from '../registers/catalogue';
import { PER_CLIENT_TABS, type PerClientTab } from '../report/report';
import { isTemplateRegister, TEMPLATE_REGISTERS } from '../template/template-fields';
import { TEMPLATE_SETS } from '../template/template';
import { parseIsoDay, type SerialDay } from '../workbook/serial-date';
import type { ExportRequest } from './export-command';
import type { MinutesRequest } from './minutes-command';
import type { ReviewOptions } from './review-command';

/** A call that can't be understood; its message is shown above the usage. */
export class UsageError extends Error {}

interface Spoken {
  readonly language: Language;
}

export type Call = Spoken &
  (
    | { readonly command: 'help' | 'demo' }
    | { readonly command: 'rules'; readonly json: boolean }
    | { readonly command: 'inspect'; readonly file: string; readonly json: boolean }
    | { readonly command: 'review'; readonly files: readonly string[]; readonly options: ReviewOptions }
    | ({ readonly command: 'export' } & ExportRequest)
    | ({ readonly command: 'minutes' } & MinutesRequest)
    | { readonly command: 'template'; readonly registers: readonly RegisterId[]; readonly asOf: SerialDay; readonly out: string }
  );

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  language: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  meter: { type: 'boolean' },
  'fail-on': { type: 'string' },
  tabs: { type: 'string' },
  registers: { type: 'string' },
  client: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parse>['values'];

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
}

/** The language of a call that may not be understood otherwise: its complaints are made in it. */
export function spokenLanguage(argv: readonly string[]): Language {
  return argv.some((word, index) => /^--lang(uage)?$/.test(argv[index - 1] ?? '') && /^zh/.test(word)) ? 'zh-CN' : 'en';
}

/** `today` is the day of an example where the call names none. Errors: UsageError; those of parseArgs. */
export function parseCall(argv: readonly string[], today: SerialDay): Call {
  const { values, positionals } = parse(argv);
  const language = languageOf(values.lang ?? values.language);
  const [command, ...files] = positionals;
  const json = values.json ?? false;
  if (values.help || command === 'help') return { command: 'help', language };
  switch (command) {
    case 'demo':
    case 'rules':
      if (files.length > 0) throw new UsageError(files.join(' '));
      return command === 'demo' ? { command, language } : { command, language, json };
    case 'inspect':
      return { command, language, file: onlyFile(command, files), json };
    case 'export':
      return {
        command,
        language,
        file: onlyFile(command, files),
        asOf: dayOf(values),
        out: outOf(values),
        ...(values.client === undefined ? {} : { client: values.client }),
        ...(values.tabs === undefined ? {} : { tabs: clientTabsOf(values.tabs) }),
      };
    case 'minutes':
      return { command, language, file: onlyFile(command, files), asOf: dayOf(values), client: values.client };
    case 'template':
      if (files.length > 0) throw new UsageError(files.join(' '));
      return { command, language, registers: registersOf(values.registers), asOf: dayOf(values, today), out: outOf(values) };
    case 'review':
      if (files.length === 0) throw new UsageError(command);
      return { command, language, files, options: reviewOptions(values, language) };
    default:
      throw new UsageError(command ?? '');
  }
}

function onlyFile(command: string, files: readonly string[]): string {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError([command, ...files].join(' '));
  return file;
}

function reviewOptions(values: Values, language: Language): ReviewOptions {
  const failOn = values['fail-on'];
  if (failOn !== undefined && failOn !== 'error' && failOn !== 'warning') throw new UsageError(`--fail-on ${failOn}`);
  if (values['in-place'] === true && values.out !== undefined) throw new UsageError('--in-place --out');
  return {
    language,
    asOf: dayOf(values),
    json: values.json ?? false,
    meter: values.meter ?? false,
    inPlace: values['in-place'] ?? false,
    allTabs: values.tabs === 'all',
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(failOn === undefined ? {} : { failOn }),
  };
}

function languageOf(text: string | undefined): Language {
  if (text === undefined || text === 'en') return 'en';
  if (text === 'zh-CN' || text === 'zh') return 'zh-CN';
  throw new UsageError(`--lang ${text}`);
}

function dayOf(values: Values, fallback?: SerialDay): SerialDay {
  const text = values['as-of'];
  const day = text === undefined ? fallback : parseIsoDay(text);
  if (day === undefined) throw new UsageError(`--as-of ${text ?? ''}`);
  return day;
}

function outOf({ out }: Values): string {
  if (out === undefined) throw new UsageError('--out');
  return out;
}

/** Tabs of a client, separated by commas. */
function clientTabsOf(text: string): readonly PerClientTab[] {
  return text.split(',').map((part) => {
    const wanted = PER_CLIENT_TABS.find((tab) => tab === part.trim());
    if (wanted === undefined) throw new UsageError(`--tabs ${part.trim()}`);
    return wanted;
  });
}

/** "all", ids separated by commas, or the smallest useful set where nothing is said. */
function registersOf(text: string | undefined): readonly RegisterId[] {
  if (text === undefined) return TEMPLATE_SETS[0] ?? [];
  if (text === 'all') return TEMPLATE_REGISTERS;
  return text.split(',').map((part) => {
    const id = part.trim();
    if (!isRegisterId(id) || !isTemplateRegister(id)) throw new UsageError(`--registers ${id}`);
    return id;
  });
}
