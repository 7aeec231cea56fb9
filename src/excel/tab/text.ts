// The one writer of text: whatever the text is, the cell holds it as text, and as no formula, number, date or boolean.
//
// Excel reads a written string as if it had been typed (a leading +, - or = makes a formula:
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member), unless an apostrophe leads it. That apostrophe
// is not part of the value (PrefixCharacter: https://learn.microsoft.com/office/vba/api/excel.range.prefixcharacter).
// The other way, number format '@', was refused: it still eats a leading apostrophe, shows long texts as ##### in older versions,
// and turns what the user types there later into text too. The apostrophe costs one byte, and is seen only in the formula bar.

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const CELL_CHARACTERS = 32_767;

/** Starts with a letter and holds no digit of any script, so that no date, time, number, currency or formula can be read into it, in any language. */
const PLAIN = /^\p{L}[^\p{N}]*$/u;

/** The words for TRUE and FALSE that Excel's languages know; a text that is nothing but one of them becomes a boolean. */
const BOOLEAN_WORDS = new Set(
  `true false wahr falsch vrai faux verdadero falso vero verdadeiro waar onwaar prawda fałsz истина ложь igaz hamis doğru yanliş yanlış sant sann
   sandt usann usandt falsk falskt tosi epätosi pravda nepravda resnično neresnično tõene väär αληθης ψευδης benar salah đúng sai adevărat fals
   істина хибність вярно невярно`.split(/\s+/),
);

/** A text as it must be written so that the cell holds exactly it. Cut at Excel's 32,767 characters, never through a surrogate pair. */
export function textToWrite(text: string): string {
  const fitting = cutText(text, CELL_CHARACTERS);
  if (fitting === '') return '';
  return PLAIN.test(fitting) && !isBooleanWord(fitting) ? fitting : `'${fitting}`;
}

/** The first characters of a text, counted in UTF-16 units as Excel does, but never through a surrogate pair. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(end) ? end.slice(0, -1) : end;
}

function isBooleanWord(text: string): boolean {
  return text.length <= 12 && BOOLEAN_WORDS.has(text.trim().toLowerCase());
}
