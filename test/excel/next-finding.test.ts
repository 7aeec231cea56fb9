// "Go to next finding" of the ribbon: from cell to cell along the Findings tab, with nothing but what the workbook says.
import fc from 'fast-check';
import type { ExcelApi } from '../../src/excel/excel-api';
import { goToNextFinding, type ListedFinding, nextFinding } from '../../src/excel/next-finding';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import type { PlannedCell, TabPlan } from '../../src/report/plan';
import { type CellRef, fullAddress, parseAddress } from '../../src/workbook/address';
import { text, textTab } from './plans';
import { open, type Opened, workbookOf } from './support';

const REGISTERS = {
  "Risks, client's": [['ID'], ['R-1'], ['R-2'], ['R-3']],
  Issues: [['ID'], ['I-1'], ['I-2']],
};

const at = (address: string): CellRef => {
  const { sheet = '', top, left } = parseAddress(address) ?? { top: 0, left: 0 };
  return { sheet, row: top, column: left };
};
const R2 = "'Risks, client''s'!A3";
const R3 = "'Risks, client''s'!B4";
const I1 = "'Issues'!A2";

/** A Findings tab as the report makes it: a title, then a table with a link in each row but those of the whole workbook. */
function findingsTab(cells: readonly (string | undefined)[]): TabPlan {
  const link = (address: string): PlannedCell => ({ value: { kind: 'link', text: address, to: at(address) }, style: 'cell' });
  const rows = cells.map((address) => [text('Error'), address === undefined ? text('–') : link(address), text("'Issues'!A3")]);
  return textTab([], {
    kind: 'findings',
    name: 'Findings',
    cells: [[text('12 findings'), undefined, undefined], [text('Severity'), text('Cell'), text('Your notes')], ...rows],
    columnWidths: [60, 90, 90],
    rowHeights: [undefined, undefined, ...cells.map(() => undefined)],
    tables:
      cells.length === 0 ? [] : [{ name: 'RapportFindings', area: { top: 1, left: 0, bottom: cells.length + 1, right: 2 }, filter: true }],
  });
}

async function bookWith(cells: readonly (string | undefined)[]): Promise<Opened> {
  const book = open(workbookOf(REGISTERS));
  await writeReport(book.excel, { plan: { tabs: [findingsTab(cells)] }, read: await takeSnapshot(book.excel) });
  return book;
}

function stand({ model, sheet }: Opened, { sheet: name, row, column }: CellRef): void {
  model.activeSheetId = sheet(name).id;
  model.selection = { top: row, left: column, bottom: row, right: column };
}

function standing({ model: { sheets, activeSheetId, selection } }: Opened): string {
  return fullAddress({ sheet: sheets.find(({ id }) => id === activeSheetId)?.name ?? '', row: selection.top, column: selection.left });
}

describe('the next finding', () => {
  test('each press goes on to the cell of the next finding, and from the last to the first', async () => {
    const book = await bookWith([R2, undefined, I1, I1, R3]);
    stand(book, at("'Issues'!A1"));
    const visited: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      await goToNextFinding(book.excel);
      visited.push(standing(book));
    }
    expect(visited).toEqual([R2, I1, R3, R2]);
  });

  test.each([
    ['a row of the Findings tab', "'Findings'!C5", I1],
    ['a row without a cell: the next one that has', "'Findings'!A4", I1],
    ['the title of the Findings tab', "'Findings'!A1", R2],
    ['below the list', "'Findings'!A40", R2],
    ['a finding', R2, I1],
    ['the cell below a finding, where Enter leads after a correction', "'Issues'!A3", R3],
    ['before any finding of the tab', "'Issues'!A1", R2],
  ])('from %s', async (_, from, to) => {
    const book = await bookWith([R2, undefined, I1, R3]);
    stand(book, at(from));
    expect(await goToNextFinding(book.excel)).toEqual({ at: 'finding', cell: at(to) });
    expect(standing(book)).toBe(to);
  });

  test('asks Excel four times, whatever the number of findings', async () => {
    const book = await bookWith(Array.from({ length: 400 }, (_, index) => `'Issues'!A${index + 2}`));
    const before = book.host.meter.syncs;
    await goToNextFinding(book.excel);
    expect(book.host.meter.syncs - before).toBe(4);
  });

  test('works in the oldest Excel that Rapport runs in', async () => {
    const written = await bookWith([R2]);
    const book = open(written.model, { apiVersion: '1.14' });
    expect(await goToNextFinding(book.excel)).toEqual({ at: 'finding', cell: at(R2) });
  });
});

