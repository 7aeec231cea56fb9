// Data validations: Office.js's rule objects → <dataValidation>.
import { areaText } from '../areas';
import { isoSerial } from '../date-serial';
import type { ValidationModel } from '../model';
import { booleanField, fieldOf, formulaField, textField, UnsavableError } from './rule-fields';
import { element, type XmlElement } from './xml';

const types = ['wholeNumber', 'decimal', 'textLength', 'date', 'time', 'custom', 'list'] as const;
const fileTypes: Readonly<Record<string, string>> = { wholeNumber: 'whole' };

const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const alertStyles: Readonly<Record<string, string>> = { Warning: 'warning', Information: 'information' };

/** Throws UnsavableError for a rule of a kind that it does not know. */
export function validationElement({ area, rule, errorAlert, prompt, ignoreBlanks }: ValidationModel, date1904: boolean): XmlElement {
  const type = types.find((name) => fieldOf(rule, name) !== undefined);
  if (type === undefined && rule !== undefined && Object.keys(rule ?? {}).length > 0)
    throw new UnsavableError(`data validation ${JSON.stringify(rule)}`);
  const body = type && fieldOf(rule, type);
  const operator = operators[textField(body, 'operator') ?? ''];
  const [first, second] =
    type === 'list'
      ? [listFormula(body)]
      : [formulaField(body, type === 'custom' ? 'formula' : 'formula1'), formulaField(body, 'formula2')].map(
          // A date is its number here: 2026-05-01 would be a subtraction.
          (formula) => (type === 'date' && formula !== undefined ? String(isoSerial(date1904, formula) ?? formula) : formula),
        );
  return element(
    'dataValidation',
    {
      type: type && (fileTypes[type] ?? type),
      errorStyle: alertStyles[textField(errorAlert, 'style') ?? ''],
      operator: operator === 'between' ? undefined : operator,
      allowBlank: ignoreBlanks ?? true,
      // The file's attribute says the opposite of its name.
      showDropDown: type === 'list' && booleanField(body, 'inCellDropDown') === false ? true : undefined,
      showInputMessage: prompt !== undefined && booleanField(prompt, 'showPrompt') !== false,
      showErrorMessage: booleanField(errorAlert, 'showAlert') ?? true,
      errorTitle: textField(errorAlert, 'title') || undefined,
      error: textField(errorAlert, 'message') || undefined,
      promptTitle: textField(prompt, 'title') || undefined,
      prompt: textField(prompt, 'message') || undefined,
      sqref: areaText(area),
    },
    first === undefined ? undefined : element('formula1', {}, first),
    second === undefined ? undefined : element('formula2', {}, second),
  );
}

/** "a,b" stands in quotes, a reference without "=". */
function listFormula(body: unknown): string | undefined {
  const source = textField(body, 'source');
  if (source === undefined) throw new UnsavableError('a list validation whose source is not a text');
  return source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}
