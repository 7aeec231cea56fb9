// Risk matrix: where the risks stand before and after the response, the top ones, and what they may cost together.
import { chip, date, HIDDEN_AXIS, link, NAMES_ONLY, none, number, text, type Block, type Entry } from '../blocks';
import { shortened } from '../text-width';
import { listOf, printFrame, type Frame } from '../frame';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';
import { BAND_TONES, CHART } from '../theme';
import type { RiskRow, RiskView } from '../views/risk-view';
import { countedBlocks } from './counted';
import { inherentPlace, placedRisks, residualPlace, riskMatrix, type RiskPlace } from './risk-blocks';
import { bandName } from './signs';

/** Bars in the chart of top risks. */
const TOP = 8;

export function riskMatrixTab(frame: Frame, name: string, view: RiskView): TabPlan {
  const { words, say } = frame;
  const threats = view.risks.filter((risk) => !risk.opportunity);
  const opportunities = placedRisks(
    view.risks.filter((risk) => risk.opportunity),
    inherentPlace,
  );
  return layoutTab({
    kind: 'riskMatrix',
    key: '',
    name,
    audience: 'internal',
    language: frame.language,
    blocks: [
      { kind: 'title', text: say(words.risk.title), subtitle: subtitleOf(frame) },
      figures(frame, view),
      ...matrices(frame, view, threats, opportunities),
      ...scores(frame, view),
      ...topRisks(frame, view),
      ...exposure(frame, view),
      ...countedBlocks(frame, view.counted),
    ],
    ...printFrame(frame, say(words.common.internal)),
  });
}

export function subtitleOf({ say, words, project, asOf }: Frame): string {
  return say(words.common.subtitle, { project, asOf: { day: asOf } });
}

function figures({ words, say }: Frame, view: RiskView): Block {
  const own = words.risk;
  const unscored = view.risks.filter((risk) => inherentPlace(risk) === undefined).length;
  const top = view.risks.filter((risk) => risk.band !== undefined && risk.band >= 3).length;
  const overdue = view.risks.filter((risk) => risk.overdue).length;
  return {
    kind: 'figures',
    figures: [
      {
        label: say(own.active),
        value: number(view.risks.length, 'number', 'Rapport.risks.active'),
        detail: say(own.activeDetail, { count: view.closed }),
      },
      {
        label: say(own.top),
        value: number(top, 'number', 'Rapport.risks.top'),
        detail: say(own.topDetail),
        tone: top > 0 ? 'bad' : 'plain',
      },
      {
        label: say(own.overdue),
        value: number(overdue, 'number', 'Rapport.risks.overdue'),
        detail: say(own.overdueDetail),
        tone: overdue > 0 ? 'bad' : 'plain',
      },
      { label: say(own.unscored), value: number(unscored), detail: say(own.unscoredDetail), tone: unscored > 0 ? 'watch' : 'plain' },
    ],
  };
}

function matrices(frame: Frame, view: RiskView, threats: readonly RiskRow[], opportunities: readonly RiskRow[]): Block[] {
  const { words, say } = frame;
  const own = words.risk;
  // Twelve tracks hold two matrices of five columns beside each other; wider scales stand one under the other.
  const beside = view.impactSteps <= 5;
  const look = beside ? { headSpan: 1, cellSpan: 1 } : { headSpan: 2, cellSpan: 1 };
  const half = (
    heading: string,
    empty: string,
    id: string,
    risks: readonly RiskRow[],
    placeOf: (row: RiskRow) => RiskPlace | undefined,
    mirrored: boolean,
  ): Block[] => {
    const placed = placedRisks(risks, placeOf);
    return [
      { kind: 'heading', text: heading },
      placed.length === 0 ? { kind: 'note', text: empty } : riskMatrix(frame, view, id, placed, placeOf, { ...look, mirrored }),
    ];
  };
  const inherent = half(say(own.inherent), say(own.empty), 'inherent', threats, inherentPlace, false);
  const residual = half(say(own.residual), say(own.residualEmpty), 'residual', threats, residualPlace, false);
  const mirrored = opportunities.length === 0 ? [] : half(say(own.opportunities), '', 'opportunities', opportunities, inherentPlace, true);
  if (!beside) return [...inherent, ...residual, ...mirrored];
  const first: Block = {
    kind: 'sides',
    sides: [
      { span: 6, blocks: inherent },
      { span: 6, blocks: residual },
    ],
  };
  return mirrored.length === 0 ? [first] : [first, { kind: 'sides', sides: [{ span: 6, blocks: mirrored }] }];
}

function residualScore(risk: RiskRow): number | undefined {
  const place = residualPlace(risk);
  return place === undefined ? undefined : place.probability * place.impact;
}

