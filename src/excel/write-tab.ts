// One planned tab as the steps that build it under a staging name. Nothing of the user's is touched.
import type { TabPlan } from '../report/plan';
import { cellSteps } from './write-cells';
import { chartSteps } from './write-charts';
import { formatSteps } from './write-formats';
import { sheetSteps } from './write-layout';
import { nameSteps, stageStep } from './write-names';
import { type Step, step } from './step';
import { tableSteps } from './write-tables';

/** In this order: tables want their headers, sizes want wrapping, charts want the sizes of the cells that they cover. */
export function tabSteps(plan: TabPlan, sheetName: string): Step[] {
  return [
    stageStep(plan, sheetName),
    step(3, 60, (book) => {
      const sheet = book.workbook.worksheets.add(sheetName);
      if (plan.hidden) sheet.visibility = 'Hidden';
    }),
    ...nameSteps(plan, sheetName),
    ...cellSteps(plan, sheetName),
    ...formatSteps(plan, sheetName),
    ...sheetSteps(plan, sheetName),
    ...tableSteps(plan, sheetName),
    ...chartSteps(plan, sheetName),
  ];
}
