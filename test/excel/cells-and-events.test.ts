// Going to a cell, and noticing edits: what the pane does while the user works.
import { goToCell } from '../../src/excel/go-to-cell';
import { recover } from '../../src/excel/change/recover';
import { watchEdits } from '../../src/excel/watch';
import { open, workbookOf } from './support';

const TABS = { Cover: [['x']], Risks: [['ID'], ['R-1']] };

describe('going to a cell', () => {
  test('brings its tab to the front and selects it', async () => {
    const { excel, model, sheet } = open(workbookOf(TABS));
    await goToCell(excel, { sheet: 'Risks', row: 1, column: 0 });
    expect(model.activeSheetId).toBe(sheet('Risks').id);
    expect(model.selection).toEqual({ top: 1, left: 0, bottom: 1, right: 0 });
  });

  test.each([
    ['gone', 'Nowhere', 'Visible'],
    ['hidden', 'Risks', 'Hidden'],
  ] as const)('says so when the tab is %s, and shows nothing', async (_, name, visibility) => {
    const { excel, model, sheet } = open(workbookOf(TABS));
    sheet('Risks').visibility = visibility;
    const active = model.activeSheetId;
    await expect(goToCell(excel, { sheet: name, row: 0, column: 0 })).rejects.toMatchObject({ kind: 'notFound' });
    expect(model.activeSheetId).toBe(active);
  });
});

describe('watching edits', () => {
  test('tells the tab and the address of an edit of a tab that was read, until stopped', async () => {
    const { excel } = open(workbookOf(TABS));
    const seen: string[] = [];
    let told: (() => void) | undefined;
    const next = () => new Promise<void>((resolve) => (told = resolve));
    const watch = await watchEdits(excel, new Set(['Risks']), (name, address) => {
      seen.push(`${name}!${address}`);
      told?.();
    });
    const edit = (name: string, address: string) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(address).values = [['new']];
        await context.sync();
      });
    const first = next();
    await edit('Cover', 'A1');
    await edit('Risks', 'A2');
    await first;
    expect(seen).toEqual(['Risks!A2']);
    await watch.stop();
  });
});

test('a workbook without an interrupted write is left alone by recovery, in one sync', async () => {
  const { excel, host } = open(workbookOf(TABS));
  expect(await recover(excel)).toBe('nothing');
  expect(host.meter.syncs).toBe(1);
});