function topRisks(frame: Frame, view: RiskView): Block[] {
  const { words, say } = frame;
  const own = words.risk;
  const head = words.common.head;
  return listOf(
    frame,
    { text: say(own.topRisks) },
    {
      id: 'risks',
      empty: say(own.noRisks),
      columns: [
        { head: say(head.id), span: 1 },
        { head: say(head.what), span: 3 },
        { head: say(own.band), span: 1, align: 'center', optional: true },
        { head: say(own.score), span: 1, align: 'right', optional: true },
        { head: say(own.residualScore), span: 1, align: 'right', optional: true },
        { head: say(head.owner), span: 1, optional: true },
        { head: say(own.action), span: 3, optional: true },
        { head: say(head.due), span: 1, optional: true },
      ],
      rows: view.risks,
      entries: (risk): Entry[] => [
        link(risk.id, risk.cell),
        text(risk.title),
        risk.band === undefined ? none : chip(say(own.bands[bandName(risk.band)]), BAND_TONES[Math.min(risk.band, 3)] ?? 'quiet'),
        number(risk.score),
        number(residualScore(risk)),
        text(risk.owner),
        text([risk.response, risk.action].filter((part) => part !== '').join(': ')),
        date(risk.due, risk.overdue ? 'bad' : 'plain'),
      ],
    },
  );
}

/** Before and after the response, with the table at the chart's side. */
function scores({ words, say }: Frame, view: RiskView): Block[] {
  const own = words.risk;
  const scored = view.risks.filter((risk) => risk.score !== undefined && !risk.opportunity).slice(0, TOP);
  if (!scored.some((risk) => residualScore(risk) !== undefined)) return [];
  const lowered = scored.filter((risk) => (residualScore(risk) ?? Infinity) < (risk.score ?? 0)).length;
  const chart: Block = {
    kind: 'chart',
    name: 'Rapport risk scores',
    type: 'BarClustered',
    title: lowered === 0 ? say(own.scoreChartNone) : say(own.scoreChart, { lowered, count: scored.length }),
    sentence: say(own.scoreSentence),
    series: [
      {
        name: say(own.before),
        values: { table: 'scores', column: 1 },
        categories: { table: 'scores', column: 0 },
        color: CHART.main,
        labels: 'value',
      },
      {
        name: say(own.after),
        values: { table: 'scores', column: 2 },
        categories: { table: 'scores', column: 0 },
        color: CHART.soft,
        labels: 'value',
      },
    ],
    valueAxis: { ...HIDDEN_AXIS, minimum: 0 },
    categoryAxis: { ...NAMES_ONLY, reversed: true },
    legend: 'top',
    gapWidth: 60,
    overlap: 0,
    height: 40 + scored.length * 32,
  };
  const table: Block = {
    kind: 'table',
    id: 'scores',
    empty: '',
    columns: [
      { head: say(words.common.head.record), span: 2 },
      { head: say(own.before), span: 1, align: 'right' },
      { head: say(own.after), span: 1, align: 'right' },
    ],
    rows: scored.map((risk): Entry[] => [text(shortLabel(risk)), number(risk.score), number(residualScore(risk))]),
  };
  return [{ kind: 'heading', text: say(own.scoresHeading) }, beside(chart, table)];
}

/** A chart and the table that it draws. */
function beside(chart: Block, table: Block): Block {
  return {
    kind: 'sides',
    sides: [
      { span: 8, blocks: [chart] },
      { span: 4, blocks: [table] },
    ],
  };
}

/** A bar's name: the id and as much of the title as an axis can hold, up to a whole word or character. */
function shortLabel({ id, title }: RiskRow): string {
  return `${id} ${shortened(title, 28)}`.trim();
}

function exposure({ words, say }: Frame, { exposure: sums }: RiskView): Block[] {
  if (sums === undefined || sums.curve.length < 2) return [];
  const own = words.risk;
  const { currency } = sums;
  const sure = sums.curve.findIndex(({ cost }) => cost === sums.p80);
  const chart: Block = {
    kind: 'chart',
    name: 'Rapport risk exposure',
    type: 'XYScatterLines',
    title: say(own.exposureChart, { p80: sums.p80, currency }),
    sentence: say(own.exposureSentence, { mean: Math.round(sums.mean), p50: sums.p50, currency }),
    series: [
      {
        name: say(own.probabilityOfCost),
        values: { table: 'exposure', column: 1 },
        categories: { table: 'exposure', column: 0 },
        color: CHART.main,
        markerSize: 5,
      },
      ...(sure < 0
        ? []
        : [
            {
              name: say(own.p80),
              values: { table: 'exposure', column: 1, row: sure },
              categories: { table: 'exposure', column: 0, row: sure },
              color: CHART.second,
              marker: 'Diamond' as const,
              markerSize: 10,
              labels: 'seriesName' as const,
              labelsAt: 'above' as const,
            },
          ]),
    ],
    valueAxis: { visible: true, gridlines: true, minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: '0%' },
    categoryAxis: { visible: true, gridlines: false, minimum: 0, numberFormat: '#,##0', title: `${say(own.costAtMost)} (${currency})` },
    legend: 'none',
  };
  const table: Block = {
    kind: 'table',
    id: 'exposure',
    empty: '',
    columns: [
      { head: `${say(own.costAtMost)} (${currency})`, span: 2, align: 'right' },
      { head: say(own.probabilityOfCost), span: 2, align: 'right' },
    ],
    rows: sums.curve.map(({ cost, probability }): Entry[] => [number(cost), number(probability, 'share')]),
  };
  return [{ kind: 'heading', text: say(own.exposure) }, beside(chart, table)];
}
