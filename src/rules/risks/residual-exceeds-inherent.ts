// A threat that would be greater after its response than before; an opportunity is meant to grow.
import type { Rule } from '../rule';

export const residualExceedsInherent: Rule<'risks'> = {
  meta: {
    id: 'risks/residual-exceeds-inherent',
    register: 'risks',
    severity: 'warning',
    concern: 'project',
    needs: { risks: ['probability', 'impact', 'residualProbability', 'residualImpact'] },
  },
  *check({ records }) {
    for (const record of records) {
      const [probability, impact] = [record.rating('probability'), record.rating('impact')];
      const [residualProbability, residualImpact] = [record.rating('residualProbability'), record.rating('residualImpact')];
      if (
        !record.active ||
        record.choice('kind') === 'opportunity' ||
        probability === undefined ||
        impact === undefined ||
        residualProbability === undefined ||
        residualImpact === undefined
      )
        continue;
      const [inherent, residual] = [probability * impact, residualProbability * residualImpact];
      if (residual > inherent) {
        const field = residualProbability > probability ? 'residualProbability' : 'residualImpact';
        yield {
          record,
          field,
          related: [record.cell('probability'), record.cell('impact')],
          messageId: 'residualExceeds',
          data: { inherent, residual },
        };
      }
    }
  },
};
