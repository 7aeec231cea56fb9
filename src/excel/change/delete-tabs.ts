// What Excel wants before tabs may go: none of them very hidden, and one tab left that can be seen.

export interface SheetState {
  readonly name: string;
  readonly position: number;
  /** "Visible", "Hidden" or "VeryHidden" */
  readonly visibility: string;
}

export interface BeforeDeletion {
  /** Excel refuses to delete very hidden tabs; hidden ones it deletes.
   * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
  readonly veryHidden: readonly string[];
  /** A tab that must be shown, because those that go are the last visible ones. */
  readonly show: string | undefined;
}

/** Pure. */
export function beforeDeletion(sheets: readonly SheetState[], leaving: ReadonlySet<string>): BeforeDeletion {
  const staying = sheets.filter(({ name }) => !leaving.has(name));
  return {
    veryHidden: sheets.filter(({ name, visibility }) => leaving.has(name) && visibility === 'VeryHidden').map(({ name }) => name),
    show: leaving.size === 0 || staying.some(({ visibility }) => visibility === 'Visible') ? undefined : staying[0]?.name,
  };
}

export function queueBeforeDeletion({ workbook }: Excel.RequestContext, { veryHidden, show }: BeforeDeletion): void {
  if (show !== undefined) workbook.worksheets.getItem(show).visibility = 'Visible';
  for (const name of veryHidden) workbook.worksheets.getItem(name).visibility = 'Hidden';
}
