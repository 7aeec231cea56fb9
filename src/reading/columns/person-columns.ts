// Columns that hold persons of the stakeholder register under a header that leaves open whose part they play ("Who", 人员).
import { fieldOf } from '../../registers/catalogue';
import type { FoundTable } from '../tables/build-records';
import { fold } from '../words/fold';
import { headerKey } from '../words/header-text';
import { splitNames } from '../cells/names';
import { optionIndex, optionOf } from '../cells/options';
import type { ColumnReading, TableReading } from '../records';

/** Headers that say "a person" and no more. */
const OPEN_HEADERS = new Set(
  'name|person|people|who|staff|member|contact|contact person|team member|individual|人员|姓名|人|名字|同事|联系人|成员|相关人员|谁'
    .split('|')
    .map(headerKey),
);
/** Our own people do the work; the client's people ask for it. */
const OURS = new Set(['team', 'internal']);
const ASKING_FIELDS = ['raisedBy', 'requester', 'identifiedBy'];
const SAMPLE = 60;
const LEAST_CELLS = 3;
const CONFIDENCE = 0.6;

type Side = 'ours' | 'theirs';

/** The readings with such columns understood, by the readings as they were; only changed ones are listed. */
export function personColumns(tables: readonly FoundTable[]): ReadonlyMap<TableReading, TableReading> {
  const sides = sidesOf(tables.filter(({ register }) => register === 'stakeholders'));
  const changed = new Map<TableReading, TableReading>();
  if (sides.size === 0) return changed;
  for (const table of tables) {
    if (table.register === 'raid' || table.register === 'stakeholders') continue;
    const open = table.reading.columns.filter(
      ({ field, reason, header }) => !field && reason === 'none' && OPEN_HEADERS.has(headerKey(header)),
    );
    const [column] = open;
    const field = column && open.length === 1 ? fieldFor(table, column, sides) : undefined;
    if (column === undefined || field === undefined) continue;
    const understood: ColumnReading = { ...column, field, confidence: CONFIDENCE, reason: 'values' };
    const columns = table.reading.columns.map((each) => (each === column ? understood : each));
    changed.set(table.reading, { ...table.reading, columns });
  }
  return changed;
}

/** The register's own field for whoever does or asks, where all persons are of that side and no column has it yet. */
function fieldFor(table: FoundTable, column: ColumnReading, sides: ReadonlyMap<string, Side>): string | undefined {
  const found = new Set<Side | undefined>();
  let cells = 0;
  for (const row of table.reading.rows.slice(0, SAMPLE)) {
    const names = splitNames(textAt(table, row, column));
    if (names.length > 0) cells += 1;
    for (const name of names) found.add(sides.get(fold(name)));
  }
  const [side] = found;
  if (cells < LEAST_CELLS || found.size !== 1 || side === undefined) return undefined;
  const isFree = (field: string) =>
    fieldOf(table.register, field) !== undefined && !table.reading.columns.some((each) => each.field === field);
  const fields = side === 'ours' ? ['owner'] : ASKING_FIELDS.filter((field) => fieldOf(table.register, field) !== undefined).slice(0, 1);
  return fields.find(isFree);
}

/** The side of each stakeholder whose type says it; a name of both sides is of none. */
function sidesOf(registers: readonly FoundTable[]): ReadonlyMap<string, Side> {
  const types = optionIndex(fieldOf('stakeholders', 'customerType')?.options ?? {});
  const sides = new Map<string, Side>();
  const doubtful = new Set<string>();
  for (const table of registers) {
    const type = table.reading.columns.find(({ field }) => field === 'customerType');
    const named = table.reading.columns.filter(({ field }) => field === 'name' || field === 'aliases');
    if (!type) continue;
    for (const row of table.reading.rows) {
      const option = optionOf(fold(textAt(table, row, type)), types);
      if (option === undefined) continue;
      const side = OURS.has(option) ? 'ours' : 'theirs';
      for (const column of named)
        for (const name of splitNames(textAt(table, row, column)).map(fold)) {
          if ((sides.get(name) ?? side) !== side) doubtful.add(name);
          sides.set(name, side);
        }
    }
  }
  for (const name of doubtful) sides.delete(name);
  return sides;
}

function textAt({ grid }: FoundTable, row: number, { column }: ColumnReading): string {
  return grid.isBlank(row - grid.top, column - grid.left) ? '' : grid.text(row - grid.top, column - grid.left);
}
