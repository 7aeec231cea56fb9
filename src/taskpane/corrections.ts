// What the user says about how a tab is read, in the form that reading keeps: by header, never by place. Pure.
import type { ColumnCorrection, SheetCorrection } from '../setup/corrections';
import type { OpenQuestion } from '../reading/records';
import type { Metric } from '../registers/survey-terms';
import { isRegisterId, type RegisterId } from '../registers/catalogue';
import type { RecognisedTab } from './product';

/** Which one of the columns with this header it is, from 1. */
function occurrenceOf(tab: RecognisedTab, column: number): number {
  const header = tab.columns.find((each) => each.column === column)?.header;
  return tab.columns.filter((each) => each.header === header && each.column <= column).length;
}

/** `fields` by column: the chosen field's id, '' to leave the column alone. Only columns that differ from what was read are kept. */
export function tabCorrection(
  tab: RecognisedTab,
  register: RegisterId | 'other',
  fields: Readonly<Record<number, string>>,
): SheetCorrection {
  const columns = tab.columns.flatMap(({ column, header, field = '' }): ColumnCorrection[] => {
    const chosen = fields[column] ?? field;
    if (chosen === field) return [];
    return [{ header, occurrence: occurrenceOf(tab, column), field: chosen === '' ? null : chosen }];
  });
  return { sheet: tab.sheet, headers: tab.columns.map(({ header }) => header), register, columns };
}

const METRICS: readonly Metric[] = ['nps', 'csat', 'ces', 'rating', 'text', 'choice'];

/** What an answer says about its column; undefined for an option that is none. */
function answeredColumn({ kind }: OpenQuestion, option: string): Partial<ColumnCorrection> | undefined {
  switch (kind) {
    case 'column':
      return { field: option };
    case 'dateOrder':
      return option === 'dayFirst' || option === 'monthFirst' ? { dateOrder: option } : undefined;
    case 'scale': {
      const [, min, max] = /^(-?[\d.]+)\s*-\s*(-?[\d.]+)$/.exec(option) ?? [];
      return min === undefined || max === undefined ? undefined : { scale: { min: Number(min), max: Number(max) } };
    }
    case 'metric': {
      const metric = METRICS.find((each) => each === option);
      return metric && { metric };
    }
    case 'register':
    case 'frequency':
      return undefined;
  }
}

/** The answer to an open question as a correction; undefined where it can only be mended in its cell. */
export function answerCorrection(question: OpenQuestion, option: string, tab: RecognisedTab | undefined): SheetCorrection | undefined {
  const base = { sheet: question.sheet, headers: tab?.columns.map(({ header }) => header) ?? [] };
  if (question.kind === 'register') {
    return option === 'other' || isRegisterId(option) ? { ...base, register: option, columns: [] } : undefined;
  }
  const answered = answeredColumn(question, option);
  if (!answered) return undefined;
  const occurrence = tab ? Math.max(1, occurrenceOf(tab, question.cell.column)) : 1;
  return { ...base, columns: [{ header: question.header, occurrence, ...answered }] };
}
