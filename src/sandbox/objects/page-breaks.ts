// Worksheet.horizontalPageBreaks. https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection
import { markPart } from '../cells';
import type { SheetModel } from '../model';
import { defineType } from '../object-type';
import { areaFromAddress, refuseProtected } from './range-target';
import { rangeType } from './range';
import { textArgument } from '../arguments';

const pageBreakType = defineType<SheetModel>('PageBreak', { members: {} });

export const pageBreaksType = defineType<SheetModel>('PageBreakCollection', {
  guard: refuseProtected,
  members: {
    /** The page begins with the range's first row. */
    add: {
      since: '1.9',
      writes: true,
      call: (sheet, [range], host) => {
        const { area } = rangeType.targetOf(range) ?? areaFromAddress(host, sheet, textArgument(range, 'pageBreakRange'));
        sheet.pageLayout.rowBreaks = [...new Set([...(sheet.pageLayout.rowBreaks ?? []), area.top])];
        markPart(sheet, 'pageLayout');
        return pageBreakType.of(sheet);
      },
    },
    removePageBreaks: {
      since: '1.9',
      writes: true,
      call: (sheet) => {
        sheet.pageLayout.rowBreaks = [];
        markPart(sheet, 'pageLayout');
      },
    },
  },
});
