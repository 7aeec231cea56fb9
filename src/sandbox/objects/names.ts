// Defined names, of the workbook and of a worksheet. The rules: https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
import { absoluteText, looksLikeCell, parseReference } from '../areas';
import { booleanArgument, textArgument } from '../arguments';
import { ExcelError, notImplemented } from '../errors';
import { isFormula } from '../formula-syntax';
import type { HostObject, HostState } from '../host-state';
import { NAME_CHARACTERS } from '../limits';
import type { NameModel, SheetModel, WorkbookModel } from '../model';
import { defineType } from '../object-type';
import { rangeObject, rangeType } from './range';
import { sheetNamed } from './range-target';

/** The names of the workbook, or of one sheet. */
interface NamesTarget {
  readonly sheet?: SheetModel;
}

/** Letters, digits, points, underscores and backslashes, not beginning with a digit, and nothing that is a cell. */
export function isValidName(name: string): boolean {
  return name.length <= NAME_CHARACTERS && /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) && !looksLikeCell(name);
}

const isOf = (name: NameModel, { sheet }: NamesTarget): boolean => name.scope === sheet?.id;
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function findName(model: WorkbookModel, target: NamesTarget, key: unknown): NameModel | undefined {
  const wanted = textArgument(key, 'name');
  return model.names.find((name) => isOf(name, target) && same(name.name, wanted));
}

function checkedFormula(value: unknown): string {
  const formula = textArgument(value, 'formula');
  if (!formula.startsWith('=') || !isFormula(formula)) throw new ExcelError('InvalidArgument', `no formula: ${formula}`);
  return formula;
}

function formulaFor(reference: unknown): string {
  const range = rangeType.targetOf(reference);
  if (range) return `=${absoluteText(range.sheet.name, range.area)}`;
  return checkedFormula(typeof reference === 'string' && !reference.startsWith('=') ? `="${reference.replaceAll('"', '""')}"` : reference);
}

function addName(model: WorkbookModel, target: NamesTarget, [name, reference, comment]: readonly unknown[]): HostObject {
  const wanted = textArgument(name, 'name');
  if (!isValidName(wanted)) throw new ExcelError('InvalidArgument', `${wanted} cannot be a name`);
  const isTable = model.sheets.some((sheet) => sheet.tables.some((table) => same(table.name, wanted)));
  if (isTable || findName(model, target, wanted)) throw new ExcelError('ItemAlreadyExists', wanted);
  const made: NameModel = {
    name: wanted,
    formula: formulaFor(reference),
    visible: true,
    fromFile: false,
    ...(comment === undefined ? {} : { comment: textArgument(comment, 'comment') }),
    ...(target.sheet === undefined ? {} : { scope: target.sheet.id }),
  };
  model.names.push(made);
  return namedItemType.of(made);
}

function rangeOf(name: NameModel, host: HostState): HostObject | null {
  const reference = parseReference(name.formula.slice(1));
  const sheet = reference?.sheet === undefined ? undefined : sheetNamed(host.model, reference.sheet);
  return reference && sheet ? rangeObject(host, sheet, reference.area) : null;
}

/** Kinds that are plain to see; what would have to be calculated is refused. */
function typeOf(name: NameModel, host: HostState): string {
  if (rangeOf(name, host)) return 'Range';
  const body = name.formula.slice(1);
  if (body.includes('#REF!')) return 'Error';
  if (/^"(?:[^"]|"")*"$/.test(body)) return 'String';
  if (/^-?\d+$/.test(body)) return 'Integer';
  if (/^-?\d*\.\d+$/.test(body)) return 'Double';
  if (/^(?:TRUE|FALSE)$/i.test(body)) return 'Boolean';
  throw notImplemented(`NamedItem.type of ${name.formula}, which nothing has calculated`);
}

function valueOf(name: NameModel, host: HostState): unknown {
  const body = name.formula.slice(1);
  switch (typeOf(name, host)) {
    case 'Range':
      return body;
    case 'Error':
      return '#REF!';
    case 'String':
      return body.slice(1, -1).replaceAll('""', '"');
    case 'Boolean':
      return body.toUpperCase() === 'TRUE';
    default:
      return Number(body);
  }
}

const namedItemType = defineType<NameModel>('NamedItem', {
  identity: ({ name }) => ({ _Id: name }),
  members: {
    name: { since: '1.1', get: ({ name }) => name },
    type: { since: '1.1', get: typeOf },
    value: { since: '1.1', get: valueOf },
    visible: { since: '1.1', get: ({ visible }) => visible, set: (name, value) => void (name.visible = booleanArgument(value, 'visible')) },
    comment: {
      since: '1.4',
      get: ({ comment }) => comment ?? '',
      set: (name, value) => void (name.comment = textArgument(value, 'comment')),
    },
    scope: { since: '1.4', get: ({ scope }) => (scope === undefined ? 'Workbook' : 'Worksheet') },
    formula: { since: '1.7', get: ({ formula }) => formula, set: (name, value) => void (name.formula = checkedFormula(value)) },
    worksheetOrNullObject: {
      since: '1.4',
      link: ({ scope }, host) => {
        const sheet = host.model.sheets.find(({ id }) => id === scope);
        return sheet ? host.worksheetObject(sheet) : null;
      },
    },
    getRange: {
      since: '1.1',
      call: (name, _, host) => {
        const range = rangeOf(name, host);
        if (!range) throw new ExcelError('InvalidReference', `${name.name} is no range`);
        return range;
      },
    },
    getRangeOrNullObject: { since: '1.4', call: (name, _, host) => rangeOf(name, host) },
    delete: {
      since: '1.4',
      writes: true,
      call: (name, _, { model }) => void (model.names = model.names.filter((other) => other !== name)),
    },
  },
});

export const nameCollectionType = defineType<NamesTarget>('NamedItemCollection', {
  items: (target, { model }) => model.names.filter((name) => isOf(name, target)).map((name) => namedItemType.of(name)),
  item: (target, key, { model }) => {
    const name = findName(model, target, key);
    if (!name) throw new ExcelError('ItemNotFound');
    return namedItemType.of(name);
  },
  members: {
    add: { since: '1.4', writes: true, call: (target, args, { model }) => addName(model, target, args) },
    getCount: { since: '1.4', call: (target, _, { model }) => model.names.filter((name) => isOf(name, target)).length },
    getItemOrNullObject: {
      since: '1.4',
      call: (target, [key], { model }) => {
        const name = findName(model, target, key);
        return name ? namedItemType.of(name) : null;
      },
    },
  },
});
