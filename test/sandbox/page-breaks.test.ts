// Page breaks by hand: https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection
import { strFromU8, unzipSync } from 'fflate';
import { workbookOf } from '../../src/sandbox/build';
import { saveWorkbook } from '../../src/sandbox/files/save-workbook';
import { failureOf, inExcel } from './excel';

const book = () => workbookOf([{ name: 'Plan', values: [['id'], ['R1'], ['R2'], ['R3']] }]);

test('a break stands above the row of its range, and is kept in the file', async () => {
  const model = book();
  await inExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    sheet.horizontalPageBreaks.add('A4');
    sheet.horizontalPageBreaks.add(sheet.getRange('B3:C9'));
    sheet.horizontalPageBreaks.add('A4');
    await context.sync();
  });
  const xml = strFromU8(unzipSync(await saveWorkbook(model))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([2, 3]);
});

test('all can be taken away', async () => {
  const model = book();
  await inExcel(model, async (context) => {
    const { horizontalPageBreaks: breaks } = context.workbook.worksheets.getItem('Plan');
    breaks.add('A3');
    breaks.removePageBreaks();
    await context.sync();
  });
  expect(model.sheets[0]?.pageLayout.rowBreaks).toEqual([]);
});

test('a break on another sheet’s range is refused', async () => {
  const failure = await failureOf((context) => {
    context.workbook.worksheets.getItem('Plan').horizontalPageBreaks.add('Other!A1');
  }, book());
  expect(failure.code).toBe('InvalidArgument');
});
