// What this folder asks of its surroundings, given from outside, so that pane, command line and tests run the same code.

/** The part of the global `Excel` that is needed. */
export interface ExcelApi {
  /** https://learn.microsoft.com/javascript/api/excel#excel-excel-run-function(1) */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** https://learn.microsoft.com/javascript/api/excel#excel-excel-createworkbook-function(1) */
  createWorkbook(base64: string): Promise<void>;
}
