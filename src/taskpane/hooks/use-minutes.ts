// The minutes: made on request, put on the clipboard, or shown to be copied by hand where the pane may not.
import { useCallback, useState } from 'react';
import type { Language } from '../../locales/format';
import type { Minutes } from '../../report/minutes';
import type { PaneActions } from './use-pane';

/** `minutes.leftOut` is told either way: minutes go out to the client. */
export type MinutesState = { readonly kind: 'none' } | { readonly kind: 'copied' | 'byHand'; readonly minutes: Minutes };

export function useMinutes(make: PaneActions['minutes']): {
  readonly state: MinutesState;
  readonly copy: (language: Language, client: string | undefined) => void;
} {
  const [state, setState] = useState<MinutesState>({ kind: 'none' });
  const copy = useCallback(
    (language: Language, client: string | undefined) => {
      void make(language, client).then(async (minutes) => {
        if (minutes !== undefined) setState({ kind: (await isCopied(minutes.text)) ? 'copied' : 'byHand', minutes });
      });
    },
    [make],
  );
  return { state, copy };
}

/** The frame that Office puts round the pane may forbid it: https://developer.mozilla.org/docs/Web/API/Clipboard_API#security_considerations */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
