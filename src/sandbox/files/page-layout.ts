// Print set-up of a sheet: margins, orientation, fit to pages, headers and footers. Print areas and titles are workbook names.
import { absoluteText, parseReference, sheetPrefix } from '../areas';
import type { PageLayoutModel } from '../model';
import { inches } from './units';
import { element, type XmlElement } from './xml';

/** ECMA-376 part 1, 18.3.1.63: the numbers of the papers that projects print on. */
const papers: Readonly<Record<string, number>> = { Letter: 1, Tabloid: 3, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };

/** Excel's normal margins, in points. */
const normalMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** printOptions, pageMargins, pageSetup, headerFooter and rowBreaks, those that are needed, in their order. */
export function pageLayoutElements(layout: PageLayoutModel): XmlElement[] {
  if (Object.keys(layout).length === 0) return [];
  const elements: XmlElement[] = [];
  if (layout.centerHorizontally || layout.printGridlines) {
    elements.push(
      element('printOptions', {
        horizontalCentered: layout.centerHorizontally || undefined,
        gridLines: layout.printGridlines || undefined,
      }),
    );
  }
  const margins = { ...normalMargins, ...layout.margins };
  elements.push(element('pageMargins', Object.fromEntries(Object.entries(margins).map(([side, points]) => [side, inches(points)]))));
  const fits = isFitted(layout);
  elements.push(
    element('pageSetup', {
      paperSize: papers[(layout.paperSize ?? '').replace(/^Paper/i, '')],
      scale: layout.scale,
      fitToWidth: fits ? (layout.fitToWidth ?? 0) : undefined,
      fitToHeight: fits ? (layout.fitToHeight ?? 0) : undefined,
      orientation: layout.orientation?.toLowerCase(),
    }),
  );
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = layout.headersFooters ?? {};
  const header = threeParts(leftHeader, centerHeader, rightHeader);
  const footer = threeParts(leftFooter, centerFooter, rightFooter);
  if (header || footer) {
    elements.push(
      element(
        'headerFooter',
        {},
        header ? element('oddHeader', {}, header) : undefined,
        footer ? element('oddFooter', {}, footer) : undefined,
      ),
    );
  }
  if (layout.rowBreaks !== undefined && layout.rowBreaks.length > 0) elements.push(rowBreaks(layout.rowBreaks));
  return elements;
}

/** ECMA-376 part 1, 18.3.1.74: the id of a break is the number of the row above it. */
function rowBreaks(rows: readonly number[]): XmlElement {
  const breaks = rows.toSorted((a, b) => a - b).map((row) => element('brk', { id: row, max: 16_383, man: true }));
  return element('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, ...breaks);
}

/** Fit to pages takes effect only with a mark in <sheetPr>. */
export function isFitted({ fitToWidth, fitToHeight }: PageLayoutModel): boolean {
  return fitToWidth !== undefined || fitToHeight !== undefined;
}

function threeParts(left = '', center = '', right = ''): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/** Built-in names of the sheet: print area and the rows to repeat, with the sheet's final name. */
export function printNames({ printAreaRef, titleRowsRef }: PageLayoutModel, sheetName: string): { name: string; formula: string }[] {
  const names: { name: string; formula: string }[] = [];
  const area = printAreaRef === undefined ? undefined : parseReference(printAreaRef.replace(/^=/, ''))?.area;
  if (area) names.push({ name: '_xlnm.Print_Area', formula: absoluteText(sheetName, area) });
  const rows = titleRowsRef === undefined ? undefined : parseReference(titleRowsRef.replace(/^=/, ''))?.area;
  if (rows) names.push({ name: '_xlnm.Print_Titles', formula: `${sheetPrefix(sheetName)}$${rows.top + 1}:$${rows.bottom + 1}` });
  return names;
}
