// The pane's own keys. They are shown at the foot of the pane.
import { useEffect } from 'react';

/** By key: "Alt+R", "/". A plain key does nothing while text is being typed. */
export type Shortcuts = Readonly<Record<string, () => void>>;

export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.ctrlKey || event.metaKey || (isTyping && !event.altKey)) return;
      // On a Mac, Alt+R types a letter of its own: the key's place tells better than its letter.
      const key = event.altKey ? `Alt+${event.code.replace(/^(Key|Digit)/, '')}` : event.key;
      const action = shortcuts[key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [shortcuts]);
}
