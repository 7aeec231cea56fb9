// A value that comes later: undefined until then, and never one that was asked for before.
import { useEffect, useState } from 'react';

/** `load` must be stable (useCallback); a new one loads anew. Rejections surface as errors of the component. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{
    readonly by: () => Promise<T>;
    readonly result: { readonly value: T } | { readonly error: unknown };
  }>();
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => {
        if (isWanted) setLoaded({ by: load, result: { value } });
      },
      (error: unknown) => {
        if (isWanted) setLoaded({ by: load, result: { error } });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  if (loaded?.by !== load) return undefined;
  if ('error' in loaded.result) throw loaded.result.error;
  return loaded.result.value;
}
