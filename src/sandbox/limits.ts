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
/** Characters of a drop-down list written into its rule: https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation */
export const INLINE_LIST_CHARACTERS = 255;
/** Merged areas that a range tells at once: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
export const MERGED_AREAS = 512;
/** Characters of an address list for getRanges, as seen: https://github.com/OfficeDev/office-js/issues/5198 */
export const ADDRESS_CHARACTERS = 8_192;
