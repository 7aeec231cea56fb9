// Merged areas, formulas and hidden rows of a whole tab: few addresses, however many cells there are.
import { type Area, areaAddress } from '../../workbook/address';
import { gaps, intersection, parseAreas } from './area-list';
import { failureOf, HostFailure } from '../host-failure';

type Span = { readonly first: number; readonly last: number };

export interface Structure {
  readonly merges: readonly Area[];
  readonly formulas: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

export const NO_STRUCTURE: Structure = { merges: [], formulas: [], hiddenRows: [], hiddenColumns: [] };

/** Queues the questions about a tab; the function that it returns gives the answer after the next sync, for the tab's used range. */
export function queueStructure(sheet: Excel.Worksheet, isProtected: boolean): (used: Area | undefined) => Structure {
  const merged = sheet.getRange().untrack().getMergedAreasOrNullObject().untrack();
  merged.load('address');
  const cells = queueCells(sheet, isProtected);
  return (used) => (used ? { merges: areasOf(merged), ...cells(used) } : NO_STRUCTURE);
}

/**
 * The same for one tab, when it could not be told together with the others: Excel gives at most 512 merged areas at once
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)), so they are asked for
 * in halves. What Excel does not tell at all is left out. Several syncs.
 */
export async function readStructure(
  context: Excel.RequestContext,
  { name, isProtected }: { readonly name: string; readonly isProtected: boolean },
  used: Area,
): Promise<Structure> {
  const cells = queueCells(context.workbook.worksheets.getItem(name), isProtected);
  const isTold = await syncUnlessUntold(context);
  const merges = new Map((await mergesWithin(context, name, used)).map((area) => [areaAddress(area), area]));
  return { ...(isTold ? cells(used) : NO_STRUCTURE), merges: [...merges.values()] };
}

/** A protected tab may refuse special cells, as in the user interface, and nothing is fixed in it anyway. */
function queueCells(sheet: Excel.Worksheet, isProtected: boolean): (used: Area) => Omit<Structure, 'merges'> {
  if (isProtected) return () => NO_STRUCTURE;
  const formulas = sheet.getRange().untrack().getSpecialCellsOrNullObject('Formulas').untrack();
  const visible = sheet.getRange().untrack().getSpecialCellsOrNullObject('Visible').untrack();
  formulas.load('address');
  visible.load('address');
  return (used) => {
    const shown = areasOf(visible);
    const rows = shown.map(({ top, bottom }) => ({ first: top, last: bottom }));
    const columns = shown.map(({ left, right }) => ({ first: left, last: right }));
    return {
      formulas: areasOf(formulas).flatMap((area) => intersection(area, used) ?? []),
      hiddenRows: gaps(rows, used.top, used.bottom),
      hiddenColumns: gaps(columns, used.left, used.right),
    };
  };
}

async function mergesWithin(context: Excel.RequestContext, name: string, area: Area): Promise<Area[]> {
  const merged = context.workbook.worksheets.getItem(name).getRange(areaAddress(area)).untrack().getMergedAreasOrNullObject().untrack();
  merged.load('address');
  if (await syncUnlessUntold(context)) return areasOf(merged);
  if (area.top === area.bottom) return [];
  const middle = Math.floor((area.top + area.bottom) / 2);
  const upper = await mergesWithin(context, name, { ...area, bottom: middle });
  return [...upper, ...(await mergesWithin(context, name, { ...area, top: middle + 1 }))];
}

/** Whether a failure is that a tab's merged or special cells could not be told. */
export function isUntold(failure: Error): boolean {
  return failure instanceof HostFailure && /getMergedAreas|getSpecialCells/i.test(failure.detail.location ?? '');
}

async function syncUnlessUntold(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (!isUntold(failure)) throw failure;
    return false;
  }
}

function areasOf(areas: Excel.RangeAreas): Area[] {
  return areas.isNullObject ? [] : parseAreas(areas.address);
}
