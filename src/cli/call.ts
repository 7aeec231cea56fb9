// A call of the command line, understood: which command, on which files, with which choices. Anything else is a UsageError.
import { parseArgs } from 'node:util';
import type { Language } from '../locales/format';
import type { RegisterId } from '../registers/catalogue';
import { PER_CLIENT_TABS, type PerClientTab } from '../report/report';
import { TEMPLATE_REGISTERS } from '../template/template-fields';
import { TEMPLATE_SETS } from '../template/template';
import { parseIsoDay, type SerialDay } from '../workbook/serial-date';
import type { ExportRequest } from './export-command';
import type { MinutesRequest } from './minutes-command';
import { UsageError } from './misuse';
import type { ReviewOptions } from './review-command';
import { isCommand, type Command } from './usage';

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

type Option = keyof typeof OPTIONS;
type Flag = { [O in Option]: (typeof OPTIONS)[O]['type'] extends 'boolean' ? O : never }[Option];

/** Beside --lang and --help, which every command takes. */
const TAKEN: Readonly<Record<Command, readonly Option[]>> = {
  inspect: ['json'],
  review: ['as-of', 'out', 'in-place', 'tabs', 'json', 'meter', 'fail-on'],
  export: ['as-of', 'out', 'client', 'tabs'],
  minutes: ['as-of', 'client'],
  template: ['out', 'registers', 'as-of'],
  rules: ['json'],
  demo: [],
  help: [],
};

/** The words of a call in their places; whether they make sense is seen afterwards. */
function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: false });
}

/** What a call says with its options, for one command. */
interface Said {
  readonly command: Command;
  readonly files: readonly string[];
  readonly flag: (option: Flag) => boolean;
  readonly text: (option: Exclude<Option, Flag>) => string | undefined;
  readonly wrong: (problem: UsageError['problem'], data?: UsageError['data']) => UsageError;
}

/** The language that a call asks for, or `fallback`; its complaints are made in it, whatever else is wrong. */
export function spokenLanguage(argv: readonly string[], fallback: Language): Language {
  return languageNamed(parse(argv).values.lang) ?? fallback;
}

function languageNamed(text: unknown): Language | undefined {
  return text === 'en' ? 'en' : text === 'zh-CN' || text === 'zh' ? 'zh-CN' : undefined;
}

/** `today` is the day of an example where the call names none. Errors: UsageError. */
export function parseCall(argv: readonly string[], today: SerialDay, fallback: Language): Call {
  const said = understood(argv);
  const { command, files, flag, text, wrong } = said;
  const lang = text('lang');
  const language = lang === undefined ? fallback : languageNamed(lang);
  if (language === undefined) throw wrong('choice', { option: '--lang', choices: { list: ['en', 'zh-CN'] }, word: lang ?? '' });
  if (flag('help')) return { command: 'help', language };
  switch (command) {
    case 'help':
      return { command, language };
    case 'demo':
    case 'rules':
      refuseFiles(said);
      return command === 'demo' ? { command, language } : { command, language, json: flag('json') };
    case 'inspect':
      return { command, language, file: onlyFile(said), json: flag('json') };
    case 'export':
      return { command, language, file: onlyFile(said), asOf: dayOf(said), out: outOf(said), ...clientOf(said), ...clientTabsOf(said) };
    case 'minutes':
      return { command, language, file: onlyFile(said), asOf: dayOf(said), ...clientOf(said) };
    case 'template':
      refuseFiles(said);
      return { command, language, registers: registersOf(said), asOf: dayOf(said, today), out: outOf(said) };
    case 'review':
      if (files.length === 0) throw wrong('noFile');
      return { command, language, files, options: reviewOptions(said, language) };
  }
}

