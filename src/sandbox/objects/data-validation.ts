// Range.dataValidation: rules, prompts and alerts. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
import { booleanArgument, objectArgument, oneOf, textBetween } from '../arguments';
import { intersection, sameArea } from '../areas';
import { markPart } from '../cells';
import { isoSerial } from '../date-serial';
import { ExcelError } from '../errors';
import { INLINE_LIST_CHARACTERS, VALIDATION_CHARACTERS } from '../limits';
import type { ValidationModel, WorkbookModel } from '../model';
import { defineType } from '../object-type';
import { refuseProtected, type RangeTarget } from './range-target';

const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

function validationAt({ sheet, area }: RangeTarget): ValidationModel | undefined {
  return (
    sheet.validations.find((validation) => sameArea(validation.area, area)) ??
    sheet.validations.find((validation) => intersection(validation.area, area))
  );
}

function typeOf(validation: ValidationModel | undefined): string {
  const rule = validation?.rule;
  const kind = typeof rule === 'object' && rule !== null ? Object.keys(rule).find((key) => key in KINDS) : undefined;
  return (kind && KINDS[kind]) ?? 'None';
}

/** Takes the range out of every validation that covers it, cutting what is left into rectangles. */
function cutOut({ sheet, area }: RangeTarget): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const hit = intersection(validation.area, area);
    if (!hit) return [validation];
    const whole = validation.area;
    const rest = [
      { ...whole, bottom: hit.top - 1 },
      { ...whole, top: hit.bottom + 1 },
      { ...hit, left: whole.left, right: hit.left - 1 },
      { ...hit, left: hit.right + 1, right: whole.right },
    ].filter((part) => part.top <= part.bottom && part.left <= part.right);
    return rest.map((part) => ({ ...validation, area: part }));
  });
  markPart(sheet, 'validations');
}

/** The range's own validation: made, or cut free from a larger one, so that a change touches no other cell. */
function ownValidation(range: RangeTarget): ValidationModel {
  const found = validationAt(range);
  if (found && sameArea(found.area, range.area)) return found;
  const own: ValidationModel = { ...(found ?? { ignoreBlanks: true }), area: { ...range.area } };
  cutOut(range);
  range.sheet.validations.push(own);
  return own;
}

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** An operand is a number or a formula; of dates and times never a number, but ISO 8601, a day that the workbook's date system has. */
function checkOperand(kind: string, operand: unknown, date1904: boolean): void {
  const isMoment = kind === 'date' || kind === 'time';
  if ((typeof operand === 'number' && !isMoment) || (typeof operand === 'string' && operand.startsWith('='))) return;
  if (kind === 'time' && typeof operand === 'string') return;
  const day = kind === 'date' && typeof operand === 'string' ? isoSerial(date1904, operand) : undefined;
  if (day === undefined || day < 0) throw new ExcelError('InvalidArgument', `no operand of a ${kind}: ${String(operand)}`);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation and its neighbours. */
function checkComparison(kind: string, value: unknown, date1904: boolean): void {
  const comparison = objectArgument(value, `rule.${kind}`);
  const operator = oneOf(comparison['operator'], OPERATORS, `rule.${kind}.operator`);
  checkOperand(kind, comparison['formula1'], date1904);
  if (operator === 'Between' || operator === 'NotBetween') checkOperand(kind, comparison['formula2'], date1904);
}

/** One rule of one kind; an inline list ends at 255 characters. */
function checkedRule(value: unknown, { date1904 }: WorkbookModel): unknown {
  const rule = objectArgument(value, 'rule');
  const kinds = Object.keys(rule).filter((key) => key in KINDS && rule[key] !== null);
  const [kind] = kinds;
  if (kind === undefined || kinds.length !== 1) throw new ExcelError('InvalidArgument', 'a rule has exactly one kind');
  if (kind !== 'list' && kind !== 'custom') checkComparison(kind, rule[kind], date1904);
  if (rule['list'] === undefined) return rule;
  const list = objectArgument(rule['list'], 'rule.list');
  if (typeof list['source'] !== 'string') throw new ExcelError('InvalidArgument', 'rule.list.source must be text or a formula');
  if (!list['source'].startsWith('=') && list['source'].length > INLINE_LIST_CHARACTERS) {
    throw new ExcelError('InvalidArgument', `an inline list holds at most ${INLINE_LIST_CHARACTERS} characters`);
  }
  return rule;
}

/** A title and a message, neither too long. */
function checkedWords(value: unknown, what: string, most: number): unknown {
  const words = objectArgument(value, what);
  textBetween(words['title'] ?? '', 0, VALIDATION_CHARACTERS.title, `${what}.title`);
  textBetween(words['message'] ?? '', 0, most, `${what}.message`);
  return words;
}

export const dataValidationType = defineType<RangeTarget>('DataValidation', {
  guard: ({ sheet }) => {
    refuseProtected(sheet);
  },
  members: {
    type: { since: '1.8', get: (range) => typeOf(validationAt(range)) },
    rule: {
      since: '1.8',
      get: (range) => structuredClone(validationAt(range)?.rule ?? {}),
      set: (range, value, { model }) => {
        const rule = checkedRule(value, model);
        ownValidation(range).rule = rule;
        markPart(range.sheet, 'validations');
      },
    },
    prompt: {
      since: '1.8',
      get: (range) => structuredClone(validationAt(range)?.prompt ?? null),
      set: (range, value) => {
        ownValidation(range).prompt = checkedWords(value, 'prompt', VALIDATION_CHARACTERS.prompt);
        markPart(range.sheet, 'validations');
      },
    },
    errorAlert: {
      since: '1.8',
      get: (range) => structuredClone(validationAt(range)?.errorAlert ?? null),
      set: (range, value) => {
        ownValidation(range).errorAlert = checkedWords(value, 'errorAlert', VALIDATION_CHARACTERS.error);
        markPart(range.sheet, 'validations');
      },
    },
    ignoreBlanks: {
      since: '1.8',
      get: (range) => validationAt(range)?.ignoreBlanks ?? true,
      set: (range, value) => {
        ownValidation(range).ignoreBlanks = booleanArgument(value, 'ignoreBlanks');
      },
    },
    clear: {
      since: '1.8',
      writes: true,
      call: (range) => {
        cutOut(range);
      },
    },
  },
});
