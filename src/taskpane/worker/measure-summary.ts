// The scores of a review as the pane shows them. Pure.
import type { WordlessMeasure } from '../../locales/explain-measure';
import type { Review } from '../../review/review';
import type { ClientHealth } from '../../scores/clients/client-health';
import type { CommunicationScores } from '../../scores/registers/communication-scores';
import type { RiskScores } from '../../scores/registers/risk-scores';
import type { Score } from '../../scores/score';
import { valueOf } from '../../scores/score';
import type { ScoredMeasure } from '../../scores/accounts/scored-measure';
import { scoredMeasures } from '../../scores/accounts/every-measure';
import type { SurveyScore } from '../../scores/surveys/survey-scores';
import type { Measure, MeasurePart } from '../reviewed';

export interface SummarisedMeasures {
  /** Shown with a chart. */
  readonly measures: readonly Measure[];
  /** All others that have a figure, in words only. */
  readonly others: readonly WordlessMeasure[];
}

export function summarisedMeasures({ scores, setup }: Review): SummarisedMeasures {
  const { clients, communication, surveys, risks } = scores;
  const scored = scoredMeasures(scores, setup.settings);
  const shown = new Set<ScoredMeasure>();
  /** The measure in words, by its score or its client. */
  const words = (isIt: (measure: ScoredMeasure) => boolean): { words?: WordlessMeasure } => {
    const found = scored.find(isIt);
    if (found) shown.add(found);
    return found ? { words: found } : {};
  };
  const measures = [
    ...clients.map((client) => ({
      ...healthMeasure(client),
      ...words(({ score, subject }) => score.measure === 'health' && subject.client === client.client),
    })),
    ...(communication.overall.score.audit.read > 0
      ? [{ ...contactMeasure(communication.overall), ...words(({ score }) => score === communication.overall.score) }]
      : []),
    ...surveys.flatMap((survey) =>
      surveyMeasures(survey).map((measure) => ({ ...measure, ...words(({ score }) => score === survey.headline?.score) })),
    ),
    ...(risks.active.length > 0 ? [riskMeasure(risks)] : []),
  ];
  return { measures, others: scored.filter((measure) => !shown.has(measure) && measure.score.outcome.kind === 'value') };
}

function contactMeasure({ counts, score }: CommunicationScores['overall']): Measure {
  return {
    id: 'compliance',
    ...figureOf(score),
    parts: parts([
      ['onTime', counts.onTime, 'good'],
      ['late', counts.late, 'middle'],
      ['missed', counts.missed + counts.overdue, 'bad'],
    ]),
  };
}

function riskMeasure({ active }: RiskScores): Measure {
  const banded = (band: string) => active.filter((risk) => risk.kind === 'threat' && risk.band === band).length;
  return {
    id: 'risk',
    unit: 'count',
    value: active.length,
    notes: [],
    parts: parts([
      ['top', banded('top'), 'bad'],
      ['high', banded('high'), 'middle'],
      ['medium', banded('medium'), 'plain'],
      ['low', banded('low'), 'good'],
    ]),
  };
}

function healthMeasure({ client, health, change }: ClientHealth): Measure {
  const { outcome, contributions, coverage, missing } = health;
  const scored = contributions.flatMap(({ part, score }) =>
    score === undefined ? [] : [{ id: part, value: Math.round(score), tone: 'plain' as const }],
  );
  const detail = { coverage, contributions, missing, ...(change && { change }) };
  const base = { id: 'health', client, unit: 'points', parts: scored, health: detail } as const;
  if (outcome.kind === 'insufficient') return { ...base, notes: ['coverageTooLow'] };
  return { ...base, value: outcome.score, band: outcome.band, notes: outcome.cappedBy };
}

function surveyMeasures({ sheet, headline }: SurveyScore): Measure[] {
  if (!headline || (headline.metric !== 'nps' && headline.metric !== 'csat')) return [];
  const { buckets } = headline;
  return [
    {
      id: headline.metric,
      sheet,
      ...figureOf(headline.score),
      parts: buckets
        ? parts([
            ['promoters', buckets.promoters, 'good'],
            ['passives', buckets.passives, 'middle'],
            ['detractors', buckets.detractors, 'bad'],
          ])
        : [],
    },
  ];
}

function figureOf(score: Score): Pick<Measure, 'value' | 'unit' | 'interval' | 'base' | 'notes'> {
  const value = valueOf(score);
  const interval = score.outcome.kind === 'value' ? score.outcome.interval : undefined;
  return {
    unit: score.unit === 'points' ? 'net' : 'share',
    base: score.n,
    notes: score.outcome.kind === 'insufficient' ? [score.outcome.reason] : [],
    ...(value === undefined ? {} : { value }),
    ...(interval ? { interval: [interval.low, interval.high] as const } : {}),
  };
}

function parts(list: readonly (readonly [MeasurePart['id'], number, MeasurePart['tone']])[]): MeasurePart[] {
  return list.map(([id, value, tone]) => ({ id, value, tone }));
}
