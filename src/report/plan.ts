// A report as it will stand on worksheets: grids of styled cells, charts over them, names and print set-up. Knows no Excel.
import type { Area, CellRef } from '../workbook/address';
import type { SerialDay } from '../workbook/serial-date';
import type { Language } from '../locales/format';

/** Which tab of ours: marked in the workbook by the hidden name `Rapport.tab.<kind>` or `Rapport.tab.<kind>.<key>`. */
export type TabKind =
  | 'review'
  | 'client'
  | 'findings'
  | 'stakeholderMap'
  | 'communicationCompliance'
  | 'riskMatrix'
  | 'changes'
  | 'satisfaction'
  | 'complaints'
  | 'actions'
  | 'weekly'
  | 'stage'
  | 'closing'
  | 'setup'
  | 'history'
  /** No tab of ours: a register that the user fills in. */
  | 'template';

export interface FontStyle {
  readonly name?: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color: string;
  readonly underline?: boolean;
}

export interface BorderStyle {
  readonly color: string;
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
}

/** How a cell looks; sizes in points, colours "#RRGGBB". */
export interface CellStyle {
  readonly font: FontStyle;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly top?: BorderStyle;
  readonly bottom?: BorderStyle;
  readonly left?: BorderStyle;
  readonly right?: BorderStyle;
}

export type PlannedValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly day: SerialDay }
  /** A jump inside the workbook; the only formula that we write. */
  | { readonly kind: 'link'; readonly text: string; readonly to: CellRef }
  | { readonly kind: 'blank' };

export interface PlannedCell {
  readonly value: PlannedValue;
  /** A key of the tab's `styles`. */
  readonly style: string;
}

export type ChartType =
  | 'ColumnClustered'
  | 'ColumnStacked'
  | 'BarClustered'
  | 'BarStacked'
  | 'BarStacked100'
  | 'Line'
  | 'LineMarkers'
  | 'XYScatter'
  /** A scatter whose points are joined: a curve over unequal steps. */
  | 'XYScatterLines'
  | 'Doughnut';

export interface PlannedSeries {
  readonly name: string;
  /** One column or one row of the same tab. */
  readonly values: Area;
  /** Categories, or the x values of a scatter. */
  readonly categories?: Area;
  readonly color: string;
  /** A series that only holds place, for intervals. */
  readonly invisible?: boolean;
  /** A combo: this series is drawn as another type. */
  readonly type?: ChartType;
  readonly labels?: 'value' | 'seriesName';
  readonly labelFormat?: string;
  /** Labels above the points, where a line runs on at their side. */
  readonly labelsAt?: 'above';
  /** Points in the series' order that have another colour. */
  readonly pointColors?: readonly (string | undefined)[];
  readonly markerSize?: number;
  /** A circle unless said: shapes tell series apart where colour can't. */
  readonly marker?: 'Circle' | 'Diamond' | 'Square';
  readonly secondaryAxis?: boolean;
}

export interface PlannedAxis {
  readonly visible: boolean;
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly gridlines: boolean;
  readonly numberFormat?: string;
  readonly reversed?: boolean;
  /** Labels at the low end of the chart instead of beside the axis, where bars cross zero. */
  readonly labelsAt?: 'low';
}

export interface PlannedChart {
  /** Unique on its tab, stable across runs. */
  readonly name: string;
  readonly type: ChartType;
  /** Says the message: "NPS 32 ± 11, no real change". */
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Area;
  readonly series: readonly PlannedSeries[];
  readonly valueAxis: PlannedAxis;
  readonly categoryAxis: PlannedAxis;
  readonly legend: 'none' | 'bottom' | 'right' | 'top';
  readonly gapWidth?: number;
  readonly overlap?: number;
  /** Points; the title is larger. */
  readonly fontSize: number;
}

/** An Excel table over part of the grid; its header row is the area's first. */
export interface PlannedTable {
  readonly name: string;
  readonly area: Area;
  readonly filter: boolean;
}

export interface PlannedValidation {
  readonly area: Area;
  /** A drop-down of these words, at most 255 characters together; or help text only. */
  readonly list?: readonly string[];
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly date?: true;
}

export interface TabPlan {
  readonly kind: TabKind;
  /** Tells tabs of one kind apart (a client's number from 1); '' where there is one. */
  readonly key: string;
  /** The tab's name, valid in Excel: at most 31 characters, none of \ / ? * : [ ] nor, for East Asian Excel, their full-width forms, no ' at an end. */
  readonly name: string;
  readonly audience: 'internal' | 'client';
  readonly language: Language;
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Points, one per column of the grid. */
  readonly columnWidths: readonly number[];
  /** Points, one per row; undefined = as high as the text needs. */
  readonly rowHeights: readonly (number | undefined)[];
  /** Rows of equal length, starting at A1; undefined = untouched, without style. */
  readonly cells: readonly (readonly (PlannedCell | undefined)[])[];
  readonly merges: readonly Area[];
  readonly charts: readonly PlannedChart[];
  readonly tables: readonly PlannedTable[];
  readonly validations: readonly PlannedValidation[];
  /** Figures that carry workbook names: "Rapport.health.1" → its cell. */
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly tabColor: string;
  readonly hidden: boolean;
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Rows that begin a page, zero-based, rising. */
    readonly breaks?: readonly number[];
    /** Columns from A that are printed; all unless said. */
    readonly columns?: number;
    /** Per cent, for a sheet that one page can't be as wide as; its columns go over several pages. */
    readonly scale?: number;
    /** Header row to repeat on each page, zero-based. */
    readonly titleRow?: number;
    readonly header: { readonly left: string; readonly right: string };
    /** `{page}` and `{pages}` stand for the page's number and the number of pages. */
    readonly footer: { readonly left: string; readonly right: string };
  };
}

/** Sets a tab of ours apart from the user's: all tabs that one press of the button writes. */
export interface ReportPlan {
  readonly tabs: readonly TabPlan[];
}
