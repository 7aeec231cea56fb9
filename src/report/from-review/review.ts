// The review view: what the internal meeting needs, drawn together from the whole review.
import { RULES } from '../../rules/catalogue';
import { QUESTIONS_AT_A_TIME } from '../../reading/records';
import { sinceLast, type MovedMeasure } from '../../review/since-last';
import type { ClientHealth } from '../../scores/client-health';
import type { ClientPage } from '../client/client-view';
import { percent } from '../frame';
import type { HealthRow, ReviewView } from '../views/review-view';
import { clientCheck } from './clients';
import { complianceView } from './compliance';
import { toRaise } from './raise';
import { riskView } from './risks';
import { satisfactionView } from './satisfaction';
import { dated, figured, labelOf, placeOf, type Sources } from './sources';

export function reviewView(sources: Sources, pages: readonly ClientPage[]): ReviewView {
  const { review, kept } = sources;
  const compliance = complianceView(sources);
  const satisfaction = satisfactionView(sources);
  const since = sinceLast(review);
  return {
    trust: trustOf(sources),
    health: review.scores.clients.map((client) => healthRow(sources, client)),
    raise: toRaise(sources),
    told: compliance.told,
    due: compliance.due,
    waiting: review.scores.changes.open.map(({ record, side, workingDays }) => ({
      what: labelOf(record),
      on: side,
      days: workingDays,
      cell: placeOf(record),
    })),
    compliance,
    risks: riskView(sources),
    check: clientCheck(sources, pages),
    ...(satisfaction === undefined ? {} : { satisfaction }),
    ...(since && {
      lastPresented: since.day,
      since: {
        fresh: since.fresh.length,
        solved: since.solved.length,
        worse: since.worse.length,
        lines: since.moved.map((moved) => movedLine(sources, moved)),
      },
    }),
    ...dated('meeting', kept.meeting),
  };
}

function trustOf({ review: { reading, rules } }: Sources): ReviewView['trust'] {
  const read = reading.sheets.filter(({ kind }) => kind !== 'other' && kind !== 'empty' && kind !== 'own');
  const count = (severity: 'error' | 'warning') => rules.findings.filter((finding) => finding.severity === severity).length;
  return {
    tabsRead: read.length,
    tabsLeft: reading.sheets.filter(({ kind }) => kind === 'other' || kind === 'empty').length,
    rulesRun: rules.rulesRun,
    rulesAll: RULES.length - rules.rulesOff,
    questions: Math.min(reading.questions.length, QUESTIONS_AT_A_TIME),
    errors: count('error'),
    warnings: count('warning'),
  };
}

function healthRow({ frame }: Sources, { client, health, change }: ClientHealth): HealthRow {
  const { say, words } = frame;
  const own = words.review.health;
  const { outcome, coverage, contributions, missing } = health;
  const scored = contributions.filter((part) => part.score !== undefined);
  // The part that takes most points away drives a score; the one that moved most, once there is a score before it.
  const lowest = scored.toSorted((a, b) => b.effectiveWeight * (100 - (b.score ?? 0)) - a.effectiveWeight * (100 - (a.score ?? 0)))[0];
  const moved = change?.explained[0];
  const driver =
    moved !== undefined
      ? say(own.moved, { part: say(own.parts[moved.part]), points: Math.round(moved.points) })
      : lowest === undefined
        ? ''
        : say(own.lowest, { part: say(own.parts[lowest.part]), score: Math.round(lowest.score ?? 0) });
  const lift = missing.length === 0 ? '' : say(own.lift, { parts: { list: missing.map((part) => say(own.parts[part])) } });
  if (outcome.kind === 'insufficient') return { client, word: 'insufficient', coverage, driver, remark: lift };
  const cap = outcome.cappedBy.map((reason) => say(own.caps[reason])).join(' ');
  return {
    client,
    score: outcome.score,
    word: outcome.band,
    coverage,
    driver,
    remark: cap === '' ? lift : cap,
    ...figured('change', change?.points),
  };
}

function movedLine({ frame: { say, words } }: Sources, { client, measure, before, now }: MovedMeasure): string {
  const { moved } = words.review.since;
  const figure = (value: number) => (measure === 'onTimeContact' ? percent(value) : Math.round(value));
  const text = measure === 'onTimeContact' && client !== '' ? moved.onTimeContactOf : moved[measure];
  return say(text, { client, before: figure(before), now: figure(now) });
}
