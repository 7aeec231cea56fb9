// What Office.context says about a host: which application, where it runs, which requirement sets it declares.
import { hasApi } from './api-sets';
import type { Host, Platform } from './host';

/** The part of Office.Context that add-ins of this kind ask for. */
export interface OfficeContext {
  readonly host: 'Excel';
  readonly platform: Platform;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly requirements: { isSetSupported(name: string, minVersion?: string): boolean };
}

/** Sets beside ExcelApi that every host of this age declares; the client itself asks for the first two. */
const FURTHER_SETS = new Set(['RichApiRuntimeFlag', 'DelayForCellEdit', 'SharedRuntime', 'AddinCommands', 'DialogApi', 'File']);

export function officeContext(host: Pick<Host, 'apiVersion' | 'platform'>, language = 'en-US'): OfficeContext {
  return {
    host: 'Excel',
    platform: host.platform,
    displayLanguage: language,
    contentLanguage: language,
    requirements: {
      isSetSupported: (name, minVersion = '1.1') => (name === 'ExcelApi' ? hasApi(host.apiVersion, minVersion) : FURTHER_SETS.has(name)),
    },
  };
}
