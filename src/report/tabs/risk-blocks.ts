// The risk matrix as a block, for the risk tab and the review: ids in the cells, bands of the sheet's own scale.
import type { MatrixBlock } from '../blocks';
import type { Frame } from '../frame';
import { BAND_TONES } from '../theme';
import type { RiskRow, RiskView } from '../views/risk-view';

/** Ids that a cell names before it only counts the rest. */
const MOST_IDS = 4;

export interface RiskPlace {
  readonly probability: number;
  readonly impact: number;
}

export function inherentPlace({ probability, impact }: RiskRow): RiskPlace | undefined {
  return probability === undefined || impact === undefined ? undefined : { probability, impact };
}

export function residualPlace(row: RiskRow): RiskPlace | undefined {
  const { residualProbability, residualImpact } = row;
  return residualProbability === undefined || residualImpact === undefined
    ? undefined
    : { probability: residualProbability, impact: residualImpact };
}

/** Which risks have a place in the matrix. */
export function placedRisks(risks: readonly RiskRow[], placeOf: (row: RiskRow) => RiskPlace | undefined): readonly RiskRow[] {
  return risks.filter((risk) => placeOf(risk) !== undefined);
}

/**
 * Probability falls from top to bottom, impact rises to the right. Opportunities are mirrored: their impact rises to the left, so
 * that the two matrices side by side show the tops in the middle.
 */
export function riskMatrix(
  { say, words }: Frame,
  view: RiskView,
  id: string,
  risks: readonly RiskRow[],
  placeOf: (row: RiskRow) => RiskPlace | undefined,
  look: { readonly headSpan: number; readonly cellSpan: number; readonly mirrored?: boolean },
): MatrixBlock {
  const rising = Array.from({ length: view.impactSteps }, (_, index) => index + 1);
  const impacts = look.mirrored ? rising.toReversed() : rising;
  const probabilities = Array.from({ length: view.probabilitySteps }, (_, index) => view.probabilitySteps - index);
  const ids = new Map<string, string[]>();
  for (const risk of risks) {
    const place = placeOf(risk);
    if (place === undefined) continue;
    const key = `${place.probability}|${place.impact}`;
    ids.set(key, [...(ids.get(key) ?? []), risk.id]);
  }
  const cellText = (here: readonly string[]) => {
    const rest = here.length - MOST_IDS;
    return rest > 0 ? `${here.slice(0, MOST_IDS).join(', ')} +${rest}` : here.join(', ');
  };
  return {
    kind: 'matrix',
    id,
    corner: say(words.risk.corner),
    columnHeads: impacts.map(String),
    rows: probabilities.map((probability) => ({
      head: String(probability),
      cells: impacts.map((impact) => ({
        text: cellText(ids.get(`${probability}|${impact}`) ?? []),
        tone: BAND_TONES[Math.min(view.bandOf(probability, impact), BAND_TONES.length - 1)] ?? 'quiet',
      })),
    })),
    headSpan: look.headSpan,
    cellSpan: look.cellSpan,
    rowHeight: 30,
  };
}
