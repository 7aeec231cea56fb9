// The pane's colours: Fluent's themes over our own brand, chosen by what Office shows around the pane.
import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'highContrast';

/** Teal of the mark, from dark to light. White text on 80 has a contrast of 5.0. */
const brand: BrandVariants = {
  10: '#011716',
  20: '#042523',
  30: '#06332f',
  40: '#08413c',
  50: '#094f4a',
  60: '#0a5d59',
  70: '#0b6e6b',
  80: '#0d7a76',
  90: '#2b8b86',
  100: '#469c97',
  110: '#60aba6',
  120: '#79bab5',
  130: '#93c9c4',
  140: '#add7d3',
  150: '#c8e5e2',
  160: '#e3f3f1',
};

/** Segoe UI has no Chinese letters: those of Windows and the Mac are named, so that no serif takes their place. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', 'Microsoft YaHei UI', 'PingFang SC', sans-serif";

const dark = createDarkTheme(brand);

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  // The generated foregrounds are too dim on a dark ground: https://react.fluentui.dev/?path=/docs/theme-theme-designer--docs
  dark: {
    ...dark,
    fontFamilyBase,
    colorBrandForeground1: brand[110],
    colorBrandForeground2: brand[120],
    colorBrandForegroundLink: brand[120],
  },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

/** "#RRGGBB" or "#RGB" as Office gives it; undefined on hosts that have no theme (Excel on the web). */
export function themeFor(bodyBackground: string | undefined, hasForcedColors: boolean): ThemeName {
  if (hasForcedColors) return 'highContrast';
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(bodyBackground ?? '')?.[1];
  if (digits === undefined) return 'light';
  const step = digits.length / 3;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((at) => parseInt(digits.slice(at * step, (at + 1) * step).repeat(3 - step), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}
