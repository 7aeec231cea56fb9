// Saves a workbook: the package as opened with the net result of all changes, and nothing else touched.
import type { SheetModel, WorkbookModel } from '../model';
import { blankPackage, blankWorkbookPath } from './blank-package';
import { frontSheet, frontTab, selectTab } from './front-tab';
import { freePath, reachableParts, relationshipsOf, removeParts, removeRelationship, requireXml } from './package-parts';
import { patchSheet } from './patch-sheet';
import { sheetEntries, type SheetEntry } from './sheet-entries';
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
  if (isChanged(saving)) removeSignatures(parts);
  return zip(parts);
}

function isChanged({ parts, opened }: Saving): boolean {
  if (parts.size !== opened.size) return true;
  return [...parts].some(([path, bytes]) => {
    const before = opened.get(path);
    return bytes !== before && (bytes.length !== before?.length || bytes.some((byte, at) => byte !== before[at]));
  });
}

/**
 * A signature says that nothing was changed since, so Excel takes it away with the first change
 * (https://support.microsoft.com/office/add-or-remove-a-digital-signature-in-microsoft-365-files-70d26dc9-be10-46f1-8efa-719c8b3f1a2d);
 * that of the macros, which were not changed, stays.
 */
function removeSignatures(parts: Parts): void {
  const reachedBefore = reachableParts(parts);
  for (const { id, type } of relationshipsOf(parts, '')) if (type.endsWith('/digital-signature/origin')) removeRelationship(parts, '', id);
  const reachedAfter = reachableParts(parts);
  removeParts(parts, new Set([...reachedBefore].filter((path) => !reachedAfter.has(path))));
}

interface Saving {
  model: WorkbookModel;
  parts: Parts;
  /** The parts before anything was changed. */
  opened: ReadonlyMap<string, Uint8Array>;
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
    opened: new Map(parts),
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
