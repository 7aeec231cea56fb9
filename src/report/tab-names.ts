// Names that Excel takes for a tab: at most 31 characters, none of :\/?*[], no quote at either end, unique whatever the case.
// Excel of East Asian languages takes the full-width forms of these characters for the same: https://support.microsoft.com/ja-jp/help/436482

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const LONGEST = 31;

/** A name without what Excel refuses, cut to `length` characters without splitting one. */
function clean(name: string, length: number): string {
  const allowed = name
    .normalize('NFC')
    .replace(/[:\\/?*[\]：＼／？＊［］￥\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Counted in UTF-16 units as Excel does, but never through a surrogate pair.
  let cut = '';
  for (const character of allowed) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut.replace(/^['’＇\s]+|['’＇\s]+$/g, '');
}

/** Hands out tab names; the second of two equal ones gets " 2". Excel keeps the word History for itself. */
export function tabNamer(taken: Iterable<string> = []): (wanted: string, fallback: string) => string {
  const used = new Set([...taken, 'History'].map((name) => name.toLowerCase()));
  return (wanted, fallback) => {
    const base = clean(wanted, LONGEST) || fallback;
    let name = base;
    for (let copy = 2; used.has(name.toLowerCase()); copy++) {
      const tail = ` ${copy}`;
      name = clean(base, LONGEST - tail.length) + tail;
    }
    used.add(name.toLowerCase());
    return name;
  };
}
