// What Excel makes of a text put into a cell: as if it had been typed, in the en-US locale.
// "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value as a formula."
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
import { ExcelError } from './errors';
import { isFormula } from './formula-syntax';
import { CELL_CHARACTERS, FORMULA_CHARACTERS } from './limits';
import type { Typed, TypingContext } from './typed';
import { typedDate } from './typing-dates';
import { typedNumber } from './typing-numbers';

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA']);
const STARTS_FORMULA = /^[=+\-@]./s;

export function typed(input: string, context: TypingContext): Typed {
  if (input.length > CELL_CHARACTERS + (input.startsWith("'") ? 1 : 0))
    throw new ExcelError('InvalidArgument', `a cell holds at most ${CELL_CHARACTERS} characters`);
  if (input.startsWith("'")) return { value: input.slice(1), quotePrefix: true };
  if (context.numberFormat === '@') return { value: input };
  const text = input.trim();
  if (text === '') return { value: input };
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { value: upper, isError: true };
  const scalar = /\d/.test(text) ? (typedNumber(text) ?? typedDate(text, context)) : undefined;
  if (scalar) return scalar;
  return STARTS_FORMULA.test(text) ? typedFormula(text) : { value: input };
}

/** "+A1" and "-2+3" become formulas too; a formula that cannot be read is refused. */
function typedFormula(text: string): Typed {
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula.length > FORMULA_CHARACTERS)
    throw new ExcelError('InvalidArgument', `a formula holds at most ${FORMULA_CHARACTERS} characters`);
  if (/^[+-]+$/.test(text)) return { value: text };
  if (!isFormula(formula)) throw new ExcelError('InvalidArgument', 'there is a problem with this formula');
  return { value: '', formula };
}
