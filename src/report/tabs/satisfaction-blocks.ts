// Survey scores as blocks, for the satisfaction tab and the review.
import {
  HIDDEN_AXIS,
  NAMES_ONLY,
  number,
  text,
  type Block,
  type ChartBlock,
  type Column,
  type Entry,
  type Figure,
  type TableBlock,
} from '../blocks';
import { percent, type Frame } from '../frame';
import { CHART } from '../theme';
import type { NpsFigure, RoundRow, SatisfactionView } from '../views/satisfaction-view';

export function withNps(rounds: readonly RoundRow[]): (RoundRow & { readonly nps: NpsFigure })[] {
  return rounds.flatMap((round) => (round.nps === undefined ? [] : [{ ...round, nps: round.nps }]));
}

/** What the change since the round before amounts to, in words. */
function verdictOf({ words, say }: Frame, { npsChange }: SatisfactionView): string {
  const own = words.satisfaction;
  const verdicts = { better: own.changeBetter, worse: own.changeWorse, noise: own.changeNoise, first: own.changeFirst };
  return say(verdicts[npsChange?.verdict ?? 'first']);
}

/**
 * The interval of each round as a stacked bar, since error bars take no amounts in Excel's API: an invisible part up to the end
 * that is nearer to zero, then the interval, split at zero because stacked bars grow from it in both directions. Its table is npsParts.
 */
export function npsChart(frame: Frame, view: SatisfactionView, nps: NpsFigure): ChartBlock {
  const { words, say } = frame;
  const own = words.satisfaction;
  const part = (column: number, name: string, invisible: boolean) => ({
    name,
    values: { table: 'npsParts', column },
    categories: { table: 'npsParts', column: 0 },
    color: CHART.main,
    ...(invisible ? { invisible } : {}),
  });
  return {
    kind: 'chart',
    name: 'Rapport NPS by round',
    type: 'BarStacked',
    title: say(own.npsChart, { ...rounded(nps), verdict: verdictOf(frame, view) }),
    sentence: say(own.npsSentence),
    series: [part(1, say(own.place), true), part(2, say(own.below), false), part(3, say(own.above), false)],
    valueAxis: { visible: true, gridlines: true, minimum: -100, maximum: 100, majorUnit: 50, numberFormat: '0' },
    categoryAxis: { ...NAMES_ONLY, reversed: true, labelsAt: 'low' },
    legend: 'none',
    gapWidth: 80,
    overlap: 100,
    height: roundsHeight(view.rounds),
  };
}

/** Title and axis, and a bar for each round: one alone needs no more than a strip. */
function roundsHeight(rounds: readonly RoundRow[]): number {
  return Math.min(220, 80 + withNps(rounds).length * 36);
}

function rounded(nps: NpsFigure): { readonly score: number; readonly low: number; readonly high: number } {
  return { score: Math.round(nps.score), low: Math.round(nps.low), high: Math.round(nps.high) };
}

/** The parts of the bars: place, below zero, above zero. */
export function intervalParts({ low, high }: { readonly low: number; readonly high: number }): {
  readonly place: number;
  readonly below: number;
  readonly above: number;
} {
  return {
    place: low > 0 ? low : high < 0 ? high : 0,
    below: Math.min(low, 0) - Math.min(high, 0),
    above: Math.max(high, 0) - Math.max(low, 0),
  };
}

/** Each round's score, its range and the answers behind it. */
export function npsTable({ words, say }: Frame, rounds: readonly RoundRow[]): TableBlock {
  const own = words.satisfaction;
  const figure = (head: string): Column => ({ head, span: 1, align: 'right' });
  return {
    kind: 'table',
    id: 'nps',
    empty: '',
    columns: [
      { head: say(own.round), span: 2 },
      figure(say(own.npsFigure)),
      figure(say(own.low)),
      figure(say(own.high)),
      figure(say(own.answers)),
    ],
    rows: withNps(rounds).map((round): Entry[] => {
      const { score, low, high } = rounded(round.nps);
      return [text(round.label), number(score), number(low), number(high), number(round.nps.count)];
    }),
  };
}

