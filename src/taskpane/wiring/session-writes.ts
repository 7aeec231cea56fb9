// What this session has written: the tabs of ours that stand as it planned them, and so whether its last write can be taken back. Pure.
import type { LastWrite } from '../../excel/change/undo-write';
import type { WriteResult } from '../../excel/change/write-report';
import type { ReportPlan, TabPlan } from '../../report/plan';
import type { OwnTab, WorkbookSnapshot } from '../../workbook/snapshot';

export interface SessionWrites {
  /** The plans of the tabs that the session has put in place. */
  readonly standing: readonly TabPlan[];
  /** Absent where nothing was written, or where a tab went whose plan nobody knows: undoing would lose it. */
  readonly last?: LastWrite;
}

export const NO_WRITES: SessionWrites = { standing: [] };

/** @param read the workbook as it was before the write */
export function afterWrite({ standing }: SessionWrites, plan: ReportPlan, result: WriteResult, read: WorkbookSnapshot): SessionWrites {
  const replaced = read.sheets.flatMap(({ name, own }) => (own && result.replaced.includes(name) ? [own] : []));
  const known = standing.filter((tab) => includes(replaced, tab));
  const now = [...standing.filter((tab) => !includes(plan.tabs, tab)), ...plan.tabs];
  if (known.length < replaced.length) return { standing: now };
  return { standing: now, last: { previous: known.length === 0 ? undefined : { tabs: known }, result } };
}

/** The tabs of before stand again; there is no second step back. */
export function afterUndo({ standing, last }: SessionWrites): SessionWrites {
  return { standing: [...standing.filter((tab) => !includes(last?.result.tabs ?? [], tab)), ...(last?.previous?.tabs ?? [])] };
}

function includes(tabs: readonly { readonly kind: string; readonly key: string }[], { kind, key }: OwnTab | TabPlan): boolean {
  return tabs.some((tab) => tab.kind === kind && tab.key === key);
}
