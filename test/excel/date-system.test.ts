// A workbook that counts its days from 1904: what we write shows the right day, and is read back as that day.
import { addTabs } from '../../src/excel/change/add-tabs';
import { appendKept } from '../../src/excel/change/append-kept';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { undoWrite } from '../../src/excel/change/undo-write';
import { writeReport } from '../../src/excel/change/write-report';
import { keptRows } from '../../src/setup/setup-tables';
import { HISTORY_TAB, reportPlan, tabPlan } from './plans';
import { open, picturesOf, workbookOf } from './support';

/** The same day is 1,462 less: https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487 */
const LESS = 1462;
const DAY = 46_010;
const dated = { value: { kind: 'date', day: DAY }, style: 'date' } as const;
const text = (value: string) => ({ value: { kind: 'text', text: value }, style: 'cell' }) as const;
const HISTORY = {
  ...HISTORY_TAB,
  cells: [
    [text('Day'), text('What'), text('Note')],
    [dated, text('presented'), text('first')],
  ],
};
const KEPT = [{ table: 'Rapport_History', rows: [[{ day: DAY + 1 }, 'presented', 'second']] }];

function openFrom1904() {
  return open({ ...workbookOf({ Risks: [['ID']] }), date1904: true });
}

test('days of a report, and of a tab that becomes the user’s, are counted from 1904', async () => {
  const { excel, sheet } = openFrom1904();
  await writeReport(excel, { plan: { tabs: [tabPlan()] }, read: await takeSnapshot(excel) });
  await addTabs(excel, [tabPlan({ name: 'Mine', tables: [], charts: [] })]);
  for (const name of ['Review', 'Mine'])
    expect(sheet(name).rows[1]?.[0]).toMatchObject({ value: 46_000 - LESS, numberFormat: 'yyyy-mm-dd' });
});

test('kept days too, by a report or without one, and they are read back as the days that they are', async () => {
  const { excel, sheet } = openFrom1904();
  const plan = { tabs: [...reportPlan('one').tabs, HISTORY] };
  await writeReport(excel, { plan, read: await takeSnapshot(excel), kept: KEPT });
  await appendKept(excel, [{ table: 'Rapport_History', rows: [[{ day: DAY + 2 }, 'presented', 'third']] }]);
  expect(
    sheet('Review history')
      .rows.slice(1)
      .map((row) => row[0]?.value),
  ).toEqual([DAY, DAY + 1, DAY + 2].map((day) => day - LESS));
  const days = keptRows(await takeSnapshot(excel), 'history', 'Rapport_History').map(({ cells }) => cells[0]);
  expect(days).toEqual([DAY, DAY + 1, DAY + 2]);
});

test('kept days are taken back with their write', async () => {
  const { excel, model } = openFrom1904();
  const plan = { tabs: [...reportPlan('one').tabs, HISTORY] };
  await writeReport(excel, { plan, read: await takeSnapshot(excel) });
  const before = picturesOf(model);
  const result = await writeReport(excel, { plan, read: await takeSnapshot(excel), kept: KEPT });
  await undoWrite(excel, { previous: plan, result });
  expect(picturesOf(model)).toEqual(before);
});
