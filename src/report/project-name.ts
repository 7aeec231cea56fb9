// What a project is called where the user has not said: its workbook's name.

/** "Harbour portal.xlsx" → "Harbour portal". */
export function projectOf(workbook: string): string {
  return workbook.replace(/\.[A-Za-z0-9]{2,5}$/, '') || workbook;
}
