// Headers, footers and drop-downs of a report, whatever is written in them, are such as Excel takes.
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import type { TabPlan } from '../../src/report/plan';
import { textTab } from './plans';
import { open, workbookOf } from './support';

async function written(change: Partial<TabPlan>, date1904 = false) {
  const { excel, sheet } = open({ ...workbookOf({ Risks: [['ID']] }), date1904 });
  await writeReport(excel, { plan: { tabs: [textTab(['Review'], { name: 'Review', ...change })] }, read: await takeSnapshot(excel) });
  return sheet('Review');
}

async function headerOf(left: string, right: string) {
  const none = { left: '', right: '' };
  const { pageLayout } = await written({ print: { orientation: 'portrait', header: { left, right }, footer: none } });
  return pageLayout.headersFooters;
}

// At most 255 characters, codes and both sides together:
// https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
test.each([
  ['a long left side gives way to the right one', 'x'.repeat(400), 'As of 2026-05-01', 'x'.repeat(255 - 4 - 16), 'As of 2026-05-01'],
  ['a long right side leaves nothing of the left one', 'left', 'x'.repeat(400), undefined, 'x'.repeat(251)],
  ['an ampersand counts twice and is never cut in two', '&'.repeat(400), '', '&&'.repeat(125), undefined],
  ['a surrogate pair is never cut in two', '😀'.repeat(400), 'xxx', '😀'.repeat(124), 'xxx'],
  ['page numbers are codes', 'a & b', '{page} / {pages}', 'a && b', '&P / &N'],
  ['a header is one line', 'two\r\nlines\u0007', '', 'two lines ', undefined],
])('%s', async (_, left, right, leftHeader, rightHeader) => {
  expect(await headerOf(left, right)).toEqual({ ...(leftHeader && { leftHeader }), ...(rightHeader && { rightHeader }) });
});

test.each([false, true])('cells for days take any day that the workbook has (1904: %s)', async (date1904) => {
  // https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const { validations } = await written({ validations: [{ area, date: true }] }, date1904);
  expect(validations).toMatchObject([{ area, rule: { date: { operator: 'GreaterThan', formula1: '1904-01-01' } } }]);
});
