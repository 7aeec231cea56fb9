// Worksheet.pageLayout: how the sheet prints. https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
import { absoluteText, areaText, sheetPrefix, isWholeRows } from '../areas';
import { booleanArgument, numberArgument, objectArgument, oneOf, textArgument } from '../arguments';
import { markPart } from '../cells';
import { ExcelError } from '../errors';
import type { HostState } from '../host-state';
import { HEADER_CHARACTERS } from '../limits';
import type { PageLayoutModel, SheetModel } from '../model';
import { defineType, type Property } from '../object-type';
import { without } from '../without';
import { rangeType } from './range';
import { areaFromAddress, refuseProtected, type RangeTarget } from './range-target';

const PAPER_SIZES = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
] as const;

function edit(sheet: SheetModel, patch: Partial<PageLayoutModel>): void {
  Object.assign(sheet.pageLayout, patch);
  markPart(sheet, 'pageLayout');
}

type Margin = keyof NonNullable<PageLayoutModel['margins']>;
/** Excel's Normal margins, in points. */
const NORMAL_MARGINS: Readonly<Record<Margin, number>> = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

function margin(side: Margin): Property<SheetModel> {
  return {
    since: '1.9',
    get: (sheet) => sheet.pageLayout.margins?.[side] ?? NORMAL_MARGINS[side],
    set: (sheet, value) => {
      edit(sheet, { margins: { ...sheet.pageLayout.margins, [side]: numberArgument(value, `${side}Margin`) } });
    },
  };
}

function flag(key: 'centerHorizontally' | 'printGridlines'): Property<SheetModel> {
  return {
    since: '1.9',
    get: (sheet) => sheet.pageLayout[key] ?? false,
    set: (sheet, value) => {
      edit(sheet, { [key]: booleanArgument(value, key) });
    },
  };
}

type HeaderPart = keyof NonNullable<PageLayoutModel['headersFooters']>;

/** The parts as the file holds them together: "&LPlan&R&P". */
function charactersOf(parts: NonNullable<PageLayoutModel['headersFooters']>, end: 'Header' | 'Footer'): number {
  const texts = (['left', 'center', 'right'] as const).map((side) => parts[`${side}${end}`] ?? '');
  return texts.reduce((sum, text) => sum + (text === '' ? 0 : text.length + '&L'.length), 0);
}

function headerPart(part: HeaderPart): Property<SheetModel> {
  return {
    since: '1.9',
    get: (sheet) => sheet.pageLayout.headersFooters?.[part] ?? '',
    set: (sheet, value) => {
      const headersFooters = { ...sheet.pageLayout.headersFooters, [part]: textArgument(value, part) };
      if (charactersOf(headersFooters, part.endsWith('Header') ? 'Header' : 'Footer') > HEADER_CHARACTERS)
        throw new ExcelError('InvalidArgument', `a header or footer holds at most ${HEADER_CHARACTERS} characters`);
      edit(sheet, { headersFooters });
    },
  };
}

const headerFooterType = defineType<SheetModel>('HeaderFooter', {
  guard: refuseProtected,
  members: {
    leftHeader: headerPart('leftHeader'),
    centerHeader: headerPart('centerHeader'),
    rightHeader: headerPart('rightHeader'),
    leftFooter: headerPart('leftFooter'),
    centerFooter: headerPart('centerFooter'),
    rightFooter: headerPart('rightFooter'),
  },
});

const headersFootersType = defineType<SheetModel>('HeaderFooterGroup', {
  members: { defaultForAllPages: { since: '1.9', link: (sheet) => headerFooterType.of(sheet) } },
});

/** Either a scale, or how many pages wide and high. */
function setZoom(sheet: SheetModel, value: unknown): void {
  const zoom = objectArgument(value, 'zoom');
  const given = (key: string) => (zoom[key] === undefined || zoom[key] === null ? undefined : numberArgument(zoom[key], key));
  const [scale, width, height] = [given('scale'), given('horizontalFitToPages'), given('verticalFitToPages')];
  if (scale !== undefined && (scale < 10 || scale > 400)) throw new ExcelError('InvalidArgument', 'a scale between 10 and 400');
  if (scale !== undefined && (width !== undefined || height !== undefined))
    throw new ExcelError('InvalidArgument', 'a scale or pages, not both');
  sheet.pageLayout = {
    ...without(sheet.pageLayout, 'fitToWidth', 'fitToHeight', 'scale'),
    ...(scale === undefined ? {} : { scale }),
    ...(width === undefined ? {} : { fitToWidth: width }),
    ...(height === undefined ? {} : { fitToHeight: height }),
  };
  markPart(sheet, 'pageLayout');
}

function zoomOf({ pageLayout: { scale, fitToWidth, fitToHeight } }: SheetModel): Record<string, number> {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }),
  };
}

function rangeOf(sheet: SheetModel, value: unknown, host: HostState): RangeTarget {
  const target = rangeType.targetOf(value) ?? areaFromAddress(host, sheet, textArgument(value, 'range'));
  if (target.sheet !== sheet) throw new ExcelError('InvalidArgument', 'the range is on another worksheet');
  return target;
}

export const pageLayoutType = defineType<SheetModel>('PageLayout', {
  guard: refuseProtected,
  members: {
    orientation: {
      since: '1.9',
      get: (sheet) => sheet.pageLayout.orientation ?? 'Portrait',
      set: (sheet, value) => {
        edit(sheet, { orientation: oneOf(value, ['Portrait', 'Landscape'], 'orientation') });
      },
    },
    paperSize: {
      since: '1.9',
      get: (sheet) => sheet.pageLayout.paperSize ?? 'Letter',
      set: (sheet, value) => {
        edit(sheet, { paperSize: oneOf(value, PAPER_SIZES, 'paperSize') });
      },
    },
    zoom: { since: '1.9', get: zoomOf, set: setZoom },
    centerHorizontally: flag('centerHorizontally'),
    printGridlines: flag('printGridlines'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    headersFooters: { since: '1.9', link: (sheet) => headersFootersType.of(sheet) },
    setPrintArea: {
      since: '1.9',
      writes: true,
      call: (sheet, [range], host) => {
        edit(sheet, { printAreaRef: absoluteText(sheet.name, rangeOf(sheet, range, host).area) });
      },
    },
    /** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-setprinttitlerows-member(1) */
    setPrintTitleRows: {
      since: '1.9',
      writes: true,
      call: (sheet, [range], host) => {
        const { area } = rangeOf(sheet, range, host);
        if (!isWholeRows(area)) throw new ExcelError('InvalidArgument', 'title rows are whole rows');
        const { top, bottom } = area;
        edit(sheet, { titleRowsRef: sheetPrefix(sheet.name) + areaText({ top, bottom, left: 0, right: 16_383 }, '$') });
      },
    },
  },
});
