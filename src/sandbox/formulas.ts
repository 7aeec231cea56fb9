// What happens to formulas when the things that they point at are renamed, deleted or moved. Formulas are not calculated here.
import { areaText, parseArea, sameArea, sheetPrefix } from './areas';
import { tokensOf, type Token } from './formula-syntax';
import type { AreaModel } from './model';

function rewrite(formula: string, change: (token: Token) => string): string {
  const tokens = tokensOf(formula);
  return tokens ? `=${tokens.map(change).join('')}` : formula;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `='Old'!A1` → `=New!A1`; https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!formula.includes('!')) return formula;
  return rewrite(formula, (token) =>
    token.sheet !== undefined && sameName(token.sheet, from) ? sheetPrefix(to) + (token.cells ?? '') : token.text,
  );
}

/** `=Gone!A1+1` → `=#REF!A1+1`, as Excel leaves it; https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be */
export function deleteSheetIn(formula: string, sheet: string): string {
  if (!formula.includes('!')) return formula;
  return rewrite(formula, (token) =>
    token.sheet !== undefined && sameName(token.sheet, sheet) ? `#REF!${token.cells ?? ''}` : token.text,
  );
}

/** `=SUM(Old[Amount])` → `=SUM(New[Amount])`. */
export function renameTableIn(formula: string, from: string, to: string): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'word') return token.text;
    const name = /^[^[]+/.exec(token.text)?.[0] ?? '';
    return sameName(name, from) ? to + token.text.slice(name.length) : token.text;
  });
}

/** Keeps each corner's dollars: "$A1" moved to row 5 stays "$A5". */
function movedCells(cells: string, area: AreaModel): string {
  const dollars = /^(\$?)[A-Za-z]*(\$?)\d*(?::(\$?)[A-Za-z]*(\$?)\d*)?$/.exec(cells);
  const [corner = '', other] = areaText(area).split(':');
  const mark = (text: string, column: string | undefined, row: string | undefined) =>
    text.replace(
      /^([A-Z]*)(\d*)$/,
      (_, letters: string, digits: string) =>
        `${letters && (column ?? '')}${letters}${digits && (row || (letters ? '' : (column ?? '')))}${digits}`,
    );
  const first = mark(corner, dollars?.[1], dollars?.[2]);
  const isRange = cells.includes(':');
  if (!isRange) return first;
  return `${first}:${mark(other ?? corner, dollars?.[3], dollars?.[4])}`;
}

/**
 * Follows an insert or delete of cells: `move` says where an area of `sheet` went, undefined when it was deleted.
 * `home` is the sheet that the formula stands on.
 */
export function moveCellsIn(
  formula: string,
  home: string | undefined,
  sheet: string,
  move: (area: AreaModel) => AreaModel | undefined,
): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'reference') return token.text;
    const named = token.sheet ?? home;
    const area = parseArea(token.cells ?? '');
    if (named === undefined || !area || !sameName(named, sheet)) return token.text;
    const prefix = token.sheet === undefined ? '' : sheetPrefix(token.sheet);
    const moved = move(area);
    if (moved && sameArea(moved, area)) return token.text;
    return moved ? prefix + movedCells(token.cells ?? '', moved) : `${prefix}#REF!`;
  });
}

const LITERAL = '"(?:[^"]|"")*"';
const LITERALS = `(${LITERAL}(?:&${LITERAL})*)`;
const LINK = new RegExp(`^=HYPERLINK\\(${LITERALS}(?:,${LITERALS})?\\)$`, 'i');

/** The text that a HYPERLINK formula shows, where it is given as a literal or joined from some: the one result that is known without calculating. */
export function linkText(formula: string): string | undefined {
  const match = LINK.exec(formula);
  const shown = match?.[2] ?? match?.[1];
  return shown
    ?.match(new RegExp(LITERAL, 'g'))
    ?.map((literal) => literal.slice(1, -1).replaceAll('""', '"'))
    .join('');
}
