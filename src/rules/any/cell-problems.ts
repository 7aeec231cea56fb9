// Cells that reading could not understand, by kind of problem: shared by the rules that speak about one kind each.
import type { CellProblem, ProblemKind, RecordTable, RegisterRecord } from '../../reading/records';
import type { GeneralRuleId, RuleContext } from '../rule';

export interface ProblemCell {
  readonly table: RecordTable;
  readonly record: RegisterRecord;
  readonly field: string;
  readonly problem: CellProblem;
}

/** Every cell with a problem of the kinds, in fields about which no rule of the register speaks instead. */
export function* problemCells(
  { reading, isReplaced }: RuleContext<'any'>,
  rule: GeneralRuleId,
  kinds: ReadonlySet<ProblemKind>,
): Generator<ProblemCell> {
  for (const table of reading.records.tables) {
    const fields = new Set(table.reading.columns.flatMap(({ field }) => field ?? []));
    for (const field of fields) {
      if (isReplaced(rule, table.register, field)) continue;
      for (const record of table.records) {
        const problem = record.problem(field);
        if (problem !== undefined && kinds.has(problem.kind)) yield { table, record, field, problem };
      }
    }
  }
}
