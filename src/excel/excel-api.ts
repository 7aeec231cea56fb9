// The one thing that this folder asks of its surroundings: Excel.run, given from outside, so that pane, command line and tests run the same code.

/** The part of the global `Excel` that is needed. https://learn.microsoft.com/javascript/api/excel#excel-excel-run-function(1) */
export interface ExcelApi {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}
