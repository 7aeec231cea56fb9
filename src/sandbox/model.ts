// The embedded Excel's own picture of a workbook. The host answers Office.js from it; files are read into it and saved from it.
// It imports nothing from the product: a shared mistake would cancel itself out.

/** '' is empty; an error is its text, "#N/A", together with `isError`. */
export type ModelValue = string | number | boolean;

export interface CellModel {
  value: ModelValue;
  /** With its "=". The value beside it is the cached one. */
  formula?: string;
  isError?: boolean;
  /** The formula was written here and nothing has calculated it: its value is not known. */
  isUncalculated?: boolean;
  /** en-US number format code; absent = "General". "@" keeps what is typed as text. */
  numberFormat?: string;
  /** The cell holds text that was typed with a leading apostrophe (quotePrefix). */
  quotePrefix?: boolean;
  style?: StyleModel;
  hyperlink?: HyperlinkModel;
}

/** A link laid over a cell (not a HYPERLINK formula): to an address, or to a place in this workbook ("'Sheet'!A1"). */
export interface HyperlinkModel {
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

export interface BorderModel {
  style: string;
  color: string;
  weight: string;
}

/** What Office.js can set on range.format; colours "#RRGGBB", sizes in points. Absent = the workbook's default. */
export interface StyleModel {
  fill?: string;
  font?: { name?: string; size?: number; bold?: boolean; italic?: boolean; underline?: string; color?: string; strikethrough?: boolean };
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapText?: boolean;
  indentLevel?: number;
  textOrientation?: number;
  shrinkToFit?: boolean;
  locked?: boolean;
  /** Keyed by Office.js BorderIndex: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight, InsideHorizontal, InsideVertical. */
  borders?: Partial<Record<string, BorderModel>>;
}

/** Formats of a whole column or a whole sheet, for the cells that do not exist yet. */
export interface ColumnDefaults {
  style?: StyleModel;
  numberFormat?: string;
}

/** Zero-based, last row and column included. */
export interface AreaModel {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface TableModel {
  id: string;
  name: string;
  area: AreaModel;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** Some of its rows are filtered out. */
  isFiltered?: boolean;
  /** A row was added that may be blank; else a single blank row is only the place for the first. */
  hasRow?: boolean;
  /** In the file as opened: the saver leaves it alone unless it changed. */
  fromFile: boolean;
}

export interface DataLabelsModel {
  showValue?: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  showPercentage?: boolean;
  position?: string;
  numberFormat?: string;
  fontSize?: number;
  fontColor?: string;
  fontBold?: boolean;
}

/** What a series draws: ranges as "'Sheet'!$A$1:$A$9", and literals only for the name. */
export interface SeriesModel {
  name: string;
  nameRef?: string;
  valuesRef?: string;
  categoriesRef?: string;
  bubbleSizesRef?: string;
  chartType?: string;
  color?: string;
  noFill?: boolean;
  lineColor?: string;
  lineWeight?: number;
  lineStyle?: string;
  markerStyle?: string;
  markerSize?: number;
  /** Inside of the marker, and its rim. */
  markerColor?: string;
  markerLineColor?: string;
  gapWidth?: number;
  overlap?: number;
  axisGroup?: 'Primary' | 'Secondary';
  smooth?: boolean;
  dataLabels?: DataLabelsModel;
  points?: Record<number, { color?: string; dataLabel?: string }>;
}

export interface AxisModel {
  visible: boolean;
  title?: string;
  titleFontSize?: number;
  titleColor?: string;
  titleBold?: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  majorGridlines: boolean;
  gridlineColor?: string;
  numberFormat?: string;
  reversed?: boolean;
  fontSize?: number;
  fontColor?: string;
  lineColor?: string;
  noLine?: boolean;
  /** Office.js ChartAxisTickMark: "None", "Outside" … */
  majorTickMark?: string;
  tickLabelPosition?: string;
  /** Office.js ChartAxisPosition: where the other axis crosses this one. */
  position?: string;
}

export interface ChartModel {
  id: string;
  name: string;
  /** Office.js ChartType, e.g. "ColumnClustered", "BarStacked", "XYScatter", "Line", "Doughnut". */
  type: string;
  /** Points from the sheet's top left. */
  left: number;
  top: number;
  width: number;
  height: number;
  title: { visible: boolean; text: string; fontSize?: number; bold?: boolean; color?: string };
  legend: { visible: boolean; position: string; fontSize?: number; color?: string };
  valueAxis: AxisModel;
  categoryAxis: AxisModel;
  series: SeriesModel[];
  fill?: string;
  noFill?: boolean;
  border?: string;
  noBorder?: boolean;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  fromFile: boolean;
}

export interface NameModel {
  name: string;
  /** With its "=". */
  formula: string;
  visible: boolean;
  comment?: string;
  /** Sheet id for a name of local scope. */
  scope?: string;
  fromFile: boolean;
}

export interface ValidationModel {
  area: AreaModel;
  /** Office.js DataValidationRule as given, e.g. { list: { inCellDropDown: true, source: "a,b" } }. */
  rule?: unknown;
  errorAlert?: unknown;
  prompt?: unknown;
  ignoreBlanks?: boolean;
}

export interface ConditionalFormatModel {
  area: AreaModel;
  /** Office.js ConditionalFormatType: "CellValue", "Custom", "ContainsText", "ColorScale", "DataBar" … */
  type: string;
  rule: unknown;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  priority: number;
  stopIfTrue?: boolean;
}

export interface PageLayoutModel {
  orientation?: 'Portrait' | 'Landscape';
  paperSize?: string;
  printAreaRef?: string;
  titleRowsRef?: string;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  centerHorizontally?: boolean;
  printGridlines?: boolean;
  /** Rows that begin a page by hand, zero-based. */
  rowBreaks?: number[];
  /** In points, as Office.js has them. */
  margins?: Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  headersFooters?: Partial<Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>>;
}

export interface SheetModel {
  /** "{GUID}" as Office.js shows it. */
  id: string;
  name: string;
  /** 'chart' for a chart sheet, which Office.js does not list among the worksheets. */
  type: 'worksheet' | 'chart';
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** rows[r]?.[c]; sparse. */
  rows: (CellModel | undefined)[][];
  merges: AreaModel[];
  /** Set where whole columns, or the whole sheet, were formatted at once. */
  columnDefaults?: Map<number, ColumnDefaults>;
  sheetDefaults?: ColumnDefaults;
  /** Points; absent = Excel's 48. */
  standardWidth?: number;
  /** Points by column or row; absent = default. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  tables: TableModel[];
  charts: ChartModel[];
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  /** How many rows and columns stay in sight. */
  frozenRows: number;
  frozenColumns: number;
  pageLayout: PageLayoutModel;
  /** The sheet's name in the file as opened; absent for a sheet added since. */
  originName?: string;
  /** For a sheet from the file: "row,column" of the cells changed since it was opened; only these are saved. */
  changedCells: Set<string>;
  /** For a sheet from the file: other things changed since ("charts", "tables", "columnWidths" …), saved one by one or refused. */
  changedParts: Set<string>;
}

export interface WorkbookModel {
  /** File name with its extension. */
  name: string;
  date1904: boolean;
  isProtected: boolean;
  readOnly: boolean;
  sheets: SheetModel[];
  names: NameModel[];
  activeSheetId: string;
  /** Zero-based selection on the active sheet. */
  selection: AreaModel;
  /** The package as opened, for saving without harm; absent for a new workbook or one read from .csv, .xls, .xlsb, .ods. */
  source?: Uint8Array;
}
