// What Office says about where the pane runs. The only other place that names Office is wiring.ts.
import type { Language } from '../locales/format';
import { languageOf } from './speech';
import { themeFor, type ThemeName } from './theme';

export type Place = 'excel' | 'outside' | 'olderExcel';

export interface HostFacts {
  readonly place: Place;
  readonly language: Language;
  readonly theme: () => ThemeName;
}

/** ExcelApi 1.14: Excel 2021, Microsoft 365 and Excel on the web. The manifest asks for the same. */
const FLOOR = '1.14';

/** Waits for Office. Where Office.js did not load or no Excel is around, says so instead of failing. */
export async function findHost(): Promise<HostFacts> {
  const hasForcedColors = () => window.matchMedia('(forced-colors: active)').matches;
  const outside: HostFacts = {
    place: 'outside',
    language: languageOf(navigator.language),
    theme: () => themeFor(undefined, hasForcedColors()),
  };
  if (typeof Office === 'undefined') return outside;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return outside;
  const { context } = Office;
  return {
    place: context.requirements.isSetSupported('ExcelApi', FLOOR) ? 'excel' : 'olderExcel',
    language: languageOf(context.displayLanguage),
    theme: () => themeFor(bodyBackground(context), hasForcedColors()),
  };
}

/** Typed as always there, yet absent in Excel on the web. https://learn.microsoft.com/javascript/api/office/office.officetheme */
function bodyBackground({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): string | undefined {
  return officeTheme?.bodyBackgroundColor;
}
