// The page around the pane: what its user has open stays open.
import { driverOf } from './pane-driver';
import { openTryOut, setUp, tearDown, type Opened, type Surroundings } from './try-out-page';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await setUp();
});
afterAll(() => tearDown(surroundings));

const tabOf = ({ page }: Opened, name: string) => page.locator('.luckysheet-sheets-item-active', { hasText: name });

test('a file that is no workbook is refused, and the workbook before it is reviewed and written on', async () => {
  const opened = await openTryOut(surroundings);
  const { page, pane, trouble } = opened;
  const { view, review, write } = driverOf(pane, 'en');
  await review();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'notes.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from([1, 2, 3]) });
  await page.getByText(/^notes\.xlsx/).waitFor();
  await view('write');
  await write();
  await tabOf(opened, 'Review').waitFor();
  expect(trouble).toEqual([]);
});

test('another language is chosen: the sample is opened in it, a workbook of the user’s own stays', async () => {
  const opened = await openTryOut(surroundings);
  const { page, openFile, leavingPane, trouble } = opened;
  await leavingPane(() => page.getByLabel('Language').selectOption('zh-CN'));
  await tabOf(opened, '干系人登记册').waitFor();
  await openFile('shopping.csv', Buffer.from('Bread,2\nMilk,1\n'));
  await tabOf(opened, 'shopping').waitFor();
  await leavingPane(() => page.getByLabel('语言').selectOption('en'));
  await driverOf(opened.pane, 'en').button('Run review').waitFor();
  await tabOf(opened, 'shopping').waitFor();
  expect(trouble).toEqual([]);
});
