// The rules for worksheets' names: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
import { textArgument } from '../arguments';
import { ExcelError } from '../errors';
import { SHEET_NAME_CHARACTERS } from '../limits';
import type { SheetModel, WorkbookModel } from '../model';

/** Excel of East Asian languages takes the full-width forms for the same: https://support.microsoft.com/ja-jp/help/436482 */
const FORBIDDEN = /[\\/?*:[\]＼／？＊：［］￥]/;
const QUOTE_AT_END = /^['’＇]|['’＇]$/;

/** A valid name that no other sheet bears; case does not tell names apart. */
export function checkedSheetName(model: WorkbookModel, value: unknown, own?: SheetModel): string {
  const name = textArgument(value, 'name');
  if (name === '' || name.length > SHEET_NAME_CHARACTERS)
    throw new ExcelError('InvalidArgument', `a worksheet's name has 1 to ${SHEET_NAME_CHARACTERS} characters`);
  if (FORBIDDEN.test(name) || QUOTE_AT_END.test(name)) throw new ExcelError('InvalidArgument', `a worksheet cannot be called ${name}`);
  // Excel keeps the name for its change history.
  if (name.toLowerCase() === 'history') throw new ExcelError('InvalidArgument', 'History is a reserved name');
  const isTaken = model.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new ExcelError('ItemAlreadyExists', `there is a worksheet ${name}`);
  return name;
}

/** "Sheet2", the next number that is free. */
export function freeSheetName(model: WorkbookModel): string {
  const taken = new Set(model.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