/** Errors: UsageError, for an unknown command, an option that it does not take, and one that lacks its value. */
function understood(argv: readonly string[]): Said {
  const { values, positionals } = parse(argv);
  // A script's variable that holds nothing is no word.
  const [word = values.help === true ? 'help' : undefined, ...files] = positionals.filter((each) => each.trim() !== '');
  if (word === undefined) throw new UsageError('noCommand', {}, 'any');
  if (!isCommand(word)) throw new UsageError('command', { word }, 'any');
  const wrong: Said['wrong'] = (problem, data = {}) => new UsageError(problem, { command: word, ...data }, word);
  const taken = new Set<string>([...TAKEN[word], 'lang', 'help']);
  for (const [name, value] of Object.entries(values)) {
    const option = name.length === 1 ? `-${name}` : `--${name}`;
    const isFlag = Object.hasOwn(OPTIONS, name) && OPTIONS[name as Option].type === 'boolean';
    if (!taken.has(name) || (isFlag && value !== true)) throw wrong('option', { option });
    if (!isFlag && (typeof value !== 'string' || value.trim() === '')) throw wrong('noValue', { option });
  }
  return {
    command: word,
    files,
    wrong,
    flag: (option) => values[option] === true,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

function refuseFiles({ files, wrong }: Said): void {
  if (files.length > 0) throw wrong('excess', { words: { list: files } });
}

function onlyFile({ files, wrong }: Said): string {
  const [file, ...more] = files;
  if (file === undefined) throw wrong('noFile');
  if (more.length > 0) throw wrong('tooMany', { words: { list: more } });
  return file;
}

function reviewOptions(said: Said, language: Language): ReviewOptions {
  const { flag, text, wrong } = said;
  const out = text('out');
  const failOn = choiceOf(said, 'fail-on', ['error', 'warning']);
  if (flag('in-place') && out !== undefined) throw wrong('outAndInPlace');
  return {
    language,
    asOf: dayOf(said),
    json: flag('json'),
    meter: flag('meter'),
    inPlace: flag('in-place'),
    allTabs: choiceOf(said, 'tabs', ['all']) === 'all',
    ...(out === undefined ? {} : { out }),
    ...(failOn === undefined ? {} : { failOn }),
  };
}

function choiceOf<const C extends string>(said: Said, option: Exclude<Option, Flag>, choices: readonly C[]): C | undefined {
  const text = said.text(option);
  return text === undefined ? undefined : oneOf(said, option, choices, text);
}

function oneOf<C extends string>({ wrong }: Said, option: Option, choices: readonly C[], text: string): C {
  const word = text.trim();
  const chosen = choices.find((choice) => choice === word);
  if (chosen === undefined) throw wrong('choice', { option: `--${option}`, choices: { list: choices }, word });
  return chosen;
}

function dayOf({ text, wrong }: Said, fallback?: SerialDay): SerialDay {
  const word = text('as-of');
  const day = word === undefined ? fallback : parseIsoDay(word);
  if (day === undefined) throw word === undefined ? wrong('noDay') : wrong('day', { word });
  return day;
}

function outOf({ text, wrong }: Said): string {
  const out = text('out');
  if (out === undefined) throw wrong('noOut');
  return out;
}

function clientOf({ text }: Said): { readonly client?: string } {
  const client = text('client');
  return client === undefined ? {} : { client };
}

/** Tabs of a client, separated by commas. */
function clientTabsOf(said: Said): { readonly tabs?: readonly PerClientTab[] } {
  const names = said.text('tabs')?.split(',');
  return names === undefined ? {} : { tabs: names.map((name) => oneOf(said, 'tabs', PER_CLIENT_TABS, name)) };
}

/** "all", ids separated by commas, or the smallest useful set where nothing is said. */
function registersOf(said: Said): readonly RegisterId[] {
  const names = said.text('registers');
  if (names === undefined) return TEMPLATE_SETS[0] ?? [];
  if (names === 'all') return TEMPLATE_REGISTERS;
  return names.split(',').map((name) => oneOf(said, 'registers', TEMPLATE_REGISTERS, name));
}
