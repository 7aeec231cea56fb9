// Cells with several names or ids, taken apart.
const SEPARATORS = /[,，、;；/／\r\n|&＆+]|\s(?:and|und|и|with)\s|(?<=\p{Script=Han})[和与及](?=\p{Script=Han})/u;
const ID_SEPARATORS = /[,，、;；/／\s|&]+/;
/** "Dept of Racing, Gaming and Liquor": what follows "of" is one body's name, whatever stands between its words. */
const BODY_OF =
  /^(?:the )?(?:dept|dep|department|ministry|office|bureau|board|division|committee|institute|school|faculty|college|agency)\.? (?:of|for) [^;/|\r\n]+$/i;
/** "1) Ann", "- Ann", "• Ann" */
const BULLET = /^\s*(?:\d+[).、]|[-•*·])\s*/;

/** Names in the order written: "王总、李工", "Ann; Bob", "PM/Sponsor". A bracket is kept with its name: "Ann (CFO)". */
export function splitNames(text: string): readonly string[] {
  if (text === '') return [];
  if (!/[,，、;；/／\r\n|&＆+\s和与及]/u.test(text) || BODY_OF.test(text)) return [text];
  const { bare, kept } = withoutBrackets(text);
  return bare
    .split(SEPARATORS)
    .map((part) => restored(part, kept).replace(BULLET, '').trim())
    .filter((part) => part !== '');
}

/** Identifiers: "R-01, R-03", "C01/C02". */
export function splitIds(text: string): readonly string[] {
  return text.split(ID_SEPARATORS).filter((part) => part !== '' && /[\p{L}\d]/u.test(part));
}

/** Separators in brackets do not separate; each bracket is a private-use character while splitting. */
function withoutBrackets(text: string): { bare: string; kept: string[] } {
  const kept: string[] = [];
  const bare = text.replace(/[(（[【][^)）\]】]*[)）\]】]/g, (bracket) => String.fromCharCode(0xe000 + kept.push(bracket) - 1));
  return { bare, kept };
}

function restored(part: string, kept: readonly string[]): string {
  return kept.length === 0 ? part : part.replace(/[\ue000-\uf8ff]/g, (mark) => kept[mark.charCodeAt(0) - 0xe000] ?? mark);
}
