// Small charts where the system forces its colours: what is painted in a theme's colour would vanish, so it is painted in the system's own.
const FORCED = '@media (forced-colors: active)';

type SystemColor = 'CanvasText' | 'Highlight' | 'GrayText';

/** A painted area. https://developer.mozilla.org/docs/Web/CSS/@media/forced-colors */
export function drawn(color: SystemColor) {
  return { forcedColorAdjust: 'none', [FORCED]: { backgroundColor: color } } as const;
}

/** The ground that something is painted on: its outline stands for its colour. */
export const framed = { [FORCED]: { outline: '1px solid CanvasText' } } as const;
