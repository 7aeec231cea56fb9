// The theme can be read by everyone: contrast, and charts that stay apart in grey.
import { CHART, stylesFor, TONES } from '../../src/report/theme';

/** Relative luminance and contrast: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['internal', 'client'] as const)('the styles of a tab for the %s audience', (audience) => {
  const styles = Object.entries(stylesFor(audience, 'en'));

  test.each(styles)('%s has text of 4.5:1 on its fill', (_, { font, fill }) => {
    expect(contrast(font.color, fill ?? '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });

  test('no text is smaller than can be read', () => {
    const smallest = Math.min(...styles.map(([, { font }]) => font.size));
    expect(smallest).toBeGreaterThanOrEqual(audience === 'client' ? 12 : 9);
  });
});

test('a client tab is written in 14 points', () => {
  expect(stylesFor('client', 'en')['cell']?.font.size).toBe(14);
});

test.each(['main', 'second', 'alarm'] as const)('the chart colour %s stands out from the paper', (name) => {
  expect(contrast(CHART[name], '#FFFFFF')).toBeGreaterThanOrEqual(3);
});

test('on time, late and missed differ in lightness, so that a grey print tells them apart', () => {
  expect(contrast(CHART.main, CHART.second)).toBeGreaterThan(1.5);
  expect(contrast(CHART.main, CHART.alarm)).toBeGreaterThan(1.5);
});

test('the bands of the risk matrix grow darker', () => {
  const fills = [TONES.quiet, TONES.info, TONES.watch, TONES.bad].map(({ fill }) => luminance(fill));
  expect(fills[0]).toBeGreaterThan(fills[3] ?? 1);
});
