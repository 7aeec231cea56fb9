// Makes the words of a page half as long again, with accents, as a language might that nobody here speaks. Runs in the page.

/** Every text of the element, in place; native controls and what is typed stay. */
export function lengthened(element: Element): void {
  const accents: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü', n: 'ñ', c: 'ç', A: 'Å', E: 'É', O: 'Ø' };
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    // What bears accents was lengthened before.
    if (!/[a-z]{2}/i.test(text) || /[áëïöñç]/.test(text) || node.parentElement?.closest('option, style, script')) continue;
    node.nodeValue = text.replace(/[A-Za-z]+/g, (word) => {
      const accented = word.replace(/./g, (letter) => accents[letter] ?? letter);
      return accented + accented.slice(0, Math.ceil(word.length / 2));
    });
  }
}
