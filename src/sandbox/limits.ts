// Excel's limits that the host keeps.

/** Characters in a cell: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const CELL_CHARACTERS = 32_767;
/** Characters of a formula: same page. */
export const FORMULA_CHARACTERS = 8_192;
/** Cells of a range that may be read at once: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
export const READ_CELLS = 5_000_000;
/** Bytes of a request or a response in Excel on the web: same page. */
export const PAYLOAD_BYTES = 5 * 1024 * 1024;
/** Characters of a worksheet's name: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export const SHEET_NAME_CHARACTERS = 31;
/** Characters of a defined or table name: https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
export const NAME_CHARACTERS = 255;
/** Zero-based last row and column: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
/** Characters of a text constant in a formula: its length is one byte in [MS-XLS] 2.5.198.89 (PtgStr), and newer files kept the limit. */
export const CONSTANT_CHARACTERS = 255;
/** Characters of a header or footer, its codes and all its parts together: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/18a8d655-24df-4375-aa11-33c30b9ee92c */
export const HEADER_CHARACTERS = 255;
/** Page breaks of a sheet: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const PAGE_BREAKS = 1_026;
/** Series of a chart: same page. */
export const CHART_SERIES = 255;
/** Characters of a series' name: https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-name-member */
export const SERIES_NAME_CHARACTERS = 255;
/** Characters of what a validation says: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/0114969a-4859-443e-ae3e-0c1fdebfcc64 */
export const VALIDATION_CHARACTERS = { title: 32, prompt: 255, error: 224 } as const;
/** Characters of a table's header: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/8f4f8ebc-a085-4cef-bec9-6d6a40066513 */
export const TABLE_HEADER_CHARACTERS = 255;
/** A number format has fewer characters than this: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/17d11129-219b-4e2c-88db-45844d21e528 */
export const NUMBER_FORMAT_CHARACTERS = 255;
/** Characters of a font's name: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/0e286ffd-189c-4df8-a44f-3879af50a4a2 */
export const FONT_NAME_CHARACTERS = 31;
/** Characters of a drop-down list written into its rule: https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation */
export const INLINE_LIST_CHARACTERS = 255;
/** Merged areas that a range tells at once: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
export const MERGED_AREAS = 512;
/** Characters of an address, given or told: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting#range-return-character-limit */
export const ADDRESS_CHARACTERS = 8_192;
