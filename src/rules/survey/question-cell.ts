// Where a question of a survey stands: its header cell, for findings about the question as a whole.
import type { SurveyQuestion, SurveyTable } from '../../reading/survey/survey-table';
import type { CellRef } from '../../workbook/address';

export function questionCell({ sheet, headerRows, rows }: SurveyTable, { column }: SurveyQuestion): CellRef {
  return { sheet, row: headerRows.at(-1) ?? rows[0] ?? 0, column };
}

/** The first cell of a survey, for findings about all of it. */
export function surveyCell({ sheet, headerRows, rows }: SurveyTable): CellRef {
  return { sheet, row: headerRows.at(-1) ?? rows[0] ?? 0, column: 0 };
}

/** The worksheet cell of one answer. */
export function answerCell({ sheet, rows }: SurveyTable, { column }: SurveyQuestion, respondent: number): CellRef {
  return { sheet, row: rows[respondent] ?? 0, column };
}
