// A text written to `values` is taken as if it had been typed: the table of what becomes what, through the real client.
// "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value as a formula":
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
import fc from 'fast-check';
import { emptyWorkbook } from '../../src/sandbox/build';
import { failureOf, inExcel } from './excel';

interface Kept {
  value: unknown;
  formula: unknown;
  format: unknown;
  type: unknown;
}

async function typedIn(entries: readonly unknown[], format = 'General'): Promise<Kept[]> {
  return inExcel(emptyWorkbook(), async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, entries.length, 1);
    range.numberFormat = entries.map(() => [format]);
    range.values = entries.map((entry) => [entry]);
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    return entries.map((_, row) => ({
      value: range.values[row]?.[0],
      formula: range.formulas[row]?.[0],
      format: range.numberFormat[row]?.[0],
      type: range.valueTypes[row]?.[0],
    }));
  });
}

describe('dates', () => {
  // https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8
  test.each([
    ['1-2', 46024, 'd-mmm'],
    ['1/2', 46024, 'd-mmm'],
    ['2024-3-1', 45352, 'm/d/yyyy'],
    ['2024-03-01', 45352, 'm/d/yyyy'],
    ['3/1/24', 45352, 'm/d/yyyy'],
    ['3/1/1930', 11018, 'm/d/yyyy'],
    ['1-Mar-2024', 45352, 'd-mmm-yy'],
    ['March 1, 2024', 45352, 'd-mmm-yy'],
    ['Mar 1', 46082, 'd-mmm'],
    ['MAR1', 'MAR1', 'General'],
    ['Jan-45', 16438, 'mmm-yy'],
    ['3/2024', 45352, 'mmm-yy'],
    ['10:30', 0.4375, 'h:mm'],
    ['10:30:00 PM', 0.9375, 'h:mm:ss AM/PM'],
    ['25:00', 25 / 24, '[h]:mm:ss'],
    ['2024-03-01 12:00', 45352.5, 'm/d/yyyy h:mm'],
    ['1900-02-28', 59, 'm/d/yyyy'],
    ['1900-03-01', 61, 'm/d/yyyy'],
    ['2024-02-30', '2024-02-30', 'General'],
    ['13/13/2024', '13/13/2024', 'General'],
    ['10:75', '10:75', 'General'],
  ])('%s', async (entry, value, format) => {
    expect((await typedIn([entry]))[0]).toMatchObject({ value, format });
  });
});

describe('numbers', () => {
  // https://support.microsoft.com/office/keeping-leading-zeros-and-large-numbers-1bf7b935-36e1-4985-842f-5dfa51f85fe7
  test.each([
    ['00123', 123, 'General'],
    ['1E5', 100000, '0.00E+00'],
    ['50%', 0.5, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$5', 5, '$#,##0_);[Red]($#,##0)'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['(7)', -7, 'General'],
    ['+1', 1, 'General'],
    [' 12 ', 12, 'General'],
    ['.5', 0.5, 'General'],
    ['1 1/2', 1.5, '# ?/?'],
    ['12345678901234567', 12345678901234600, 'General'],
    ['1,23', '1,23', 'General'],
    ['1.2.3', '1.2.3', 'General'],
    ['12 apples', '12 apples', 'General'],
  ])('%s', async (entry, value, format) => {
    expect((await typedIn([entry]))[0]).toMatchObject({ value, format });
  });
});

describe('truth values and errors', () => {
  test.each([
    ['TRUE', true, 'Boolean'],
    ['false', false, 'Boolean'],
    ['#N/A', '#N/A', 'Error'],
    ['#n/a', '#N/A', 'Error'],
    ['N/A', 'N/A', 'String'],
  ])('%s', async (entry, value, type) => {
    expect((await typedIn([entry]))[0]).toMatchObject({ value, type });
  });
});

describe('formulas', () => {
  test.each([
    ['=HYPERLINK("#A1","there")', '=HYPERLINK("#A1","there")', 'there'],
    ['=HYPERLINK("http://x.example")', '=HYPERLINK("http://x.example")', 'http://x.example'],
  ])('%s shows its text', async (entry, formula, value) => {
    expect((await typedIn([entry]))[0]).toMatchObject({ formula, value });
  });

  test.each([['=A1'], ['-2+3'], ['+A1'], ['@x'], ['=SUM(A1:A3)*2'], ["='My tab'!$B$2"], ['=IF(A1>0,"a ""b""",)']])(
    '%s becomes one',
    async (entry) => {
      const formulas = await inExcel(emptyWorkbook(), async (context) => {
        const cell = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
        cell.values = [[entry]];
        cell.load('formulas');
        await context.sync();
        return cell.formulas;
      });
      expect(formulas).toEqual([[entry.startsWith('=') ? entry : `=${entry}`]]);
    },
  );

  test.each([['- a list item'], ['=== Heading ==='], ['=('], ['+ see below']])('%s is refused', async (entry) => {
    const failure = await failureOf((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[entry]];
    });
    expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
  });

  test('the result of one that nothing has calculated is not made up', async () => {
    const failure = await failureOf((context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [['=B1*2']];
      cell.load('values');
    });
    expect(failure).toMatchObject({ code: 'NotImplemented', location: 'Range.values' });
  });
});

describe('text that stays text', () => {
  test.each([
    ["'=A1", '=A1'],
    ["'00123", '00123'],
    ["'1-2", '1-2'],
    ["''tis", "'tis"],
    ['-', '-'],
    ['=', '='],
    ['a\nb', 'a\nb'],
    ['😀', '😀'],
  ])('%s', async (entry, value) => {
    expect((await typedIn([entry]))[0]).toMatchObject({ value, formula: value, type: 'String' });
  });

  test.each([['=A1'], ['00123'], ['1-2'], ['TRUE'], ['+1']])('%s in a cell formatted as text', async (entry) => {
    // https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
    expect((await typedIn([entry], '@'))[0]).toMatchObject({ value: entry, formula: entry, type: 'String' });
  });

  test('a leading apostrophe is taken away there too', async () => {
    expect((await typedIn(["'=A1"], '@'))[0]).toMatchObject({ value: '=A1', formula: '=A1', type: 'String' });
  });

  test('with a leading apostrophe, whatever it is', async () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 30 }), async (texts) => {
        const kept = await typedIn(texts.map((text) => `'${text}`));
        expect(kept.map((cell) => [cell.value, cell.formula])).toEqual(texts.map((text) => [text, text]));
      }),
      { numRuns: 20 },
    );
  });
});

test('a date format that the cell already has is kept', async () => {
  expect((await typedIn(['2024-03-01'], 'yyyy-mm-dd'))[0]).toMatchObject({ value: 45352, format: 'yyyy-mm-dd' });
});
