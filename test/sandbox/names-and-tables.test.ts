// Defined names and tables.
import { emptyWorkbook, workbookOf } from '../../src/sandbox/build';
import { failureOf, inExcel, sheetOf } from './excel';

const log = () =>
  workbookOf([
    {
      name: 'Log',
      values: [
        ['Id', 'Note'],
        ['1', 'first'],
        ['2', 'second'],
      ],
      table: 'LogTable',
    },
    { name: 'Other', values: [['x']] },
  ]);
/** Two columns of a sheet, without blank rows at the end. */
function cells(model: ReturnType<typeof log>, name = 'Log'): unknown[][] {
  const rows = sheetOf(model, name).rows.map((row) => [row[0]?.value ?? '', row[1]?.value ?? '']);
  while (rows.at(-1)?.every((value) => value === '')) rows.pop();
  return rows;
}

describe('defined names', () => {
  // https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
  test.each([['A1'], ['xfd1048576'], ['R1C1'], ['R'], ['c5'], ['1st'], ['two words'], ['a-b'], [''], ['x'.repeat(256)]])(
    '%p is none',
    async (name) => {
      const failure = await failureOf((context) => context.workbook.names.add(name, '=1').load('name'));
      expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'NamedItemCollection.add' });
    },
  );

  test.each([['Rapport.tab.review'], ['_x'], ['\\y'], ['XFE1'], ['风险'], ['Total_2']])('%p is one', async (name) => {
    const found = await inExcel(emptyWorkbook(), async (context) => {
      context.workbook.names.add(name, context.workbook.worksheets.getItem('Sheet1').getRange('B2'), 'a mark');
      const item = context.workbook.names.getItem(name.toUpperCase());
      item.load('name,formula,comment,scope,type,value,visible');
      await context.sync();
      return item.toJSON();
    });
    expect(found).toMatchObject({
      name,
      formula: '=Sheet1!$B$2',
      comment: 'a mark',
      scope: 'Workbook',
      type: 'Range',
      value: 'Sheet1!$B$2',
      visible: true,
    });
  });

  test('exist once, beside other names and tables', async () => {
    const add = (name: string) => (context: Excel.RequestContext) => {
      context.workbook.names.add('Total', '=1');
      context.workbook.names.add(name, '=2');
    };
    expect(await failureOf(add('TOTAL'), log())).toMatchObject({ code: 'ItemAlreadyExists' });
    expect(await failureOf(add('logtable'), log())).toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test('of a sheet are apart from those of the workbook', async () => {
    const model = log();
    const names = await inExcel(model, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Log');
      context.workbook.names.add('Total', '=1');
      sheet.names.add('Total', sheet.getRange('A1'));
      const [ofBook, ofSheet] = [context.workbook.names.load('items/name,items/scope'), sheet.names.load('items/name,items/scope')];
      await context.sync();
      return [...ofBook.items, ...ofSheet.items].map((item) => `${item.scope} ${item.name}`);
    });
    expect(names).toEqual(['Workbook Total', 'Worksheet Total']);
  });

  test('can be hidden, pointed elsewhere and deleted', async () => {
    const model = log();
    await inExcel(model, async (context) => {
      const name = context.workbook.names.add('Mark', context.workbook.worksheets.getItem('Log').getRange('A1'));
      name.visible = false;
      await context.sync();
      name.formula = '=Other!$A$1';
      context.workbook.names.getItemOrNullObject('Nothing').delete();
      await context.sync();
    });
    expect(model.names).toMatchObject([{ name: 'Mark', formula: '=Other!$A$1', visible: false }]);
    await inExcel(model, async (context) => {
      context.workbook.names.getItem('Mark').delete();
      await context.sync();
    });
    expect(model.names).toEqual([]);
  });

  test('a range can be asked for by its name', async () => {
    const address = await inExcel(log(), async (context) => {
      const sheet = context.workbook.worksheets.getItem('Log');
      context.workbook.names.add('Corner', sheet.getRange('B2'));
      const range = sheet.getRange('Corner');
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Log!B2');
  });
});

describe('tables', () => {
  test('get headers that are texts, filled and different', async () => {
    const model = workbookOf([{ name: 'S', values: [['A', 'A', '', 2026]] }]);
    const header = await inExcel(model, async (context) => {
      const table = context.workbook.tables.add('S!A1:D2', true);
      const range = table.getHeaderRowRange();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(header).toEqual([['A', 'A2', 'Column3', '2026']]);
  });

  test('without headers get a header row, and what is below moves down', async () => {
    const model = workbookOf([
      {
        name: 'S',
        values: [
          ['a', 'b'],
          ['below', ''],
        ],
      },
    ]);
    await inExcel(model, async (context) => {
      context.workbook.worksheets.getItem('S').tables.add('A1:B1', false);
      await context.sync();
    });
    expect(cells(model, 'S')).toEqual([
      ['Column1', 'Column2'],
      ['a', 'b'],
      ['below', ''],
    ]);
  });

  test.each([['A1'], ['two words'], ['1x'], ['C']])('cannot be called %p', async (name) => {
    // https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
    const failure = await failureOf((context) => {
      context.workbook.tables.getItem('LogTable').name = name;
    }, log());
    expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Table.name' });
  });

  test('have names that are unique in the workbook', async () => {
    const failure = await failureOf((context) => {
      context.workbook.worksheets.getItem('Other').tables.add('A1:A2', true).name = 'LOGTABLE';
    }, log());
    expect(failure.code).toBe('ItemAlreadyExists');
  });

  test('overlap neither each other nor merged cells', async () => {
    // MergedRangeConflict: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
    expect(await failureOf((context) => context.workbook.tables.add('Log!B2:C5', true).load('name'), log())).toMatchObject({
      code: 'MergedRangeConflict',
    });
    expect(
      await failureOf((context) => {
        context.workbook.worksheets.getItem('Log').getRange('A1:B1').merge();
      }, log()),
    ).toMatchObject({
      code: 'MergedRangeConflict',
    });
  });

  test('take new rows at the end or at an index; cells below give way', async () => {
    const model = log();
    await inExcel(model, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Log');
      sheet.getRange('A5').values = [['note below']];
      const table = sheet.tables.getItem('LogTable');
      table.rows.add(undefined, [
        ['3', 'third'],
        ['4', 'fourth'],
      ]);
      table.rows.add(0, [['0', 'zeroth']]);
      await context.sync();
    });
    expect(cells(model)).toEqual([
      ['Id', 'Note'],
      [0, 'zeroth'],
      ['1', 'first'],
      ['2', 'second'],
      [3, 'third'],
      [4, 'fourth'],
      ['', ''],
      ['note below', ''],
    ]);
    expect(sheetOf(model, 'Log').tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 5, right: 1 });
  });

  test('a new row looks like the one before it, so that texts stay texts and dates dates', async () => {
    const model = log();
    await inExcel(model, async (context) => {
      const table = context.workbook.tables.getItem('LogTable');
      table.getDataBodyRange().numberFormat = [
        ['@', 'yyyy-mm-dd'],
        ['@', 'yyyy-mm-dd'],
      ];
      table.rows.add(undefined, [['003', '2024-03-01']]);
      await context.sync();
    });
    expect(sheetOf(model, 'Log').rows[3]).toMatchObject([
      { value: '003', numberFormat: '@' },
      { value: 45352, numberFormat: 'yyyy-mm-dd' },
    ]);
  });

  test('lose a row; the last one leaves a blank place', async () => {
    const model = log();
    const counts = await inExcel(model, async (context) => {
      const rows = context.workbook.tables.getItem('LogTable').rows;
      rows.getItemAt(0).delete();
      rows.load('count');
      await context.sync();
      const before = rows.count;
      rows.getItemAt(0).delete();
      rows.load('count');
      await context.sync();
      return [before, rows.count];
    });
    expect(counts).toEqual([1, 0]);
    expect(cells(model)).toEqual([['Id', 'Note']]);
    expect(sheetOf(model, 'Log').tables[0]?.area).toMatchObject({ top: 0, bottom: 1 });
    expect(
      await failureOf((context) => {
        context.workbook.tables.getItem('LogTable').rows.getItemAt(0).delete();
      }, model),
    ).toMatchObject({ code: 'ItemNotFound' });
  });

  test('a row that does not fit is refused', async () => {
    const failure = await failureOf(
      (context) => void context.workbook.tables.getItem('LogTable').rows.add(undefined, [['only one']]),
      log(),
    );
    expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'TableRowCollection.add' });
  });

  test('a new name follows into formulas', async () => {
    const model = log();
    await inExcel(model, async (context) => {
      context.workbook.worksheets.getItem('Other').getRange('A1').formulas = [['=COUNTA(LogTable[Note])&"LogTable[Note]"']];
      context.workbook.tables.getItem('LogTable').name = 'History';
      await context.sync();
    });
    expect(sheetOf(model, 'Other').rows[0]?.[0]?.formula).toBe('=COUNTA(History[Note])&"LogTable[Note]"');
  });

  test('are found with their columns, body and look', async () => {
    const seen = await inExcel(log(), async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('logtable');
      table.load('name,style,showBandedRows,showFilterButton,columns/items/name');
      const body = table.getDataBodyRange();
      body.load('address');
      table.columns.getItem('note').getDataBodyRange().load('address');
      await context.sync();
      return [table.name, table.columns.items.map((column) => column.name), body.address];
    });
    expect(seen).toEqual(['LogTable', ['Id', 'Note'], 'Log!A2:B3']);
  });

  test('change size around their header row', async () => {
    const model = log();
    await inExcel(model, async (context) => {
      context.workbook.tables.getItem('LogTable').resize('A1:C9');
      await context.sync();
    });
    expect(sheetOf(model, 'Log').tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
    expect(
      await failureOf((context) => {
        context.workbook.tables.getItem('LogTable').resize('A2:C9');
      }, model),
    ).toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('become ranges again, or go with their cells', async () => {
    const model = log();
    await inExcel(model, async (context) => {
      context.workbook.tables.getItem('LogTable').convertToRange();
      await context.sync();
    });
    expect([sheetOf(model, 'Log').tables.length, cells(model)[0]]).toEqual([0, ['Id', 'Note']]);
  });
});
