// Range.conditionalFormats. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
import { booleanArgument, colorArgument, indexArgument, objectArgument, oneOf, textArgument } from '../arguments';
import { intersection, sameArea } from '../areas';
import { markPart } from '../cells';
import { ExcelError } from '../errors';
import type { ConditionalFormatModel, SheetModel } from '../model';
import { defineType, type Link } from '../object-type';
import { refuseProtected, type RangeTarget } from './range-target';

const TYPES = ['Custom', 'DataBar', 'ColorScale', 'ContainsText', 'CellValue'] as const;

interface FormatTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

const idOf = ({ sheet, format }: FormatTarget): string => `{${sheet.id}-${format.priority}}`;
const touched = ({ sheet }: FormatTarget): void => {
  markPart(sheet, 'conditionalFormats');
};
const ruleOf = ({ format }: FormatTarget): Record<string, unknown> => ({ ...(format.rule as Record<string, unknown> | undefined) });

function setRule(target: FormatTarget, patch: Readonly<Record<string, unknown>>): void {
  target.format.rule = { ...ruleOf(target), ...patch };
  touched(target);
}

const guard = ({ sheet }: { readonly sheet: SheetModel }): void => {
  refuseProtected(sheet);
};

const fillType = defineType<FormatTarget>('ConditionalRangeFill', {
  guard,
  members: {
    color: {
      since: '1.6',
      get: ({ format }) => format.fill ?? null,
      set: (target, value) => {
        target.format.fill = colorArgument(value, 'fill.color');
        touched(target);
      },
    },
  },
});

const fontType = defineType<FormatTarget>('ConditionalRangeFont', {
  guard,
  members: {
    color: {
      since: '1.6',
      get: ({ format }) => format.fontColor ?? null,
      set: (target, value) => {
        target.format.fontColor = colorArgument(value, 'font.color');
        touched(target);
      },
    },
    bold: {
      since: '1.6',
      get: ({ format }) => format.bold ?? false,
      set: (target, value) => {
        target.format.bold = booleanArgument(value, 'font.bold');
        touched(target);
      },
    },
  },
});

const rangeFormatType = defineType<FormatTarget>('ConditionalRangeFormat', {
  members: {
    fill: { since: '1.6', link: (target) => fillType.of(target) },
    font: { since: '1.6', link: (target) => fontType.of(target) },
  },
});

const ruleType = defineType<FormatTarget>('ConditionalFormatRule', {
  guard,
  members: {
    formula: {
      since: '1.6',
      get: (target) => ruleOf(target)['formula'] ?? '',
      set: (target, value) => {
        setRule(target, { formula: textArgument(value, 'rule.formula') });
      },
    },
  },
});

const customType = defineType<FormatTarget>('CustomConditionalFormat', {
  members: {
    rule: { since: '1.6', link: (target) => ruleType.of(target) },
    format: { since: '1.6', link: (target) => rangeFormatType.of(target) },
  },
});

/** CellValue and ContainsText take their rule as one object. */
function ruleObjectType(name: string) {
  return defineType<FormatTarget>(name, {
    guard,
    members: {
      rule: {
        since: '1.6',
        get: ruleOf,
        set: (target, value) => {
          setRule(target, objectArgument(value, 'rule'));
        },
      },
      format: { since: '1.6', link: (target) => rangeFormatType.of(target) },
    },
  });
}

const cellValueType = ruleObjectType('CellValueConditionalFormat');
const textComparisonType = ruleObjectType('TextConditionalFormat');

const colorScaleType = defineType<FormatTarget>('ColorScaleConditionalFormat', {
  guard,
  members: {
    criteria: {
      since: '1.6',
      get: ruleOf,
      set: (target, value) => {
        setRule(target, objectArgument(value, 'criteria'));
      },
    },
    threeColorScale: { since: '1.6', get: (target) => ruleOf(target)['midpoint'] !== undefined },
  },
});

const barFormatType = defineType<FormatTarget>('ConditionalDataBarPositiveFormat', {
  guard,
  members: {
    fillColor: {
      since: '1.6',
      get: ({ format }) => format.fill ?? '#638EC6',
      set: (target, value) => {
        target.format.fill = colorArgument(value, 'fillColor');
        touched(target);
      },
    },
    gradientFill: {
      since: '1.6',
      get: (target) => ruleOf(target)['gradientFill'] ?? true,
      set: (target, value) => {
        setRule(target, { gradientFill: booleanArgument(value, 'gradientFill') });
      },
    },
  },
});

