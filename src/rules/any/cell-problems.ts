// Cells that reading could not understand, by kind of problem: shared by the rules that speak about one kind each.
import type { CellProblem, ProblemKind, Reading, RecordTable, RegisterRecord } from '../../reading/records';
import type { Found, GeneralRuleId, RuleContext } from '../rule';
import { shortened } from '../shortened';

export interface ProblemCell {
  readonly table: RecordTable;
  readonly record: RegisterRecord;
  readonly field: string;
  readonly problem: CellProblem;
}

/** The cells with a problem of the kinds, in fields about which no rule of the register speaks instead. */
export function problemCells(
  { reading, isReplaced }: RuleContext<'any'>,
  rule: GeneralRuleId,
  kinds: ReadonlySet<ProblemKind>,
): ProblemCell[] {
  return allProblems(reading).filter(({ table, field, problem }) => kinds.has(problem.kind) && !isReplaced(rule, table.register, field));
}

/** Every column is asked once, however many rules want to know, and the rows only of columns that have a problem. */
const problemsOf = new WeakMap<Reading, readonly ProblemCell[]>();

function allProblems(reading: Reading): readonly ProblemCell[] {
  const known = problemsOf.get(reading);
  if (known) return known;
  const found: ProblemCell[] = [];
  for (const table of reading.records.tables) {
    const fields = new Set(table.reading.columns.flatMap(({ field }) => field ?? []));
    for (const field of fields) {
      if (!table.hasProblem(field)) continue;
      for (const record of table.records) {
        const problem = record.problem(field);
        if (problem !== undefined) found.push({ table, record, field, problem });
      }
    }
  }
  problemsOf.set(reading, found);
  return found;
}

/** Whether the one finding on the column of these cells was waived: it then stays one, however few they are. */
export function isColumnWaived([first]: readonly ProblemCell[], { isWaived, nameOf }: Pick<RuleContext, 'isWaived' | 'nameOf'>): boolean {
  return first !== undefined && isWaived({ subject: nameOf(first.table), field: first.field });
}

/** One finding for a whole column whose cells are not understood: `count` is what the sentence counts, its cells or its different words. */
export function* columnInDoubt(
  [first, ...others]: readonly ProblemCell[],
  count: number,
  { nameOf }: Pick<RuleContext, 'nameOf'>,
): Generator<Found> {
  if (first === undefined) return;
  const { table, record, field, problem } = first;
  yield {
    table,
    subject: nameOf(table),
    field,
    cell: record.cell(field),
    related: others.map((other) => other.record.cell(field)),
    messageId: 'column',
    data: { field: `${table.register}.${field}`, count, found: shortened(problem.raw) },
  };
}
