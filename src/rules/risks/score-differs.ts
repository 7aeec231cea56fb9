// A written score is not what probability and impact give, by the formula that this table itself follows.
import type { RecordTable, RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';
import type { CellRef } from '../../workbook/address';
import type { Fix } from '../finding';
import type { Rule, RuleContext } from '../rule';

type Risk = RegisterRecord<FieldId<'risks'>>;
type Formula = (probability: number, impact: number) => number;

/** Most registers multiply, some add. */
const FORMULAS: readonly Formula[] = [(probability, impact) => probability * impact, (probability, impact) => probability + impact];

export const scoreDiffers: Rule<'risks'> = {
  meta: {
    id: 'risks/score-differs',
    register: 'risks',
    severity: 'warning',
    concern: 'record',
    needs: { risks: ['score', 'probability', 'impact'] },
  },
  *check(context) {
    const formulas = new Map<RecordTable, Formula | undefined>();
    for (const record of context.records) {
      const { table } = record;
      if (!formulas.has(table)) formulas.set(table, formulaOf(table.records));
      const formula = formulas.get(table);
      const scored = formula && scoredBy(record, formula);
      if (scored === undefined || isNear(scored.score, scored.expected)) continue;
      yield {
        record,
        field: 'score',
        related: [record.cell('probability'), record.cell('impact')],
        messageId: 'differs',
        data: { ...scored },
        fixes: scoreFix(record.cell('score'), scored.expected, context),
      };
    }
  },
};

interface Scored {
  readonly score: number;
  readonly expected: number;
  readonly probability: number;
  readonly impact: number;
}

/** Undefined for a row that lacks one of the three. */
function scoredBy(record: Risk, formula: Formula): Scored | undefined {
  const score = record.number('score');
  const probability = record.rating('probability');
  const impact = record.rating('impact');
  if (score === undefined || probability === undefined || impact === undefined) return undefined;
  return { score, expected: formula(probability, impact), probability, impact };
}

/** The formula that more than half of the scored rows follow; undefined where none is, and then no row can be called wrong. */
function formulaOf(records: readonly Risk[]): Formula | undefined {
  return FORMULAS.find((formula) => {
    let scored = 0;
    let following = 0;
    for (const record of records) {
      const row = scoredBy(record, formula);
      if (row === undefined) continue;
      scored += 1;
      if (isNear(row.score, row.expected)) following += 1;
    }
    return following * 2 > scored;
  });
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.01 * Math.max(1, Math.abs(b));
}

function scoreFix(cell: CellRef, to: number, { valueOf, isFormula }: RuleContext<'risks'>): Fix[] {
  return isFormula(cell) ? [] : [{ cell, from: valueOf(cell), to: Math.round(to * 1e6) / 1e6 }];
}
