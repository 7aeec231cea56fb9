// Deleted tabs leave the package whole: their parts, what only they used, their words in the shared list, their place in the calculation chain.
import { childElement, childElements, element, localName, removeChild, type XmlElement } from './xml';
import { partText, reachableParts, readXml, relationshipsOf, removeParts, removeRelationship, requireXml, writeXml } from './package-parts';
import { relationshipId } from './sheet-entries';
import type { Parts } from './zip-archive';

/** Takes the named sheets out. The list of sheets and the names in the workbook part are left to its writer, but for the <sheet> entries. */
export function removeSheets(parts: Parts, workbookPath: string, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  const reachedBefore = reachableParts(parts);
  const document = requireXml(parts, workbookPath);
  const list = childElement(document.root, 'sheets');
  const gone = (list ? childElements(list) : []).filter(({ attributes }) => names.has(attributes.get('name') ?? ''));
  const relationships = new Map(relationshipsOf(parts, workbookPath).map(({ id, target }) => [id, target]));
  const paths = gone.map((sheet) => relationships.get(relationshipId(sheet) ?? '') ?? '');
  const words = usedStrings(parts, paths);
  const sheetIds = new Set(gone.map(({ attributes }) => attributes.get('sheetId') ?? ''));
  for (const sheet of gone) {
    if (list) removeChild(list, sheet);
    removeRelationship(parts, workbookPath, relationshipId(sheet) ?? '');
  }
  writeXml(parts, workbookPath, document);
  const reachedAfter = reachableParts(parts);
  removeParts(parts, new Set([...reachedBefore].filter((path) => !reachedAfter.has(path))));
  blankStrings(parts, workbookPath, words);
  shortenCalculationChain(parts, workbookPath, (sheetId) => sheetIds.has(sheetId));
}

/** Indices into the shared list that the sheets use. */
function usedStrings(parts: Parts, sheetPaths: Iterable<string>): Set<number> {
  const used = new Set<number>();
  for (const path of sheetPaths) {
    const text = partText(parts, path) ?? '';
    for (const [, index] of text.matchAll(/<(?:\w+:)?c\s[^>]*\bt=["']s["'][^>]*>\s*<(?:\w+:)?v>(\d+)</g)) used.add(Number(index));
  }
  return used;
}

/** Empties the strings that no sheet uses any more. Their places stay, so the numbers in other sheets stay right. */
function blankStrings(parts: Parts, workbookPath: string, candidates: Set<number>): void {
  const related = relationshipsOf(parts, workbookPath);
  const path = related.find(({ kind }) => kind === 'sharedStrings')?.target;
  const document = path === undefined ? undefined : readXml(parts, path);
  if (path === undefined || !document || candidates.size === 0) return;
  const stillUsed = usedStrings(
    parts,
    related.filter(({ kind }) => kind === 'worksheet').map(({ target }) => target),
  );
  childElements(document.root).forEach((item, index) => {
    if (!candidates.has(index) || stillUsed.has(index)) return;
    const prefix = item.name.slice(0, item.name.length - localName(item).length);
    item.children = [element(`${prefix}t`)];
  });
  writeXml(parts, path, document);
}

/**
 * Drops entries of sheets (by sheetId) or single cells that hold no formula any more: Excel calls a file damaged whose chain names one.
 * An entry without a sheet number has that of the entry before it.
 */
export function shortenCalculationChain(parts: Parts, workbookPath: string, isGone: (sheetId: string, cell: string) => boolean): void {
  const relationship = relationshipsOf(parts, workbookPath).find(({ kind }) => kind === 'calcChain');
  const document = relationship && readXml(parts, relationship.target);
  if (!relationship || !document) return;
  let sheetId = '';
  const kept: XmlElement[] = [];
  const entries = childElements(document.root);
  for (const entry of entries) {
    sheetId = entry.attributes.get('i') ?? sheetId;
    if (isGone(sheetId, entry.attributes.get('r') ?? '')) continue;
    entry.attributes.set('i', sheetId);
    kept.push(entry);
  }
  if (kept.length === entries.length) return;
  if (kept.length === 0) {
    removeRelationship(parts, workbookPath, relationship.id);
    removeParts(parts, new Set([relationship.target]));
    return;
  }
  document.root.children = kept;
  writeXml(parts, relationship.target, document);
}

/** Lists of tab and name titles in the document's properties: left out, Excel makes them anew. */
export function dropTitles(parts: Parts): void {
  const path = relationshipsOf(parts, '').find(({ kind }) => kind === 'extended-properties')?.target;
  const document = path === undefined ? undefined : readXml(parts, path);
  if (path === undefined || !document) return;
  for (const name of ['HeadingPairs', 'TitlesOfParts']) {
    const list = childElement(document.root, name);
    if (list) removeChild(document.root, list);
  }
  writeXml(parts, path, document);
}
