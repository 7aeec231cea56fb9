// What the model holds of an opened workbook: sheets, names, cells, marks, and formulas without a value.
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';
import { fullPackage, packed, smallWorkbook } from './look-alike';

const full = () => openWorkbook(packed(fullPackage()), 'Plan.xlsm');
const sheetNamed = (name: string) => full().sheets.find((sheet) => sheet.name === name);

describe('a workbook with everything', () => {
  test('lists its tabs in order, with kind and visibility', () => {
    expect(full().sheets.map(({ name, type, visibility }) => [name, type, visibility])).toEqual([
      ['Review', 'worksheet', 'Visible'],
      ['Risks', 'worksheet', 'Visible'],
      ['Data', 'worksheet', 'Hidden'],
      ['Chart1', 'chart', 'Visible'],
    ]);
  });

  test('knows the 1904 system, the protected structure and the protected tab', () => {
    expect(full()).toMatchObject({ date1904: true, isProtected: true });
    expect(full().sheets.map(({ isProtected }) => isProtected)).toEqual([false, true, false, false]);
  });

  test('keeps names with their scope, and leaves out the built-in ones', () => {
    const { names, sheets } = full();
    const tab = new Map(sheets.map(({ id, name }) => [id, name]));
    expect(names.map(({ name, formula, visible, scope }) => [name, formula, visible, scope && tab.get(scope)])).toEqual([
      ['Figure', '=Review!$B$2', true, undefined],
      ['Local', '=Data!$A$1', true, 'Data'],
      ['Local', '=Review!$A$1', true, 'Review'],
      ['Rapport.tab.review', '=Review!$A$1', false, undefined],
      ['RiskTotal', '=COUNTA(Risks!$A$2:$A$3)', true, undefined],
    ]);
  });

  test('knows tables with their area', () => {
    expect(sheetNamed('Risks')?.tables).toMatchObject([
      {
        id: '1',
        name: 'RiskTable',
        area: { top: 0, left: 0, bottom: 2, right: 2 },
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      },
    ]);
  });

  test('reads values, formulas with what they gave last, formats, errors and apostrophes', () => {
    const rows = sheetNamed('Risks')?.rows ?? [];
    expect(rows[1]?.[0]).toEqual({ value: 'Server fails' });
    expect(rows[1]?.[3]).toEqual({ value: 45_000, numberFormat: 'm/d/yyyy' });
    expect(rows[1]?.[5]).toMatchObject({ value: 45_001, formula: '=D2+1' });
    expect(rows[2]?.[5]).toMatchObject({ formula: '=D3+1' });
    expect(rows[2]?.[1]).toEqual({ value: 'Both tabs', quotePrefix: true });
    expect(rows[3]?.[0]).toEqual({ value: true });
    expect(rows[3]?.[1]).toEqual({ value: '#N/A', isError: true });
    expect(rows[4]?.[0]).toEqual({ value: 3, formula: '=COUNTA(Review!A1:A3)' });
  });

  test('knows hidden rows and columns, heights, merges and frozen rows', () => {
    const sheet = sheetNamed('Risks');
    expect(sheet?.hiddenRows).toEqual(new Set([3]));
    expect(sheet?.hiddenColumns).toEqual(new Set([4]));
    expect(sheet?.rowHeights.get(3)).toBe(22.5);
    expect(sheet?.merges).toEqual([{ top: 6, left: 0, bottom: 6, right: 2 }]);
    expect([sheet?.frozenRows, sheet?.frozenColumns]).toEqual([1, 0]);
  });

  test('opens on the active visible worksheet', () => {
    const { activeSheetId, sheets } = full();
    expect(sheets.find(({ id }) => id === activeSheetId)?.name).toBe('Risks');
  });
});

test('a part that uses a prefix for the main namespace is read the same', () => {
  const files = smallWorkbook('<worksheet/>', {
    more: {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    },
  });
  expect(openWorkbook(files, 'x.xlsx').sheets[0]?.rows).toEqual([[{ value: 5 }]]);
});

test('a new workbook, as Excel saves it before anything is typed, is a workbook', () => {
  expect(openWorkbook(smallWorkbook(''), 'New.xlsx').sheets.map(({ rows }) => rows.flat())).toEqual([[]]);
});

test('formulas without a stored value are there, with nothing in them', () => {
  const rows = openWorkbook(smallWorkbook('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f></c></row>'), 'x.xlsx').sheets[0]?.rows;
  expect(rows?.[0]?.[1]).toEqual({ value: '', formula: '=A1+1', isUncalculated: true });
});
