// A chart as the target of members.
import { markPart } from '../cells';
import type { ChartModel, SheetModel } from '../model';
import { refuseProtected } from './range-target';

export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

export const touchChart = ({ sheet }: ChartTarget): void => {
  markPart(sheet, 'charts');
};
export const guardChart = ({ sheet }: ChartTarget): void => {
  refuseProtected(sheet);
};
