// Workbook.functions: DATE alone, because its result tells the date system that no property tells.
// https://learn.microsoft.com/javascript/api/excel/excel.functions#excel-excel-functions-date-member(1)
import { numberArgument } from '../arguments';
import type { WorkbookModel } from '../model';
import { defineType } from '../object-type';

const MS_PER_DAY = 86_400_000;
/** Day 0 of either system: https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 1 March 1900: days before it are one off, because Excel has a 29 February 1900. */
const FIRST_TRUE_DAY = 61;

interface FunctionResult {
  readonly value: number;
}

const functionResultType = defineType<FunctionResult>('FunctionResult', {
  members: { value: { since: '1.2', get: ({ value }) => value } },
});

/** Years below 1900 count from 1900: https://support.microsoft.com/office/date-function-e36c0c8c-4104-49da-ab83-82328b832349 */
function dateSerial({ date1904 }: WorkbookModel, year: number, month: number, day: number): number {
  const time = Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day);
  if (date1904) return (time - EPOCH_1904) / MS_PER_DAY;
  const serial = (time - EPOCH_1900) / MS_PER_DAY;
  return serial < FIRST_TRUE_DAY ? serial - 1 : serial;
}

export const functionsType = defineType<WorkbookModel>('Functions', {
  members: {
    date: {
      since: '1.2',
      call: (model, [year, month, day]) =>
        functionResultType.of({
          value: dateSerial(model, numberArgument(year, 'year'), numberArgument(month, 'month'), numberArgument(day, 'day')),
        }),
    },
  },
});
