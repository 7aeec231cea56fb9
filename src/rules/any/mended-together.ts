// A finding on cells of one table that are mended together: it stands at the first of them and offers to mend all.
import type { RecordTable } from '../../reading/records';
import type { CellRef } from '../../workbook/address';
import type { Fix } from '../finding';
import type { RuleContext } from '../rule';

interface MendedTogether {
  readonly table: RecordTable;
  readonly subject: string;
  readonly cell: CellRef;
  readonly related: readonly CellRef[];
  readonly fixes: readonly Fix[];
}

/** Undefined where there is nothing to mend. */
export function mendedTogether(
  table: RecordTable,
  fixes: readonly Fix[],
  { nameOf }: Pick<RuleContext, 'nameOf'>,
): MendedTogether | undefined {
  const [first, ...others] = fixes;
  return first && { table, subject: nameOf(table), cell: first.cell, related: others.map(({ cell }) => cell), fixes };
}
