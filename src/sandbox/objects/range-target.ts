// Ranges as targets of members: making them, reading them from arguments, and the protection that guards them.
import { isInSheet, parseReference } from '../areas';
import { ExcelError } from '../errors';
import { cellAt } from '../cells';
import type { HostState, RangeTarget } from '../host-state';
import { READ_CELLS } from '../limits';
import type { AreaModel, SheetModel, WorkbookModel } from '../model';

export type { RangeTarget };

export function sheetNamed(model: WorkbookModel, name: string): SheetModel | undefined {
  return model.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** An area that may have been computed: off the sheet is InvalidArgument. */
export function checkedArea(area: AreaModel): AreaModel {
  if (!isInSheet(area)) throw new ExcelError('InvalidArgument', 'the range would lie outside the worksheet');
  return area;
}

/** What an address means on a sheet: "A1:B2", "Sheet2!A1", the name of a range, or of a table. */
export function areaFromAddress(host: HostState, sheet: SheetModel | undefined, address: string): RangeTarget {
  const reference = parseReference(address.startsWith('=') ? address.slice(1) : address);
  if (reference) {
    const named = reference.sheet === undefined ? sheet : sheetNamed(host.model, reference.sheet);
    if (named) return { sheet: named, area: reference.area };
  }
  const name = host.model.names.find(
    (item) => item.name.toLowerCase() === address.toLowerCase() && (item.scope === undefined || item.scope === sheet?.id),
  );
  const target = name ? parseReference(name.formula.slice(1)) : undefined;
  const targetSheet = target?.sheet === undefined ? undefined : sheetNamed(host.model, target.sheet);
  if (target && targetSheet) return { sheet: targetSheet, area: target.area };
  throw new ExcelError('InvalidArgument', `no range: ${address}`);
}

export function checkReadable(area: AreaModel): void {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells > READ_CELLS) throw new ExcelError('RangeExceedsLimit', `${cells} cells, at most ${READ_CELLS}`);
}

export function refuseProtected(sheet: SheetModel): void {
  if (sheet.isProtected) throw new ExcelError('AccessDenied', `the worksheet ${sheet.name} is protected`);
}

/** Unlocked cells of a protected sheet may be filled; everything else about it stays as it is. */
export function guardCells({ sheet, area }: RangeTarget, member: string): void {
  if (!sheet.isProtected) return;
  const fills = member === 'values' || member === 'formulas' || member === 'clear';
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (!fills || cellAt(sheet, row, column)?.style?.locked !== false) refuseProtected(sheet);
    }
  }
}
