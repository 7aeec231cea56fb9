// Formats of cells: styles, sizes, validations, conditional formats, links.
import { emptyWorkbook, workbookOf } from '../../src/sandbox/build';
import { failureOf, inExcel, sheetOf } from './excel';

async function styled(edit: (sheet: Excel.Worksheet) => void) {
  const model = workbookOf([
    {
      name: 'S',
      values: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
  ]);
  await inExcel(model, async (context) => {
    edit(context.workbook.worksheets.getItem('S'));
    await context.sync();
  });
  return sheetOf(model, 'S');
}

test('fonts, fills and alignment reach every cell of the range', async () => {
  const sheet = await styled((s) => {
    const { format } = s.getRange('A1:B1');
    format.fill.color = 'navy';
    format.font.color = 'FFFFFF';
    format.font.bold = true;
    format.horizontalAlignment = 'Center';
    format.wrapText = true;
    format.indentLevel = 1;
    s.getRange('B1').format.fill.clear();
  });
  const style = { font: { color: '#FFFFFF', bold: true }, horizontalAlignment: 'Center', wrapText: true, indentLevel: 1 };
  expect(sheet.rows[0]).toEqual([
    { value: 'a', style: { ...style, fill: '#000080' } },
    { value: 'b', style },
  ]);
  expect(sheet.rows[1]).toEqual([{ value: 'c' }, { value: 'd' }]);
});

test('a property that differs within the range reads as null', async () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-property-values-in-the-response
  const read = await inExcel(emptyWorkbook(), async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').format.font.bold = true;
    const { format } = sheet.getRange('A1:A2');
    format.load('font/bold,font/name,horizontalAlignment,rowHeight');
    await context.sync();
    return [format.font.bold, format.font.name, format.horizontalAlignment, format.rowHeight];
  });
  expect(read).toEqual([null, 'Calibri', 'General', 15]);
});

test('borders are those of the cells along the side', async () => {
  const sheet = await styled((s) => {
    const { borders } = s.getRange('A1:B2').format;
    borders.getItem('EdgeBottom').style = 'Continuous';
    borders.getItem('EdgeBottom').color = '#999999';
    borders.getItem('InsideVertical').style = 'Dash';
  });
  expect(sheet.rows.map((cells) => cells.map((cell) => Object.keys(cell?.style?.borders ?? {}).join()))).toEqual([
    ['EdgeRight', ''],
    ['EdgeBottom,EdgeRight', 'EdgeBottom'],
  ]);
});

test('a grid of formats goes in one call', async () => {
  const sheet = await styled((s) => {
    const red = { format: { fill: { color: '#ff0000' }, font: { bold: true }, borders: { bottom: { style: 'Continuous' as const } } } };
    s.getRange('A1:B2').setCellProperties([
      [red, {}],
      [{}, red],
    ]);
    s.getRange('A1:B2').setColumnProperties([{ format: { columnWidth: 100 } }, { format: { columnWidth: 50 } }]);
  });
  expect(sheet.rows.map((cells) => cells.map((cell) => cell?.style?.fill))).toEqual([
    ['#FF0000', undefined],
    [undefined, '#FF0000'],
  ]);
  expect([...sheet.columnWidths]).toEqual([
    [0, 100],
    [1, 50],
  ]);
});

test('the whole sheet can be formatted at once, and new cells have it', async () => {
  const sheet = await styled((s) => {
    s.getRange().format.font.name = 'Segoe UI';
    s.getRange('D4').values = [['new']];
    s.getRange('A:B').format.columnWidth = 90;
  });
  expect([sheet.rows[0]?.[0]?.style?.font?.name, sheet.rows[3]?.[3]?.style?.font?.name, sheet.columnWidths.get(1)]).toEqual([
    'Segoe UI',
    'Segoe UI',
    90,
  ]);
});

