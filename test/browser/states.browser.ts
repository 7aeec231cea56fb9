// What the pane says when Excel does not play along, in the real browser: each fault is struck in the embedded Excel.
import { errors } from '../../src/locales/en/errors';
import { openTryOut, setUp, tearDown, type Surroundings } from './try-out-page';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await setUp();
});
afterAll(() => tearDown(surroundings));

test('a cell being edited: said, and the next try works', async () => {
  const { page, pane, trouble, strike } = await openTryOut(surroundings);
  await pane.getByRole('button', { name: 'Run review' }).waitFor();
  await strike({ isEditingCell: true });
  await pane.getByRole('button', { name: 'Run review' }).click();
  const alert = pane.getByRole('alert');
  await alert.getByText(errors.cellEditing.happened).waitFor();
  await alert.getByText(errors.cellEditing.next).waitFor();
  await strike({ isEditingCell: false });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await pane.getByRole('article').first().waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});

test('a workbook open for viewing: the review stays, nothing is written', async () => {
  const { page, pane, trouble, strike } = await openTryOut(surroundings);
  await pane.getByRole('button', { name: 'Run review' }).click();
  await pane.getByRole('article').first().waitFor();
  await strike({ isViewOnly: true });
  await pane.getByRole('tab', { name: 'Write' }).click();
  await pane.getByRole('button', { name: /^Write \d/ }).click();
  await pane.getByRole('alert').waitFor();
  await pane.getByRole('tab', { name: 'Findings' }).click();
  expect(await pane.getByRole('article').count()).toBe(5);
  expect(trouble).toEqual([]);
  await page.close();
});
