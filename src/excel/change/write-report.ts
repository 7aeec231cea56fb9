// Writes a report so that it cannot hurt. Excel has no transaction, so this is one:
//
//   stage   look again at what was read; build every tab under a staging name, with its names beside it
//   swap    append the kept rows, set the commit mark, then put each staged tab in the place of its old one
//
// Cut off before the mark, recover.ts takes everything back; after it, recover.ts finishes. Either way our tabs are the old ones whole
// or the new ones whole. Two syncs for a usual report; more only when a request would be too large.
import type { ReportPlan, TabPlan } from '../../report/plan';
import type { KeptRows } from '../../setup/setup-rows';
import type { OwnTab, WorkbookSnapshot } from '../../workbook/snapshot';
import { goneTab, queueUnchangedCheck } from './check-unchanged';
import type { ExcelApi } from '../excel-api';
import { keptCountedFrom, tabsCountedFrom } from '../read/date-system';
import { HostFailure } from '../host-failure';
import { type KeptReceipt, queueKeptRows, receiptNames, receiptsOf } from './kept-rows';
import { keptTablesRead } from './kept-tables';
import { addName } from './name-list';
import { DROP, KEPT_KINDS, markOf, STAGED_TABLE, stagingSheets } from './own-names';
import { sendSteps, type Step, step } from '../tab/step';
import { planSwap, type Swap } from './swap';
import { CELL_CHARACTERS } from '../tab/text';
import { carryOut } from './two-step-change';
import { refuseUnwritable } from './writable';
import { queueState } from './workbook-state';
import { absoluteRef } from '../tab/write-names';
import { ownTabSteps } from '../tab/write-tab';

export type WriteStep = { readonly step: 'stage'; readonly done: number; readonly total: number } | { readonly step: 'swap' | 'recover' };

