// What goes wrong between an add-in and Excel: sizes, lost replies, failures half way, other hands in the workbook; and what it costs.
import { workbookOf } from '../../src/sandbox/build';
import type { HostOptions } from '../../src/sandbox/host';
import { failureOf, inExcel, openExcel, sheetOf } from './excel';

const book = () => workbookOf([{ name: 'S', values: [['a'], ['b'], ['c']] }]);
const column = (model: ReturnType<typeof book>) => sheetOf(model, 'S').rows.map((cells) => cells[0]?.value);

const writeThree = async (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getItem('S');
  for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
  await context.sync();
};

describe('5 MB a request and a response in Excel on the web', () => {
  // https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
  const long = 'x'.repeat(30_000);

  test('a request that is too large does nothing', async () => {
    const model = book();
    const write = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('S').getRange('A1:A200').values = Array.from({ length: 200 }, () => [long]);
      await context.sync();
    };
    expect(await failureOf(write, model)).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(column(model)).toEqual(['a', 'b', 'c']);
    await inExcel(model, write, { platform: 'PC' });
    expect(column(model)).toHaveLength(200);
  });

  test('a response that is too large is not given, though what was written stays', async () => {
    const model = workbookOf([{ name: 'S', values: Array.from({ length: 200 }, () => [long]) }]);
    const read = async (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('B1').values = [['written']];
      const range = sheet.getRange('A1:A200');
      range.load('values');
      await context.sync();
      return range.values.length;
    };
    expect(await failureOf(read, model)).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(sheetOf(model, 'S').rows[0]?.[1]?.value).toBe('written');
    expect(await inExcel(model, read, { platform: 'Mac' })).toBe(200);
  });

  test('bytes are counted, not characters', async () => {
    const { Excel, host } = openExcel(book());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1');
      range.values = [['险'.repeat(1000)]];
      range.load('values');
      await context.sync();
    });
    expect(host.meter.requestBytes).toBeGreaterThan(3000);
    expect(host.meter.responseBytes).toBeGreaterThan(3000);
  });
});

// Seen rather than documented: https://github.com/OfficeDev/office-js/issues/5198
test('a list of areas may have 8,192 characters and no more', async () => {
  const format = (address: string) => (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('S').getRanges(address).format.font.bold = true;
    return context.sync();
  };
  const longest = Array.from({ length: 2_731 }, () => 'A1').join(',');
  expect(longest).toHaveLength(8_192);
  await inExcel(book(), format(longest));
  expect(await failureOf(format(`${longest},A1`), book())).toMatchObject({ code: 'InvalidArgument' });
});

describe('faults', () => {
  const run = (faults: NonNullable<HostOptions['faults']>) => async () => {
    const model = book();
    const failure = await failureOf(writeThree, model, { faults });
    return [failure.code, column(model)];
  };

  test('failing at an action keeps what ran before it', async () => {
    const actions = openExcel(book());
    await actions.Excel.run(writeThree);
    const kept: unknown[] = [];
    for (let action = 1; action <= actions.host.meter.actions; action++) {
      const [code, values] = await run({ failAt: { action, code: 'GeneralException' } })();
      expect(code).toBe('GeneralException');
      kept.push(String(values));
    }
    expect([...new Set(kept)]).toEqual(['a,b,c', '1,b,c', '1,2,c']);
  });

  test('failing at an action of the second request', async () => {
    const model = book();
    const failure = await failureOf(
      async (context) => {
        await writeThree(context);
        context.workbook.worksheets.getItem('S').name = 'T';
      },
      model,
      { faults: { failAt: { request: 2, action: 1 } } },
    );
    expect(failure.code).toBe('GeneralException');
    expect([column(model), model.sheets[0]?.name]).toEqual([[1, 2, 3], 'S']);
  });

  test('a dropped reply: everything ran and the add-in does not know', async () => {
    expect(await run({ dropReplyOf: 1 })()).toEqual(['ConnectionFailure', [1, 2, 3]]);
  });

  test('offline: nothing arrives', async () => {
    expect(await run({ offlineFrom: 1 })()).toEqual(['ConnectionFailure', ['a', 'b', 'c']]);
  });

  test('a cell is being edited', async () => {
    // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
    expect(await run({ isEditingCell: true })()).toEqual(['InvalidOperationInCellEditMode', ['a', 'b', 'c']]);
  });

  test('with delayForCellEdit the batch waits for the user instead', async () => {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
    const { Excel, model } = openExcel(book(), { faults: { isEditingCell: true } });
    await Excel.run({ delayForCellEdit: true }, writeThree);
    expect(column(model)).toEqual([1, 2, 3]);
  });

  test('a workbook open for viewing can be read, not written', async () => {
    const { Excel, host } = openExcel(book(), { faults: { isViewOnly: true } });
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([['a']]);
    await expect(Excel.run(writeThree)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(column(host.model)).toEqual(['a', 'b', 'c']);
  });

  test('a co-author changes the workbook between two requests', async () => {
    const edit = (model: ReturnType<typeof book>) => Object.assign(sheetOf(model, 'S').rows[0]?.[0] ?? {}, { value: 'theirs' });
    const seen = await inExcel(
      book(),
      async (context) => {
        const range = context.workbook.worksheets.getItem('S').getRange('A1');
        range.load('values');
        await context.sync();
        const before: unknown = range.values[0]?.[0];
        range.load('values');
        await context.sync();
        return [before, range.values[0]?.[0]] as unknown[];
      },
      { faults: { beforeRequest: { 2: edit } } },
    );
    expect(seen).toEqual(['a', 'theirs']);
  });
});

test('the meter counts what our code awaits, and clean-up apart', async () => {
  const { Excel, host } = openExcel(book());
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange('A1');
    range.load('values');
    await context.sync();
    await context.sync();
  });
  // The workbook, its worksheets, the worksheet, the range (twice, and kept), the load.
  expect(host.meter).toMatchObject({ syncs: 1, cleanups: 1, actions: 7 });
  host.resetMeter();
  expect(host.meter).toMatchObject({ syncs: 0, cleanups: 0, actions: 0, requestBytes: 0, responseBytes: 0 });
});
