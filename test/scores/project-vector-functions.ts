// Which measure each vector of a project names, and how its input and outcome are written. No expected value stands here.
import { type Cadence, countSlots, dueDates, dueSlots } from '../../src/workbook/cadence';
import { isoDay, parseIsoDay } from '../../src/workbook/serial-date';
import { businessHours, calendarHours } from './reference/business-hours';
import { changeMetrics, type ChangeState, requirementsVolatility } from '../../src/scores/formulas/change-metrics';
import { gradedScore, upperClosedBand } from './reference/scorecards';
import { weightedWithMissing } from '../../src/scores/formulas/weighted-health';
import { pareto } from '../../src/scores/formulas/pareto';
import { expectedMonetaryValue, riskExposure } from '../../src/scores/formulas/risk-exposure';
import { bernoulliImpact, normalApproximation, triangularImpact } from './reference/uncertain-impact';
import {
  NIST_LEVELS,
  NIST_SCALE,
  nistLevel,
  PMI_IMPACTS,
  PMI_PROBABILITIES,
  productMatrix,
  rankDisagreement,
} from './reference/risk-matrix';
import { roundHalfUp } from './reference/rounding';
import { spreadOf } from '../../src/scores/statistics/spread';
import { isObject, type Json, type JsonObject, list, num, nums, object, optionalNum, type Outcome, text } from './vector-file';

/** A vector's function by its first word; what follows is a remark. */
export const PROJECT_FUNCTIONS: Readonly<Record<string, (input: JsonObject) => Outcome>> = {
  pmiMatrix: (input) => {
    const matrix = productMatrix(nums(input, 'p'), nums(input, 'impact'));
    return { matrix_p_desc: matrix, printed_2dp: matrix.map((row) => row.map((value) => roundHalfUp(value, 2))) };
  },
  nistLevel: (input) => ({
    table: Object.fromEntries(NIST_LEVELS.map((likelihood) => [likelihood, NIST_LEVELS.map((impact) => nistLevel(likelihood, impact))])),
    semi_quant: Object.fromEntries(NIST_LEVELS.map((level) => [level, [NIST_SCALE[level].from, NIST_SCALE[level].to]])),
    level: levelOf(input),
    points: Object.fromEntries(NIST_LEVELS.map((level) => [level, NIST_SCALE[level].points])),
  }),
  bernoulliTriangular: (input) => {
    const impact = triangularImpact(num(input, 'min'), num(input, 'mode'), num(input, 'max'));
    const { mean, variance } = bernoulliImpact(num(input, 'p'), impact);
    return { mean, variance, sd: Math.sqrt(variance), impact_mean: impact.mean, impact_var: impact.variance };
  },
  ordinalVsNumeric: () => {
    const cells = PMI_PROBABILITIES.flatMap((probability, row) =>
      PMI_IMPACTS.map((impact, column) => ({ ordinal: (row + 1) * (column + 1), numeric: probability * impact })),
    );
    const { pairs, reversed, tiedButDifferent } = rankDisagreement(cells);
    return { pairs, reversed, tied_but_different: tiedButDifferent };
  },
  riskPortfolio: (input) => {
    const lumps = list(input, 'risks').map((risk) =>
      Array.isArray(risk)
        ? { probability: Number(risk[0]), amount: Number(risk[1]) }
        : { probability: isObject(risk) ? num(risk, 'p') : NaN, amount: isObject(risk) ? num(risk, 'impact') : NaN },
    );
    const exposure = riskExposure(lumps);
    return {
      emv: exposure.expected,
      variance: exposure.variance,
      sd: Math.sqrt(exposure.variance),
      p50: exposure.p50,
      p80: exposure.p80,
      p95: exposure.p95,
      worst: exposure.worst,
      normal_p80: normalApproximation(exposure, 0.8),
    };
  },
  emv: (input) => ({ emv: expectedMonetaryValue(num(input, 'p'), num(input, 'impact')) }),
  changeMetrics: (input) => {
    const items = list(input, 'rows').map((row) => {
      const [, status, cost, days] = Array.isArray(row) ? row : [];
      return { state: CHANGE_STATES[String(status)] ?? 'pending', cost: Number(cost), days: Number(days) };
    });
    const { cost, days, costRate, scheduleRate } = changeMetrics(items, 0, {
      budget: num(input, 'baseline_budget'),
      days: num(input, 'baseline_days'),
    });
    return { total_cost: cost.net, total_days: days.net, cost_rate: costRate, schedule_rate: scheduleRate };
  },
  requirementsVolatility: (input) => ({
    rvi: requirementsVolatility(num(input, 'added'), num(input, 'modified'), num(input, 'deleted'), num(input, 'baseline')),
  }),
  firstResponse: (input) => {
    const created = moment(text(input, 'created'));
    const replied = moment(text(input, 'replied'));
    const [opens, closes] =
      input['business'] === undefined ? [] : list(input, 'business').map((time) => moment(`1900-01-01T${words(time)}`) % 1);
    const open = opens !== undefined && closes !== undefined;
    return {
      calendar_h: calendarHours(created, replied),
      business_h: open ? businessHours(created, replied, { opens: opens * 24, closes: closes * 24 }) : undefined,
    };
  },
  totangoWeighted: (input) => {
    const points = object(input, 'points');
    const metrics = list(input, 'metrics').map((metric) =>
      Array.isArray(metric) ? { grade: String(metric[0]), weight: Number(metric[1]) } : { grade: '', weight: 0 },
    );
    return { score: gradedScore(metrics, Object.fromEntries(Object.keys(points).map((grade) => [grade, num(points, grade)]))) };
  },
  weightedWithMissing: (input) => {
    const parts = list(input, 'dimensions')
      .filter(isObject)
      .map((part, index) => {
        const score = optionalNum(part, 'score');
        return score === undefined ? { id: String(index), weight: num(part, 'w') } : { id: String(index), weight: num(part, 'w'), score };
      });
    return { ...weightedWithMissing(parts) };
  },
  bandEdges: (input) => {
    const bands = list(input, 'bands').map((band) =>
      Array.isArray(band) ? ([Number(band[0]), Number(band[1]), String(band[2])] as const) : ([0, 0, ''] as const),
    );
    return { colour: nums(input, 'scores').map((score) => upperClosedBand(score, bands)) };
  },
  cadence: (input) => {
    const asOf = serial(input['asOf'] ?? null);
    const dues = dueDates({
      cadence: cadenceNamed(text(input, 'frequency'), list(input, 'milestones').map(serial)),
      anchor: serial(input['anchor'] ?? null),
      asOf,
    });
    const contacts = list(input, 'contacts').map((contact) => ({ day: serial(contact) }));
    const slots = dueSlots(dues, contacts, asOf, num(input, 'toleranceDays'));
    const counts = countSlots(slots, asOf);
    return {
      slots: slots.map(({ due, met, status }) => ({
        due: isoDay(due),
        contact: met && isoDay(met.day),
        days: met && met.day - due,
        status: STATUS_WORDS[status],
      })),
      on_time: counts.onTime,
      late: counts.late,
      missed_or_overdue: counts.missed + counts.overdue,
      open_or_not_due: counts.open + counts.notDue,
      current_overdue_days: counts.overdueDays,
      on_time_rate: counts.onTimeRate,
    };
  },
  leadTimes: (input) => {
    const spread = spreadOf(nums(input, 'values'));
    return { n: spread?.n, median: spread?.median, p90: spread?.p90 };
  },
  pareto: (input) => {
    const counts = object(input, 'counts');
    const items = pareto(Object.keys(counts).map((id) => [id, num(counts, id)] as const));
    return {
      order: items.map(({ id }) => id),
      cumulative: items.map(({ cumulative }) => cumulative),
      vital: items.flatMap(({ id, vital }) => (vital ? [id] : [])),
    };
  },
};

