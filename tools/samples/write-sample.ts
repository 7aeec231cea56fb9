// Writes the tabs of a sample as an .xlsx file, laid out as its language's authors would.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { init, type Style } from 'excelize-wasm';
import { cellAddress } from '../../src/workbook/address';
import type { Both, SampleCell, SampleLanguage, SampleTab } from './sample';

type Excelize = Awaited<ReturnType<typeof init>>;
type NewFile = ReturnType<Excelize['NewFile']>;

const LOOK = {
  en: { font: 'Calibri', header: '1F3A4D', headerText: 'FFFFFF', line: 'D0D7DE', date: 'yyyy-mm-dd', dateTime: 'm/d/yyyy h:mm' },
  'zh-CN': { font: 'Microsoft YaHei', header: 'DCE6EC', headerText: '1F3A4D', line: 'B8C4CC', date: 'yyyy/m/d', dateTime: 'yyyy/m/d h:mm' },
} as const;

/** Time that the files bear, so that the same script writes the same bytes. */
const WRITTEN = '2026-06-15T08:00:00Z';

interface Styles {
  readonly title: number;
  readonly header: number;
  readonly text: number;
  readonly date: number;
  readonly dateTime: number;
}

function checked<T extends { error: string | null }>(result: T): T {
  if (result.error) throw new Error(result.error);
  return result;
}

function makeStyles(file: NewFile, language: SampleLanguage): Styles {
  const look = LOOK[language];
  const border = ['left', 'right', 'top', 'bottom'].map((Type) => ({ Type, Color: look.line, Style: 1 }));
  const body = { Font: { Family: look.font, Size: 10 }, Border: border, Alignment: { Vertical: 'top', WrapText: true } };
  const style = (options: Style) => checked(file.NewStyle(options)).style;
  return {
    title: style({ Font: { Family: look.font, Size: 14, Bold: true } }),
    header: style({
      ...body,
      Font: { Family: look.font, Size: 10, Bold: true, Color: look.headerText },
      Fill: { Type: 'pattern', Pattern: 1, Color: [look.header] },
    }),
    text: style(body),
    date: style({ ...body, CustomNumFmt: look.date }),
    dateTime: style({ ...body, CustomNumFmt: look.dateTime }),
  };
}

function say(text: Both, language: SampleLanguage): string {
  return language === 'en' ? text.en : text.zh;
}

function writeCell(file: NewFile, sheet: string, address: string, cell: SampleCell, language: SampleLanguage, styles: Styles): void {
  let style = styles.text;
  if (typeof cell === 'number') checked(file.SetCellValue(sheet, address, cell));
  else if (typeof cell === 'string') checked(file.SetCellStr(sheet, address, cell));
  else if (cell !== undefined && 'serial' in cell) {
    checked(file.SetCellValue(sheet, address, cell.serial));
    style = Number.isInteger(cell.serial) ? styles.date : styles.dateTime;
  } else if (cell !== undefined && 'formula' in cell) checked(file.SetCellFormula(sheet, address, cell.formula));
  else if (cell !== undefined && say(cell, language) !== '') checked(file.SetCellStr(sheet, address, say(cell, language)));
  checked(file.SetCellStyle(sheet, address, address, style));
}

/** Wide characters count twice. */
function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2E7F' ? 2 : 1), 0);
}

function columnWidth(tab: SampleTab, column: number, language: SampleLanguage): number {
  const header = tab.headers[column];
  let width = header === undefined ? 0 : textWidth(say(header, language)) * 1.15;
  for (const row of tab.rows) {
    const cell = row[column];
    if (typeof cell === 'string') width = Math.max(width, textWidth(cell));
    else if (typeof cell === 'object' && 'en' in cell) width = Math.max(width, textWidth(say(cell, language)));
    else if (typeof cell === 'object') width = Math.max(width, 'serial' in cell && !Number.isInteger(cell.serial) ? 15 : 10.5);
  }
  return Math.min(Math.max(width + 2, 7), 38);
}

function writeTab(file: NewFile, tab: SampleTab, language: SampleLanguage, styles: Styles): void {
  const sheet = say(tab.name, language);
  checked(file.NewSheet(sheet));
  const above = language === 'en' ? tab.above.en : tab.above.zh;
  above.forEach((line, index) => {
    checked(file.SetCellStr(sheet, cellAddress(index, 0), line));
    if (index === 0) checked(file.SetCellStyle(sheet, 'A1', 'A1', styles.title));
  });
  // English authors leave a blank line under the title, Chinese ones do not.
  const headerRow = above.length === 0 ? 0 : above.length + (language === 'en' ? 1 : 0);
  tab.headers.forEach((header, column) => {
    const address = cellAddress(headerRow, column);
    checked(file.SetCellStr(sheet, address, say(header, language)));
    checked(file.SetCellStyle(sheet, address, address, styles.header));
    const letters = address.replace(/\d+$/, '');
    checked(file.SetColWidth(sheet, letters, letters, columnWidth(tab, column, language)));
  });
  tab.rows.forEach((row, index) => {
    tab.headers.forEach((_, column) => {
      writeCell(file, sheet, cellAddress(headerRow + 1 + index, column), row[column], language, styles);
    });
  });
  tab.below?.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell !== undefined) writeCell(file, sheet, cellAddress(headerRow + 1 + tab.rows.length + index, column), cell, language, styles);
    });
  });
  for (const row of tab.hiddenRows ?? []) checked(file.SetRowVisible(sheet, headerRow + 2 + row, false));
  checked(
    file.SetPanes(sheet, { Freeze: true, YSplit: headerRow + 1, TopLeftCell: cellAddress(headerRow + 1, 0), ActivePane: 'bottomLeft' }),
  );
  if (tab.table !== undefined) {
    const last = cellAddress(headerRow + tab.rows.length, tab.headers.length - 1);
    checked(
      file.AddTable(sheet, {
        Range: `${cellAddress(headerRow, 0)}:${last}`,
        Name: tab.table,
        StyleName: 'TableStyleLight1',
        ShowRowStripes: true,
      }),
    );
  }
}

/** Formulas of the samples are errors only; Excel stores the error beside the formula, the writing library does not. */
function storeErrors(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const named = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  const packed: Record<string, [Uint8Array, { mtime: string }]> = {};
  for (const [name, bytes] of named) {
    const isSheet = /^xl\/worksheets\/sheet\d+\.xml$/.test(name);
    const mended = isSheet
      ? strToU8(
          strFromU8(bytes).replace(
            /<c ([^>]*?)(?: t="\w+")?><f>(#\w+!)<\/f>(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g,
            '<c $1 t="e"><f>$2</f><v>$2</v></c>',
          ),
        )
      : bytes;
    packed[name] = [mended, { mtime: WRITTEN }];
  }
  return zipSync(packed, { level: 9 });
}

/** The sample as the bytes of an .xlsx file. */
export async function writeSample(tabs: readonly SampleTab[], language: SampleLanguage): Promise<Uint8Array> {
  const excelize = await init(require.resolve('excelize-wasm/excelize.wasm.gz'));
  const file = excelize.NewFile();
  const styles = makeStyles(file, language);
  for (const tab of tabs) writeTab(file, tab, language, styles);
  checked(file.DeleteSheet('Sheet1'));
  file.SetActiveSheet(0);
  checked(file.SetDocProps({ Creator: 'Rapport samples', LastModifiedBy: 'Rapport samples', Created: WRITTEN, Modified: WRITTEN }));
  const { buffer } = checked(file.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error('the library gave no bytes');
  return storeErrors(buffer);
}
