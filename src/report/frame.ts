// What every tab is made with: the language, its words, whose project and which day.
import { report as en } from '../locales/en/report';
import { format, type Data, type Language, type Text, type TranslationOf } from '../locales/format';
import { type StakeholderWord, withStakeholderWord } from '../locales/stakeholder-word';
import { report as zh } from '../locales/zh-CN/report';
import { isoDay, type SerialDay } from '../workbook/serial-date';
import type { Block, Entry, TableBlock } from './blocks';

type ReportWords = TranslationOf<typeof en>;

const WORDS: Readonly<Record<Language, ReportWords>> = { en, 'zh-CN': zh };

export interface Frame {
  readonly language: Language;
  readonly words: ReportWords;
  /** A text of the locales with its placeholders filled. */
  readonly say: (text: Text, data?: Data) => string;
  /** The project as titles name it. */
  readonly project: string;
  readonly asOf: SerialDay;
  /** Rows that a list shows at most. */
  readonly maximumRows: number;
  /** The Chinese word for stakeholder in the texts. */
  readonly stakeholderWord: StakeholderWord;
}

export function newFrame(
  language: Language,
  project: string,
  asOf: SerialDay,
  maximumRows: number,
  stakeholderWord: StakeholderWord = '干系人',
): Frame {
  const words = withStakeholderWord(WORDS[language], stakeholderWord);
  return { language, words, say: (text, data) => format(language, text, data), project, asOf, maximumRows, stakeholderWord };
}

/** Header and footer of every page. */
export function printFrame({ say, words, project, asOf }: Frame, mark: string) {
  return {
    header: { left: project, right: say(words.common.asOf, { asOf: isoDay(asOf) }) },
    footer: { left: mark, right: words.common.page },
  };
}

/** A share for a title or a sentence: whole per cents. */
export function percent(share: number): { readonly percent: number } {
  return { percent: Math.round(share * 100) / 100 };
}

/** The first rows, and a sentence about the others where there are more. */
export function capped<T>(
  frame: Frame,
  rows: readonly T[],
  maximum = frame.maximumRows,
  hint: Text = frame.words.common.capped,
): { readonly rows: readonly T[]; readonly hint?: string } {
  if (rows.length <= maximum) return { rows };
  return { rows: rows.slice(0, maximum), hint: frame.say(hint, { shown: maximum, total: rows.length }) };
}

/** A table of records as it stands on every tab: its heading, the rows that fit, and how many there are where not all do. */
export function listOf<T>(
  frame: Frame,
  heading: { readonly text: string; readonly aside?: string } | undefined,
  {
    rows,
    entries,
    maximum,
    hint,
    ...table
  }: Omit<TableBlock, 'kind' | 'rows'> & {
    readonly rows: readonly T[];
    readonly entries: (row: T, index: number) => readonly Entry[];
    readonly maximum?: number;
    /** Says where the others are; in the pane unless said. */
    readonly hint?: Text;
  },
): Block[] {
  const shown = capped(frame, rows, maximum, hint);
  return [
    ...(heading === undefined ? [] : [{ kind: 'heading', ...heading } as const]),
    { ...table, kind: 'table', rows: shown.rows.map(entries) },
    ...(shown.hint === undefined ? [] : [{ kind: 'note', text: shown.hint } as const]),
  ];
}
