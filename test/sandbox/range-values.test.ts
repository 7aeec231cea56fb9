// Reading and writing the grids of a range as strictly as Excel.
import { emptyWorkbook, workbookOf } from '../../src/sandbox/build';
import { failureOf, inExcel, openExcel, sheetOf } from './excel';

const grid = () =>
  workbookOf([
    {
      name: 'Data',
      values: [
        ['a', 1],
        ['b', 2],
      ],
    },
  ]);
const valuesIn = (model: ReturnType<typeof grid>, name = 'Data') =>
  sheetOf(model, name).rows.map((cells) => cells.map((cell) => cell?.value));

test('null leaves a cell as it is, an empty text clears it', async () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  const model = grid();
  await inExcel(model, async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1:B2').values = [
      [null, ''],
      ['c', null],
    ];
    await context.sync();
  });
  expect(valuesIn(model)).toEqual([
    ['a', ''],
    ['c', 2],
  ]);
});

test('one value fills the whole range', async () => {
  const model = grid();
  await inExcel(model, async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1:B2');
    Object.assign(range, { values: 'same' });
    await context.sync();
  });
  expect(valuesIn(model)).toEqual([
    ['same', 'same'],
    ['same', 'same'],
  ]);
});

test.each([
  ['too few rows', [['x', 'y']]],
  [
    'too many columns',
    [
      ['x', 'y', 'z'],
      ['x', 'y', 'z'],
    ],
  ],
  ['ragged rows', [['x', 'y'], ['x']]],
])('%s are an invalid argument', async (_, values) => {
  // "The number or rows or columns in the input array doesn't match the size or dimensions of the range": InvalidArgument
  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  const failure = await failureOf((context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1:B2').values = values;
  }, grid());
  expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
});

test('an object is no value for a cell', async () => {
  const model = grid();
  const failure = await failureOf((context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [[{ year: 2026 }]];
  }, model);
  expect(failure.code).toBe('InvalidArgument');
  expect(valuesIn(model)[0]?.[0]).toBe('a');
});

test('what JSON cannot carry arrives as it would over a wire: a date as text, NaN as null', async () => {
  const model = grid();
  await inExcel(model, async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1:A2').values = [[new Date(0)], [NaN]];
    await context.sync();
  });
  expect(valuesIn(model).map(([first]) => first)).toEqual(['1970-01-01T00:00:00.000Z', 'b']);
});

test('a cell holds 32,767 characters and not one more', async () => {
  // https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
  const model = grid();
  const write = (length: number) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [['x'.repeat(length)]];
    await context.sync();
  };
  await inExcel(model, write(32_767));
  expect(await failureOf(write(32_768), model)).toMatchObject({ code: 'InvalidArgument' });
  expect(String(valuesIn(model)[0]?.[0])).toHaveLength(32_767);
});

test('more than five million cells cannot be read at once: values are null, anything else fails', async () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/performance#payload-size-limit-best-practices
  const all = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Data').getRange('A1:E1000001');
  const values: unknown = await inExcel(grid(), async (context) => {
    const range = all(context).load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toBeNull();
  expect((await failureOf((context) => all(context).load('formulas'), grid())).code).toBe('RangeExceedsLimit');
});

test('whole columns read as null and cannot be written', async () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  const read = await inExcel(grid(), async (context) => {
    const column = context.workbook.worksheets.getItem('Data').getRange('A:A');
    column.load('values,address');
    await context.sync();
    return [column.values, column.address];
  });
  expect(read).toEqual([null, 'Data!A:A']);
  const failure = await failureOf((context) => {
    Object.assign(context.workbook.worksheets.getItem('Data').getRange('A:A'), { values: 'Due' });
  }, grid());
  expect(failure.code).toBe('InvalidArgument');
});

