// Makes Excel tables over parts of a staged tab. They keep their own look: the cells are styled already.
import { areaAddress } from '../../workbook/address';
import type { TabPlan } from '../../report/plan';
import { STAGED_TABLE } from '../change/own-names';
import { type Step, step } from './step';

/** The quietest built-in style; without bands it only underlines the header. */
const TABLE_STYLE = 'TableStyleLight1';

/** The tables get their final names when those of the old tab are gone. */
export function tableSteps({ tables }: TabPlan, sheetName: string): Step[] {
  return tables.map(({ name, area, filter }) =>
    step(7, 200, (book) => {
      const table = book.sheet(sheetName).tables.add(areaAddress(area), true);
      table.name = name + STAGED_TABLE;
      table.style = TABLE_STYLE;
      table.showBandedRows = false;
      table.showFilterButton = filter;
    }),
  );
}
