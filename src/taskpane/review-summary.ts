// A review as the pane shows it: how the tabs were read, what was found, the scores, what can be written. Pure.
import type { SheetReading } from '../reading/records';
import { DEFAULT_TABS, REPORT_TABS, type ReportTab } from '../report/report';
import type { Review } from '../review/review';
import type { ClientHealth } from '../scores/client-health';
import type { Score } from '../scores/score';
import { valueOf } from '../scores/score';
import type { SurveyScore } from '../scores/survey-scores';
import type { History } from '../setup/history';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Measure, MeasurePart, PastReview, RecognisedTab, Reviewed, TabChoice } from './product';

/** Below `likely` a mapping is shown as a question, above `sure` as certain. */
const CONFIDENCE = { sure: 0.85, likely: 0.65 };

export function summarise(review: Review, snapshot: WorkbookSnapshot): Reviewed {
  const { asOf, reading, rules, audit } = review;
  return {
    asOf,
    tabs: reading.sheets.filter(({ kind }) => kind !== 'own' && kind !== 'empty').map(recognisedTab),
    findings: rules.findings,
    waived: rules.waived.map(({ finding, waiver: { reason, until } }) => ({ finding, reason, ...(until === undefined ? {} : { until }) })),
    questions: reading.questions,
    measures: measures(review),
    tabChoices: tabChoices(audit.clients.names, snapshot),
    history: review.history.map(pastOf).toReversed(),
  };
}

function pastOf({ asOf, presented, findings }: History[number]): PastReview {
  const count = (severity: 'error' | 'warning') => findings.filter((finding) => finding.severity === severity).length;
  return { asOf, isPresented: presented, errors: count('error'), warnings: count('warning') };
}

function recognisedTab({ name, kind, tables }: SheetReading): RecognisedTab {
  const [first] = tables;
  if (!first || kind === 'other' || kind === 'own' || kind === 'empty') {
    return { sheet: name, register: 'other', confidence: first?.isCorrected === true ? 'corrected' : 'sure', records: 0, columns: [] };
  }
  const headerRow = first.headerRows.at(-1);
  return {
    sheet: name,
    register: kind,
    confidence: first.isCorrected ? 'corrected' : confidenceWord(first.confidence),
    records: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    ...(headerRow === undefined ? {} : { headerRow }),
    columns: first.columns.map(({ column, header, field, confidence }) => ({
      column,
      header,
      ...(field === undefined ? {} : { field }),
      isSure: confidence >= CONFIDENCE.likely,
    })),
  };
}

function confidenceWord(confidence: number): 'sure' | 'likely' | 'unsure' {
  if (confidence >= CONFIDENCE.sure) return 'sure';
  return confidence >= CONFIDENCE.likely ? 'likely' : 'unsure';
}

function measures({ scores: { clients, communication, surveys, risks } }: Review): Measure[] {
  const { counts, score } = communication.overall;
  const contact: Measure = {
    id: 'compliance',
    ...figureOf(score),
    parts: parts([
      ['onTime', counts.onTime, 'good'],
      ['late', counts.late, 'middle'],
      ['missed', counts.missed + counts.overdue, 'bad'],
    ]),
  };
  const banded = (band: string) => risks.active.filter((risk) => risk.kind === 'threat' && risk.band === band).length;
  const risk: Measure = {
    id: 'risk',
    unit: 'count',
    value: risks.active.length,
    notes: [],
    parts: parts([
      ['top', banded('top'), 'bad'],
      ['high', banded('high'), 'middle'],
      ['medium', banded('medium'), 'plain'],
      ['low', banded('low'), 'good'],
    ]),
  };
  return [
    ...clients.map(healthMeasure),
    ...(score.n > 0 || score.audit.read > 0 ? [contact] : []),
    ...surveys.flatMap(surveyMeasures),
    ...(risks.active.length > 0 ? [risk] : []),
  ];
}

function healthMeasure({ client, health: { outcome, contributions } }: ClientHealth): Measure {
  const scored = contributions.flatMap(({ part, score }) =>
    score === undefined ? [] : [{ id: part, value: Math.round(score), tone: 'plain' as const }],
  );
  const base = { id: 'health', client, unit: 'points', parts: scored } as const;
  return outcome.kind === 'scored' ? { ...base, value: outcome.score, notes: outcome.cappedBy } : { ...base, notes: ['coverageTooLow'] };
}

function surveyMeasures({ headline }: SurveyScore): Measure[] {
  if (!headline || (headline.metric !== 'nps' && headline.metric !== 'csat')) return [];
  const { buckets } = headline;
  return [
    {
      id: headline.metric,
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

function tabChoices(clients: readonly string[], { sheets }: WorkbookSnapshot): TabChoice[] {
  const stands = (kind: string, key: string) => sheets.some(({ own }) => own?.kind === kind && own.key === key);
  const choice = (kind: ReportTab, key: string): TabChoice => {
    const replaces = stands(kind, key);
    return { kind, key, isDefault: replaces || DEFAULT_TABS.includes(kind), replaces };
  };
  return REPORT_TABS.flatMap((kind) =>
    kind === 'client' ? clients.map((client, index) => ({ ...choice(kind, String(index + 1)), client })) : [choice(kind, '')],
  );
}
