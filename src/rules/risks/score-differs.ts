// A written score is not what probability and impact give, by the formula that this table itself follows.
import type { RegisterRecord } from '../../reading/records';
import type { CellRef } from '../../workbook/address';
import type { Fix } from '../finding';
import type { Rule, RuleContext } from '../rule';

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
    const scored = context.records.flatMap((record) => {
      const [score, probability, impact] = [record.number('score'), record.rating('probability'), record.rating('impact')];
      return score === undefined || probability === undefined || impact === undefined ? [] : [{ record, score, probability, impact }];
    });
    const formula = formulaOf(scored);
    if (formula === undefined) return;
    for (const { record, score, probability, impact } of scored) {
      const expected = formula(probability, impact);
      if (!isNear(score, expected))
        yield {
          record,
          field: 'score',
          related: [record.cell('probability'), record.cell('impact')],
          messageId: 'differs',
          data: { score, expected, probability, impact },
          fixes: scoreFix(record.cell('score'), expected, context),
        };
    }
  },
};

type Scored = { readonly record: RegisterRecord; readonly score: number; readonly probability: number; readonly impact: number };

/** The formula that more than half of the rows follow; undefined where none is, and then no row can be called wrong. */
function formulaOf(scored: readonly Scored[]): Formula | undefined {
  return FORMULAS.find(
    (formula) => scored.filter(({ score, probability, impact }) => isNear(score, formula(probability, impact))).length * 2 > scored.length,
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.01 * Math.max(1, Math.abs(b));
}

function scoreFix(cell: CellRef, to: number, { valueOf, isFormula }: RuleContext<'risks'>): Fix[] {
  return isFormula(cell) ? [] : [{ cell, from: valueOf(cell), to: Math.round(to * 1e6) / 1e6 }];
}
