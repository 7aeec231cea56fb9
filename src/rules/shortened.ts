// What the user wrote, short enough for a sentence.

const LONGEST = 60;

/** On one line; with an ellipsis where it was cut. */
export function shortened(text: string, longest = LONGEST): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}
