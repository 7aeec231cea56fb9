// Puts staged tabs in the place of the old ones. What is to be done is read off the workbook itself, so that a swap that was cut
// off anywhere is finished by asking the same question again.
//
// Everything new is complete before the commit mark is set; from the mark on there is only one way, forward. That is why old tabs
// can go at once, without being kept under another name until the end.
import { quotedSheet } from '../../workbook/address';
import {
  DROP,
  FINAL,
  isBookkeeping,
  isTabMark,
  isUserMark,
  type NameRef,
  ownTabs,
  markOf,
  PREFIX,
  readTextConstant,
  sheetOf,
  STAGED,
  stagedSheets,
  STAGED_TABLE,
  startsWith,
  COMMIT_MARK,
} from './own-names';
import { type BeforeDeletion, beforeDeletion, queueBeforeDeletion } from './delete-tabs';
import { freeTabName } from './free-tab-name';
import { addName } from './name-list';
import type { WorkbookState } from './workbook-state';

export interface Swap {
  readonly tabs: readonly SwapTab[];
  /** Tabs of ours that go without a successor. */
  readonly drops: readonly string[];
  readonly before: BeforeDeletion;
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly exists: boolean }[];
  readonly tables: readonly { readonly from: string; readonly to: string }[];
  /** Names to delete; the commit mark is last. */
  readonly obsolete: readonly string[];
}

interface SwapTab {
  /** "tab.review" */
  readonly mark: string;
  /** Where the new tab stands now, and how it will be called. */
  readonly staged: string;
  readonly wanted: string;
  readonly final: string;
  /** The tab that it replaces. */
  readonly old?: { readonly name: string; readonly position: number };
}

/**
 * What is left to do until every staged tab is in place. `avoid` are tab names that Excel has refused although no worksheet has them: a chart
 * sheet can, and those are not listed among the worksheets. Pure.
 */
export function planSwap(state: WorkbookState, avoid: readonly string[] = []): Swap {
  const byName = new Map(state.names.map((entry) => [entry.name.toLowerCase(), entry]));
  const positions = new Map(state.sheets.map(({ name, position }) => [name, position]));
  const oldByMark = new Map([...ownTabs(state)].map(([sheet, own]) => [markOf(own), sheet]));
  const existing = (sheet: string | undefined) => (sheet !== undefined && positions.has(sheet) ? sheet : undefined);

  const staging = stagedSheets(state.names);
  const staged = namesUnder(state.names, STAGED);
  const marks = staged.filter(({ rest }) => isTabMark(rest));
  const drops = namesUnder(state.names, DROP).flatMap(({ refersTo }) => existing(sheetOf(refersTo)) ?? []);
  const olds = new Map(
    marks.map(({ rest, refersTo }) => {
      const old = existing(oldByMark.get(rest));
      return [rest, old === sheetOf(refersTo) ? undefined : old];
    }),
  );
  const leaving = new Set([...drops, ...[...olds.values()].filter((name) => name !== undefined)]);
  const taken = state.sheets.map(({ name }) => name).filter((name) => !leaving.has(name) && !staging.has(name));

  taken.push(...avoid);
  const tabs: SwapTab[] = [];
  for (const { rest: mark, refersTo } of marks) {
    const sheet = existing(sheetOf(refersTo));
    const wanted = readTextConstant(byName.get((FINAL + mark).toLowerCase())?.refersTo ?? '');
    if (sheet === undefined || wanted === undefined) continue;
    const final = staging.has(sheet) ? freeTabName(wanted, taken) : sheet;
    taken.push(final);
    const old = olds.get(mark);
    tabs.push({
      mark,
      staged: sheet,
      wanted,
      final,
      ...(old === undefined ? {} : { old: { name: old, position: positions.get(old) ?? 0 } }),
    });
  }

  const finalByStaged = new Map(tabs.map(({ staged: sheet, final }) => [sheet, final]));
  const isFree = (rest: string) => !isUserMark(rest) && !state.theirNames.has((PREFIX + rest).toLowerCase());
  const lasting = staged.filter(({ rest }) => isFree(rest));
  const names = lasting.map(({ rest, refersTo }) => {
    const sheet = sheetOf(refersTo) ?? '';
    const cell = refersTo.slice(refersTo.lastIndexOf('!') + 1);
    const name = PREFIX + rest;
    return { name, refersTo: `=${quotedSheet(finalByStaged.get(sheet) ?? sheet)}!${cell}`, exists: byName.has(name.toLowerCase()) };
  });

  const renewed = new Set(names.map(({ name }) => name.toLowerCase()));
  const pointsNowhere = ({ name, refersTo }: NameRef) =>
    !renewed.has(name.toLowerCase()) && (refersTo.includes('#REF!') || leaving.has(sheetOf(refersTo) ?? ''));
  return {
    tabs: tabs.sort((a, b) => (a.old?.position ?? Infinity) - (b.old?.position ?? Infinity)),
    drops: [...new Set(drops)],
    before: beforeDeletion(state.sheets, leaving),
    names,
    tables: finalTables(state, leaving, finalByStaged),
    obsolete: [...state.names.filter((entry) => isBookkeeping(entry.name) || pointsNowhere(entry)).map(({ name }) => name)].sort(
      commitLast,
    ),
  };
}

