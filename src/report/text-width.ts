// How wide a text is and how many lines it takes: an estimate, since no worksheet measures text before it is drawn.

/** Share of the font size that a character takes. CJK and full-width forms are square, capitals wider than small letters. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (
    code >= 0x1100 &&
    (code <= 0x115f || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff))
  )
    return 1;
  if ((code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || code >= 0x1f000) return 1;
  if (character === ' ') return 0.25;
  if (".,;:!|'il()[]".includes(character)) return 0.27;
  if ('fjrtsI-'.includes(character)) return 0.38;
  if (character >= 'A' && character <= 'Z') return 0.62;
  if (character === 'm' || character === 'w' || character === '%') return 0.78;
  return 0.52;
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
  const most = characters * 0.52;
  let width = 0;
  let cut = '';
  for (const character of text) {
    width += widthOf(character);
    if (width > most) return `${cut.trimEnd()}…`;
    cut += character;
  }
  return text;
}
