// Opens a made workbook beside this one, in a window of its own.
import type { ExcelApi } from './excel-api';
import { failureOf, HostFailure } from './host-failure';

/** Characters that one call of String.fromCharCode takes without running out of stack. */
const CHUNK = 0x8000;

/**
 * 'refused' where Excel opens no workbook for an add-in (a browser that blocks new windows, a Mac that asks and is told no): then a download
 * is the other way. https://learn.microsoft.com/javascript/api/excel#excel-excel-createworkbook-function(1)
 */
export async function openWorkbook(excel: ExcelApi, bytes: Uint8Array): Promise<'opened' | 'refused'> {
  try {
    await excel.createWorkbook(base64(bytes));
    return 'opened';
  } catch (error) {
    const failure = failureOf(error);
    // A mistake of our own is no refusal.
    if (!(failure instanceof HostFailure)) throw failure;
    return 'refused';
  }
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += CHUNK) binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(binary);
}