describe('where there is none', () => {
  test('a list without findings is shown itself', async () => {
    const book = await bookWith([]);
    expect(await goToNextFinding(book.excel)).toEqual({ at: 'findingsTab' });
    expect(standing(book)).toBe("'Findings'!A1");
  });

  test('so is a list whose tabs are hidden or gone', async () => {
    const book = await bookWith([I1, R2]);
    book.sheet('Issues').visibility = 'Hidden';
    book.sheet("Risks, client's").name = 'Risks';
    expect(await goToNextFinding(book.excel)).toEqual({ at: 'findingsTab' });
  });

  test('before the first write nothing moves', async () => {
    const book = open(workbookOf(REGISTERS));
    stand(book, at(R2));
    expect(await goToNextFinding(book.excel)).toEqual({ at: 'nowhere' });
    expect(standing(book)).toBe(R2);
  });

  test("a user's own tab named Findings is not followed", async () => {
    const book = open(workbookOf({ ...REGISTERS, Findings: [['Cell'], [I1]] }));
    expect(await goToNextFinding(book.excel)).toEqual({ at: 'nowhere' });
  });
});

test('from any cell, pressing as often as there are cells shows each of them once', () => {
  const cell = fc.record({ sheet: fc.constantFrom<string>('A', 'B'), row: fc.nat(5), column: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), cell, (cells, start) => {
      const list = cells.map((target, index): ListedFinding => ({ listedAt: { sheet: 'List', row: index, column: 0 }, cell: target }));
      const distinct = new Set(cells.map(fullAddress));
      const shown: string[] = [];
      for (let here = start; shown.length < distinct.size;) {
        here = nextFinding(list, here, 'List') ?? start;
        shown.push(fullAddress(here));
      }
      expect(new Set(shown)).toEqual(distinct);
    }),
  );
});

describe('the ribbon command', () => {
  type Command = (event: { completed: () => void }) => void;

  /** Presses the button: the command as the ribbon finds it, by its name in the manifest; resolves once it has told that it ended. */
  async function press(excel: ExcelApi): Promise<void> {
    const commands = new Map<string, Command>();
    const starts: (() => void)[] = [];
    Object.assign(globalThis, {
      Excel: excel,
      Office: {
        onReady: (start: () => void) => Promise.resolve(starts.push(start)),
        actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      },
    });
    jest.resetModules();
    await import('../../src/commands/commands');
    for (const start of starts) start();
    const command = commands.get('goToNextFinding');
    if (!command) throw new Error('goToNextFinding is not associated');
    await new Promise<void>((completed) => {
      command({ completed });
    });
  }

  test('goes there and tells Excel that it has ended', async () => {
    const book = await bookWith([R3]);
    await press(book.excel);
    expect(standing(book)).toBe(R3);
  });

  test('ends while the user is typing in a cell too, and moves nothing', async () => {
    const written = await bookWith([R3]);
    const book = open(written.model, { faults: { isEditingCell: true } });
    stand(book, at(I1));
    const reports = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await press(book.excel);
    expect(reports.mock.calls).toEqual([[expect.objectContaining({ kind: 'cellEditing' })]]);
    expect(standing(book)).toBe(I1);
    reports.mockRestore();
  });
});
