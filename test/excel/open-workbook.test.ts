// A made workbook is opened beside the user's, or the caller learns that it must offer a download.
import { openWorkbook } from '../../src/excel/open-workbook';
import { emptyWorkbook } from '../../src/sandbox/build';
import { saveWorkbook } from '../../src/sandbox/files/save-workbook';
import { open, pictureOf, workbookOf } from './support';

const CLIENT_COPY = () => saveWorkbook(emptyWorkbook('Client.xlsx'));

test('the workbook is opened byte for byte, and the one in front stays as it is', async () => {
  const { excel, host, model } = open(workbookOf({ Risks: [['ID']] }));
  const before = pictureOf(model);
  const bytes = await CLIENT_COPY();
  expect(await openWorkbook(excel, bytes)).toBe('opened');
  expect(host.created).toHaveLength(1);
  expect(new Uint8Array(Buffer.from(host.created[0] ?? '', 'base64'))).toEqual(bytes);
  expect(pictureOf(model)).toEqual(before);
});

test.each([
  ['lets no new window be opened', {}, { blocksNewWindows: true }],
  ['is older than ExcelApi 1.8', { apiVersion: '1.7' as const }, {}],
  ['does not answer', {}, { offlineFrom: 1 }],
])('refused where Excel %s', async (_, options, faults) => {
  const { excel, host } = open(workbookOf({ Risks: [['ID']] }), { ...options, faults });
  expect(await openWorkbook(excel, await CLIENT_COPY())).toBe('refused');
  expect(host.created).toEqual([]);
});

test('what is no workbook is refused too: https://learn.microsoft.com/javascript/api/excel#excel-excel-createworkbook-function(1)', async () => {
  const { excel, host } = open(workbookOf({ Risks: [['ID']] }));
  expect(await openWorkbook(excel, new TextEncoder().encode('no workbook'))).toBe('refused');
  expect(host.created).toEqual([]);
});
