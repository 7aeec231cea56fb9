// Texts that stand out too little from what is behind them, by the colours that are shown, whoever chose them. Runs in the page.

/** Texts with a contrast below 4.5, with their colours. https://www.w3.org/TR/WCAG22/#contrast-minimum */
export function dimTexts(body: Element): readonly string[] {
  const partsOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = partsOf(color)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return partsOf(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  return [...body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue ?? '');
    const isShown = element.checkVisibility() && !element.closest(':disabled, style, script, option');
    if (!isShown || text.join('').trim() === '') return [];
    const [color, ground] = [getComputedStyle(element).color, groundOf(element)];
    const [dark = 0, light = 0] = [luminance(color), luminance(ground)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05) < 4.5 ? [`${text.join('').slice(0, 40)}: ${color} on ${ground}`] : [];
  });
}
