// The open questions as rapport inspect prints them, their options in words.
import { format, type Language } from '../locales/format';
import { type OpenQuestion, QUESTIONS_AT_A_TIME, type Reading } from '../reading/records';
import { isRegisterId, type RegisterId } from '../registers/catalogue';
import { fieldLabel, registerLabel } from '../registers/labels';
import { cellAddress } from '../workbook/address';
import { inspectWords } from './inspect-words';

/** The weightiest questions and how many wait behind them. */
export function* describeQuestions(reading: Reading, language: Language): Iterable<string> {
  const words = inspectWords(language);
  if (reading.questions.length === 0) {
    yield words.noQuestions;
    return;
  }
  yield words.questions;
  for (const question of reading.questions.slice(0, QUESTIONS_AT_A_TIME)) {
    const { kind, sheet, header, cell, options } = question;
    const place = `${sheet}!${cellAddress(cell.row, cell.column)}`;
    const register = reading.sheets.find(({ name }) => name === sheet)?.tables[0]?.register;
    const list = options.map((option) => optionWord(question, option, register, language));
    yield format(language, words.question[kind], { place, header: header.replace(/\s+/g, ' ').trim(), options: { list } });
  }
  const later = reading.questions.length - QUESTIONS_AT_A_TIME;
  if (later > 0) yield format(language, words.later, { count: later });
}

function optionWord({ kind }: OpenQuestion, option: string, register: RegisterId | undefined, language: Language): string {
  const words = inspectWords(language);
  if (kind === 'register' && isRegisterId(option)) return registerLabel(option, language);
  if (kind === 'column' && register) return fieldLabel(register, option, language);
  if (kind === 'scale') return option.replace('-', '–');
  const named = { ...words.option, ...words.survey.metric };
  return Object.entries(named).find(([id]) => id === option)?.[1] ?? option;
}
