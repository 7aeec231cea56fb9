// Whether it is in doubt what a tab is: its columns or its name fit another register as well, or it is none and nearly one.
import type { CellRef } from '../workbook/address';
import type { HeaderContext } from './columns/header-columns';
import type { TableReading } from './records';
import { possibleSurvey } from './survey/find-survey';
import type { FoundSurvey } from './survey/survey-columns';
import { asksNoOpinion } from './survey/sign-up';
import { otherReading } from './tables/other-reading';
import { nearestByColumns, nearMiss } from './tables/near-miss';
import type { TableOfTab } from './tables/tables-of-tab';

/** What the tab may be: register ids, the likeliest first, or 'other' for none of them. */
export interface Doubt {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly options: readonly string[];
  /** How many rows are records by one answer and something else by another. */
  readonly rows: number;
}

/** The doubt about a tab whose register the user has not said; `first` is its first table, if it has any. */
export function doubtOf(context: HeaderContext, first: TableOfTab | undefined): Doubt | undefined {
  return first ? betweenRegisters(context, first) : (nearlyOne(context) ?? perhapsSurvey(context));
}

function betweenRegisters(context: HeaderContext, { candidate, reading }: TableOfTab): Doubt | undefined {
  const other = otherReading(context, candidate);
  // Without a record no answer would change anything.
  if (other === undefined || reading.rows.length === 0) return undefined;
  const row = reading.headerRows.at(-1) ?? reading.firstRow;
  const column = reading.columns[0]?.column ?? 0;
  return {
    sheet: reading.sheet,
    cell: { sheet: reading.sheet, row, column },
    options: [reading.register, other],
    rows: reading.rows.length,
  };
}

function nearlyOne(context: HeaderContext): Doubt | undefined {
  const near = nearMiss(context);
  if (!near) return undefined;
  const { sheet, top, left } = context.grid;
  return {
    sheet: sheet.name,
    cell: { sheet: sheet.name, row: near.headerRow + top, column: left },
    options: [...near.registers, 'other'],
    rows: near.rows,
  };
}

/** Ratings side by side under people: a survey, or a skills matrix. Left alone until the user has said. */
function perhapsSurvey({ grid }: HeaderContext): Doubt | undefined {
  const row = possibleSurvey(grid);
  if (row === undefined) return undefined;
  const sheet = grid.sheet.name;
  return { sheet, cell: { sheet, row: row + grid.top, column: grid.left }, options: ['other', 'survey'], rows: grid.height - row - 1 };
}

/** A sign-up or a quiz has the columns of a survey tool, but its answers are no opinions; a register can ask "How likely?" in its header. */
export function doubtOfSurvey(context: HeaderContext, reading: TableReading, { tool, columns }: FoundSurvey): Doubt | undefined {
  const { sheet, headerRows, columns: readings, rows } = reading;
  const registers = tool === 'table' ? nearestByColumns(context)?.registers : undefined;
  const others = asksNoOpinion(columns) ? ['other'] : registers;
  if (others === undefined) return undefined;
  const cell = { sheet, row: headerRows.at(-1) ?? 0, column: readings[0]?.column ?? 0 };
  return { sheet, cell, options: ['survey', ...others], rows: rows.length };
}
