// Follows the Office theme and the system's high contrast: both can change while the pane is open.
import { useEffect, useState } from 'react';
import type { ThemeName } from '../theme';

export function useTheme(current: () => ThemeName): ThemeName {
  const [name, setName] = useState(current);
  useEffect(() => {
    const update = () => {
      setName(current());
    };
    const forcedColors = window.matchMedia('(forced-colors: active)');
    // Excel raises no event for its theme: it is asked again whenever the user comes back to the pane.
    window.addEventListener('focus', update);
    forcedColors.addEventListener('change', update);
    return () => {
      window.removeEventListener('focus', update);
      forcedColors.removeEventListener('change', update);
    };
  }, [current]);
  return name;
}
