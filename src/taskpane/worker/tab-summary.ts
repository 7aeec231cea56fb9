// How the tabs were read, as the pane shows it: each table with its columns, and what was made of dates, scales and questions. Pure.
import type { ColumnReading, Reading, SheetReading, TableReading } from '../../reading/records';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Confidence, RecognisedColumn, RecognisedTab, RecognisedTable } from '../reviewed';

/** Below `likely` a mapping is shown as a question, above `sure` as certain. */
const CONFIDENCE = { sure: 0.85, likely: 0.65 };

export function recognisedTabs(reading: Reading, { sheets }: WorkbookSnapshot): RecognisedTab[] {
  const unread = new Map(sheets.map((sheet) => [sheet.name, sheet.unread]));
  return reading.sheets
    .filter(({ kind }) => kind !== 'own' && kind !== 'empty')
    .map((sheet) => {
      const reason = sheet.kind === 'unread' ? unread.get(sheet.name) : undefined;
      return reason ? { sheet: sheet.name, tables: [], isSetAside: false, unread: reason } : recognisedTab(sheet, reading);
    });
}

function recognisedTab({ name, kind, tables }: SheetReading, reading: Reading): RecognisedTab {
  const isSetAside = kind === 'other' && tables[0]?.isCorrected === true;
  if (kind === 'other') return { sheet: name, tables: [], isSetAside };
  return { sheet: name, tables: tables.map((table, index) => recognisedTable(table, index + 1, reading)), isSetAside };
}

function recognisedTable(table: TableReading, number: number, reading: Reading): RecognisedTable {
  const headerRow = table.headerRows.at(-1);
  return {
    number,
    register: table.register,
    confidence: table.isCorrected ? 'corrected' : confidenceWord(table.confidence),
    records: table.rows.length,
    ...(headerRow === undefined ? {} : { headerRow }),
    columns: table.columns.map((column) => recognisedColumn(column, table, reading)),
  };
}

function recognisedColumn({ column, header, field, confidence }: ColumnReading, table: TableReading, reading: Reading): RecognisedColumn {
  const records = reading.records.tables.find((each) => each.reading === table);
  const survey = reading.surveys.find(({ sheet, headerRows }) => sheet === table.sheet && headerRows.at(-1) === table.headerRows.at(-1));
  const question = survey?.questions.find((each) => each.column === column);
  const order = field === undefined ? undefined : records?.dateOrder(field)?.order;
  const scale = question?.scale ?? (field === undefined ? undefined : records?.scale(field));
  return {
    column,
    header,
    ...(field === undefined ? {} : { field }),
    isSure: confidence >= CONFIDENCE.likely,
    ...(order === undefined ? {} : { dateOrder: order }),
    ...(scale === undefined ? {} : { scale: { min: scale.min, max: scale.max } }),
    ...(question === undefined ? {} : { metric: question.metric }),
  };
}

function confidenceWord(confidence: number): Confidence {
  if (confidence >= CONFIDENCE.sure) return 'sure';
  return confidence >= CONFIDENCE.likely ? 'likely' : 'unsure';
}
