// What a header can mean: exact words first, then without the register's noun, reordered, in parts, by its ending, misspelt.
import type { FieldType } from '../../registers/definition';
import { composedMeanings, isTurned } from './composed-header';
import { FILLERS, GENERAL_ENDINGS, GENERAL_HEADS, PREPOSITIONS } from './general-words';
import { withoutTornHalves } from './header-halves';
import { apartWords, bilingualParts, withoutNoun } from './header-parts';
import { headerKey, headerText, type HeaderText } from './header-text';
import { isKnownHeader } from './known-header';
import { isOther, lexicon, type Lexicon, type Meaning } from './lexicon';
import { spelledRight } from './spelling';

export type MatchReason = 'words' | 'partWords' | 'spelling';

/** A meaning of a header and how sure the words are of it, 0–1. */
export interface HeaderMatch extends Meaning {
  readonly strength: number;
  readonly reason: MatchReason;
}

/** The header says that the value is the one after the response: "Residual Impact", 修订后的概率. */
export interface HeaderReading {
  /** The key of what stands outside brackets. */
  readonly main: string;
  readonly matches: readonly HeaderMatch[];
  readonly isResidual: boolean;
}

/** How sure other words for the same are. */
export const COMPOSED = 0.8;

/** How sure each way of matching is. Below BAR (assign-columns.ts) a column is left to the user. */
const SURE = {
  exact: 1,
  main: 0.99,
  noun: 0.97,
  order: 0.94,
  filler: 0.92,
  part: 0.88,
  laterPart: 0.78,
  tail: 0.82,
  ending: 0.72,
  beginning: 0.68,
  typo: 0.8,
  hint: 0.6,
};

/** "Related task", 关联风险 point at another record: they are not this record's task or risk. */
const POINTERS =
  /^(?:related|linked|link|dependent|parent|affected|impacted|previous|associated|corresponding|other|关联|对应|上级|父级|影响到?的)(?=[ \p{Script=Han}])/u;
/** The project's own id, name or phase is none of the record's. */
const OF_PROJECT = /^project (?:id|no|number|code|name|stage|phase)$/;
const PRODUCT =
  /\b(?:p|prob|probability|likelihood|l|frequency)\s?x\s?(?:i|imp|impact|severity|s|consequence)\b|(?:概率|可能性)x(?:影响|严重)|\b(?:i|impact|severity)\s?x\s?(?:p|probability|likelihood)\b/;
const RESIDUAL =
  /^(?:residual|revised|new|reviewed|controlled|remaining|post[- ]?mitigation|post[- ]?response|post[- ]?treatment|post|after[- ]?mitigation|after[- ]?response|after[- ]?treatment|net|target|mitigated)\s+|\s+(?:after|post)(?:\s+(?:mitigation|response|treatment|control|action))?$|^(?:修订后|残余|剩余|应对后|措施后|处理后|缓解后|残留)的?(?:风险)?/;
const RESIDUAL_ALONE =
  /^(?:residual(?: risk)?|post mitigation|after mitigation|target risk|net risk|revised|controlled|with control|after control|residual rating|残余风险|剩余风险|应对后|措施后|修订后)$/;

