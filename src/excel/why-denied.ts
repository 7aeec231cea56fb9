// Excel says "access denied" of a protected tab, a protected workbook and one that is open for viewing only, all alike. The workbook tells which
// it is; where it tells none of them, somebody else may hold it: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
import type { ExcelApi } from './excel-api';
import { HostFailure, type HostFailureKind } from './host-failure';

/** The same failure, of the kind that the workbook tells. One sync where access was denied, none for any other failure. */
export async function whyDenied(excel: ExcelApi, failure: HostFailure): Promise<HostFailure> {
  if (failure.detail.code !== 'AccessDenied') return failure;
  try {
    return new HostFailure(await excel.run((context) => kindOfDenial(context, failure.kind)), failure.detail, { cause: failure.cause });
  } catch {
    // Excel does not answer now: what was denied tells the likeliest.
    return failure;
  }
}

/** `likeliest` decides where both the workbook and a tab of it are protected. */
async function kindOfDenial({ workbook }: Excel.RequestContext, likeliest: HostFailureKind): Promise<HostFailureKind> {
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/protection/protected');
  await workbook.context.sync();
  const isTabProtected = workbook.worksheets.items.some(({ protection }) => protection.protected);
  if (workbook.readOnly) return 'readOnly';
  if (workbook.protection.protected && isTabProtected) return likeliest;
  if (workbook.protection.protected) return 'protectedWorkbook';
  return isTabProtected ? 'protectedSheet' : 'denied';
}
