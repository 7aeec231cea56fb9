// The pane's language: which one is on, and how components say something in it.
import { createContext, useContext } from 'react';
import { pane as english } from '../locales/en/pane';
import { paneOutput as englishOutput } from '../locales/en/pane-output';
import { paneScores as englishScores } from '../locales/en/pane-scores';
import { format, type Data, type Language, type Text, type TranslationOf } from '../locales/format';
import { pane as chinese } from '../locales/zh-CN/pane';
import { paneOutput as chineseOutput } from '../locales/zh-CN/pane-output';
import { paneScores as chineseScores } from '../locales/zh-CN/pane-scores';
import { columnLetters, type CellRef } from '../workbook/address';

export type PaneTexts = TranslationOf<typeof english> & TranslationOf<typeof englishOutput> & TranslationOf<typeof englishScores>;

export interface Speech {
  readonly language: Language;
  readonly texts: PaneTexts;
  /** Fills a text of `texts`. */
  readonly say: (text: Text, data?: Data) => string;
}

const TEXTS: Readonly<Record<Language, PaneTexts>> = {
  en: { ...english, ...englishOutput, ...englishScores },
  'zh-CN': { ...chinese, ...chineseOutput, ...chineseScores },
};

export function speechIn(language: Language): Speech {
  return { language, texts: TEXTS[language], say: (text, data) => format(language, text, data) };
}

/** Office gives a tag such as "zh-CN", "zh-TW" or "en-GB"; what is not Chinese reads English. */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

const SpeechContext = createContext<Speech>(speechIn('en'));
export const SpeechProvider = SpeechContext.Provider;

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** A cell as people name it: "Risks F7". */
export function cellName({ sheet, row, column }: CellRef): string {
  return `${sheet} ${columnLetters(column)}${row + 1}`;
}
