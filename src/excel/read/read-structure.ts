// Merged areas, formulas and hidden rows of a whole tab: few addresses, however many cells there are.
import { type Area, areaAddress } from '../../workbook/address';
import { gaps, intersection, parseAreas } from './area-list';
import { failureOf, HostFailure } from '../host-failure';
import { inTurn } from '../run';

type Span = { readonly first: number; readonly last: number };

export interface Structure {
  readonly merges: readonly Area[];
  readonly formulas: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

export const NO_STRUCTURE: Structure = { merges: [], formulas: [], hiddenRows: [], hiddenColumns: [] };

/** A question about a range whose answer is a list of areas. */
interface Question {
  readonly ask: (range: Excel.Range) => Excel.RangeAreas;
  /** What must be loaded of the answer, and the areas that it then tells. */
  readonly load: string;
  readonly told: (answer: Excel.RangeAreas) => readonly Area[];
  /** Of more areas Excel tells none. */
  readonly most: number;
}

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 * Their common address may tell their first cells alone: https://github.com/OfficeDev/office-js/issues/1590
 */
const MERGES: Question = {
  ask: (range) => range.getMergedAreasOrNullObject(),
  load: 'areaCount,areas/items/address',
  told: ({ areas }) => areas.items.flatMap(({ address }) => parseAreas(address)),
  most: 512,
};
const FORMULAS = specialCells('Formulas');
const VISIBLE = specialCells('Visible');

function specialCells(kind: 'Formulas' | 'Visible'): Question {
  return {
    ask: (range) => range.getSpecialCellsOrNullObject(kind),
    load: 'areaCount,address',
    told: ({ address }) => parseAreas(address),
    most: Infinity,
  };
}

/** A protected tab may refuse special cells, as in the user interface, and nothing is fixed in it anyway. */
function questionsTo(isProtected: boolean): readonly Question[] {
  return isProtected ? [MERGES] : [MERGES, FORMULAS, VISIBLE];
}

/**
 * Queues the questions about a tab; the function that it returns gives the answer after the next sync, for the tab's used range; undefined
 * where an answer was cut.
 */
export function queueStructure(sheet: Excel.Worksheet, isProtected: boolean): (used: Area | undefined) => Structure | undefined {
  const asked = questionsTo(isProtected).map((question) => queueAreas(sheet.getRange().untrack(), question));
  return (used) => {
    if (!used) return NO_STRUCTURE;
    const told = asked.map((answer) => answer());
    return told.includes(undefined) ? undefined : structureOf(told, used);
  };
}

/**
 * The same for one tab, when it could not be told together with the others: more merged areas than Excel tells at once, or more addresses than
 * the 8,192 characters after which it cuts them off, are asked for in halves. What Excel does not tell at all is left out. Several syncs.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting#range-return-character-limit
 */
export async function readStructure(
  context: Excel.RequestContext,
  { name, isProtected }: { readonly name: string; readonly isProtected: boolean },
  used: Area,
): Promise<Structure> {
  const sheet = context.workbook.worksheets.getItem(name);
  return structureOf(await inTurn(questionsTo(isProtected), (question) => areasWithin(sheet, question, used)), used);
}

/** `told` answers questionsTo, in its order. */
function structureOf([merges = [], formulas = [], visible]: readonly (readonly Area[] | undefined)[], used: Area): Structure {
  const rows = visible?.map(({ top, bottom }) => ({ first: top, last: bottom }));
  const columns = visible?.map(({ left, right }) => ({ first: left, last: right }));
  return {
    merges,
    formulas: formulas.flatMap((area) => intersection(area, used) ?? []),
    hiddenRows: rows ? gaps(rows, used.top, used.bottom) : [],
    hiddenColumns: columns ? gaps(columns, used.left, used.right) : [],
  };
}

/** Each area once; undefined where Excel does not tell them all. */
async function areasWithin(sheet: Excel.Worksheet, question: Question, area: Area): Promise<readonly Area[] | undefined> {
  const answer = queueAreas(sheet.getRange(areaAddress(area)).untrack(), question);
  const isTold = await syncUnlessUntold(sheet.context);
  const told = isTold ? answer() : undefined;
  const mayBeLess = isTold || mostAreas(area) > question.most;
  if (told || !mayBeLess || area.top === area.bottom) return told;
  const middle = Math.floor((area.top + area.bottom) / 2);
  const upper = await areasWithin(sheet, question, { ...area, bottom: middle });
  const lower = await areasWithin(sheet, question, { ...area, top: middle + 1 });
  return upper && lower && [...new Map([...upper, ...lower].map((each) => [areaAddress(each), each])).values()];
}

/** An area has two cells or more. */
function mostAreas({ top, left, bottom, right }: Area): number {
  return ((bottom - top + 1) * (right - left + 1)) / 2;
}

/** The answer after the next sync; undefined where it holds fewer areas than there are. */
function queueAreas(range: Excel.Range, { ask, load, told }: Question): () => readonly Area[] | undefined {
  const answer = ask(range).untrack();
  answer.load(load);
  return () => {
    if (answer.isNullObject) return [];
    const areas = told(answer);
    return areas.length === answer.areaCount ? areas : undefined;
  };
}

/** Whether a failure is that a tab's merged or special cells could not be told. */
export function isUntold(failure: Error): boolean {
  return failure instanceof HostFailure && /getMergedAreas|getSpecialCells/i.test(failure.detail.location ?? '');
}

async function syncUnlessUntold(context: OfficeExtension.ClientRequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (!isUntold(failure)) throw failure;
    return false;
  }
}
