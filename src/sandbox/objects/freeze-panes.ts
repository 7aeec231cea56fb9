// Worksheet.freezePanes.
import { indexArgument } from '../arguments';
import { markPart } from '../cells';
import { ExcelError } from '../errors';
import type { SheetModel } from '../model';
import { defineType } from '../object-type';
import { rangeArgument, rangeObject } from './range';

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw new ExcelError('InvalidArgument');
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  markPart(sheet, 'frozenRows');
}

export const freezePanesType = defineType<SheetModel>('WorksheetFreezePanes', {
  members: {
    freezeRows: {
      since: '1.7',
      writes: true,
      call: (sheet, [count]) => {
        freeze(sheet, indexArgument(count ?? 1, 'count'), 0);
      },
    },
    freezeColumns: {
      since: '1.7',
      writes: true,
      call: (sheet, [count]) => {
        freeze(sheet, 0, indexArgument(count ?? 1, 'count'));
      },
    },
    /** The range's last row and column are the last that stay in sight. */
    freezeAt: {
      since: '1.7',
      writes: true,
      call: (sheet, [range]) => {
        const { area } = rangeArgument(range, 'frozenRange');
        freeze(sheet, area.bottom + 1, area.right + 1);
      },
    },
    unfreeze: {
      since: '1.7',
      writes: true,
      call: (sheet) => {
        freeze(sheet, 0, 0);
      },
    },
    getLocationOrNullObject: {
      since: '1.7',
      call: (sheet, _, host) => {
        const { frozenRows, frozenColumns } = sheet;
        if (frozenRows === 0 && frozenColumns === 0) return null;
        return rangeObject(host, sheet, { top: 0, left: 0, bottom: Math.max(frozenRows, 1) - 1, right: Math.max(frozenColumns, 1) - 1 });
      },
    },
  },
});
