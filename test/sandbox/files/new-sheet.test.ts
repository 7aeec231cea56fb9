// A new tab, saved and opened again: cells, tables, formats, names, widths and print settings come back.
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';
import { packageProblems } from '../../../src/sandbox/files/package-check';
import { UnsavableError } from '../../../src/sandbox/files/rule-fields';
import { saveWorkbook } from '../../../src/sandbox/files/save-workbook';
import { unzip } from '../../../src/sandbox/files/zip-archive';
import type { SheetModel, StyleModel } from '../../../src/sandbox/model';
import { chartOf, reportSheet, sheetWith, workbookWith } from './models';

async function partOf(path: string, sheet: SheetModel): Promise<string> {
  const model = workbookWith(sheet);
  return new TextDecoder().decode(unzip(await saveWorkbook(model), '').get(path));
}

const sheetPart = (sheet: SheetModel) => partOf('xl/worksheets/sheet1.xml', sheet);

/** The sheet with one change made to it. */
function changed(change: (sheet: SheetModel) => void): SheetModel {
  const sheet = sheetWith('New tab', [
    ['Month', 'Open', 'Share'],
    ['Jan', 3, 0.5],
    ['Feb', 5, 0.25],
    ['Mar', 4, 0.75],
  ]);
  change(sheet);
  return sheet;
}

test('cells, tables, merges, formats and names come back when the file is opened again', async () => {
  const sheet = reportSheet();
  sheet.merges.push({ top: 5, left: 2, bottom: 5, right: 4 });
  sheet.visibility = 'Visible';
  const model = workbookWith(sheetWith('Risks', [['Risk'], ['Late']]), { ...sheet, id: 'new' });
  model.names.push({ name: 'Rapport.tab.review', formula: "='New tab'!$A$1", visible: false, fromFile: false });
  const saved = await saveWorkbook(model);
  const again = openWorkbook(saved, 'Plan.xlsx');
  expect(packageProblems(saved)).toEqual({ orphans: [], missing: [] });
  expect(again.sheets.map(({ name }) => name)).toEqual(['Risks', 'New tab']);
  expect(again.sheets[1]?.rows[3]).toEqual([{ value: 'Mar' }, { value: 4 }, { value: 0.75, numberFormat: '0.0 "pp"' }]);
  expect(again.sheets[1]?.rows[5]).toEqual([
    { value: 'Go', formula: `=HYPERLINK("#'Risks'!A1","Go")` },
    { value: 45_000, numberFormat: 'yyyy-mm-dd' },
  ]);
  expect(again.sheets[1]?.tables).toMatchObject([
    { name: 'Findings', area: { top: 0, left: 0, bottom: 3, right: 2 }, style: 'TableStyleLight1' },
  ]);
  expect(again.sheets[1]?.merges).toEqual([{ top: 5, left: 2, bottom: 5, right: 4 }]);
  expect(again.names).toMatchObject([{ name: 'Rapport.tab.review', formula: "='New tab'!$A$1", visible: false }]);
});

test.each(['Hidden', 'VeryHidden'] as const)('a tab can be %s', async (visibility) => {
  const model = workbookWith(sheetWith('Risks', [['Risk']]), { ...reportSheet(), id: 'new', visibility });
  expect(openWorkbook(await saveWorkbook(model), 'Plan.xlsx').sheets[1]?.visibility).toBe(visibility);
});

test('widths and heights come back in points', async () => {
  const sheet = changed(({ columnWidths, rowHeights, hiddenColumns }) => {
    columnWidths.set(0, 48).set(1, 120.75);
    rowHeights.set(0, 30);
    hiddenColumns.add(2);
  });
  const again = openWorkbook(await saveWorkbook(workbookWith(sheet)), 'Plan.xlsx').sheets[0];
  expect(again?.columnWidths.get(0)).toBe(48);
  expect(again?.columnWidths.get(1)).toBe(120.75);
  expect(again?.rowHeights.get(0)).toBe(30);
  expect(again?.hiddenColumns).toEqual(new Set([2]));
});

