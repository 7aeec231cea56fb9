// What a meeting writes into the next steps of a client tab is there again after the next run.
import { report } from '../../src/report/report';
import type { CellValue } from '../../src/workbook/snapshot';
import { columnOf, type Desk, NEW, reviewed, run, withValues } from '../support/desk';

/** The book with these rows written into the next steps of the first client tab. */
function withSteps(desk: Desk, rows: readonly (readonly CellValue[])[]): Desk {
  const first = columnOf(desk, desk.book.names.find(({ name }) => name.startsWith('Rapport.input.steps.1.'))?.name ?? '');
  if (!first) throw new Error('the tab has no place for steps');
  return withValues(desk, first.sheet.name, (values) => {
    rows.forEach((cells, row) => {
      const line = values[first.row - first.sheet.top + row];
      cells.forEach((cell, at) => line?.splice(first.column - first.sheet.left + at * 3, 1, cell));
    });
  });
}

function stepsOn(desk: Desk): string[] {
  const tab = report(reviewed(desk), { language: 'en', tabs: ['client'] }).tabs[0];
  const place = tab?.names.find(({ name }) => name.startsWith('Rapport.input.steps.'));
  const values = (tab?.cells ?? []).slice(place?.row).map((cells) => cells[place?.column ?? -1]?.value);
  return values.flatMap((value) => (value?.kind === 'text' ? [value.text] : []));
}

describe('what a meeting adds to the next steps of a client tab', () => {
  const first = withSteps(run(NEW), [['Send the test data', 'Li', 'Friday'], ['Book the room']]);

  test('is there again after the next run, a line for each row, with blank rows for more', () => {
    expect(stepsOn(run(first))).toEqual(['Send the test data · Li · Friday', 'Book the room']);
    expect(stepsOn(run(run(first), ['review']))).toEqual(['Send the test data · Li · Friday', 'Book the room']);
  });

  test('goes once the PM clears it', () => {
    expect(stepsOn(run(withSteps(run(first), [[''], ['']])))).toEqual([]);
  });

  test('stands on the tab of that client alone', () => {
    const others = report(reviewed(run(first)), { language: 'en', tabs: ['client'] }).tabs.slice(1);
    expect(JSON.stringify(others)).not.toContain('Book the room');
  });
});
