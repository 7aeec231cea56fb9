// Worksheets: their names, their order, what shows, what goes, and what follows into formulas, names and charts.
import { emptyWorkbook, workbookOf } from '../../src/sandbox/build';
import { failureOf, inExcel, sheetOf } from './excel';

const two = () =>
  workbookOf([
    {
      name: 'Risks',
      values: [
        ['id', 'n'],
        ['R1', 3],
      ],
    },
    { name: 'Plan' },
  ]);

describe('names', () => {
  // https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
  test.each([[''], ['x'.repeat(32)], ['a/b'], ['a\\b'], ['a?b'], ['a*b'], ['a:b'], ['a[b'], ['a]b'], ["'a"], ["a'"], ['History']])(
    '%p is none',
    async (name) => {
      const failure = await failureOf((context) => context.workbook.worksheets.add(name).load('name'));
      expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'WorksheetCollection.add' });
    },
  );

  test.each([["it's"], ['x'.repeat(31)], ['风险登记册'], ['Client – Åse & Co.']])('%p is one', async (name) => {
    const model = emptyWorkbook();
    await inExcel(model, async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', name]);
  });

  test('tell no upper from lower case', async () => {
    // ItemAlreadyExists: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
    expect(await failureOf((context) => context.workbook.worksheets.add('RISKS').load('name'), two())).toMatchObject({
      code: 'ItemAlreadyExists',
    });
    const found = await inExcel(two(), async (context) => {
      const sheet = context.workbook.worksheets.getItem('risks');
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(found).toBe('Risks');
  });

  test('may change case only', async () => {
    const model = two();
    await inExcel(model, async (context) => {
      context.workbook.worksheets.getItem('Risks').name = 'RISKS';
      await context.sync();
    });
    expect(model.sheets[0]?.name).toBe('RISKS');
  });
});

/** A workbook in which everything points at Risks. */
async function pointedAt() {
  const model = two();
  await inExcel(model, async (context) => {
    const [risks, plan] = [context.workbook.worksheets.getItem('Risks'), context.workbook.worksheets.getItem('Plan')];
    plan.getRange('A1:A3').formulas = [['=Risks!B2+1'], ['="Risks!B2"&Risks!$A:$A'], ['=HYPERLINK("#Risks!A1","Risks")']];
    context.workbook.names.add('Total', risks.getRange('B2'));
    plan.charts.add('Line', risks.getRange('A1:B2'), 'Columns');
    plan.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: '=Risks!$A$2:$A$2' } };
    await context.sync();
  });
  return model;
}

function pointers(model: ReturnType<typeof two>) {
  const plan = sheetOf(model, 'Plan');
  return {
    formulas: plan.rows.map((cells) => cells[0]?.formula),
    name: model.names[0]?.formula,
    series: plan.charts[0]?.series[0]?.valuesRef,
    categories: plan.charts[0]?.series[0]?.categoriesRef,
    list: plan.validations[0]?.rule,
  };
}

test('a new name follows into formulas, names, series and lists, but not into texts', async () => {
  // "References to the sheet are updated": https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
  const model = await pointedAt();
  await inExcel(model, async (context) => {
    context.workbook.worksheets.getItem('Risks').name = "Bob's risks";
    await context.sync();
  });
  expect(pointers(model)).toEqual({
    formulas: ["='Bob''s risks'!B2+1", `="Risks!B2"&'Bob''s risks'!$A:$A`, '=HYPERLINK("#Risks!A1","Risks")'],
    name: "='Bob''s risks'!$B$2",
    series: "'Bob''s risks'!$B$2",
    categories: "'Bob''s risks'!$A$2",
    list: { list: { inCellDropDown: true, source: "='Bob''s risks'!$A$2:$A$2" } },
  });
});

test('a deleted sheet leaves #REF! behind', async () => {
  // https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be
  const model = await pointedAt();
  const seen = await inExcel(model, async (context) => {
    context.workbook.worksheets.getItem('Risks').delete();
    const name = context.workbook.names.getItem('Total');
    const range = name.getRangeOrNullObject();
    name.load('type,value');
    range.load('address');
    await context.sync();
    return [name.type, name.value, range.isNullObject] as unknown[];
  });
  expect(seen).toEqual(['Error', '#REF!', true]);
  expect(pointers(model)).toMatchObject({
    formulas: ['=#REF!B2+1', '="Risks!B2"&#REF!$A:$A', '=HYPERLINK("#Risks!A1","Risks")'],
    name: '=#REF!$B$2',
    series: '#REF!$B$2',
  });
});