// ECMA-376 part 1, 18.3.1.13: widths count digits of seven pixels; SheetJS guesses other digits where no width is a multiple of them.
test('widths of no whole number of digits come back to the pixel', async () => {
  const points = [79.1, 205.2, 96.4, 65.3, 41.9, 135];
  const sheet = changed(({ columnWidths }) => {
    points.forEach((width, column) => columnWidths.set(column, width));
  });
  const again = openWorkbook(await saveWorkbook(workbookWith(sheet)), 'Plan.xlsx').sheets[0];
  points.forEach((width, column) => {
    expect(Math.abs((again?.columnWidths.get(column) ?? 0) - width)).toBeLessThanOrEqual(0.75);
  });
});

test.each<[what: string, style: StyleModel, written: RegExp]>([
  [
    'bold and size',
    { font: { bold: true, size: 14 } },
    /<font><b\/><sz val="14"\/><color theme="1"\/><name val="Calibri"\/><family val="2"\/><\/font>/,
  ],
  ['font name and colour', { font: { name: 'Segoe UI', color: '#c00000' } }, /<color rgb="FFC00000"\/><name val="Segoe UI"\/><\/font>/],
  ['underline and italic', { font: { italic: true, underline: 'Single' } }, /<font><i\/><u\/>/],
  ['fill', { fill: '#DDEBF7' }, /<patternFill patternType="solid"><fgColor rgb="FFDDEBF7"\/><bgColor indexed="64"\/>/],
  [
    'a border below',
    { borders: { EdgeBottom: { style: 'Continuous', color: '#808080', weight: 'Thin' } } },
    /<top\/><bottom style="thin"><color rgb="FF808080"\/><\/bottom>/,
  ],
  ['a hairline', { borders: { EdgeTop: { style: 'Continuous', color: '#808080', weight: 'Hairline' } } }, /<top style="hair">/],
  ['wrapping at the top', { wrapText: true, verticalAlignment: 'Top' }, /<alignment vertical="top" wrapText="1"\/>/],
  ['an indent', { horizontalAlignment: 'Left', indentLevel: 2 }, /<alignment horizontal="left" indent="2"\/>/],
  ['text turned down', { textOrientation: -45 }, /textRotation="135"/],
  ['an unlocked cell', { locked: false }, /<protection locked="0"\/>/],
])('%s is written', async (_, style, written) => {
  expect(await partOf('xl/styles.xml', sheetWith('A', [[{ value: 'x', style }]]))).toMatch(written);
});

test('equal formats are written once', async () => {
  const style = { fill: '#DDEBF7', font: { bold: true } };
  const styles = await partOf(
    'xl/styles.xml',
    sheetWith('A', [
      [
        { value: 1, style },
        { value: 2, style: { ...style } },
      ],
      [{ value: 3, style, numberFormat: '0%' }],
    ]),
  );
  expect(styles).toContain('<cellXfs count="3">');
  expect(styles).toContain('<fills count="3">');
});