describe('the used range', () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
  const used = (model: ReturnType<typeof grid>, valuesOnly: boolean) =>
    inExcel(model, async (context) => {
      const range = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(valuesOnly);
      range.load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });

  test('is a null object on a blank sheet, while getUsedRange gives the first cell', async () => {
    expect(await used(emptyWorkbook(), true)).toBeNull();
    const address = await inExcel(emptyWorkbook(), async (context) => {
      const range = context.workbook.worksheets.getFirst().getUsedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!A1');
  });

  test('counts formats only where it is not asked for values', async () => {
    const model = grid();
    await inExcel(model, async (context) => {
      context.workbook.worksheets.getFirst().getRange('D5').format.fill.color = 'red';
      await context.sync();
    });
    expect(await used(model, true)).toBe('Data!A1:B2');
    expect(await used(model, false)).toBe('Data!A1:D5');
  });
});

test('texts are shown by their number formats', async () => {
  const text = await inExcel(emptyWorkbook(), async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:D1');
    range.values = [[45352, 0.5, 1234.5, true]];
    range.numberFormat = [['yyyy-mm-dd', '0%', '#,##0.00', 'General']];
    range.load('text');
    await context.sync();
    return range.text;
  });
  expect(text).toEqual([['2024-03-01', '50%', '1,234.50', 'TRUE']]);
});

describe('ranges from ranges', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'Data!C3'],
    ['getCell outside', (range) => range.getCell(9, 9), 'Data!K11'],
    ['getRow', (range) => range.getRow(1), 'Data!B3:D3'],
    ['getLastRow', (range) => range.getLastRow(), 'Data!B5:D5'],
    ['getColumn', (range) => range.getColumn(2), 'Data!D2:D5'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'Data!A3:C6'],
    ['getResizedRange', (range) => range.getResizedRange(-1, 1), 'Data!B2:E4'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'Data!B2'],
    ['getEntireRow', (range) => range.getEntireRow(), 'Data!2:5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'Data!B:D'],
    ['getIntersectionOrNullObject', (range) => range.getIntersectionOrNullObject(range.getOffsetRange(2, 2)), 'Data!D4:D5'],
    ['getBoundingRect', (range) => range.getBoundingRect(range.getOffsetRange(2, 2)), 'Data!B2:F7'],
  ])('%s', async (_, derive, address) => {
    const found = await inExcel(grid(), async (context) => {
      const range = derive(context.workbook.worksheets.getItem('Data').getRange('B2:D5'));
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  test('outside the sheet is an invalid argument', async () => {
    const failure = await failureOf((context) =>
      context.workbook.worksheets.getFirst().getRange('A1').getOffsetRange(-1, 0).load('address'),
    );
    expect(failure.code).toBe('InvalidArgument');
  });
});

describe('special cells', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
  const special = (type: 'Formulas' | 'Visible' | 'Constants' | 'Blanks', prepare: (sheet: Excel.Worksheet) => void) =>
    inExcel(grid(), async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      prepare(sheet);
      const areas = sheet.getRange('A1:B4').getSpecialCellsOrNullObject(type);
      areas.load('address,areaCount');
      areas.areas.load('items/address');
      await context.sync();
      return areas.isNullObject ? null : areas.areas.items.map((area) => area.address);
    });

  test('formulas, or a null object where there are none', async () => {
    expect(await special('Formulas', () => undefined)).toBeNull();
    expect(await special('Formulas', (sheet) => void (sheet.getRange('B1:B2').formulas = [['=A1'], ['=A2']]))).toEqual(['Data!B1:B2']);
  });

  test('visible cells leave hidden rows and columns out', async () => {
    expect(await special('Visible', (sheet) => void (sheet.getRange('2:2').rowHidden = true))).toEqual(['Data!A1:B1', 'Data!A3:B4']);
  });

  test('constants and blanks', async () => {
    expect(
      await special('Constants', (sheet) => {
        sheet.getRange('A1').clear();
      }),
    ).toEqual(['Data!B1', 'Data!A2:B2']);
    expect(
      await special('Blanks', (sheet) => {
        sheet.getRange('A1').clear();
      }),
    ).toEqual(['Data!A1']);
  });
});

