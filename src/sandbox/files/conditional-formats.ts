// Conditional formats: Office.js's rule objects → <conditionalFormatting>.
import { areaText } from '../areas';
import type { ConditionalFormatModel } from '../model';
import { booleanField, fieldOf, formulaField, textField, UnsavableError } from './rule-fields';
import type { StyleSheet } from './styles';
import { element, type XmlElement } from './xml';

const comparisons: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const bounds: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Automatic: 'min',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

/** Throws UnsavableError for a type that it does not know. */
export function conditionalFormatElement(format: ConditionalFormatModel, styles: StyleSheet, priority: number): XmlElement {
  const look = {
    ...(format.fill !== undefined && { fill: format.fill }),
    ...(format.fontColor !== undefined && { fontColor: format.fontColor }),
    ...(format.bold !== undefined && { bold: format.bold }),
  };
  const dxfId = Object.keys(look).length > 0 ? styles.differentialId(look) : undefined;
  const { type, attributes = {}, children } = ruleParts(format);
  const cfRule = element('cfRule', { type, dxfId, priority, stopIfTrue: format.stopIfTrue || undefined, ...attributes }, ...children);
  return element('conditionalFormatting', { sqref: areaText(format.area) }, cfRule);
}

interface RuleParts {
  type: string;
  attributes?: Record<string, string | number | boolean | undefined>;
  children: XmlElement[];
}

function ruleParts({ type, rule, area }: ConditionalFormatModel): RuleParts {
  const formula = (text: string) => element('formula', {}, text);
  const formulas = (...keys: string[]) => keys.flatMap((key) => formulaField(rule, key) ?? []).map(formula);
  switch (type) {
    case 'CellValue':
      return {
        type: 'cellIs',
        attributes: { operator: comparisons[textField(rule, 'operator') ?? ''] ?? 'equal' },
        children: formulas('formula1', 'formula2'),
      };
    case 'Custom':
      return { type: 'expression', children: formulas('formula') };
    case 'ContainsText':
      return textRule(
        textField(rule, 'operator') ?? 'Contains',
        textField(rule, 'text') ?? '',
        areaText({ ...area, bottom: area.top, right: area.left }),
      );
    case 'ColorScale':
      return { type: 'colorScale', children: [colorScale(rule)] };
    case 'DataBar': {
      const bar = [
        element('cfvo', { type: 'min' }),
        element('cfvo', { type: 'max' }),
        rgb(textField(fieldOf(rule, 'positiveFormat'), 'fillColor') ?? textField(rule, 'color') ?? '#638EC6'),
      ];
      return {
        type: 'dataBar',
        children: [element('dataBar', { showValue: booleanField(rule, 'showDataBarOnly') === true ? false : undefined }, ...bar)],
      };
    }
    case 'TopBottom': {
      const kind = textField(rule, 'type') ?? 'TopItems';
      const flags = { percent: kind.endsWith('Percent') || undefined, bottom: kind.startsWith('Bottom') || undefined };
      return { type: 'top10', attributes: { ...flags, rank: Number(fieldOf(rule, 'rank') ?? 10) }, children: [] };
    }
    default:
      throw new UnsavableError(`conditional format ${type}`);
  }
}

/** Excel looks at the formula, not at the operator beside it. */
function textRule(operator: string, text: string, cell: string): RuleParts {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const kinds: Readonly<Record<string, readonly [type: string, operator: string, formula: string]>> = {
    Contains: ['containsText', 'containsText', `NOT(ISERROR(SEARCH(${quoted},${cell})))`],
    NotContains: ['notContainsText', 'notContains', `ISERROR(SEARCH(${quoted},${cell}))`],
    BeginsWith: ['beginsWith', 'beginsWith', `LEFT(${cell},${text.length})=${quoted}`],
    EndsWith: ['endsWith', 'endsWith', `RIGHT(${cell},${text.length})=${quoted}`],
  };
  const kind = kinds[operator];
  if (!kind) throw new UnsavableError(`conditional format on text: ${operator}`);
  return { type: kind[0], attributes: { operator: kind[1], text }, children: [element('formula', {}, kind[2])] };
}

function colorScale(rule: unknown): XmlElement {
  const points = ['minimum', 'midpoint', 'maximum']
    .map((key) => fieldOf(rule, key))
    .filter((point) => point !== undefined && point !== null);
  const bound = (point: unknown) =>
    element('cfvo', { type: bounds[textField(point, 'type') ?? ''] ?? 'num', val: formulaField(point, 'formula') });
  return element('colorScale', {}, ...points.map(bound), ...points.map((point) => rgb(textField(point, 'color') ?? '#FFFFFF')));
}

function rgb(color: string): XmlElement {
  return element('color', { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}
