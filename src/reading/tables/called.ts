// By which register's own name a tab or a title is called: "Issues", "Bridge risk register"; not "Risk matrix", not "Issue categories".
import type { RegisterId } from '../../registers/catalogue';
import type { HeaderContext } from '../columns/header-columns';
import { spacedOut } from '../words/header-text';
import type { HeaderReader } from '../words/match-header';
import { registerNames, titlesAbove } from './titles';

/** What stands beside a register's name and says nothing else: "Project", "log", "2026", "V2". */
const BESIDE = /(?<=^| )(?:project|log|register|list|tracker|tracking|table|data|sheet|template|all|new|our|\p{L}?\d+)(?= |$)/gu;
/** Names that say of themselves that they are lists: "Change request log", 风险登记册. */
const LIST = / (?:log|register|list|tracker|backlog)$|(?:清单|台账|登记[册表]|日志|列表|跟踪表)$/;
/** "Plan" ends the names of too many things. */
const CALLED_ANYTHING: ReadonlySet<RegisterId> = new Set(['plans']);

const known = new WeakMap<HeaderReader, Map<string, readonly RegisterId[]>>();

/** The registers by whose name the text is called, and by nothing else. */
export function registersCalled(headers: HeaderReader, text: string): readonly RegisterId[] {
  let texts = known.get(headers);
  if (texts === undefined) known.set(headers, (texts = new Map<string, readonly RegisterId[]>()));
  let called = texts.get(text);
  if (called === undefined) texts.set(text, (called = calledBy(headers.keyOf(spacedOut(text)))));
  return called;
}

function calledBy(key: string): readonly RegisterId[] {
  const bare = key.replace(BESIDE, '').replace(/ +/g, ' ').trim();
  const called = registerNames().filter(({ words }) => words === key || words === bare || (LIST.test(words) && key.endsWith(words)));
  const longest = Math.max(0, ...called.map(({ words }) => words.length));
  const registers = called.filter(({ words }) => words.length === longest).map(({ register }) => register);
  return [...new Set(registers)].filter((register) => !CALLED_ANYTHING.has(register));
}

/** The registers by whose name a title above the row is called. */
function calledAbove({ grid, headers }: HeaderContext, row: number): ReadonlySet<RegisterId> {
  return new Set(titlesAbove(grid, row).flatMap((title) => registersCalled(headers, title)));
}

/** The registers by whose name the tab or a title above the row is called. */
export function calledOnce(context: HeaderContext, row: number): ReadonlySet<RegisterId> {
  return new Set([...registersCalled(context.headers, context.title), ...calledAbove(context, row)]);
}

/** The registers by whose name both the tab and a title above the row are called. */
export function calledTwice(context: HeaderContext, row: number): ReadonlySet<RegisterId> {
  const byTab = registersCalled(context.headers, context.title);
  if (byTab.length === 0) return NONE;
  const above = calledAbove(context, row);
  return new Set(byTab.filter((register) => above.has(register)));
}

const NONE: ReadonlySet<RegisterId> = new Set();
