// The columns of a template: their heads, widths, drop-downs, date checks and help, all from the catalogue.
import { template as en } from '../locales/en/template';
import { format, type Language, type TranslationOf } from '../locales/format';
import { template as zh } from '../locales/zh-CN/template';
import { fieldOf } from '../registers/catalogue';
import { YES_NO } from '../registers/common';
import type { FieldType } from '../registers/definition';
import { fieldLabel, wordFor } from '../registers/labels';
import type { SerialDay } from '../workbook/serial-date';
import { TEMPLATE_FIELDS, type TemplateRegister } from './template-fields';

export type TemplateWords = TranslationOf<typeof en>;

export function templateWords(language: Language): TemplateWords {
  return language === 'en' ? en : zh;
}

export interface TemplateColumn {
  /** A field's id, or that of a survey question. */
  readonly id: string;
  readonly type: FieldType | 'question';
  readonly head: string;
  readonly help: string;
  /** Points. */
  readonly width: number;
  readonly list?: readonly string[];
  /** A row without it can't be judged. */
  readonly isNeeded: boolean;
}

/** Points that a column of a type needs: its values on one line, long texts on a few. */
const WIDTHS: Readonly<Record<TemplateColumn['type'], number>> = {
  text: 150,
  id: 62,
  ids: 84,
  name: 110,
  names: 120,
  date: 84,
  number: 72,
  money: 84,
  share: 66,
  days: 72,
  rating: 74,
  choice: 96,
  choices: 96,
  yesNo: 80,
  frequency: 96,
  email: 150,
  question: 140,
};
const RATINGS = ['1', '2', '3', '4', '5'];
type Question = keyof TemplateWords['questions'];

export function templateColumns(register: TemplateRegister, language: Language, asOf: SerialDay): TemplateColumn[] {
  const words = templateWords(language);
  const fields = TEMPLATE_FIELDS[register].map((id) => fieldColumn(register, id, language, asOf));
  if (register !== 'survey') return fields;
  const questions = (Object.keys(words.questions) as Question[]).map((id): TemplateColumn => ({
    id,
    type: 'question',
    head: words.questions[id],
    help: words.help.question,
    width: WIDTHS.question,
    isNeeded: false,
  }));
  return [...fields, ...questions];
}

function fieldColumn(register: TemplateRegister, id: string, language: Language, asOf: SerialDay): TemplateColumn {
  const definition = fieldOf(register, id);
  const type = definition?.type ?? 'text';
  const list = listOf(register, id, language);
  return {
    id,
    type,
    head: fieldLabel(register, id, language),
    help: helpFor(register, id, language, asOf),
    width: WIDTHS[type],
    isNeeded: definition?.required ?? false,
    ...(list === undefined ? {} : { list }),
  };
}

/** The words to choose from; none where anything may be written. */
function listOf(register: TemplateRegister, id: string, language: Language): readonly string[] | undefined {
  const definition = fieldOf(register, id);
  if (definition?.type === 'yesNo') return [wordFor(YES_NO.yes, language), wordFor(YES_NO.no, language)];
  if (definition?.type === 'rating') return RATINGS;
  return definition?.options && Object.values(definition.options).map((option) => wordFor(option, language));
}

function helpFor(register: TemplateRegister, id: string, language: Language, asOf: SerialDay): string {
  const { help, special, needed, examples } = templateWords(language);
  const definition = fieldOf(register, id);
  const text = isSpecial(id) ? special[id] : help[definition?.type ?? 'text'];
  const example: Readonly<Record<string, string>> = examples[register];
  const said = format(language, text, { id: example['id'] ?? '', day: { day: asOf } });
  return definition?.required ? `${said}\n${needed}` : said;
}

function isSpecial(id: string): id is keyof TemplateWords['special'] {
  return id in en.special;
}
