// One planned tab as the steps that build it under a staging name. Nothing of the user's is touched.
import type { TabPlan } from '../../report/plan';
import { markOf } from '../change/own-names';
import { cellSteps } from './write-cells';
import { chartSteps } from './write-charts';
import { formatSteps } from './write-formats';
import { sheetSteps } from './write-layout';
import { ownSteps, stageStep, swapSteps } from './write-names';
import { type Step, step } from './step';
import { tableSteps } from './write-tables';

/** A tab of ours, with its marks and the names of its figures. */
export function ownTabSteps(plan: TabPlan, sheetName: string): Step[] {
  const mark = markOf(plan);
  return [...newTabSteps(plan, mark, sheetName), ...ownSteps(plan, sheetName), ...contentSteps(plan, sheetName)];
}

/** A tab that becomes the user's own: no name of ours is left on it when it is in place. */
export function userTabSteps(plan: TabPlan, mark: string, sheetName: string): Step[] {
  return [...newTabSteps(plan, mark, sheetName), ...contentSteps(plan, sheetName)];
}

function newTabSteps(plan: TabPlan, mark: string, sheetName: string): Step[] {
  return [
    stageStep(mark, sheetName),
    step(3, 60, (book) => {
      const sheet = book.workbook.worksheets.add(sheetName);
      if (plan.hidden) sheet.visibility = 'Hidden';
    }),
    ...swapSteps(mark, plan.name, sheetName),
  ];
}

/** In this order: tables want their headers, sizes want wrapping, charts want the sizes of the cells that they cover. */
function contentSteps(plan: TabPlan, sheetName: string): Step[] {
  return [
    ...cellSteps(plan, sheetName),
    ...formatSteps(plan, sheetName),
    ...sheetSteps(plan, sheetName),
    ...tableSteps(plan, sheetName),
    ...chartSteps(plan, sheetName),
  ];
}