export interface WriteRequest {
  readonly plan: ReportPlan;
  /** What the review has read: it must still be so. */
  readonly read: WorkbookSnapshot;
  /** False for a write that rests on no cell: then only the tabs must still be there. */
  readonly comparesCells?: boolean;
  readonly kept?: readonly KeptRows[];
  /** Replaced tabs of ours that go without a successor. */
  readonly drop?: readonly OwnTab[];
  /** Shows the first tab of the report when it is written. */
  readonly activate?: boolean;
  readonly onProgress?: (step: WriteStep) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface WriteResult {
  /** The tabs as they are called now. */
  readonly tabs: readonly { readonly kind: string; readonly key: string; readonly name: string }[];
  /** A tab of the user's has the name that ours wanted. */
  readonly renamed: readonly { readonly wanted: string; readonly used: string }[];
  /** Texts that were longer than a cell holds. */
  readonly cutTexts: number;
  readonly receipts: readonly KeptReceipt[];
  /** Tabs of ours that stood there before and are gone now: only who knows their plan can bring them back. */
  readonly replaced: readonly string[];
  /** Kept tables that somebody has deleted: their rows could not be kept. */
  readonly missingTables: readonly string[];
}

/** Errors: HostFailure. Whatever is thrown, nothing of the user's was changed, and our tabs are those of before once `recover` has run. */
export async function writeReport(excel: ExcelApi, asked: WriteRequest): Promise<WriteResult> {
  const { read, signal, onProgress } = asked;
  refuseUnwritable({ isProtected: read.isProtected, readOnly: read.readOnly === true, names: read.names });
  const tabs = tabsCountedFrom(
    read.date1904,
    asked.plan.tabs.filter((tab) => !isKeptAlready(tab, read)),
  );
  const standing = keptTablesRead(read);
  const staged = stagedTables(tabs);
  const [kept, lost] = partition(
    keptCountedFrom(read.date1904, asked.kept ?? []),
    ({ table }) => staged.has(table) || standing(table) !== undefined,
  );
  const receipts = receiptsOf(kept, (table) => staged.get(table) ?? standing(table)?.rows ?? 0);
  const swap = await carryOut(excel, {
    stage: (context) => stage(context, asked, tabs, receipts),
    beforeCommit: (context) => {
      queueKeptRows(context, kept, (table) => (staged.has(table) ? table + STAGED_TABLE : (standing(table)?.name ?? table)));
    },
    afterSwap: (context, done) => {
      if (asked.activate) activateFirst(context, done, tabs);
    },
    onStep: (step) => {
      onProgress?.({ step });
    },
    signal,
  }).catch(async (error: unknown) => {
    throw (await goneTabOf(excel, error, read)) ?? error;
  });
  return {
    ...resultOf(tabs, swap),
    receipts,
    replaced: read.sheets.filter(({ own }) => isOneOf([...tabs, ...(asked.drop ?? [])], own)).map(({ name }) => name),
    missingTables: lost.map(({ table }) => table),
  };
}

/** The tables that are made now, with their data rows. */
function stagedTables(tabs: readonly TabPlan[]): Map<string, number> {
  return new Map(tabs.flatMap(({ tables }) => tables.map(({ name, area }) => [name, area.bottom - area.top])));
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** A kept tab is made once; afterwards it is only edited by table row. */
function isKeptAlready({ kind, key }: TabPlan, read: WorkbookSnapshot): boolean {
  return KEPT_KINDS.has(kind) && read.sheets.some(({ own }) => own?.kind === kind && own.key === key);
}

async function stage(
  context: Excel.RequestContext,
  { read, comparesCells = true, drop, signal, onProgress }: WriteRequest,
  tabs: readonly TabPlan[],
  receipts: readonly KeptReceipt[],
): Promise<Swap> {
  const check = await queueUnchangedCheck(context, read, { comparesCells, signal });
  const names = stagingSheets(
    tabs.length,
    read.sheets.map(({ name }) => name),
  );
  const steps = [...tabs.flatMap((tab, index) => ownTabSteps(tab, names[index] ?? '')), ...bookkeepingSteps(read, drop ?? [], receipts)];
  let answer: ReturnType<typeof queueState> | undefined;
  await sendSteps(context, steps, {
    signal,
    onRequest: (done, total) => onProgress?.({ step: 'stage', done, total }),
    withLast: () => (answer = queueState(context)),
  });
  check();
  const state = answer?.();
  if (!state) throw new HostFailure('unknown');
  return planSwap(state);
}

/** Names that tell a later recovery what this write is about besides its tabs. */
function bookkeepingSteps(read: WorkbookSnapshot, drop: readonly OwnTab[], receipts: readonly KeptReceipt[]): Step[] {
  const dropped = read.sheets.flatMap(({ own, name }) =>
    own && isOneOf(drop, own) ? [{ name: DROP + markOf(own), refersTo: absoluteRef(name, 0, 0) }] : [],
  );
  return [...dropped, ...receiptNames(receipts)].map((name) => step(1, 140, ({ workbook }) => void addName(workbook.names, name)));
}

function activateFirst({ workbook }: Excel.RequestContext, swap: Swap, tabs: readonly TabPlan[]): void {
  const first = finalName(
    swap,
    tabs.find(({ hidden }) => !hidden),
  );
  if (first !== undefined) workbook.worksheets.getItem(first).activate();
}

async function goneTabOf(excel: ExcelApi, failure: unknown, read: WorkbookSnapshot): Promise<HostFailure | undefined> {
  return failure instanceof HostFailure && failure.kind === 'notFound' ? goneTab(excel, read) : undefined;
}

function finalName({ tabs }: Swap, tab: TabPlan | undefined): string | undefined {
  return tab && tabs.find(({ mark }) => mark === markOf(tab))?.final;
}

function isOneOf(tabs: readonly OwnTab[], own: OwnTab | undefined): boolean {
  return own !== undefined && tabs.some(({ kind, key }) => kind === own.kind && key === own.key);
}

function resultOf(tabs: readonly TabPlan[], swap: Swap): Pick<WriteResult, 'tabs' | 'renamed' | 'cutTexts'> {
  return {
    tabs: tabs.map((tab) => ({ kind: tab.kind, key: tab.key, name: finalName(swap, tab) ?? tab.name })),
    renamed: swap.tabs.filter(({ wanted, final }) => wanted !== final).map(({ wanted, final }) => ({ wanted, used: final })),
    cutTexts: tabs.reduce((sum, { cells }) => sum + cells.flat().filter(isTooLong).length, 0),
  };
}

function isTooLong(cell: TabPlan['cells'][number][number]): boolean {
  return cell?.value.kind === 'text' && cell.value.text.length > CELL_CHARACTERS;
}
