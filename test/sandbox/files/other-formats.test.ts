// Workbooks of other kinds: .xls, .xlsb, .ods and text tables give the same cells as .xlsx.
import { utils, write, type BookType, type WorkBook } from '@e965/xlsx';
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';
import { packageProblems } from '../../../src/sandbox/files/package-check';
import { saveWorkbook } from '../../../src/sandbox/files/save-workbook';

function book(): WorkBook {
  const sheet = utils.aoa_to_sheet([['风险', 'Days', 'Share'], ['Late', 45_000, 0.5], ['All']]);
  Object.assign(sheet.C2 as object, { z: '0%' });
  sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 2, c: 2 } }];
  const hidden = utils.aoa_to_sheet([['x']]);
  return { SheetNames: ['Risks', 'Lists'], Sheets: { Risks: sheet, Lists: hidden }, Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] } };
}

const bytesOf = (bookType: BookType) => new Uint8Array(write(book(), { type: 'array', bookType }) as ArrayBuffer);

describe.each<[extension: string, bookType: BookType]>([
  ['xls', 'biff8'],
  ['xlsb', 'xlsb'],
  ['ods', 'ods'],
])('.%s', (extension, bookType) => {
  const opened = () => openWorkbook(bytesOf(bookType), `Plan.${extension}`);

  test('is read with values, formats, merges and where it can be, hidden tabs', () => {
    const [risks, lists] = opened().sheets;
    expect(risks?.rows[0]?.map((cell) => cell?.value)).toEqual(['风险', 'Days', 'Share']);
    expect(risks?.rows[1]?.slice(0, 3)).toEqual([{ value: 'Late' }, { value: 45_000 }, { value: 0.5, numberFormat: '0%' }]);
    expect(risks?.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 2 }]);
    // SheetJS does not read it from OpenDocument.
    expect(lists?.visibility).toBe(bookType === 'ods' ? 'Visible' : 'Hidden');
  });

  test('is saved as a new .xlsx that reads the same', async () => {
    const before = opened();
    const saved = await saveWorkbook(before);
    const after = openWorkbook(saved, 'Plan.xlsx');
    expect(packageProblems(saved)).toEqual({ orphans: [], missing: [] });
    expect(after.sheets.map(({ name, visibility, rows, merges }) => ({ name, visibility, rows, merges }))).toEqual(
      before.sheets.map(({ name, visibility, rows, merges }) => ({ name, visibility, rows, merges })),
    );
  });
});
