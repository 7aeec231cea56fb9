// How wide a text is and how many lines it takes: an estimate, since no worksheet measures text before it is drawn.

/** Advance widths of Calibri in thousandths of the font size: what shares a width stands together. */
const ADVANCES: Readonly<Record<string, string>> = {
  '226': ' ',
  '229': 'il',
  '239': 'j',
  '252': "I.,'",
  '267': ':;',
  '303': '()-[]',
  '313': 'f{}',
  '326': '!',
  '335': 't',
  '349': 'r',
  '386': '/\\',
  '391': 's',
  '401': '"',
  '423': 'cz_',
  '443': 'Jvxyk',
  '463': 'LFS?|',
  '488': 'EBT',
  '498': '–+=<>~^*#',
  '507': '0123456789Ye$a',
  '525': 'bdghnpquoCPZ',
  '543': 'RKX',
  '567': 'VA',
  '615': 'DG',
  '646': 'HNUOQ&',
  '715': 'w%',
  '799': 'm',
  '890': 'WM@—…',
};
const LATIN = new Map(
  Object.entries(ADVANCES).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width) / 1000])),
);
/** Accented letters, Greek, Cyrillic. */
const OTHER = 0.54;

/** Share of the font size that a character takes. CJK and full-width forms are square. */
function widthOf(character: string): number {
  const known = LATIN.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  const isSquare =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f000;
  return isSquare ? 1 : OTHER;
}

/** Width of one line in points, at a font size in points. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

/** Text can break before or after a CJK character, but elsewhere only between words. */
const PIECES =
  /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u3000-\u303f]|[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]+\s*|\s+/gu;

/** How many lines a text takes in a width in points; its own line breaks count. At least 1. */
export function lineCount(text: string, size: number, width: number): number {
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    lines++;
    let used = 0;
    for (const piece of paragraph.match(PIECES) ?? []) {
      const needed = textWidth(piece.trimEnd(), size);
      if (used > 0 && used + needed > width) {
        lines++;
        used = 0;
      }
      // A word longer than the line is broken wherever the line ends.
      const full = Math.max(Math.ceil(needed / width) - 1, 0);
      lines += full;
      used += textWidth(piece, size) - full * width;
    }
  }
  return Math.max(lines, 1);
}

/** The text cut to about so many Latin characters, never through a character, with an ellipsis where something is missing. */
export function shortened(text: string, characters: number): string {
  const most = characters * 0.5;
  let width = 0;
  let cut = '';
  for (const character of text) {
    width += widthOf(character);
    if (width > most) return `${cut.trimEnd()}…`;
    cut += character;
  }
  return text;
}
