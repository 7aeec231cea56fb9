// Saves a workbook: the package as opened with the net result of all changes, and nothing else touched.
import type { SheetModel, WorkbookModel } from '../model';
import { blankPackage, blankWorkbookPath } from './blank-package';
import { freePath, partText, relationshipsOf, requireXml } from './package-parts';
import { patchSheet } from './patch-sheet';
import { sheetEntries, type SheetEntry } from './read-package';
import { dropTitles, removeSheets, shortenCalculationChain } from './remove-sheets';
import { followSheetsInParts, type SheetChanges } from './sheet-references';
import { openStyles, type StyleSheet } from './styles';
import { updateWorkbookPart } from './workbook-part';
import { writeSheet } from './write-sheet';
import { childElement, childElements } from './xml';
import { unzip, zip, type Parts } from './zip-archive';

/**
 * An .xlsx (or .xlsm, where `source` is one). Sheets of `source` that did not change keep their bytes.
 * Throws UnsavableError when the model holds something that can't be written.
 */
export function saveWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  return Promise.resolve(model).then(savedPackage);
}

function savedPackage(model: WorkbookModel): Uint8Array {
  const parts = model.source === undefined ? blankPackage(model.date1904) : unzip(model.source, model.name);
  const workbookPath = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? blankWorkbookPath;
  const entries = sheetEntries(parts, workbookPath);
  const kept = new Map(model.sheets.flatMap((sheet) => (sheet.originName === undefined ? [] : [[sheet.originName, sheet] as const])));
  const changes = sheetChanges(entries, kept);

  removeSheets(parts, workbookPath, new Set(changes.deleted));
  followSheetsInParts(parts, [...parts.keys()], changes);
  const styles = openStyles(parts, workbookPath);
  changeKeptSheets(parts, workbookPath, entries, kept, model, styles);
  const added = addNewSheets(parts, model, styles);
  styles.save();
  updateWorkbookPart(parts, workbookPath, model, { originNames: entries.map(({ name }) => name), changes, added });
  if (changes.deleted.length > 0 || changes.renamed.size > 0 || added.size > 0) dropTitles(parts);
  return zip(parts);
}

function sheetChanges(entries: readonly SheetEntry[], kept: ReadonlyMap<string, SheetModel>): SheetChanges {
  const renamed = new Map<string, string>();
  for (const [from, { name }] of kept) if (name !== from) renamed.set(from, name);
  return { renamed, deleted: entries.map(({ name }) => name).filter((name) => !kept.has(name)) };
}

function changeKeptSheets(
  parts: Parts,
  workbookPath: string,
  entries: readonly SheetEntry[],
  kept: ReadonlyMap<string, SheetModel>,
  model: WorkbookModel,
  styles: StyleSheet,
): void {
  const sheetIds = sheetIdsByName(parts, workbookPath);
  for (const { name, path } of entries) {
    const sheet = kept.get(name);
    if (!sheet) continue;
    const lostFormulas = patchSheet(parts, path, sheet, model, styles);
    const sheetId = sheetIds.get(name);
    if (lostFormulas.size > 0) shortenCalculationChain(parts, workbookPath, (id, cell) => id === sheetId && lostFormulas.has(cell));
    selectTab(parts, path, sheet.id === model.activeSheetId);
  }
}

function sheetIdsByName(parts: Parts, workbookPath: string): Map<string, string> {
  const list = childElement(requireXml(parts, workbookPath).root, 'sheets');
  return new Map(
    (list ? childElements(list) : []).map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('sheetId') ?? '']),
  );
}

/** Two selected tabs would be a group, and what is typed into one would land in both. */
function selectTab(parts: Parts, path: string, isActive: boolean): void {
  const text = partText(parts, path) ?? '';
  const view = /<(?:\w+:)?sheetView\b[^>]*>/.exec(text)?.[0];
  if (view === undefined) return;
  const isSelected = /\stabSelected="(1|true)"/.test(view);
  if (isSelected === isActive) return;
  const changed = isActive ? view.replace(/(\/?>)$/, ' tabSelected="1"$1') : view.replace(/\stabSelected="[^"]*"/, '');
  parts.set(path, new TextEncoder().encode(text.replace(view, () => changed)));
}

/** Returns the paths of the new sheets by sheet id. */
function addNewSheets(parts: Parts, model: WorkbookModel, styles: StyleSheet): Map<string, string> {
  const added = new Map<string, string>();
  for (const sheet of model.sheets) {
    if (sheet.originName !== undefined || sheet.type !== 'worksheet') continue;
    const path = freePath(parts, 'xl/worksheets/sheet');
    writeSheet(parts, path, sheet, model, styles);
    added.set(sheet.id, path);
  }
  return added;
}