describe('visibility', () => {
  test('one sheet at least stays visible', async () => {
    // https://support.microsoft.com/office/hide-or-unhide-worksheets-69f2701a-21f5-4186-87d7-341a8cf53344
    const hide = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Risks').visibility = 'Hidden';
      context.workbook.worksheets.getItem('Plan').visibility = 'VeryHidden';
    };
    expect(await failureOf(hide, two())).toMatchObject({ code: 'InvalidOperation', location: 'Worksheet.visibility' });
    expect(
      await failureOf((context) => {
        context.workbook.worksheets.getItem('Sheet1').delete();
      }),
    ).toMatchObject({
      code: 'InvalidOperation',
    });
  });

  test('a very hidden sheet cannot be deleted, a hidden one can', async () => {
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
    const remove = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Old').delete();
    };
    const withOld = (visibility: 'Hidden' | 'VeryHidden') => workbookOf([{ name: 'Now' }, { name: 'Old', visibility }]);
    expect(await failureOf(remove, withOld('VeryHidden'))).toMatchObject({ code: 'InvalidOperation', location: 'Worksheet.delete' });
    const model = withOld('Hidden');
    await inExcel(model, async (context) => {
      remove(context);
      await context.sync();
    });
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Now']);
  });

  test('when the active sheet goes, its neighbour is active', async () => {
    const active = await inExcel(two(), async (context) => {
      context.workbook.worksheets.getItem('Risks').delete();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Plan');
  });

  test('a hidden sheet cannot be activated', async () => {
    const model = workbookOf([{ name: 'Now' }, { name: 'Old', visibility: 'Hidden' }]);
    expect(
      await failureOf((context) => {
        context.workbook.worksheets.getItem('Old').activate();
      }, model),
    ).toMatchObject({
      code: 'InvalidOperation',
    });
  });
});

describe('protection', () => {
  // AccessDenied: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
  const locked = () => workbookOf([{ name: 'Locked', values: [['a', 'b']], isProtected: true }, { name: 'Open' }]);

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
    ['formats', (sheet) => (sheet.getRange('A1').format.fill.color = 'red')],
    ['inserting', (sheet) => sheet.getRange('A1').insert('Down')],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B1'), 'Rows')],
    ['tables', (sheet) => sheet.tables.add('A1:B1', true)],
    ['the page layout', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ])('a protected sheet denies %s', async (_, edit) => {
    const failure = await failureOf((context) => void edit(context.workbook.worksheets.getItem('Locked')), locked());
    expect(failure.code).toBe('AccessDenied');
  });

  test('an unlocked cell of a protected sheet can be filled', async () => {
    const model = locked();
    Object.assign(model.sheets[0]?.rows[0]?.[0] ?? {}, { style: { locked: false } });
    await inExcel(model, async (context) => {
      context.workbook.worksheets.getItem('Locked').getRange('A1').values = [['filled']];
      await context.sync();
    });
    expect(model.sheets[0]?.rows[0]?.[0]?.value).toBe('filled');
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['adding', (context) => context.workbook.worksheets.add('New')],
    ['renaming', (context) => (context.workbook.worksheets.getItem('Open').name = 'Other')],
    [
      'deleting',
      (context) => {
        context.workbook.worksheets.getItem('Open').delete();
      },
    ],
    ['hiding', (context) => (context.workbook.worksheets.getItem('Open').visibility = 'Hidden')],
    ['moving', (context) => (context.workbook.worksheets.getItem('Open').position = 0)],
  ])('a protected workbook denies %s sheets', async (_, edit) => {
    const model = locked();
    model.isProtected = true;
    const failure = await failureOf((context) => void edit(context), model);
    expect(failure.code).toBe('AccessDenied');
  });

  test('protection can be seen', async () => {
    const seen = await inExcel(locked(), async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
      context.workbook.protection.load('protected');
      await context.sync();
      return [context.workbook.protection.protected, ...sheets.items.map((sheet) => sheet.protection.protected)];
    });
    expect(seen).toEqual([false, true, false]);
  });
});

