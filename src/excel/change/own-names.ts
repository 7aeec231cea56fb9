// The names that Rapport gives inside a workbook, and how its own tabs are told from the user's by them.
//
//   Rapport.tab.review        on A1 of the Review tab: this tab is ours
//   Rapport.own               of the tab's own scope: cells cut from our tab carry the first mark along, but never this one
//   Rapport.health.1          a figure, wherever the tab of today has it
//   Rapport.stage.tab.review  the name of the tab that is being staged, as a text constant: set before that tab is made
//   Rapport.new.…             the mark and the figures while a write is being staged
//   Rapport.final.tab.review  the name that the staged tab will get, as a text constant
//   Rapport.drop.tab.review   a tab of ours that this write takes away
//   Rapport.stage.user.1      the same three for a tab that becomes the user's own: nothing of them is left when it is in place
//   Rapport.present.…         what was to be seen before presenting: see present.ts
//   Rapport.kept.Table        what was appended to a kept table: see kept-rows.ts
//   Rapport.commit            everything is staged: from here on the write is finished, never taken back
//
// A name that only begins so is the user's: see name-list.ts.
import { parseAddress } from '../../workbook/address';
import type { OwnTab } from '../../workbook/snapshot';

export const PREFIX = 'Rapport.';
export const OWN_MARK = 'Rapport.own';
export const COMMIT_MARK = 'Rapport.commit';
/** On A1 of what was to be seen before presenting: not a write, and nothing to recover from. */
export const PRESENT = 'Rapport.present.';
export const STAGE = 'Rapport.stage.';
export const STAGED = 'Rapport.new.';
export const FINAL = 'Rapport.final.';
export const DROP = 'Rapport.drop.';
export const KEPT = 'Rapport.kept.';
/** A table on a staged tab has this at its end until the old table of its name is gone: names are unique in a workbook. */
export const STAGED_TABLE = '.new';

const TAB = 'tab.';
/** In the place of `tab.` for a tab that becomes the user's own. */
const USER_TAB = 'user.';
const BOOKKEEPING = [STAGE, STAGED, FINAL, DROP, KEPT, COMMIT_MARK];

/** Kinds that are edited by table row and never replaced. */
export const KEPT_KINDS: ReadonlySet<string> = new Set(['setup', 'history']);

/** Kinds on which the PM decides and writes: ticks, headlines, notes. They are replaced, but read before. */
const INPUT_KINDS: ReadonlySet<string> = new Set(['review', 'client', 'findings', 'actions']);

/** Whether the cells of a tab are read: the user's, the kept ones, and those that hold what the PM wrote. */
export function isRead(own: OwnTab | undefined): boolean {
  return own === undefined || KEPT_KINDS.has(own.kind) || INPUT_KINDS.has(own.kind);
}

/** A name of the workbook and what it refers to, "='Review'!$A$1". */
export interface NameRef {
  readonly name: string;
  readonly refersTo: string;
}

/** "tab.review", "tab.client.2": what follows `Rapport.` in the mark of a tab. */
export function markOf({ kind, key }: OwnTab): string {
  return key === '' ? `${TAB}${kind}` : `${TAB}${kind}.${key}`;
}

/** "user.1": only while it is being staged. */
export function userMark(number: number): string {
  return `${USER_TAB}${number}`;
}

/** Whether what follows `Rapport.new.` stands for a tab rather than a figure. */
export function isTabMark(rest: string): boolean {
  return startsWith(rest, TAB) || isUserMark(rest);
}

export function isUserMark(rest: string): boolean {
  return startsWith(rest, USER_TAB);
}

/** Names for so many staging tabs: hardly a user would choose them, but if one has, that tab is left alone. */
export function stagingSheets(count: number, taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `~Rapport ${number}`;
    if (!used.has(name.toLowerCase())) names.push(name);
  }
  return names;
}

/** The tabs that a write was staging when it was cut off; their names were free then, so they are ours. */
export function stagedSheets(names: readonly NameRef[]): Set<string> {
  return new Set(names.flatMap(({ name, refersTo }) => (startsWith(name, STAGE) ? (readTextConstant(refersTo) ?? []) : [])));
}

/** The tab that a name points at; undefined for constants, errors and anything that is not one plain area. */
export function sheetOf(refersTo: string): string | undefined {
  return refersTo.startsWith('=') ? parseAddress(refersTo.slice(1))?.sheet : undefined;
}

/** What tells our tabs: names of the workbook's scope, and the tabs that have `Rapport.own` in their own scope. */
export interface Marks {
  readonly names: readonly NameRef[];
  readonly marked: ReadonlySet<string>;
}

/**
 * Our tabs by the tab's name: both marks are needed. A user's copy of our tab has only the mark of its own scope, and a user's tab into which
 * ours was cut and pasted has only that of the workbook's: both are the user's.
 */
export function ownTabs({ names, marked }: Marks): Map<string, OwnTab> {
  const tabs = new Map<string, OwnTab>();
  for (const { name, refersTo } of names) {
    if (!startsWith(name, PREFIX + TAB)) continue;
    const sheet = sheetOf(refersTo);
    const [kind = '', ...rest] = name.slice((PREFIX + TAB).length).split('.');
    if (sheet !== undefined && marked.has(sheet) && kind !== '') tabs.set(sheet, { kind, key: rest.join('.') });
  }
  return tabs;
}

/** Whether a name belongs to a write that was begun and not ended. */
export function isBookkeeping(name: string): boolean {
  return BOOKKEEPING.some((prefix) => startsWith(name, prefix));
}

/** Names are equal whatever their case: https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
export function startsWith(name: string, prefix: string): boolean {
  return name.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase();
}

/** A text as the formula of a name, and back. */
export function textConstant(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

export function readTextConstant(refersTo: string): string | undefined {
  const match = /^="((?:[^"]|"")*)"$/.exec(refersTo);
  return match?.[1]?.replaceAll('""', '"');
}
