// Which legend goes for a table: the one on its own worksheet, else the one of the tabs that are no register.
import type { SheetSnapshot } from '../../workbook/snapshot';
import { type Grid, gridOf } from '../grid';
import { findLegends, joined, type Legends, type Taken, withFallback } from './legends';
import type { TableReading } from '../records';

/** Finds the legends for the tables of a grid; each worksheet is looked through once, and only when asked. */
export function legendFinder(
  tables: readonly { readonly grid: Grid; readonly reading: TableReading }[],
  otherSheets: readonly SheetSnapshot[],
): (grid: Grid) => Legends {
  const byGrid = new Map<Grid, Legends>();
  let far: Legends | undefined;
  return (grid) => {
    let legends = byGrid.get(grid);
    if (legends === undefined) {
      far ??= joined(otherSheets.map((sheet) => findLegends(gridOf(sheet), [])));
      const taken = tables.flatMap((table) => (table.grid === grid ? areaOf(grid, table.reading) : []));
      byGrid.set(grid, (legends = withFallback(findLegends(grid, taken), far)));
    }
    return legends;
  };
}

function areaOf(grid: Grid, { headerRows, firstRow, lastRow, columns }: TableReading): readonly Taken[] {
  // What stands right of the last field is beside the table, though in its header row.
  const listed = columns.filter(({ field }) => field !== undefined).map(({ column }) => column - grid.left);
  return [
    {
      top: (headerRows[0] ?? firstRow) - grid.top,
      bottom: lastRow - grid.top,
      left: Math.min(...listed),
      right: Math.max(...listed),
    },
  ];
}