const dataBarType = defineType<FormatTarget>('DataBarConditionalFormat', {
  guard,
  members: {
    positiveFormat: { since: '1.6', link: (target) => barFormatType.of(target) },
    showDataBarOnly: {
      since: '1.6',
      get: (target) => ruleOf(target)['showDataBarOnly'] ?? false,
      set: (target, value) => {
        setRule(target, { showDataBarOnly: booleanArgument(value, 'showDataBarOnly') });
      },
    },
    lowerBoundRule: {
      since: '1.6',
      get: (target) => ruleOf(target)['lowerBoundRule'] ?? { type: 'Automatic' },
      set: (target, value) => {
        setRule(target, { lowerBoundRule: objectArgument(value, 'lowerBoundRule') });
      },
    },
    upperBoundRule: {
      since: '1.6',
      get: (target) => ruleOf(target)['upperBoundRule'] ?? { type: 'Automatic' },
      set: (target, value) => {
        setRule(target, { upperBoundRule: objectArgument(value, 'upperBoundRule') });
      },
    },
  },
});

/** The part that belongs to the format's own type; asking for another's is an error, as in Excel. */
function partOf(type: (typeof TYPES)[number], part: { of(target: FormatTarget): ReturnType<typeof customType.of> }): Link<FormatTarget> {
  return {
    since: '1.6',
    link: (target) => {
      if (target.format.type !== type) throw new ExcelError('InvalidOperation', `the conditional format is of type ${target.format.type}`);
      return part.of(target);
    },
  };
}

const conditionalFormatType = defineType<FormatTarget>('ConditionalFormat', {
  guard,
  identity: (target) => ({ Id: idOf(target) }),
  members: {
    id: { since: '1.6', get: idOf },
    type: { since: '1.6', get: ({ format }) => format.type },
    priority: { since: '1.6', get: ({ format }) => format.priority },
    stopIfTrue: {
      since: '1.6',
      get: ({ format }) => format.stopIfTrue ?? null,
      set: (target, value) => {
        target.format.stopIfTrue = booleanArgument(value, 'stopIfTrue');
        touched(target);
      },
    },
    custom: partOf('Custom', customType),
    cellValue: partOf('CellValue', cellValueType),
    textComparison: partOf('ContainsText', textComparisonType),
    colorScale: partOf('ColorScale', colorScaleType),
    dataBar: partOf('DataBar', dataBarType),
    delete: {
      since: '1.6',
      writes: true,
      call: (target) => {
        target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => format !== target.format);
        touched(target);
      },
    },
  },
});

const formatsIn = ({ sheet, area }: RangeTarget): FormatTarget[] =>
  sheet.conditionalFormats.filter((format) => intersection(format.area, area)).map((format) => ({ sheet, format }));

function addFormat({ sheet, area }: RangeTarget, type: unknown): FormatTarget {
  const priority = sheet.conditionalFormats.reduce((most, format) => Math.max(most, format.priority + 1), 0);
  const format: ConditionalFormatModel = { area: { ...area }, type: oneOf(type, TYPES, 'conditional format type'), rule: {}, priority };
  sheet.conditionalFormats.push(format);
  markPart(sheet, 'conditionalFormats');
  return { sheet, format };
}

export const conditionalFormatsType = defineType<RangeTarget>('ConditionalFormatCollection', {
  guard: ({ sheet }) => {
    refuseProtected(sheet);
  },
  items: (range) => formatsIn(range).map((target) => conditionalFormatType.of(target)),
  item: (range, key) => {
    const found = formatsIn(range).find((target) => idOf(target) === key);
    if (!found) throw new ExcelError('ItemNotFound');
    return conditionalFormatType.of(found);
  },
  members: {
    add: { since: '1.6', writes: true, call: (range, [type]) => conditionalFormatType.of(addFormat(range, type)) },
    getCount: { since: '1.6', call: (range) => formatsIn(range).length },
    getItemAt: {
      since: '1.6',
      call: (range, [index]) => {
        const found = formatsIn(range)[indexArgument(index, 'index')];
        if (!found) throw new ExcelError('InvalidArgument');
        return conditionalFormatType.of(found);
      },
    },
    clearAll: {
      since: '1.6',
      writes: true,
      call: ({ sheet, area }) => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter(
          (format) => !intersection(format.area, area) || !sameOrInside(format, area),
        );
        markPart(sheet, 'conditionalFormats');
      },
    },
  },
});

/** What reaches beyond the range is kept whole: cutting formats into pieces is not imitated. */
function sameOrInside(format: ConditionalFormatModel, area: RangeTarget['area']): boolean {
  const hit = intersection(format.area, area);
  return hit !== undefined && sameArea(hit, format.area);
}