test('the id of a deleted sheet is not given again, nor are ids of charts by a second host', async () => {
  const model = two();
  const addChart = (name: string) => async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.charts.add('Line', context.workbook.worksheets.getItem('Risks').getRange('A1:B2'), 'Columns');
    await context.sync();
  };
  const ids: (string | undefined)[] = [];
  for (const name of ['First', 'Second']) {
    await inExcel(model, addChart(name));
    ids.push(model.sheets.at(-1)?.id, model.sheets.at(-1)?.charts[0]?.id);
  }
  await inExcel(model, async (context) => {
    context.workbook.worksheets.getItem('Second').delete();
    context.workbook.worksheets.add('Third');
    await context.sync();
  });
  expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Risks', 'Plan', 'First', 'Third']);
  expect(new Set([...ids, model.sheets.at(-1)?.id]).size).toBe(5);
});

test('sheets move by position and chart sheets are not counted', async () => {
  const model = workbookOf([{ name: 'A' }, { name: 'Chart' }, { name: 'B' }, { name: 'C' }]);
  sheetOf(model, 'Chart').type = 'chart';
  const count = await inExcel(model, async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem('C').position = 1;
    const number = sheets.getCount();
    await context.sync();
    return number.value;
  });
  expect(count).toBe(3);
  expect(model.sheets.filter((sheet) => sheet.type === 'worksheet').map((sheet) => sheet.name)).toEqual(['A', 'C', 'B']);
});

test('a copy gets a name, tables and an id of its own', async () => {
  const model = workbookOf([{ name: 'Review', values: [['a'], ['b']], table: 'Findings' }]);
  await inExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Review');
    const copy = sheet.copy('After', sheet);
    copy.getRange('A2').values = [['changed']];
    await context.sync();
    copy.tabColor = '#123456';
    await context.sync();
  });
  expect(model.sheets.map((sheet) => [sheet.name, sheet.tables[0]?.name, sheet.rows[1]?.[0]?.value, sheet.tabColor])).toEqual([
    ['Review', 'Findings', 'b', ''],
    ['Review (2)', 'Findings1', 'changed', '#123456'],
  ]);
  expect(new Set(model.sheets.map((sheet) => sheet.id)).size).toBe(2);
});

test('names of a sheet, and those of the workbook that point at it, get a twin on its copy', async () => {
  // Microsoft Knowledge Base Q104501: "the names on the newly added sheet are converted to local names"
  const model = two();
  await inExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    sheet.names.add('Own', '=TRUE');
    context.workbook.names.add('Figure', '=Plan!$A$1').visible = false;
    context.workbook.names.add('Other', '=Risks!$A$1');
    sheet.copy('End');
    await context.sync();
  });
  const copy = model.sheets.at(-1);
  expect(model.names.filter(({ scope }) => scope === copy?.id)).toMatchObject([
    { name: 'Own', formula: '=TRUE', visible: true },
    { name: 'Figure', formula: "='Plan (2)'!$A$1", visible: false },
  ]);
  expect(model.names.filter(({ name }) => name === 'Figure')).toHaveLength(2);
});

test('panes freeze, pages are laid out', async () => {
  const model = two();
  await inExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    sheet.load('showGridlines,showHeadings');
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.topMargin = 36;
    sheet.pageLayout.setPrintArea('A1:H40');
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    await context.sync();
  });
  expect(sheetOf(model, 'Plan')).toMatchObject({
    frozenRows: 2,
    frozenColumns: 0,
    showGridlines: false,
    pageLayout: {
      orientation: 'Landscape',
      paperSize: 'A4',
      fitToWidth: 1,
      margins: { top: 36 },
      printAreaRef: 'Plan!$A$1:$H$40',
      titleRowsRef: 'Plan!$1:$2',
      headersFooters: { centerFooter: '&P / &N' },
    },
  });
});

test('names of ranges and addresses of other sheets are told apart', async () => {
  const failure = await failureOf((context) => context.workbook.worksheets.getItem('Plan').getRange('Risks!A1').load('address'), two());
  expect(failure.code).toBe('InvalidArgument');
});

test('a range of a deleted sheet is no longer valid', async () => {
  const failure = await failureOf(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan').getRange('A1');
    range.load('address');
    await context.sync();
    context.workbook.worksheets.getItem('Plan').delete();
    await context.sync();
    range.values = [['x']];
  }, two());
  expect(failure.code).toBe('InvalidReference');
});