describe('merged cells', () => {
  test('keep the first value only, and later writes under them are lost', async () => {
    const model = grid();
    await inExcel(model, async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.merge();
      range.values = [['title', 'lost']];
      await context.sync();
    });
    expect(valuesIn(model)[0]).toEqual(['title', '']);
  });

  test('are found as areas', async () => {
    const model = workbookOf([{ name: 'Data', values: [['a', '']], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }]);
    const found = await inExcel(model, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const merged = sheet.getUsedRange().getEntireRow().getMergedAreasOrNullObject();
      const none = sheet.getRange('A5').getMergedAreasOrNullObject();
      merged.load('address,areas/items/address');
      none.load('address');
      await context.sync();
      return [merged.address, merged.areas.items.map(({ address }) => address), none.isNullObject];
    });
    // The common address tells first cells alone: https://github.com/OfficeDev/office-js/issues/1590
    expect(found).toEqual(['Data!A1', ['Data!A1:B1'], true]);
  });

  test('are told of up to 512 at once', async () => {
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
    const model = emptyWorkbook();
    const merges = Array.from({ length: 513 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    model.sheets[0]?.merges.push(...merges);
    const ask = (address: string) =>
      failureOf(
        (context) => context.workbook.worksheets.getItem('Sheet1').getRange(address).getMergedAreasOrNullObject().load('address'),
        model,
      );
    expect(await ask('A1:B513')).toMatchObject({ code: 'GeneralException', location: 'Range.getMergedAreasOrNullObject' });
    await expect(ask('A1:B512')).rejects.toThrow('did not fail');
  });
});

describe('inserting and deleting cells', () => {
  test('moves what lies below, live ranges and formulas with it', async () => {
    const model = grid();
    const seen = await inExcel(model, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const last = sheet.getRange('A2:B2');
      sheet.getRange('D1').formulas = [['=SUM($A$2:B2)']];
      context.workbook.names.add('last', last);
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      last.load('address,values');
      const name = context.workbook.names.getItem('last');
      name.load('formula');
      await context.sync();
      return [last.address, last.values, name.formula] as unknown[];
    });
    expect(seen).toEqual(['Data!A4:B4', [['b', 2]], '=Data!$A$4:$B$4']);
    expect(sheetOf(model, 'Data').rows[0]?.[3]?.formula).toBe('=SUM($A$4:B4)');
  });

  test('stops where a filled cell would be pushed off the sheet', async () => {
    // NonBlankCellOffSheet: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
    const failure = await failureOf((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1048576').values = [['last']];
      sheet.getRange('1:1').insert('Down');
    }, grid());
    expect(failure).toMatchObject({ code: 'NonBlankCellOffSheet', location: 'Range.insert' });
  });

  test('makes #REF! of references to what was deleted', async () => {
    const model = grid();
    await inExcel(model, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('D1').formulas = [['=A2+B1']];
      sheet.getRange('2:2').delete('Up');
      await context.sync();
    });
    expect(sheetOf(model, 'Data').rows[0]?.[3]?.formula).toBe('=#REF!+B1');
  });
});

test('clearing takes contents, formats or both', async () => {
  const { Excel, model } = openExcel(grid());
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    range.format.fill.color = '#ff0000';
    context.workbook.worksheets.getFirst().getRange('A1').clear('Contents');
    context.workbook.worksheets.getFirst().getRange('B1').clear('Formats');
    await context.sync();
  });
  expect(sheetOf(model, 'Data').rows[0]).toMatchObject([{ value: '', style: { fill: '#FF0000' } }, { value: 1 }]);
  expect(sheetOf(model, 'Data').rows[0]?.[1]?.style).toBeUndefined();
});
