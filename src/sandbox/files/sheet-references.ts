// Formulas in parts that the model does not hold (charts, validations, formats, pivots): they follow renamed tabs, and lose deleted ones.
import { deleteSheetIn, renameSheetIn } from '../formulas';
import { partText, setPartText } from './package-parts';
import { escapeXml, unescapeXml } from './xml';
import type { Parts } from './zip-archive';

export interface SheetChanges {
  /** Old name → new name. */
  renamed: ReadonlyMap<string, string>;
  deleted: readonly string[];
}

/** A formula without "=". All renames at once, so that two tabs can swap their names. */
export function followSheets(formula: string, { renamed, deleted }: SheetChanges): string {
  if (!formula.includes('!')) return formula;
  let result = `=${formula}`;
  for (const name of deleted) result = deleteSheetIn(result, name);
  // By way of names that no workbook has, lest a renamed tab is renamed once more.
  const renames = [...renamed];
  renames.forEach(([from], index) => (result = renameSheetIn(result, from, `\u0001${index}`)));
  renames.forEach(([, to], index) => (result = renameSheetIn(result, `\u0001${index}`, to)));
  return result.slice(1);
}

/** Elements that hold formulas: of cells, charts, validations, conditional formats, and their x14 relatives. */
const formulaElement = /(<(?:\w+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*)?>)([^<]*!)([^<]*)(<)/g;
const pivotSource = /(<(?:\w+:)?worksheetSource\b[^>]*\ssheet=")([^"]*)(")/g;

/** Changes the parts in which such a formula stands; leaves all others alone. */
export function followSheetsInParts(parts: Parts, paths: Iterable<string>, changes: SheetChanges): void {
  if (changes.renamed.size === 0 && changes.deleted.length === 0) return;
  for (const path of paths) {
    if (!/\.(xml|vml)$/i.test(path) || !/\/(worksheets|chartsheets|charts|chartex|pivotCache|drawings|tables|slicers)\//i.test(`/${path}`))
      continue;
    const text = partText(parts, path) ?? '';
    const followed = text
      .replace(
        formulaElement,
        (_, open: string, head: string, tail: string, close: string) =>
          open + escapeXml(followSheets(unescapeXml(head + tail), changes)) + close,
      )
      .replace(pivotSource, (whole, open: string, name: string, close: string) => {
        const to = changes.renamed.get(unescapeXml(name));
        return to === undefined ? whole : open + escapeXml(to).replaceAll('"', '&quot;') + close;
      });
    if (followed !== text) setPartText(parts, path, followed);
  }
}
