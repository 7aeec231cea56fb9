// Changes the colours around an open pane, as Office and the system do while it is open: no page is loaded again.
import { THEMES, type ThemeName } from '../../src/taskpane/theme';
import type { Opened } from './try-out-page';

/** High contrast is the system's own colours, which the pane has to follow; its theme alone is what stands below them. */
export type ThemeShown = ThemeName | 'highContrastTheme';

const NAMES: Readonly<Record<ThemeShown, ThemeName>> = {
  light: 'light',
  dark: 'dark',
  highContrast: 'highContrast',
  highContrastTheme: 'highContrast',
};

/** Comes back when the pane is painted in the theme. */
export async function showTheme({ page }: Opened, theme: ThemeShown): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === 'highContrast' ? 'active' : 'none' });
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error('the page has no pane');
  await frame.evaluate(
    ({ isDark, saysForced }) => {
      Object.assign(Office.context, { officeTheme: { bodyBackgroundColor: isDark ? '#292929' : '#ffffff' } });
      document.documentElement.dataset['saysForced'] = String(saysForced);
    },
    { isDark: theme === 'dark', saysForced: theme === 'highContrastTheme' },
  );
  await frame.waitForFunction((ground) => {
    // Excel raises no event for its theme: the pane asks when the user comes back to it. It may have begun to listen only now.
    window.dispatchEvent(new Event('focus'));
    const provider = document.querySelector('.fui-FluentProvider');
    return provider && getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim() === ground;
  }, THEMES[NAMES[theme]].colorNeutralBackground1);
}

/**
 * The page may be told of forced colours though nothing forces them: the theme for them is seen then. Runs in the page, before it;
 * no function inside takes its name from a variable or key: builders that keep names would call a helper that the page lacks.
 */
export function canSayForcedColors(): void {
  const real = window.matchMedia.bind(window);
  window.matchMedia = (query) =>
    query.includes('forced-colors: active')
      ? Object.defineProperty(real(query), 'matches', {
          get() {
            return document.documentElement.dataset['saysForced'] === 'true' || real(query).matches;
          },
        })
      : real(query);
}
