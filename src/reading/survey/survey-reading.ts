// A survey that was found, as a reading of its tab like that of any register.
import type { Grid } from '../grid';
import type { ColumnReading, TableReading } from '../records';
import type { FoundSurvey } from './survey-columns';
import { noAnswer } from './survey-rows';

/** The survey as a table reading: every filled row is a record, but for those that are no answers. */
export function surveyReading(grid: Grid, { headerRows, columns, score }: FoundSurvey): TableReading {
  const rows: number[] = [];
  const firstOfData = (headerRows.at(-1) ?? 0) + 1;
  const isNoAnswer = noAnswer(grid, columns);
  for (let row = firstOfData; row < grid.height; row += 1) {
    if (isNoAnswer(row)) continue;
    if (columns.some(({ column }) => grid.value(row, column) !== '')) rows.push(row + grid.top);
  }
  return {
    sheet: grid.sheet.name,
    register: 'survey',
    headerRows: headerRows.map((row) => row + grid.top),
    firstRow: firstOfData + grid.top,
    lastRow: rows.at(-1) ?? firstOfData + grid.top - 1,
    rows,
    columns: columns.map(({ column, header, field }): ColumnReading => ({
      column: column + grid.left,
      header,
      field,
      confidence: field === undefined ? 0 : 0.9,
      reason: field === undefined ? 'none' : 'words',
    })),
    confidence: Math.min(1, score / 4),
    isCorrected: false,
  };
}
