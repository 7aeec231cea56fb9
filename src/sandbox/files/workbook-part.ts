// The workbook part: which sheets there are and in which order, their names and visibility, defined names, the active tab.
import type { NameModel, SheetModel, WorkbookModel } from '../model';
import { addRelationship, requireXml, relationshipRoot, writeXml } from './package-parts';
import { printNames } from './page-layout';
import { followSheets, type SheetChanges } from './sheet-references';
import { adopt, childElement, childElements, element, escapeXml, insertInOrder, removeChild, textOf, type XmlElement } from './xml';
import type { Parts } from './zip-archive';

const workbookOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'extLst',
];

export interface SheetPlaces {
  /** Sheets of the package as opened, in their order: local names and the active tab are numbered by it. */
  originNames: readonly string[];
  changes: SheetChanges;
  /** Paths of the sheets that were added, by sheet id. */
  added: ReadonlyMap<string, string>;
  front: SheetModel | undefined;
}

export function updateWorkbookPart(parts: Parts, workbookPath: string, model: WorkbookModel, places: SheetPlaces): void {
  const added = new Map([...places.added].map(([id, path]) => [id, addRelationship(parts, workbookPath, 'worksheet', path)]));
  const document = requireXml(parts, workbookPath);
  const { root } = document;
  updateSheets(root, model, added);
  updateViews(root, model, places.front);
  updateNames(root, model, places);
  if (hasUncalculated(model)) askForCalculation(root);
  writeXml(parts, workbookPath, document);
}

function updateSheets(root: XmlElement, model: WorkbookModel, added: ReadonlyMap<string, string>): void {
  const list = childElement(root, 'sheets');
  if (!list) throw new Error('the workbook part has no list of sheets');
  const existing = new Map(childElements(list).map((entry) => [entry.attributes.get('name') ?? '', entry]));
  let sheetId = Math.max(0, ...[...existing.values()].map(({ attributes }) => Number(attributes.get('sheetId') ?? 0)));
  const idName = relationshipAttribute(root);
  list.children = model.sheets.map((sheet) => {
    const entry =
      existing.get(sheet.originName ?? '') ??
      adopt(list, element('sheet', { name: '', sheetId: ++sheetId, [idName]: added.get(sheet.id) }));
    entry.attributes.set('name', sheet.name);
    if (sheet.visibility === 'Visible') entry.attributes.delete('state');
    else entry.attributes.set('state', sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden');
    return entry;
  });
}

/** "r:id", or with whatever prefix the part gives to relationships. */
function relationshipAttribute(root: XmlElement): string {
  const declared = [...root.attributes].find(([key, value]) => key.startsWith('xmlns:') && value === relationshipRoot)?.[0];
  if (declared === undefined) root.attributes.set('xmlns:r', relationshipRoot);
  return `${declared?.slice('xmlns:'.length) ?? 'r'}:id`;
}

function updateViews(root: XmlElement, model: WorkbookModel, front: SheetModel | undefined): void {
  const active = front ? model.sheets.indexOf(front) : 0;
  if (!childElement(root, 'bookViews') && active > 0) insertInOrder(root, element('bookViews', {}, element('workbookView')), workbookOrder);
  const views = childElement(root, 'bookViews');
  for (const view of views ? childElements(views, 'workbookView') : []) {
    if (Number(view.attributes.get('activeTab') ?? 0) !== active) view.attributes.set('activeTab', String(active));
    if (Number(view.attributes.get('firstSheet') ?? 0) > active) view.attributes.delete('firstSheet');
  }
}

/** Names of the file keep their place and all that the model does not know of them. */
function updateNames(root: XmlElement, model: WorkbookModel, { originNames, changes }: SheetPlaces): void {
  const list = childElement(root, 'definedNames') ?? adopt(root, element('definedNames'));
  const place = new Map(model.sheets.map((sheet, index) => [sheet.id, index]));
  const fromFile = new Map(model.sheets.map((sheet, index) => [sheet.originName, index]));
  const wanted = new Map(
    model.names.map((name) => [nameKey(name.name, name.scope === undefined ? undefined : place.get(name.scope)), name]),
  );
  const entries: XmlElement[] = [];
  const taken = new Set<string>();
  for (const entry of childElements(list)) {
    const local = entry.attributes.get('localSheetId');
    const scope = local === undefined ? undefined : fromFile.get(originNames[Number(local)] ?? '');
    if (local !== undefined && scope === undefined) continue; // its sheet is gone
    const name = entry.attributes.get('name') ?? '';
    const key = nameKey(name, scope);
    const isBuiltIn = name.startsWith('_xlnm.');
    const kept = wanted.get(key);
    if (taken.has(key) || (!isBuiltIn && !kept)) continue;
    taken.add(key);
    if (scope !== undefined) entry.attributes.set('localSheetId', String(scope));
    const formula = kept ? kept.formula.slice(1) : followSheets(textOf(entry), changes);
    if (formula !== textOf(entry)) entry.children = [escapeXml(formula)];
    if (kept) setVisibility(entry, kept);
    entries.push(entry);
  }
  const add = (key: string, entry: XmlElement) => {
    if (!taken.has(key)) entries.push(adopt(list, entry));
    taken.add(key);
  };
  for (const [key, name] of wanted) add(key, nameElement(name, name.scope === undefined ? undefined : place.get(name.scope)));
  model.sheets.forEach((sheet, index) => {
    if (!writesPageLayout(sheet)) return;
    for (const { name, formula } of printNames(sheet.pageLayout, sheet.name)) {
      const key = nameKey(name, index);
      const old = entries.findIndex(
        (entry) => nameKey(entry.attributes.get('name') ?? '', numberOf(entry.attributes.get('localSheetId'))) === key,
      );
      if (old >= 0) entries.splice(old, 1);
      taken.delete(key);
      add(key, element('definedName', { name, localSheetId: index }, formula));
    }
  });
  list.children = entries;
  const present = childElement(root, 'definedNames');
  if (entries.length === 0 && present) removeChild(root, present);
  if (entries.length > 0 && !present) insertInOrder(root, list, workbookOrder);
}

function writesPageLayout(sheet: SheetModel): boolean {
  return sheet.originName === undefined || sheet.changedParts.has('pageLayout');
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function nameKey(name: string, scope: number | undefined): string {
  return `${scope ?? ''}!${name.toLowerCase()}`;
}

function nameElement(name: NameModel, localSheetId: number | undefined): XmlElement {
  return element(
    'definedName',
    { name: name.name, comment: name.comment || undefined, localSheetId, hidden: name.visible ? undefined : true },
    name.formula.replace(/^=/, ''),
  );
}

function setVisibility({ attributes }: XmlElement, { visible }: NameModel): void {
  if (visible) attributes.delete('hidden');
  else if (attributes.get('hidden') !== 'true') attributes.set('hidden', '1');
}

/** Formulas of ours that nothing has calculated yet. */
function hasUncalculated(model: WorkbookModel): boolean {
  return model.sheets.some(({ rows, originName, changedCells }) =>
    rows.some((cells, row) =>
      cells.some((cell, column) => cell?.isUncalculated === true && (originName === undefined || changedCells.has(`${row},${column}`))),
    ),
  );
}

function askForCalculation(root: XmlElement): void {
  if (!childElement(root, 'calcPr')) insertInOrder(root, element('calcPr'), workbookOrder);
  childElement(root, 'calcPr')?.attributes.set('fullCalcOnLoad', '1');
}
