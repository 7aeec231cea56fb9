// The oldest Excel that we run in, and the questions about newer ones.

/** Excel 2021 and later, Microsoft 365, web, Mac. https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
const FLOOR = '1.14';

/** `Office.context.requirements`, given from outside. */
export interface Requirements {
  isSetSupported(name: string, minVersion?: string): boolean;
}

/** Whether this Excel has everything that Rapport needs. */
export function runsHere(requirements: Requirements): boolean {
  return requirements.isSetSupported('ExcelApi', FLOOR);
}
