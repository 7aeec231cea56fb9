// What a plan says of print and of labels, as the workbook has it after a write.
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import type { TabPlan } from '../../src/report/plan';
import { CHART, tabPlan } from './plans';
import { open, workbookOf } from './support';

async function written(change: Partial<TabPlan>) {
  const book = open(workbookOf({ Risks: [['ID']] }));
  const tab = { ...tabPlan(), ...change };
  await writeReport(book.excel, { plan: { tabs: [tab] }, read: await takeSnapshot(book.excel) });
  return book.sheet(tab.name);
}

test('columns that are not to be printed lie outside the print area', async () => {
  const { print } = tabPlan();
  expect((await written({ print: { ...print, columns: 2 } })).pageLayout.printAreaRef).toMatch(/\$A\$1:\$B\$\d+$/);
});

test('a sheet with a scale is not squeezed to the width of a page', async () => {
  const { print } = tabPlan();
  const { scale, fitToWidth } = (await written({ print: { ...print, scale: 75 } })).pageLayout;
  expect([scale, fitToWidth]).toEqual([75, undefined]);
  expect((await written({ print })).pageLayout).toMatchObject({ fitToWidth: 1 });
});

test('labels stand above the points of a line where the plan says so', async () => {
  const series = [
    { name: 'On time', values: { top: 3, left: 1, bottom: 4, right: 1 }, color: '#2F6DA8', labels: 'value', labelsAt: 'above' },
  ] as const;
  const { charts } = await written({ charts: [{ ...CHART, type: 'LineMarkers', series }] });
  expect(charts[0]?.series[0]?.dataLabels).toMatchObject({ position: 'Top' });
});

test('names of series are cut where Excel takes no more, and a series of another type than the chart keeps it', async () => {
  const [first, second] = CHART.series;
  const series = [
    { ...first, name: 'x'.repeat(300) },
    { ...second, name: '名'.repeat(300), type: 'Line' },
  ] as TabPlan['charts'][number]['series'];
  const { charts } = await written({ charts: [{ ...CHART, series }] });
  expect(charts[0]?.series.map(({ name, chartType }) => [name.length, chartType])).toEqual([
    [255, undefined],
    [255, 'Line'],
  ]);
});
