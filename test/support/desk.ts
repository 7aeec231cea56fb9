// A workbook in use: reviewed, written into and typed into, run after run, without Excel.
import type { Language } from '../../src/locales/format';
import { report, type ReportTab } from '../../src/report/report';
import { NO_EDITS, type ReviewEdits } from '../../src/review/edits';
import { reviewKept } from '../../src/review/kept';
import { review, type Review } from '../../src/review/review';
import { parseAddress } from '../../src/workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { AS_OF, CLEAN, projectWorkbook, withCells } from './made-project';
import { appended, type KeptTables, withKept, withWritten } from './written-tabs';

/** Something to tick, something to note. */
export const PROJECT = withCells(withCells(CLEAN, 'risks', 'R-2', { clientFacing: true, owner: '' }), 'risks', 'R-3', { owner: '' });
const BOOK = projectWorkbook(PROJECT, 'en');
export const ALL: readonly ReportTab[] = ['review', 'client', 'findings', 'actions'];

/** A workbook in use: what stands in it, and what its kept tables hold. */
export interface Desk {
  readonly book: WorkbookSnapshot;
  readonly kept: KeptTables | undefined;
}

export const NEW: Desk = { book: BOOK, kept: {} };

export function reviewed({ book, kept }: Desk, edits: ReviewEdits = NO_EDITS): Review {
  return review(kept === undefined ? book : withKept(book, kept), AS_OF, undefined, edits);
}

/** Reviews and writes the tabs, as the button does. */
export function run(desk: Desk, tabs = ALL, language: Language = 'en', edits: ReviewEdits = NO_EDITS): Desk {
  const done = reviewed(desk, edits);
  const book = withWritten(desk.book, report(done, { language, tabs }).tabs);
  return { book, kept: desk.kept && appended(desk.kept, reviewKept(done, edits)) };
}

export interface Column {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

export function columnOf({ book }: Desk, name: string): Column | undefined {
  const address = parseAddress(book.names.find((each) => each.name === name)?.refersTo.slice(1) ?? '');
  const sheet = book.sheets.find((each) => each.name === address?.sheet);
  return address && sheet && { sheet, row: address.top, column: address.left };
}

export function withValues(desk: Desk, name: string, change: (values: CellValue[][]) => void): Desk {
  const sheets = desk.book.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const values = sheet.values.map((row) => [...row]);
    change(values);
    return { ...sheet, values };
  });
  return { ...desk, book: { ...desk.book, sheets } };
}
