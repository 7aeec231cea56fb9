// Limits that Microsoft documents, each at its last allowed value and at the first that is refused.
import { workbookOf } from '../../src/sandbox/build';
import { failureOf, inExcel } from './excel';

const SPECIFICATIONS = 'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3';
const OPEN_XML = 'https://learn.microsoft.com/openspecs/office_standards/ms-oi29500';

type Edit = (sheet: Excel.Worksheet, amount: number) => void;

const letters = (count: number) => 'x'.repeat(count);

const limits: readonly (readonly [what: string, most: number, source: string, edit: Edit])[] = [
  [
    'characters of a header, its codes and parts together',
    255,
    `${OPEN_XML}/18a8d655-24df-4375-aa11-33c30b9ee92c`,
    (sheet, amount) => {
      const page = sheet.pageLayout.headersFooters.defaultForAllPages;
      page.rightHeader = 'right';
      page.leftHeader = letters(amount - '&L&Rright'.length);
    },
  ],
  [
    'characters of a footer',
    255,
    SPECIFICATIONS,
    (sheet, amount) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = letters(amount - '&C'.length);
    },
  ],
  [
    'page breaks',
    1_026,
    SPECIFICATIONS,
    (sheet, amount) => {
      for (let row = 2; row < amount + 2; row++) sheet.horizontalPageBreaks.add(`A${row}`);
    },
  ],
  [
    'series of a chart',
    255,
    SPECIFICATIONS,
    (sheet, amount) => {
      const { series } = sheet.charts.add('Line', sheet.getRange('A1:A2'), 'Columns');
      for (let count = 1; count < amount; count++) series.add(`S${count}`);
    },
  ],
  [
    "characters of a series' name",
    255,
    'https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-name-member',
    (sheet, amount) => {
      const { series } = sheet.charts.add('Line', sheet.getRange('A1:A2'), 'Columns');
      series.getItemAt(0).name = letters(amount);
      series.add(letters(amount));
    },
  ],
  [
    'characters of an address',
    8_192,
    'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting#range-return-character-limit',
    (sheet, amount) => {
      sheet.getRanges('A1'.padEnd(amount));
    },
  ],
  [
    "characters of a prompt's title",
    32,
    `${OPEN_XML}/0114969a-4859-443e-ae3e-0c1fdebfcc64`,
    (sheet, amount) => {
      sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: letters(amount), message: 'm' };
    },
  ],
  [
    'characters of a prompt',
    255,
    `${OPEN_XML}/0114969a-4859-443e-ae3e-0c1fdebfcc64`,
    (sheet, amount) => {
      sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: 't', message: letters(amount) };
    },
  ],
  [
    'characters of an alert',
    224,
    `${OPEN_XML}/0114969a-4859-443e-ae3e-0c1fdebfcc64`,
    (sheet, amount) => {
      sheet.getRange('A1').dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 't', message: letters(amount) };
    },
  ],
  [
    'characters of a number format',
    254,
    `${OPEN_XML}/17d11129-219b-4e2c-88db-45844d21e528`,
    (sheet, amount) => {
      sheet.getRange('A1').numberFormat = [[`0"${letters(amount - 3)}"`]];
    },
  ],
  [
    "characters of a font's name",
    31,
    `${OPEN_XML}/0e286ffd-189c-4df8-a44f-3879af50a4a2`,
    (sheet, amount) => {
      sheet.getRange('A1').format.font.name = letters(amount);
    },
  ],
  [
    'points of a font',
    409,
    `${OPEN_XML}/347b28bd-dabc-4ef5-9fe7-4e57690fbbd4`,
    (sheet, amount) => {
      sheet.getRange('A1').format.font.size = amount;
    },
  ],
  [
    'steps of indent',
    250,
    'https://learn.microsoft.com/office/vba/api/excel.cellformat.indentlevel',
    (sheet, amount) => {
      sheet.getRange('A1').format.indentLevel = amount;
    },
  ],
  [
    'characters of a text constant in a formula',
    255,
    '[MS-XLS] 2.5.198.89 (PtgStr): its length is one byte',
    (sheet, amount) => {
      sheet.getRange('A1').formulas = [[`=HYPERLINK("#A1","${letters(amount)}")`]];
    },
  ],
  [
    'characters of a text constant in a name, a doubled quote counting once',
    255,
    '[MS-XLS] 2.5.198.89 (PtgStr)',
    (sheet, amount) => {
      sheet.names.add('Words', `="""${letters(amount - 1)}"`);
    },
  ],
];

describe.each(limits)('%s: at most %s (%s)', (_, most, __, edit) => {
  const book = () => workbookOf([{ name: 'Plan', values: [['a'], [1]] }]);

  test('so many are taken', async () => {
    await inExcel(book(), async (context) => {
      edit(context.workbook.worksheets.getItem('Plan'), most);
      await context.sync();
    });
  });

  test('one more is refused', async () => {
    const failure = await failureOf((context) => {
      edit(context.workbook.worksheets.getItem('Plan'), most + 1);
    }, book());
    expect(failure.code).toMatch(/^Invalid(Argument|Operation)$/);
  });
});

