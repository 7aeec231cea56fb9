// Number formats that Excel knows by number (ECMA-376 part 1, 18.8.30), as the API shows them in en-US.

const builtIn: readonly (readonly [number, string])[] = [
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
];

const codes = new Map(builtIn);
const ids = new Map(builtIn.map(([id, code]) => [code, id]));

/** Numbers below are Excel's own. */
export const firstCustomFormat = 164;

export function builtInFormatId(code: string): number | undefined {
  return ids.get(code);
}

/** 27–36 and 50–58 are short dates whose form depends on the East Asian language; they are read as the plain short date. */
export function builtInFormatCode(id: number): string | undefined {
  const isEastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return codes.get(isEastAsianDate ? 14 : id);
}
