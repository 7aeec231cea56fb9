// Workbook.functions: DATE alone, because its result tells the date system that no property tells.
// https://learn.microsoft.com/javascript/api/excel/excel.functions#excel-excel-functions-date-member(1)
import { numberArgument } from '../arguments';
import { dateSerial } from '../date-serial';
import type { WorkbookModel } from '../model';
import { defineType } from '../object-type';

interface FunctionResult {
  readonly value: number;
}

const functionResultType = defineType<FunctionResult>('FunctionResult', {
  members: { value: { since: '1.2', get: ({ value }) => value } },
});

/** Years below 1900 count from 1900: https://support.microsoft.com/office/date-function-e36c0c8c-4104-49da-ab83-82328b832349 */
const fullYear = (year: number): number => (year < 1900 ? year + 1900 : year);

export const functionsType = defineType<WorkbookModel>('Functions', {
  members: {
    date: {
      since: '1.2',
      call: ({ date1904 }, [year, month, day]) =>
        functionResultType.of({
          value: dateSerial(date1904, fullYear(numberArgument(year, 'year')), numberArgument(month, 'month'), numberArgument(day, 'day')),
        }),
    },
  },
});