/** What npsChart draws its bars from: nothing to read, so it stands with the figures behind the charts. */
export function npsParts({ words, say }: Frame, rounds: readonly RoundRow[]): TableBlock {
  const own = words.satisfaction;
  const part = (head: string): Column => ({ head, span: 1, align: 'right' });
  return {
    kind: 'table',
    id: 'npsParts',
    empty: '',
    columns: [{ head: say(own.round), span: 3 }, part(say(own.place)), part(say(own.below)), part(say(own.above))],
    rows: withNps(rounds).map((round): Entry[] => {
      const { place, below, above } = intervalParts(round.nps);
      return [
        text(say(own.roundLabel, { round: round.label, score: rounded(round.nps).score, count: round.nps.count })),
        number(place, 'decimal'),
        number(below, 'decimal'),
        number(above, 'decimal'),
      ];
    }),
  };
}

/** How the answers divide, round by round; its table has the id "mix". */
export function mixChart({ words, say }: Frame, view: SatisfactionView, { promoters, passives, detractors }: NpsFigure): ChartBlock {
  const own = words.satisfaction;
  const part = (column: number, name: string, color: string) => ({
    name,
    values: { table: 'mix', column },
    categories: { table: 'mix', column: 0 },
    color,
    labels: 'value' as const,
  });
  return {
    kind: 'chart',
    name: 'Rapport answers by kind',
    type: 'BarStacked100',
    title: say(own.mixChart, { promoters, passives, detractors }),
    sentence: say(own.mixSentence),
    series: [
      part(1, say(own.promoters), CHART.soft),
      part(2, say(own.passives), CHART.pale),
      part(3, say(own.detractors), CHART.softSecond),
    ],
    valueAxis: HIDDEN_AXIS,
    categoryAxis: { ...NAMES_ONLY, reversed: true },
    legend: 'bottom',
    gapWidth: 60,
    overlap: 100,
    height: roundsHeight(view.rounds),
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** NPS, its change, CSAT or a mean rating, and the answers behind them; the change only where there is room for it. */
export function surveyFigures(frame: Frame, view: SatisfactionView, room: 'wide' | 'narrow' = 'wide'): Block {
  const { words, say } = frame;
  const own = words.satisfaction;
  const { nps, csat, rating, npsChange, invited, account } = view;
  const figures: Figure[] = [];
  if (nps !== undefined) {
    figures.push({
      label: say(own.npsFigure),
      value: number(Math.round(nps.score), 'number', 'Rapport.nps'),
      detail: say(own.npsDetail, rounded(nps)),
    });
    if (npsChange !== undefined && room === 'wide') {
      figures.push({ label: say(own.change), value: number(Math.round(npsChange.points), 'signed'), detail: verdictOf(frame, view) });
    }
  }
  if (csat !== undefined) {
    const detail = { positive: csat.positive, count: csat.count, low: percent(csat.low), high: percent(csat.high) };
    figures.push({ label: say(own.csatFigure), value: number(csat.share, 'share', 'Rapport.csat'), detail: say(own.csatDetail, detail) });
  }
  if (rating !== undefined) {
    const { minimum, maximum, low = rating.mean, high = rating.mean } = rating;
    const detail = { minimum, maximum, low: tenths(low), high: tenths(high) };
    figures.push({
      label: say(own.ratingFigure),
      value: number(rating.mean, 'decimal', 'Rapport.rating'),
      detail: say(own.ratingDetail, detail),
    });
  }
  const rate = invited === undefined || invited === 0 ? undefined : account.valid / invited;
  figures.push({
    label: say(own.answers),
    value: number(account.valid, 'number', 'Rapport.answers'),
    detail: rate === undefined ? say(own.answersUnknown) : say(own.answersDetail, { invited: invited ?? 0, rate: percent(rate) }),
  });
  return { kind: 'figures', figures };
}
