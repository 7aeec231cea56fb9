// The Chinese word for stakeholder as the user has set it. Replaced in our own texts before they are filled, never in what the user wrote.

export type StakeholderWord = '干系人' | '相关方';

/** The word that the texts are written with. */
const WRITTEN: StakeholderWord = '干系人';

/** A text, or a dictionary of texts, with the word that the user has set. */
export function withStakeholderWord<T>(texts: T, word: StakeholderWord): T {
  // Texts are plain data, so that a dictionary can be written out and read back.
  return word === WRITTEN ? texts : (JSON.parse(JSON.stringify(texts).replaceAll(WRITTEN, word)) as T);
}
