// The check of packages that other tests lean on: it sees a changed part, an orphan and a stray word.
import { differences, packageProblems } from '../../../src/sandbox/files/package-check';
import { fullPackage, packed, partsWithText } from './look-alike';

const source = packed(fullPackage());

/** The package with `from` replaced in one part, or without the part. */
function changed(path: string, from?: string | RegExp, to = ''): Uint8Array {
  const files = fullPackage();
  const text = files[path] ?? '';
  if (from === undefined) return packed(Object.fromEntries(Object.entries(files).filter(([name]) => name !== path)));
  const after = text.replace(from, to);
  if (after === text) throw new Error(`nothing to replace in ${path}`);
  return packed({ ...files, [path]: after });
}

test('a package is equal to itself', () => {
  expect(differences(source, source)).toEqual([]);
  expect(packageProblems(source)).toEqual({ orphans: [], missing: [] });
});

const sheet = 'xl/worksheets/sheet1.xml';

test.each<[what: string, after: Uint8Array, found: string]>([
  ['a value', changed(sheet, '<v>45000</v>', '<v>45001</v>'), 'Risks!D2'],
  ['a word in the shared list', changed('xl/sharedStrings.xml', 'Supplier late', 'Supplier in time'), 'Risks!A3'],
  ['a formula', changed(sheet, 'D2+1', 'D2+2'), 'Risks!F2'],
  ['a font', changed('xl/styles.xml', 'Georgia', 'Arial'), 'Risks!A1'],
  ['a number format', changed('xl/styles.xml', 'numFmtId="14"', 'numFmtId="164"'), 'Risks!D2'],
  ['a lost cell', changed(sheet, '<c r="C3"><v>4</v></c>'), 'Risks!C3'],
  ['a row that is shown', changed(sheet, ' hidden="1" ht', ' ht'), 'Risks: row 4'],
  ['a column width', changed(sheet, '30.7109375', '20'), 'Risks: cols'],
  ['a merge', changed(sheet, 'A7:C7', 'A7:D7'), 'Risks: mergeCells'],
  ['a validation', changed(sheet, 'Review!$A$1:$A$3', 'Review!$A$1:$A$4'), 'Risks: dataValidations'],
  ['a conditional format', changed(sheet, 'operator="greaterThan"', 'operator="lessThan"'), 'Risks: conditionalFormatting'],
  ['the look of a conditional format', changed('xl/styles.xml', 'FF9C0006', 'FF000000'), 'Risks: conditionalFormatting'],
  ['a chart', changed('xl/charts/chart1.xml', 'clustered', 'stacked'), 'Risks: drawing'],
  ['a table', changed('xl/tables/table1.xml', 'RiskTable', 'Other'), 'Risks: tableParts'],
  ['a sparkline', changed(sheet, 'D2:D4</xm:f>', 'D2:D5</xm:f>'), 'Risks: extLst'],
  ['protection', changed(sheet, '<sheetProtection sheet="1" objects="1"/>'), 'Risks: sheetProtection'],
  ['a comment', changed('xl/comments1.xml', 'Check this', 'Check that'), 'Risks: comments'],
  ['a threaded comment', changed('xl/threadedComments/threadedComment1.xml', 'Check this', 'Check that'), 'Risks: threadedComment'],
  ['a pivot table', changed('xl/pivotTables/pivotTable1.xml', 'name="Pivot"', 'name="Other"'), 'Data: pivotTable'],
  ['a tab that is shown', changed('xl/workbook.xml', ' state="hidden"'), 'sheet Data: Visible'],
  ['a name', changed('xl/workbook.xml', 'Review!$B$2', 'Review!$B$3'), 'name !Figure'],
  ['a local name', changed('xl/workbook.xml', 'Data!$A$1', 'Data!$A$2'), 'name Data!Local'],
  ['macros', changed('xl/vbaProject.bin', 'macros', 'Macros'), 'part vbaProject 1'],
  ['an outside link', changed('xl/externalLinks/_rels/externalLink1.xml.rels', 'Other.xlsx', 'Another.xlsx'), 'part externalLink 1'],
  ['a slicer cache', changed('xl/slicerCaches/slicerCache1.xml', 'Slicer_Level', 'Slicer_Owner'), 'part slicerCache 1'],
])('%s that differs is found', (_, after, found) => {
  expect(differences(source, after)).toContain(found);
});

test('orphan parts and ways to nowhere are listed', () => {
  expect(packageProblems(packed({ ...fullPackage(), 'xl/charts/chart9.xml': '<x/>' })).orphans).toEqual(['xl/charts/chart9.xml']);
  expect(packageProblems(changed('xl/charts/chart3.xml')).missing).toEqual([
    'xl/drawings/drawing2.xml → xl/charts/chart3.xml',
    '[Content_Types].xml → xl/charts/chart3.xml',
  ]);
});

test('text is found in whichever part it stands', () => {
  expect(partsWithText(source, 'RiskTable')).toEqual(['xl/tables/table1.xml']);
});
