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

test.each(['soft', 'pale', 'softSecond'] as const)('a label inside a bar of the colour %s can be read', (name) => {
  expect(contrast(CHART.text, CHART[name])).toBeGreaterThanOrEqual(4.5);
});

/** How a colour looks to the colour-blind: Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const SIGHT = {
  'no colour blindness': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** CIE L*a*b* under D65 of a colour as it is seen. */
function lab(hex: string, sight: readonly (readonly number[])[]): number[] {
  const light = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const times = (rows: readonly (readonly number[])[], vector: readonly number[]) =>
    rows.map((row) => row.reduce((sum, factor, index) => sum + factor * (vector[index] ?? 0), 0));
  const seen = times(sight, light).map((channel) => Math.min(1, Math.max(0, channel)));
  const [x = 0, y = 0, z = 0] = times(
    [
      [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
      [0.2126, 0.7152, 0.0722],
      [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
    ],
    seen,
  ).map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(Object.entries(SIGHT))('with %s', (_, sight) => {
  test.each([
    ['on time, late and missed', [CHART.main, CHART.second, CHART.alarm]],
    ['promoters, passives and detractors', [CHART.soft, CHART.pale, CHART.softSecond]],
    ['before and after the response', [CHART.main, CHART.soft]],
    ['the vital categories and the others', [CHART.main, CHART.muted]],
  ])('%s look different', (__, colors) => {
    colors.forEach((color, index) => {
      for (const other of colors.slice(index + 1)) {
        const distance = Math.hypot(...lab(color, sight).map((part, at) => part - (lab(other, sight)[at] ?? 0)));
        // Ten times the difference that the eye just notices.
        expect([color, other, distance > 20]).toEqual([color, other, true]);
      }
    });
  });
});