test.each<[what: string, change: (sheet: SheetModel) => void, written: string]>([
  [
    'frozen rows and columns',
    (sheet) => {
      sheet.frozenRows = 1;
      sheet.frozenColumns = 2;
    },
    '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
  ],
  [
    'no gridlines',
    (sheet) => {
      sheet.showGridlines = false;
    },
    '<sheetView showGridLines="0"',
  ],
  [
    'the colour of the tab',
    (sheet) => {
      sheet.tabColor = '#1f3864';
    },
    '<sheetPr><tabColor rgb="FF1F3864"/></sheetPr>',
  ],
  [
    'a drop-down list',
    (sheet) => {
      sheet.validations.push({
        area: { top: 1, left: 0, bottom: 3, right: 0 },
        rule: { list: { inCellDropDown: true, source: 'Jan,"Feb"' } },
      });
    },
    '<formula1>"Jan,""Feb"""</formula1>',
  ],
  [
    'a list from cells',
    (sheet) => {
      sheet.validations.push({
        area: { top: 1, left: 0, bottom: 3, right: 0 },
        rule: { list: { inCellDropDown: true, source: '=Lists!$A$1:$A$9' } },
      });
    },
    '<formula1>Lists!$A$1:$A$9</formula1>',
  ],
  [
    'a date validation',
    (sheet) => {
      sheet.validations.push({
        area: { top: 1, left: 0, bottom: 3, right: 0 },
        rule: { date: { formula1: 36_526, operator: 'GreaterThan' } },
      });
    },
    'type="date" operator="greaterThan"',
  ],
  [
    'help for a column',
    (sheet) => {
      sheet.validations.push({
        area: { top: 0, left: 0, bottom: 0, right: 0 },
        prompt: { showPrompt: true, title: 'Month', message: 'Of the report' },
      });
    },
    'showInputMessage="1" showErrorMessage="1" promptTitle="Month" prompt="Of the report" sqref="A1"',
  ],
  [
    'a conditional format by value',
    (sheet) => {
      sheet.conditionalFormats.push({
        area: { top: 1, left: 1, bottom: 3, right: 1 },
        type: 'CellValue',
        rule: { formula1: '=4', operator: 'GreaterThan' },
        fontColor: '#9C0006',
        priority: 0,
      });
    },
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>4</formula></cfRule>',
  ],
  [
    'a conditional format by text',
    (sheet) => {
      sheet.conditionalFormats.push({
        area: { top: 1, left: 0, bottom: 3, right: 0 },
        type: 'ContainsText',
        rule: { operator: 'Contains', text: 'a"b' },
        fill: '#FFC7CE',
        priority: 0,
      });
    },
    '<formula>NOT(ISERROR(SEARCH("a""b",A2)))</formula>',
  ],
  [
    'one page wide, landscape',
    (sheet) => {
      sheet.pageLayout = { orientation: 'Landscape', fitToWidth: 1, fitToHeight: 0 };
    },
    '<pageSetup fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
  ],
  [
    'a footer',
    (sheet) => {
      sheet.pageLayout = { headersFooters: { leftFooter: 'Rapport', rightFooter: '&P / &N' } };
    },
    '<oddFooter>&amp;LRapport&amp;R&amp;P / &amp;N</oddFooter>',
  ],
  [
    'margins in inches',
    (sheet) => {
      sheet.pageLayout = { margins: { left: 36 } };
    },
    '<pageMargins left="0.5" right="0.7"',
  ],
])('%s: written', async (_, change, written) => {
  expect(await sheetPart(changed(change))).toContain(written);
});

test('print area and titles become names of the tab', async () => {
  const sheet = changed((tab) => {
    tab.pageLayout = { printAreaRef: 'A1:C4', titleRowsRef: "'New tab'!$1:$1" };
  });
  const workbook = await partOf('xl/workbook.xml', sheet);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'New tab'!$A$1:$C$4</definedName>`);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'New tab'!$1:$1</definedName>`);
});

test.each<[what: string, change: (sheet: SheetModel) => void]>([
  [
    'a table whose headers repeat',
    (sheet) => {
      sheet.rows[0] = [{ value: 'Open' }, { value: 'open' }, { value: 'Share' }];
      sheet.tables = reportSheet().tables;
    },
  ],
  [
    'a chart type that is not drawn',
    (sheet) => {
      sheet.charts.push(chartOf('Treemap'));
    },
  ],
  [
    'an unknown validation',
    (sheet) => {
      sheet.validations.push({ area: { top: 0, left: 0, bottom: 0, right: 0 }, rule: { picture: {} } });
    },
  ],
  [
    'an unknown conditional format',
    (sheet) => {
      sheet.conditionalFormats.push({ area: { top: 0, left: 0, bottom: 0, right: 0 }, type: 'IconSet', rule: {}, priority: 0 });
    },
  ],
])('%s is refused, not left out', async (_, change) => {
  await expect(saveWorkbook(workbookWith(changed(change)))).rejects.toThrow(UnsavableError);
});

test('a formula that nothing has calculated has no value, and Excel is asked to calculate', async () => {
  const sheet = sheetWith('A', [[1, { value: '', formula: '=A1+1', isUncalculated: true }]]);
  expect(await sheetPart(sheet)).toContain('<c r="B1"><f>A1+1</f></c>');
  expect(await partOf('xl/workbook.xml', sheet)).toContain('fullCalcOnLoad="1"');
});
