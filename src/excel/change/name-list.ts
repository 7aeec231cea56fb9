// The names that a workbook has: ours told from the user's, who may well call a cell "Rapport.total" and keeps it whatever we do.
import { type NameRef, PREFIX, startsWith } from './own-names';

/** Stands beside every name of ours: https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-comment-member */
const OUR_COMMENT = 'rapport-add-in';

/** What must be loaded of each name. */
const ASKED = ['name', 'formula', 'scope', 'visible', 'comment'] as const;

type Name = Pick<Excel.NamedItem, (typeof ASKED)[number]>;

export interface NameList {
  /** Of the workbook's scope. */
  readonly ours: readonly NameRef[];
  /** The user's of the workbook's scope, in lower case: none of ours can be called so. */
  readonly theirs: ReadonlySet<string>;
}

/** For the load of a collection whose names stand under this path, "items" or "items/names/items". */
export function nameFields(path: string): string {
  return ASKED.map((field) => `${path}/${field}`).join(',');
}

export function addName(names: Excel.NamedItemCollection, { name, refersTo }: NameRef): Excel.NamedItem {
  return names.add(name, refersTo, OUR_COMMENT);
}

/** The names of the workbook's scope; some versions of Excel list those of the tabs among them. */
export function nameList({ items }: Excel.NamedItemCollection): NameList {
  const names = items.filter(({ scope }) => scope === 'Workbook');
  return {
    ours: names.filter(isOurs).map(({ name, formula }) => ({ name, refersTo: String(formula) })),
    theirs: new Set(names.filter((name) => !isOurs(name)).map(({ name }) => name.toLowerCase())),
  };
}

/** Our names of one tab's scope; Excel on the web lists those of the workbook among them: https://github.com/OfficeDev/office-js/issues/1011 */
export function ourLocalNames({ items }: Excel.NamedItemCollection): string[] {
  return items.filter((name) => name.scope === 'Worksheet' && isOurs(name)).map(({ name }) => name);
}

/** Programs that drop comments leave a name hidden, and in Excel's own windows nobody can hide one. */
function isOurs({ name, visible, comment }: Name): boolean {
  return startsWith(name, PREFIX) && (comment === OUR_COMMENT || !visible);
}