/** Where the input names one cell of the table. */
function levelOf(input: JsonObject): Outcome[string] {
  const [likelihood, impact] = ['likelihood', 'impact'].map((key) => NIST_LEVELS.find((level) => level === input[key]));
  return likelihood && impact && nistLevel(likelihood, impact);
}

const STATUS_WORDS = { onTime: 'on time', late: 'late', missed: 'missed', overdue: 'overdue', open: 'open', notDue: 'not due' } as const;

const CHANGE_STATES: Readonly<Record<string, ChangeState>> = {
  Approved: 'approved',
  Implemented: 'approved',
  Emergency: 'approved',
  Closed: 'approved',
  Rejected: 'rejected',
  Withdrawn: 'withdrawn',
};

function cadenceNamed(frequency: string, milestones: readonly number[]): Cadence {
  const byName: Readonly<Record<string, Cadence>> = {
    daily: { kind: 'days', every: 1 },
    weekly: { kind: 'days', every: 7 },
    biweekly: { kind: 'days', every: 14 },
    monthly: { kind: 'months', every: 1 },
    quarterly: { kind: 'months', every: 3 },
    semiannual: { kind: 'months', every: 6 },
    yearly: { kind: 'months', every: 12 },
    milestone: { kind: 'dates', days: milestones },
    'ad hoc': { kind: 'adHoc' },
  };
  const cadence = byName[frequency];
  if (!cadence) throw new Error(`No cadence is called "${frequency}"`);
  return cadence;
}

function words(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function serial(iso: Json): number {
  return parseIsoDay(words(iso)) ?? NaN;
}

/** "2026-03-02T18:00" as a serial with its time part. */
function moment(iso: string): number {
  const [day = '', time = ''] = iso.split('T');
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return serial(day) + (hours * 60 + minutes) / 1440;
}
