// Opens a workbook file into the model, or refuses it with the reason.
import { read, type ParsingOptions, type WorkBook } from '@e965/xlsx';
import type { CellModel, SheetModel, WorkbookModel } from '../model';
import { blankSheet, sheetId } from '../blank-sheet';
import { hideCarriageReturns, restoreCarriageReturns } from './carriage-returns';
import { fileKind } from './file-kind';
import { readCsv } from './read-csv';
import { readGrid } from './read-grid';
import { readPackage } from './read-package';
import { UnreadableFileError } from './unreadable-file';
import { XmlError } from './xml';
import { zip, type Parts } from './zip-archive';

/**
 * .xlsx, .xlsm (with `source`, to be saved without harm), .xls, .xlsb, .ods, .csv, .tsv (without).
 * Throws UnreadableFileError with a reason id.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): WorkbookModel {
  const baseName = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const file = fileKind(bytes, baseName);
  if (file.kind === 'text') return fromCsv(bytes, baseName);
  if (file.kind === 'openXml') {
    // A new workbook has a sheet and nothing on it: it is opened, to start from a template.
    const model = fromOpenXml(bytes, file.parts, file.workbookPath, baseName);
    if (model.sheets.length === 0) throw new UnreadableFileError('empty', baseName);
    return model;
  }
  // Of older kinds "one empty sheet" is also what the library answers where it understood nothing.
  const model = fromOther(file.kind === 'binary' ? bytes : zip(file.parts, 0), baseName);
  if (!holdsData(model)) throw new UnreadableFileError('empty', baseName);
  return model;
}

function holdsData({ sheets }: WorkbookModel): boolean {
  return sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell !== undefined && cell.value !== '')));
}

function fromCsv(bytes: Uint8Array, fileName: string): WorkbookModel {
  const sheet = blankSheet(sheetId(1), sheetNameOfCsv(fileName));
  sheet.rows = readCsv(bytes, fileName);
  return workbookOf([sheet], fileName, false);
}

/** Excel names the only tab of a .csv after the file, cut at 31 characters; what a tab may not be called becomes "_". */
function sheetNameOfCsv(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, '').replace(/[\\/?*[\]:]/g, '_');
  return stem.slice(0, 31).replace(/^'|'$/g, '_') || 'Sheet1';
}

function fromOpenXml(bytes: Uint8Array, parts: Parts, workbookPath: string, fileName: string): WorkbookModel {
  try {
    const model = readPackage(parts, workbookPath, fileName);
    const hidden = hideCarriageReturns(parts);
    const book = readBook(zip(hidden ?? parts, 0), fileName);
    for (const sheet of model.sheets) {
      const grid = book.Sheets[sheet.name];
      if (sheet.type !== 'worksheet' || grid === undefined) continue;
      const marked = sheet.rows;
      sheet.rows = [];
      readGrid(grid, sheet);
      if (hidden) restoreCarriageReturns(sheet);
      keepMarks(marked, sheet);
    }
    return { ...model, source: bytes };
  } catch (cause) {
    if (cause instanceof XmlError || cause instanceof RangeError) throw new UnreadableFileError('damaged', fileName, { cause });
    throw cause;
  }
}

function keepMarks(marked: readonly (readonly (CellModel | undefined)[] | undefined)[], sheet: SheetModel): void {
  marked.forEach((row, rowIndex) =>
    row?.forEach((mark, column) => {
      const cell = sheet.rows[rowIndex]?.[column];
      if (!mark || !cell) return;
      if (mark.quotePrefix && typeof cell.value === 'string' && cell.formula === undefined) cell.quotePrefix = true;
      if (mark.isUncalculated && cell.formula !== undefined) Object.assign(cell, { value: '', isUncalculated: true });
    }),
  );
}

function fromOther(bytes: Uint8Array, fileName: string): WorkbookModel {
  const book = readBook(bytes, fileName);
  const states = book.Workbook?.Sheets ?? [];
  const sheets = book.SheetNames.map((name, index) => {
    const sheet = blankSheet(sheetId(index + 1), name);
    const hidden = states[index]?.Hidden ?? 0;
    sheet.visibility = hidden === 2 ? 'VeryHidden' : hidden === 1 ? 'Hidden' : 'Visible';
    const grid = book.Sheets[name];
    if (grid !== undefined) readGrid(grid, sheet);
    return sheet;
  });
  const model = workbookOf(sheets, fileName, book.Workbook?.WBProps?.date1904 ?? false);
  for (const { Name, Ref, Sheet } of book.Workbook?.Names ?? []) {
    const scope = Sheet === undefined ? undefined : sheets[Sheet]?.id;
    if (!Name.startsWith('_xlnm') && Ref) {
      model.names.push({ name: Name, formula: `=${Ref}`, visible: true, ...(scope !== undefined && { scope }), fromFile: true });
    }
  }
  return model;
}

const options: ParsingOptions = {
  type: 'array',
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: false,
};

function readBook(bytes: Uint8Array, fileName: string): WorkBook {
  try {
    return read(bytes, options);
  } catch (cause) {
    const reason = cause instanceof Error && /password|encrypt/i.test(cause.message) ? 'encrypted' : 'damaged';
    throw new UnreadableFileError(reason, fileName, { cause });
  }
}

function workbookOf(sheets: SheetModel[], name: string, date1904: boolean): WorkbookModel {
  const active = sheets.find(({ visibility }) => visibility === 'Visible') ?? sheets[0];
  return {
    name,
    date1904,
    isProtected: false,
    readOnly: false,
    sheets,
    names: [],
    activeSheetId: active?.id ?? '',
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}