/** Table names are unique among all names of a workbook: one that the user has given stays, ours gets a number. */
function finalTables(
  { tables, takenNames }: WorkbookState,
  leaving: ReadonlySet<string>,
  staged: ReadonlyMap<string, string>,
): Swap['tables'] {
  const isStaged = ({ name, sheet }: (typeof tables)[number]) => staged.has(sheet) && name.endsWith(STAGED_TABLE);
  const staying = tables.filter((table) => !isStaged(table) && !leaving.has(table.sheet));
  const used = new Set([...takenNames, ...staying.map(({ name }) => name.toLowerCase())]);
  return tables.filter(isStaged).map(({ name: from }) => {
    const wanted = from.slice(0, -STAGED_TABLE.length);
    let to = wanted;
    for (let copy = 2; used.has(to.toLowerCase()); copy += 1) to = `${wanted}_${copy}`;
    used.add(to.toLowerCase());
    return { from, to };
  });
}

function commitLast(a: string, b: string): number {
  return Number(a === COMMIT_MARK) - Number(b === COMMIT_MARK);
}

/** The names that begin with a prefix, and what follows it. */
function namesUnder(names: readonly NameRef[], prefix: string): { rest: string; refersTo: string }[] {
  return names
    .filter(({ name, refersTo }) => startsWith(name, prefix) && !refersTo.includes('#REF!'))
    .map(({ name, refersTo }) => ({ rest: name.slice(prefix.length), refersTo }));
}

/** Queues the swap: the old tabs go, the new ones take their places, then their names, for which the old ones had to be gone. */
export function queueSwap(context: Excel.RequestContext, swap: Swap): void {
  const { workbook } = context;
  queueBeforeDeletion(context, swap.before);
  for (const { staged, old } of swap.tabs) {
    if (!old) continue;
    workbook.worksheets.getItem(staged).position = old.position;
    workbook.worksheets.getItem(old.name).delete();
  }
  for (const name of swap.drops) workbook.worksheets.getItem(name).delete();
  for (const { staged, final } of swap.tabs) {
    if (staged !== final) workbook.worksheets.getItem(staged).name = final;
  }
  for (const { name, refersTo, exists } of swap.names) {
    if (exists) workbook.names.getItem(name).formula = refersTo;
    else addName(workbook.names, { name, refersTo }).visible = false;
  }
  for (const { from, to } of swap.tables) workbook.tables.getItem(from).name = to;
  for (const name of swap.obsolete) workbook.names.getItem(name).delete();
}