const refused: readonly (readonly [what: string, source: string, edit: (sheet: Excel.Worksheet) => void])[] = [
  [
    'a page break above the first row',
    'https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/77730f13-7af9-42e0-96c7-0b349853617e',
    (sheet) => {
      sheet.horizontalPageBreaks.add('A1');
    },
  ],
  ...['"open', '[Red', '0;0;0;0;0'].map(
    (code) =>
      [
        `the number format ${code}`,
        `${OPEN_XML}/17d11129-219b-4e2c-88db-45844d21e528`,
        (sheet: Excel.Worksheet) => {
          sheet.getRange('A1').numberFormat = [[code]];
        },
      ] as const,
  ),
  [
    'letters turned by 91 degrees',
    'https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-textorientation-member',
    (sheet) => {
      sheet.getRange('A1').format.textOrientation = 91;
    },
  ],
  [
    'a title row that is not whole',
    'https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-setprinttitlerows-member(1)',
    (sheet) => {
      sheet.pageLayout.setPrintTitleRows('A1:C1');
    },
  ],
  ...(['gapWidth', 'overlap'] as const).map(
    (key) =>
      [
        `the ${key} of a line`,
        'https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-gapwidth-member',
        (sheet: Excel.Worksheet) => {
          sheet.charts.add('Line', sheet.getRange('A1:A2'), 'Columns').series.getItemAt(0)[key] = 50;
        },
      ] as const,
  ),
  ...(
    [
      ['with a number', { formula1: 46_000 as unknown as string, operator: 'GreaterThan' }],
      ['without an operator', { formula1: '2026-05-01' }],
      ['with a day as it is typed', { formula1: '5/1/2026', operator: 'GreaterThan' }],
      ['between one day', { formula1: '2026-05-01', operator: 'Between' }],
      ['before Excel counts days', { formula1: '1899-12-30', operator: 'GreaterThan' }],
    ] as const
  ).map(
    ([what, date]) =>
      [
        `a rule for dates ${what}`,
        'https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation',
        (sheet: Excel.Worksheet) => {
          sheet.getRange('A1').dataValidation.rule = { date: date as Excel.DateTimeDataValidation };
        },
      ] as const,
  ),
];

test.each(refused)('%s is refused (%s)', async (_, __, edit) => {
  const failure = await failureOf((context) => {
    edit(context.workbook.worksheets.getItem('Sheet1'));
  });
  expect(failure.code).toBe('InvalidArgument');
});

test('a series without values looks like nothing yet', async () => {
  // EmptyChartSeries: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  const failure = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.charts.add('Line', sheet.getRange('A1:A2'), 'Columns').series.add('Plan').chartType = 'ColumnClustered';
  });
  expect(failure.code).toBe('EmptyChartSeries');
});

test('no row of a filtered table can be deleted', async () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-deleterowsat-member(1)
  const model = workbookOf([{ name: 'Plan', values: [['Line'], ['a'], ['b']], table: 'Lines' }]);
  const table = model.sheets[0]?.tables[0];
  if (table) table.isFiltered = true;
  const deleteFirst = (context: Excel.RequestContext, clears: boolean) => {
    const lines = context.workbook.tables.getItem('Lines');
    if (clears) lines.clearFilters();
    lines.rows.getItemAt(0).delete();
  };
  expect(
    (
      await failureOf((context) => {
        deleteFirst(context, false);
      }, model)
    ).code,
  ).toBe('InsertDeleteConflict');
  await inExcel(model, async (context) => {
    deleteFirst(context, true);
    await context.sync();
  });
  expect(model.sheets[0]?.rows[1]?.[0]?.value).toBe('b');
});

test('a workbook that counts from 1904 has no day before it', async () => {
  // https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
  const from1904 = { ...workbookOf([{ name: 'Sheet1' }]), date1904: true };
  const failure = await failureOf((context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    dataValidation.rule = { date: { formula1: '1903-12-31', operator: 'GreaterThan' } };
  }, from1904);
  expect(failure.code).toBe('InvalidArgument');
});

test("a table's header is text of at most 255 characters, whatever stood there", async () => {
  // https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/8f4f8ebc-a085-4cef-bec9-6d6a40066513
  const model = workbookOf([{ name: 'Plan', values: [[letters(300), 'B', 3]] }]);
  const formula = model.sheets[0]?.rows[0]?.[1];
  if (formula) formula.formula = '=HYPERLINK("#A1","B")';
  await inExcel(model, async (context) => {
    context.workbook.worksheets.getItem('Plan').tables.add('A1:C2', true);
    await context.sync();
  });
  const heads = model.sheets[0]?.rows[0] ?? [];
  expect(heads.map((cell) => cell?.value)).toEqual([letters(255), 'B', '3']);
  expect(heads.some((cell) => cell?.formula !== undefined)).toBe(false);
});

test.each(['a：b', 'a／b', 'a＼b', 'a？b', 'a＊b', '［a', 'a］', '￥a', '’a', 'a＇'])('%s cannot name a worksheet', async (name) => {
  // Excel of East Asian languages takes full-width forms for the same: https://support.microsoft.com/ja-jp/help/436482
  const failure = await failureOf((context) => context.workbook.worksheets.add(name));
  expect(failure.code).toBe('InvalidArgument');
});
