// The real Office.js client over the embedded Excel: what is promised by the client itself must still hold.
import { workbookOf, emptyWorkbook } from '../../src/sandbox/build';
import { failureOf, inExcel, openExcel } from './excel';

const project = () =>
  workbookOf([
    {
      name: 'Risks',
      values: [
        ['ID', 'Title'],
        ['R1', 'Late'],
        ['R2', 'Costly'],
      ],
    },
    { name: 'Old notes', visibility: 'Hidden', values: [['x']] },
  ]);

test('worksheets load by name and visibility in one sync', async () => {
  const { Excel, host } = openExcel(project());
  const seen = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/visibility');
    await context.sync();
    return sheets.items.map((sheet) => [sheet.name, sheet.visibility]);
  });
  expect(seen).toEqual([
    ['Risks', 'Visible'],
    ['Old notes', 'Hidden'],
  ]);
  expect(host.meter.syncs).toBe(1);
});

test('a property that was not loaded is the client’s own error', async () => {
  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  const read = inExcel(project(), async (context) => {
    const range = context.workbook.worksheets.getItem('Risks').getRange('A1:B3');
    range.load('address');
    await context.sync();
    return range.values;
  });
  await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a range keeps standing for its cells in the next batch, and is let go after the run', async () => {
  const { Excel, host } = openExcel(project());
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Risks').getRange('A2:B2');
    range.load('values');
    await context.sync();
    range.values = [['R9', 'Changed']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['R9', 'Changed']]);
  expect(host.meter).toMatchObject({ syncs: 2, cleanups: 1 });
});

test('a missing item is a null object or an error, as asked', async () => {
  // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
  const isNull = await inExcel(project(), async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const used = missing.getUsedRangeOrNullObject();
    used.load('address');
    missing.load('name');
    await context.sync();
    return [missing.isNullObject, used.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
  expect(await failureOf((context) => context.workbook.worksheets.getItem('Nowhere').load('name'))).toMatchObject({
    code: 'ItemNotFound',
  });
});

test('deleting a null object does nothing', async () => {
  const { model, Excel } = openExcel(project());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('Nowhere').delete();
    await context.sync();
  });
  expect(model.sheets).toHaveLength(2);
});

test('a failed batch keeps what ran before the failure and names the statement', async () => {
  const model = project();
  const failure = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getItem('Risks');
    sheet.getRange('A1').values = [['Number']];
    sheet.name = 'a/b';
    sheet.getRange('B1').values = [['never']];
  }, model);
  expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Worksheet.name' });
  expect(failure.statement).toContain('worksheet.name');
  expect(model.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(['Number', 'Title']);
});

test('an unknown member is refused by its name', async () => {
  const failure = await failureOf((context) =>
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').getDependents().load('address'),
  );
  expect(failure.code).toBe('NotImplemented');
  expect(failure.message).toContain('Range.getDependents');
});

test('large writes arrive whole although the client splits them', async () => {
  const { model, Excel } = openExcel(emptyWorkbook());
  const rows = Array.from({ length: 900 }, (_, row) => [row, row * 2, 'text']);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2').getResizedRange(899, 2).values = rows;
    await context.sync();
  });
  expect(model.sheets[0]?.rows[900]?.map((cell) => cell?.value)).toEqual([undefined, 899, 1798, 'text']);
});

test('a new worksheet is found again after the sync, by its id', async () => {
  const model = project();
  await inExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.add('Review');
    await context.sync();
    sheet.name = 'Review 2';
    sheet.getRange('A1').values = [['done']];
    await context.sync();
  });
  expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Risks', 'Old notes', 'Review 2']);
});

test('onChanged tells of writes while somebody listens', async () => {
  const { Excel } = openExcel(project());
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Risks');
    sheet.load('id');
    await context.sync();
    const listening = sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
    await context.sync();
    sheet.getRange('B2').values = [['Later']];
    await context.sync();
    listening.remove();
    await context.sync();
    sheet.getRange('B3').values = [['unheard']];
    await context.sync();
  });
  expect(seen).toEqual(['B2']);
});

test('what a user types is taken and told of like any edit', async () => {
  const { Excel, host, model } = openExcel(project());
  const heard = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id');
    await context.sync();
    const address = new Promise<string>((resolve) => {
      sheet.onChanged.add((event) => {
        resolve(event.address);
        return Promise.resolve();
      });
    });
    await context.sync();
    return { address };
  });
  host.typeIntoCell(1, 1, '50%');
  expect(await heard.address).toBe('B2');
  expect(model.sheets[0]?.rows[1]?.[1]).toMatchObject({ value: 0.5, numberFormat: '0%' });
});

test('items can be skipped and cut off', async () => {
  const names = await inExcel(project(), async (context) => {
    const sheets = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true });
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(['Old notes']);
});

test('a new workbook opens beside this one', async () => {
  const { Excel, host } = openExcel();
  await Excel.createWorkbook('UEsDBA==');
  expect(host.created).toEqual(['UEsDBA==']);
});