/** Endings, and beginnings joined by "of", that say what kind of value it is; the rest is the column. */
const TAILS: readonly { readonly types: readonly FieldType[]; readonly pattern: RegExp }[] = [
  {
    types: ['rating', 'number', 'choice'],
    pattern:
      /(?:的?(?:定性|定量)?的?(?:等级|级别|评分|得分|分值|值|程度|大小|水平|高低)(?:评定)?)$|\s+(?:rating|score|level|value|rank|grade|scale)$|^(?:level|degree|extent|rating|score|grade|assessment|evaluation|estimate|estimation) of (?:the )?/,
  },
  { types: ['date'], pattern: /(?:日期|时间|日)$|\s+(?:date|on|time)$/ },
  {
    types: ['name', 'names'],
    pattern: /(?:的?姓名|名称|人员|人|者|方|单位|部门)$|\s+(?:name|person|by|team|party)$/,
  },
  { types: ['id', 'ids'], pattern: /(?:编号|号|序号)$|\s+(?:id|no|number|#|code|ref)$/ },
  {
    types: ['text', 'choice', 'choices', 'frequency'],
    pattern: /(?:描述|说明|内容|情况|详情|要点)$|\s+(?:description|detail|summary|text|statement|note|info|information)$/,
  },
  { types: ['choice', 'choices', 'frequency'], pattern: /类型$|\s+type$/ },
  { types: ['yesNo'], pattern: /\s+(?:y n|yes no|flag)$/ },
];
const IS_WHETHER = /^是否(?:已|需要|需)?/;

/** A reader of headers that remembers what it has read. */
export interface HeaderReader {
  readonly read: (header: string) => HeaderReading;
  /** headerKey, each text once. */
  readonly keyOf: (text: string) => string;
  /** Whether some register knows the words as they stand: cheap, for finding header rows among all rows. */
  readonly isKnown: (header: string) => boolean;
}

export function headerReader(): HeaderReader {
  const read = new Map<string, HeaderReading>();
  const known = new Map<string, boolean>();
  const keys = new Map<string, string>();
  return {
    keyOf: (text) => {
      let key = keys.get(text);
      if (key === undefined) keys.set(text, (key = headerKey(text)));
      return key;
    },
    read: (header) => {
      let reading = read.get(header);
      if (reading === undefined) read.set(header, (reading = readHeader(header)));
      return reading;
    },
    isKnown: (header) => {
      let answer = known.get(header);
      if (answer === undefined) known.set(header, (answer = isKnownHeader(header)));
      return answer;
    },
  };
}

function readHeader(header: string): HeaderReading {
  const asWritten = headerText(header);
  const found = matchText(asWritten);
  const apart = best(found) < SURE.order ? apartWords(header) : header;
  const isRunTogether = apart !== header;
  const text = isRunTogether ? headerText(apart) : asWritten;
  const reading = withResidual(text, isRunTogether ? merged([...found, ...matchText(text)]) : found);
  if (best(reading.matches) >= SURE.ending) return reading;
  const right = { ...text, full: spelledRight(text.full), main: spelledRight(text.main), parts: text.parts.map(spelledRight) };
  if (right.main === text.main) return reading;
  const asMeant = withResidual(right, matchText(right));
  const spelt = asMeant.matches.map((match): HeaderMatch => ({ ...match, strength: match.strength * SURE.typo, reason: 'spelling' }));
  return { main: reading.main, matches: merged([...reading.matches, ...spelt]), isResidual: reading.isResidual || asMeant.isResidual };
}

function withResidual(text: HeaderText, whole: readonly HeaderMatch[]): HeaderReading {
  const isResidual = RESIDUAL.test(text.main) || RESIDUAL_ALONE.test(text.main) || text.hints.some((hint) => RESIDUAL_ALONE.test(hint));
  const base = text.main.replace(RESIDUAL, '').trim();
  if (!isResidual || base === '' || base === text.main) return { main: text.main, matches: whole, isResidual };
  // "Residual impact" is the impact, once more: its own words first, those of the plain field behind them.
  const plain = matchText({ full: base, main: base, hints: [], parts: [] }).filter(
    ({ kind, type }) => (kind === 'risks' || kind === 'raid') && (type === 'rating' || type === 'number'),
  );
  return { main: text.main, matches: merged([...whole.filter(({ strength }) => strength >= SURE.order), ...plain]), isResidual };
}

function matchText(text: HeaderText): readonly HeaderMatch[] {
  const words = lexicon();
  const found: HeaderMatch[] = [];
  const add = (meanings: readonly Meaning[], strength: number, reason: MatchReason = 'words') => {
    for (const meaning of meanings) found.push({ ...meaning, strength, reason });
  };
  add(words.exact(text.full), SURE.exact);
  addForms(words, text.main, SURE.main, add);
  if (strongest(found) < SURE.tail)
    for (const { meanings, share } of composedMeanings(words, text.main)) add(meanings, COMPOSED * share, 'partWords');
  for (const part of bilingualParts(text.main)) addForms(words, part, SURE.order, add);
  const isFirstKnown = words.isKnown(text.parts[0] ?? '');
  const halves = text.parts.map((part, index) => {
    const before = found.length;
    // "Role / Title": a second part that could stand for anything, or after something unknown, proves nothing.
    if (index === 0) addForms(words, part, SURE.part, add, 'partWords');
    else if (isFirstKnown && !GENERAL_HEADS.has(part)) addForms(words, part, SURE.laterPart, add, 'partWords');
    return found.slice(before);
  });
  for (const hint of text.hints) add(words.exact(hint), SURE.hint, 'partWords');
  // "Severity score (probability x impact)": whatever it is called, it is the product.
  if (PRODUCT.test(text.full)) return merged([...found.filter(({ type }) => type !== 'rating'), ...productOf(words)]);
  if (best(found) < SURE.ending) addEndings(words, text.main, add);
  return merged(withoutTornHalves(found, halves));
}

function productOf(words: Lexicon): readonly HeaderMatch[] {
  return words.exact('risk score').map((meaning) => ({ ...meaning, strength: SURE.exact, reason: 'partWords' }));
}

type Add = (meanings: readonly Meaning[], strength: number, reason?: MatchReason) => void;

/** The key itself, without the register's noun, in any order, without fillers, without a tail that says the type. */
function addForms(words: Lexicon, key: string, sure: number, add: Add, reason: MatchReason = 'words'): void {
  if (key === '') return;
  add(words.exact(key), sure, reason);
  for (const { kind, rest } of withoutNoun(words, key))
    add(
      words.exact(rest).filter((meaning) => meaning.kind === kind),
      sure * SURE.noun,
      reason,
    );
  if (key.includes(' ')) {
    add(words.anyOrder(key), sure * SURE.order, reason);
    addWithinNoun(words, key, sure, add, reason);
  }
  const short = withoutFillers(key);
  if (short !== key && short !== '' && !OF_PROJECT.test(key)) {
    add(words.exact(short), sure * SURE.filler, reason);
    add(words.anyOrder(short), sure * SURE.filler * SURE.order, reason);
  }
  for (const { types, pattern } of TAILS) {
    const stem = key.replace(pattern, '');
    if (stem === key || stem === '') continue;
    const ofType = ({ type }: Meaning) => types.includes(type);
    add(words.exact(stem).filter(ofType), sure * SURE.tail, 'partWords');
    for (const { kind, rest } of withoutNoun(words, stem))
      add(
        inner(words, rest).filter((meaning) => meaning.kind === kind && ofType(meaning)),
        sure * SURE.tail,
        'partWords',
      );
  }
  const whether = key.replace(IS_WHETHER, '');
  if (whether !== key)
    add(
      words.exact(whether).filter(({ type }) => type === 'yesNo' || type === 'choice'),
      sure * SURE.tail,
      'partWords',
    );
}

/** "Probability risk rating", "date issue raised": the record's noun between other words; "acceptance 1" is one of several. */
function addWithinNoun(words: Lexicon, key: string, sure: number, add: Add, reason: MatchReason): void {
  const single = key.replace(/ \d$/, '');
  if (single !== key) add(words.exact(single), sure * SURE.filler, reason);
  for (const [kind, nouns] of words.nouns) {
    for (const noun of nouns) {
      const at = key.indexOf(` ${noun} `);
      if (at < 0) continue;
      const rest = `${key.slice(0, at)} ${key.slice(at + noun.length + 2)}`;
      const meanings = words.isKnown(rest) ? words.exact(rest) : words.anyOrder(rest);
      add(
        meanings.filter((meaning) => meaning.kind === kind),
        sure * SURE.order,
        reason,
      );
    }
  }
}

/** The key, or in Chinese its longest known ending. */
function inner(words: Lexicon, key: string): readonly Meaning[] {
  if (words.isKnown(key)) return words.exact(key);
  const ending = chineseEnding(words, key);
  return ending === undefined ? [] : words.exact(ending);
}

function withoutFillers(key: string): string {
  const words = key.split(' ').filter((word, index, all) => !FILLERS.has(word) || (index === all.length - 1 && PREPOSITIONS.has(word)));
  const short = words.join(' ');
  const ofProject = /^项目(\p{Script=Han}{2}.*)$/u.exec(short)?.[1];
  // 项目风险 is the risk; 项目名称 and 项目状态 are the project's own.
  return ofProject === undefined || GENERAL_ENDINGS.has(ofProject) ? short : ofProject;
}

/** A known phrase at the end ("requestor's priority"), or before a preposition ("description of the hazard"); endings in Chinese. */
function addEndings(words: Lexicon, key: string, add: Add): void {
  const ending = chineseEnding(words, key);
  if (ending !== undefined) {
    if (!GENERAL_ENDINGS.has(ending) && !isTurned(key.slice(0, -ending.length))) add(words.exact(ending), SURE.ending, 'partWords');
    return;
  }
  const tokens = key.split(' ');
  if (tokens.length < 2 || POINTERS.test(key)) return;
  const preposition = tokens.findIndex((token, index) => index > 0 && PREPOSITIONS.has(token));
  if (preposition > 0) {
    const head = tokens.slice(0, preposition).join(' ');
    if (tokens[0] !== 'type' && tokens[0] !== 'list') add(words.exact(head).filter(notGeneral(head)), SURE.beginning, 'partWords');
    return;
  }
  for (let from = 1; from < tokens.length; from += 1) {
    const phrase = tokens.slice(from).join(' ');
    const isGeneral = from === tokens.length - 1 && GENERAL_HEADS.has(phrase);
    if (words.isKnown(phrase) && !isGeneral) {
      if (!isTurned(tokens.slice(0, from).join(' '))) add(words.exact(phrase), SURE.ending, 'partWords');
      return;
    }
  }
}

const notGeneral = (head: string) => () => !GENERAL_HEADS.has(head) || head === 'description' || head === 'response';

function chineseEnding(words: Lexicon, key: string): string | undefined {
  if (!/\p{Script=Han}{3}$/u.test(key) || POINTERS.test(key)) return undefined;
  for (let from = 1; from <= key.length - 2; from += 1) {
    const ending = key.slice(from);
    if (/^\p{Script=Han}/u.test(ending) && words.isKnown(ending)) return ending;
  }
  return undefined;
}

function best(found: readonly HeaderMatch[]): number {
  return found.reduce((most, { strength, kind }) => (isOther(kind) ? most : Math.max(most, strength)), 0);
}

function strongest(found: readonly HeaderMatch[]): number {
  return found.reduce((most, { strength }) => Math.max(most, strength), 0);
}

/** The strongest match of each field of each kind. */
function merged(found: readonly HeaderMatch[]): readonly HeaderMatch[] {
  const strongestOf = new Map<string, HeaderMatch>();
  for (const match of found) {
    const key = `${match.kind}|${match.field}`;
    if ((strongestOf.get(key)?.strength ?? 0) < match.strength) strongestOf.set(key, match);
  }
  return [...strongestOf.values()];
}
