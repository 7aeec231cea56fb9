// Saves a workbook: the package as opened with the net result of all changes, and nothing else touched.
import type { SheetModel, WorkbookModel } from '../model';
import { blankPackage, blankWorkbookPath } from './blank-package';
import { frontSheet, frontTab, selectTab } from './front-tab';
import { freePath, relationshipsOf, requireXml } from './package-parts';
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
  const saving = startSaving(model);
  const { parts, workbookPath, changes } = saving;
  removeSheets(parts, workbookPath, new Set(changes.deleted));
  followSheetsInParts(parts, [...parts.keys()], changes);
  changeKeptSheets(saving);
  const added = addNewSheets(saving);
  saving.styles.save();
  updateWorkbookPart(parts, workbookPath, model, {
    originNames: saving.entries.map(({ name }) => name),
    changes,
    added,
    front: saving.front,
  });
  if (changes.deleted.length > 0 || changes.renamed.size > 0 || added.size > 0) dropTitles(parts);
  return zip(parts);
}

interface Saving {
  model: WorkbookModel;
  parts: Parts;
  workbookPath: string;
  styles: StyleSheet;
  /** Sheets of the package as opened, and those of the model that come from it by their names then. */
  entries: readonly SheetEntry[];
  kept: ReadonlyMap<string, SheetModel>;
  changes: SheetChanges;
  front: SheetModel | undefined;
  isFrontChanged: boolean;
}

function startSaving(model: WorkbookModel): Saving {
  const parts = model.source === undefined ? blankPackage(model.date1904) : unzip(model.source, model.name);
  const workbookPath = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? blankWorkbookPath;
  const entries = sheetEntries(parts, workbookPath);
  const kept = new Map(model.sheets.flatMap((sheet) => (sheet.originName === undefined ? [] : [[sheet.originName, sheet] as const])));
  const was = frontTab(parts, workbookPath, entries);
  const front = frontSheet(was, model);
  return {
    model,
    parts,
    workbookPath,
    styles: openStyles(parts, workbookPath),
    entries,
    kept,
    changes: sheetChanges(entries, kept),
    front,
    isFrontChanged: front?.originName !== was.inFront,
  };
}

function sheetChanges(entries: readonly SheetEntry[], kept: ReadonlyMap<string, SheetModel>): SheetChanges {
  const renamed = new Map<string, string>();
  for (const [from, { name }] of kept) if (name !== from) renamed.set(from, name);
  return { renamed, deleted: entries.map(({ name }) => name).filter((name) => !kept.has(name)) };
}

function changeKeptSheets({ parts, workbookPath, entries, kept, model, styles, front, isFrontChanged }: Saving): void {
  const sheetIds = sheetIdsByName(parts, workbookPath);
  for (const { name, path } of entries) {
    const sheet = kept.get(name);
    if (!sheet) continue;
    const lostFormulas = patchSheet(parts, path, sheet, model, styles);
    const sheetId = sheetIds.get(name);
    if (lostFormulas.size > 0) shortenCalculationChain(parts, workbookPath, (id, cell) => id === sheetId && lostFormulas.has(cell));
    if (isFrontChanged) selectTab(parts, path, sheet === front);
  }
}

function sheetIdsByName(parts: Parts, workbookPath: string): Map<string, string> {
  const list = childElement(requireXml(parts, workbookPath).root, 'sheets');
  return new Map(
    (list ? childElements(list) : []).map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('sheetId') ?? '']),
  );
}

/** Returns the paths of the new sheets by sheet id. */
function addNewSheets({ parts, model, styles, front }: Saving): Map<string, string> {
  const added = new Map<string, string>();
  for (const sheet of model.sheets) {
    if (sheet.originName !== undefined || sheet.type !== 'worksheet') continue;
    const path = freePath(parts, 'xl/worksheets/sheet');
    writeSheet(parts, path, sheet, model, styles);
    selectTab(parts, path, sheet === front);
    added.set(sheet.id, path);
  }
  return added;
}
