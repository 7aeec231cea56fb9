// The risk view of a review: each active risk on the sheet's own scale, as it was scored.
import type { RiskScore } from '../../scores/registers/risk-scores';
import type { RiskRow, RiskView } from '../views/risk-view';
import { countedRows } from './counted';
import { dated, figured, idOf, optionOf, placeOf, titleOf, type Sources } from './sources';

const RANK = { low: 0, medium: 1, high: 2, top: 3 } as const;

export function riskView(sources: Sources): RiskView {
  const { review } = sources;
  const { active, closed, matrix, exposure } = review.scores.risks;
  return {
    risks: active.map((risk) => riskRow(sources, risk)),
    probabilitySteps: matrix.probabilitySteps,
    impactSteps: matrix.impactSteps,
    bandOf: (probability, impact) => RANK[matrix.bandOf(probability, impact)],
    closed,
    counted: countedRows(sources, 'risks'),
    ...(exposure === undefined
      ? {}
      : {
          exposure: {
            currency: review.setup.settings.currency,
            mean: exposure.expected,
            p50: exposure.p50,
            p80: exposure.p80,
            curve: exposure.curve,
          },
        }),
  };
}

function riskRow(
  sources: Sources,
  { record, kind, band, probability, impact, residualProbability, residualImpact, score }: RiskScore,
): RiskRow {
  const due = record.date('actionDue');
  return {
    id: idOf(record),
    title: titleOf(record),
    opportunity: kind === 'opportunity',
    owner: record.names('owner').join(', '),
    response: optionOf(sources, record, 'response'),
    action: record.text('action'),
    overdue: due !== undefined && due < sources.review.asOf,
    cell: placeOf(record),
    ...dated('due', due),
    ...figured('probability', probability),
    ...figured('impact', impact),
    ...figured('residualProbability', residualProbability),
    ...figured('residualImpact', residualImpact),
    ...figured('score', score),
    ...figured('band', band === undefined ? undefined : RANK[band]),
  };
}
