// Range.format.borders: each side of a range is a side of the cells along it.
import { colorArgument, oneOf } from '../arguments';
import { cellAt, ensureCell, markCell } from '../cells';
import { ExcelError } from '../errors';
import type { BorderModel } from '../model';
import { defineType } from '../object-type';
import { without } from '../without';
import { guardCells, type RangeTarget } from './range-target';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type Side = (typeof SIDES)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

const NO_BORDER: BorderModel = { style: 'None', color: '#000000', weight: 'Thin' };

/** The cells along a side, and which of their own sides it is. Inner lines are the bottom or right sides of all but the last. */
function cellsAlong({ range: { area }, side }: BorderTarget): { top: number; left: number; bottom: number; right: number; own: string } {
  switch (side) {
    case 'EdgeTop':
      return { ...area, bottom: area.top, own: side };
    case 'EdgeBottom':
      return { ...area, top: area.bottom, own: side };
    case 'EdgeLeft':
      return { ...area, right: area.left, own: side };
    case 'EdgeRight':
      return { ...area, left: area.right, own: side };
    case 'InsideHorizontal':
      return { ...area, bottom: area.bottom - 1, own: 'EdgeBottom' };
    case 'InsideVertical':
      return { ...area, right: area.right - 1, own: 'EdgeRight' };
    default:
      return { ...area, own: side };
  }
}

function readBorder(target: BorderTarget): BorderModel {
  const { top, left, own } = cellsAlong(target);
  return cellAt(target.range.sheet, top, left)?.style?.borders?.[own] ?? NO_BORDER;
}

function editBorder(target: BorderTarget, patch: Partial<BorderModel>): void {
  const { top, left, bottom, right, own } = cellsAlong(target);
  const { sheet } = target.range;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = ensureCell(sheet, row, column);
      const before = cell.style?.borders?.[own];
      const border = { ...(before ?? { ...NO_BORDER, style: 'Continuous' }), ...patch };
      const borders = cell.style?.borders ?? {};
      cell.style = { ...cell.style, borders: border.style === 'None' ? without(borders, own) : { ...borders, [own]: border } };
      markCell(sheet, row, column);
    }
  }
}

const borderType = defineType<BorderTarget>('RangeBorder', {
  guard: ({ range }, member) => {
    guardCells(range, member);
  },
  identity: ({ side }) => ({ SideIndex: side }),
  members: {
    sideIndex: { since: '1.1', get: ({ side }) => side },
    style: {
      since: '1.1',
      get: (target) => readBorder(target).style,
      set: (target, value) => {
        editBorder(target, { style: oneOf(value, STYLES, 'border style') });
      },
    },
    color: {
      since: '1.1',
      get: (target) => readBorder(target).color,
      set: (target, value) => {
        editBorder(target, { color: colorArgument(value, 'border color') });
      },
    },
    weight: {
      since: '1.1',
      get: (target) => readBorder(target).weight,
      set: (target, value) => {
        editBorder(target, { weight: oneOf(value, WEIGHTS, 'border weight') });
      },
    },
  },
});

export const borderCollectionType = defineType<RangeTarget>('RangeBorderCollection', {
  guard: guardCells,
  items: (range) => SIDES.map((side) => borderType.of({ range, side })),
  item: (range, key) => borderType.of({ range, side: oneOf(key, SIDES, 'border') }),
  members: {
    count: { since: '1.1', get: () => SIDES.length },
    getItemAt: {
      since: '1.1',
      call: (range, [index]) => {
        const side = SIDES[typeof index === 'number' ? index : -1];
        if (side === undefined) throw new ExcelError('InvalidArgument');
        return borderType.of({ range, side });
      },
    },
  },
});
