// Worksheet.horizontalPageBreaks. https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection
import { markPart } from '../cells';
import { ExcelError } from '../errors';
import { PAGE_BREAKS } from '../limits';
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
        if (area.top === 0) throw new ExcelError('InvalidArgument', 'the first page begins with the first row');
        const rowBreaks = [...new Set([...(sheet.pageLayout.rowBreaks ?? []), area.top])];
        if (rowBreaks.length > PAGE_BREAKS) throw new ExcelError('InvalidOperation', `a sheet has at most ${PAGE_BREAKS} page breaks`);
        sheet.pageLayout.rowBreaks = rowBreaks;
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
