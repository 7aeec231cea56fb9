// Which tab stands in front. Bringing another one forward touches the views of both; otherwise none is touched.
import type { SheetModel, WorkbookModel } from '../model';
import { partText, requireXml, setPartText } from './package-parts';
import type { SheetEntry } from './sheet-entries';
import { childElement } from './xml';
import type { Parts } from './zip-archive';

export interface FrontTab {
  /** Name of the tab in front, a chart sheet perhaps. */
  inFront: string | undefined;
  /** Name of the worksheet that Office.js calls active: that tab, else the first visible worksheet. */
  active: string | undefined;
}

export function frontTab(parts: Parts, workbookPath: string, entries: readonly SheetEntry[]): FrontTab {
  const views = childElement(requireXml(parts, workbookPath).root, 'bookViews');
  const view = views && childElement(views, 'workbookView');
  const front = entries[Number(view?.attributes.get('activeTab') ?? 0)];
  const active = [front, ...entries].find((entry) => entry?.type === 'worksheet' && entry.visibility === 'Visible');
  return { inFront: front?.name, active: active?.name };
}

/** The sheet that is to stand in front in the saved file: the file's own unless another one was activated. */
export function frontSheet({ inFront, active }: FrontTab, model: WorkbookModel): SheetModel | undefined {
  const wanted = model.sheets.find(({ id }) => id === model.activeSheetId);
  const own = model.sheets.find(({ originName }) => originName !== undefined && originName === inFront);
  return own && wanted?.originName === active ? own : (wanted ?? own);
}

/** Two selected tabs would be a group, and what is typed into one would land in both. */
export function selectTab(parts: Parts, path: string, isInFront: boolean): void {
  const text = partText(parts, path) ?? '';
  const view = /<(?:\w+:)?sheetView\b[^>]*>/.exec(text)?.[0];
  if (view === undefined) return;
  const isSelected = /\stabSelected=["'](1|true)["']/.test(view);
  if (isSelected === isInFront) return;
  const unselected = view.replace(/\stabSelected=(?:"[^"]*"|'[^']*')/, '');
  const changed = isInFront ? unselected.replace(/(\/?>)$/, ' tabSelected="1"$1') : unselected;
  setPartText(
    parts,
    path,
    text.replace(view, () => changed),
  );
}