test.each<[string, (range: Excel.Range) => void]>([
  ['a colour that is none', (range) => (range.format.fill.color = 'reddish')],
  ['an alignment that is none', (range) => Object.assign(range.format, { horizontalAlignment: 'Middle' })],
  ['a column of 3,000 points', (range) => (range.format.columnWidth = 3000)],
  ['a number format that is a number', (range) => Object.assign(range, { numberFormat: [[5]] })],
])('%s is an invalid argument', async (_, edit) => {
  expect(
    await failureOf((context) => {
      edit(context.workbook.worksheets.getItem('Sheet1').getRange('A1'));
    }),
  ).toMatchObject({
    code: 'InvalidArgument',
  });
});

describe('data validation', () => {
  test('keeps a rule, a prompt and an alert for the range', async () => {
    const sheet = await styled((s) => {
      const { dataValidation } = s.getRange('A2:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'open,closed' } };
      dataValidation.prompt = { showPrompt: true, title: 'Status', message: 'open or closed' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Status', message: 'unknown' };
    });
    expect(sheet.validations).toEqual([
      {
        area: { top: 1, left: 0, bottom: 8, right: 0 },
        ignoreBlanks: true,
        rule: { list: { inCellDropDown: true, source: 'open,closed' } },
        prompt: { showPrompt: true, title: 'Status', message: 'open or closed' },
        errorAlert: { showAlert: true, style: 'Warning', title: 'Status', message: 'unknown' },
      },
    ]);
  });

  test('an inline list ends at 255 characters', async () => {
    // https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation
    const failure = await failureOf((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'x'.repeat(256) },
      };
    });
    expect(failure.code).toBe('InvalidArgument');
  });

  test('clearing a part leaves the rest', async () => {
    const sheet = await styled((s) => {
      s.getRange('A1:A9').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
      s.getRange('A4:A5').dataValidation.clear();
    });
    expect(sheet.validations.map(({ area }) => [area.top, area.bottom])).toEqual([
      [0, 2],
      [5, 8],
    ]);
  });
});

test('conditional formats of each kind are kept with their rules', async () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
  const sheet = await styled((s) => {
    const formats = s.getRange('A1:B9').conditionalFormats;
    const custom = formats.add('Custom');
    custom.custom.rule.formula = '=$A1="Late"';
    custom.custom.format.fill.color = '#FFC7CE';
    custom.custom.format.font.color = '#9C0006';
    const cell = formats.add('CellValue');
    cell.cellValue.rule = { formula1: '=3', operator: 'GreaterThan' };
    cell.cellValue.format.font.bold = true;
    formats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: 'open' };
    formats.add('DataBar').dataBar.positiveFormat.fillColor = '#5B9BD5';
    formats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#FFFFFF' },
      maximum: { type: 'HighestValue', color: '#F8696B' },
    };
  });
  expect(sheet.conditionalFormats).toMatchObject([
    { type: 'Custom', rule: { formula: '=$A1="Late"' }, fill: '#FFC7CE', fontColor: '#9C0006', priority: 0 },
    { type: 'CellValue', rule: { formula1: '=3', operator: 'GreaterThan' }, bold: true },
    { type: 'ContainsText', rule: { operator: 'Contains', text: 'open' } },
    { type: 'DataBar', fill: '#5B9BD5' },
    { type: 'ColorScale', rule: { maximum: { color: '#F8696B' } }, priority: 4 },
  ]);
});

test('a link lies over a cell and shows its own text', async () => {
  const sheet = await styled((s) => {
    s.getRange('A1').hyperlink = { documentReference: "'S'!B2", textToDisplay: 'go', screenTip: 'to B2' };
  });
  expect(sheet.rows[0]?.[0]).toMatchObject({ value: 'go', hyperlink: { documentReference: "'S'!B2", screenTip: 'to B2' } });
});

test('rows and columns hide and show', async () => {
  const sheet = await styled((s) => {
    s.getRange('1:2').rowHidden = true;
    s.getRange('2:2').rowHidden = false;
    s.getRange('B:C').columnHidden = true;
  });
  expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[0], [1, 2]]);
});
