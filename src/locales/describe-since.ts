// What changed since the last presented review, in words: a score that moved with its verdict, a requirement or risk that is not what it was.
import { fieldLabel, optionLabel, registerLabel } from '../registers/labels';
import { measures as measuresEn } from './en/measures';
import { scores as scoresEn } from './en/scores';
import { type FigureUnit, figureInWords, pInWords } from './explain-measure';
import { format, type Language, type TranslationOf } from './format';
import { measures as measuresZh } from './zh-CN/measures';
import { scores as scoresZh } from './zh-CN/scores';

type ScoreTexts = typeof scoresEn;

/** What src/review says of a score that moved: no words yet. */
export interface WordlessMove {
  /** '' for a measure of the whole workbook. */
  readonly client: string;
  readonly measure: keyof typeof measuresEn.definitions;
  readonly unit: FigureUnit;
  readonly before: number;
  readonly now: number;
  readonly verdict:
    | {
        readonly kind: 'tested';
        readonly verdict: keyof ScoreTexts['verdicts'];
        readonly test: keyof ScoreTexts['changeMethods'];
        readonly p: number;
      }
    | { readonly kind: 'untested'; readonly why: keyof ScoreTexts['since']['untested'] };
}

/** "Net Promoter Score: 30 → 12. Worse: more than chance explains (exact permutation test …, p = 0.012)." */
export function describeMove(language: Language, { client, measure, unit, before, now, verdict }: WordlessMove): string {
  const { scores, measures } = language === 'en' ? { scores: scoresEn, measures: measuresEn } : { scores: scoresZh, measures: measuresZh };
  const { since, verdicts, changeMethods, figures } = scores;
  const name = measures.definitions[measure].name;
  const shown = (figure: number): string => figureInWords({ language, scores, currency: '' }, figure, unit);
  return format(language, since.moved, {
    name: client === '' ? name : format(language, figures.title, { name, subject: client }),
    before: shown(before),
    now: shown(now),
    verdict:
      verdict.kind === 'untested'
        ? since.untested[verdict.why]
        : format(language, since.tested, {
            verdict: verdicts[verdict.verdict],
            test: changeMethods[verdict.test],
            p: pInWords(verdict.p),
          }),
  });
}

/** What a review that lacked tabs can't tell the later one; nothing where it lacked none. */
export function describeUnreadThen(language: Language, tabs: readonly string[]): string[] {
  const { since } = language === 'en' ? scoresEn : scoresZh;
  return tabs.length === 0 ? [] : [format(language, since.unreadThen, { tabs: { list: tabs } })];
}

/** A requirement or risk as the history keeps it. */
interface KeptRecord {
  readonly id: string;
  readonly priority: string;
  readonly status: string;
  readonly text: string;
}

/** What src/scores says of requirements or risks against a baseline. */
export interface WordlessRecordChanges {
  readonly added: readonly KeptRecord[];
  readonly gone: readonly KeptRecord[];
  readonly changed: readonly {
    readonly before: KeptRecord;
    readonly now: KeptRecord;
    readonly fields: readonly ('priority' | 'status' | 'text')[];
  }[];
}

/** A line per record: what came, what went, and what of the others changed from what to what. */
export function describeRecordChanges(
  language: Language,
  register: 'requirements' | 'risks',
  { added, gone, changed }: WordlessRecordChanges,
): string[] {
  const texts: TranslationOf<ScoreTexts>['since'] = (language === 'en' ? scoresEn : scoresZh).since;
  const named = { register: registerLabel(register, language) };
  // A risk's priority is its score; a requirement's text is its description.
  const fieldOf = { priority: register === 'risks' ? 'score' : 'priority', status: 'status', text: 'description' } as const;
  const valueOf = (record: KeptRecord, field: keyof typeof fieldOf): string =>
    record[field] === '' ? texts.nothing : optionLabel(register, fieldOf[field], record[field], language);
  return [
    ...added.map(({ id, text }) => format(language, texts.added, { ...named, id, text })),
    ...gone.map(({ id, text }) => format(language, texts.gone, { ...named, id, text })),
    ...changed.flatMap(({ before, now, fields }) =>
      fields.map((field) =>
        format(language, texts.changed, {
          ...named,
          id: now.id,
          field: fieldLabel(register, fieldOf[field], language),
          before: valueOf(before, field),
          now: valueOf(now, field),
        }),
      ),
    ),
  ];
}
