// A finding on cells of one table that are mended together: it stands at the first of them and offers to mend all.
import type { RecordTable } from '../../reading/records';
import type { CellRef } from '../../workbook/address';
import type { Fix } from '../finding';

interface MendedTogether {
  readonly subject: string;
  readonly cell: CellRef;
  readonly related: readonly CellRef[];
  readonly fixes: readonly Fix[];
}

/** Undefined where there is nothing to mend. */
export function mendedTogether({ register, sheet }: RecordTable, fixes: readonly Fix[]): MendedTogether | undefined {
  const [first, ...others] = fixes;
  return first && { subject: `${register}/${sheet}`, cell: first.cell, related: others.map(({ cell }) => cell), fixes };
}
