// A reading as plain JSON for people and tools: each tab, its tables, and what each column is taken for. Rows and columns as Excel counts.
import { columnLetters } from '../workbook/address';
import type { Reading, SheetKind } from './records';

export interface InspectedColumn {
  /** "A" */
  readonly column: string;
  readonly header: string;
  /** A field id; in a survey also "question" and "answer", in a raid tab also "type"; null = left to the user. */
  readonly field: string | null;
  readonly confidence: number;
  readonly reason: string;
}

export interface InspectedTable {
  readonly register: string;
  /** One-based; [] for a table without a header. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Real records. */
  readonly rows: number;
  readonly columns: readonly InspectedColumn[];
}

export interface InspectedSheet {
  readonly name: string;
  readonly kind: SheetKind;
  readonly evidence: readonly string[];
  readonly tables: readonly InspectedTable[];
}

export interface Inspected {
  readonly sheets: readonly InspectedSheet[];
  readonly questions: readonly {
    readonly kind: string;
    readonly sheet: string;
    readonly header: string;
    readonly options: readonly string[];
  }[];
}

/** Nothing is left out: tabs that are no register have no tables. */
export function inspect(reading: Pick<Reading, 'sheets' | 'questions'>): Inspected {
  return {
    sheets: reading.sheets.map(({ name, kind, evidence, tables }) => ({
      name,
      kind,
      evidence,
      tables: tables.map(({ register, headerRows, firstRow, lastRow, rows, columns }) => ({
        register,
        headerRows: headerRows.map((row) => row + 1),
        firstRow: firstRow + 1,
        lastRow: lastRow + 1,
        rows: rows.length,
        columns: columns.map(({ column, header, field, confidence, reason }) => ({
          column: columnLetters(column),
          header,
          field: field ?? null,
          confidence: Math.round(confidence * 100) / 100,
          reason,
        })),
      })),
    })),
    questions: reading.questions.map(({ kind, sheet, header, options }) => ({ kind, sheet, header, options })),
  };
}
