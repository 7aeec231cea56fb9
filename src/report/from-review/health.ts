// A client's health as the review shows it: the score, what it is made of, what holds it, and every point that it moved.
import type { ClientHealth } from '../../scores/clients/client-health';
import type { HealthRow } from '../views/review-view';
import type { Frame } from '../frame';
import { figured, type Sources } from './sources';

export function healthRow({ frame }: Sources, client: ClientHealth): HealthRow {
  const { say, words } = frame;
  const own = words.review.health;
  const { outcome, coverage, contributions } = client.health;
  const facts = {
    client: client.client,
    coverage,
    driver: driverOf(frame, client),
    parts: contributions.map(({ part, weight, points, score }) => ({
      name: say(own.parts[part]),
      weight,
      points,
      ...figured('score', score),
    })),
    why: whyOf(frame, client),
  };
  const lift = liftOf(frame, client);
  if (outcome.kind === 'insufficient') return { ...facts, word: 'insufficient', remark: lift };
  return {
    ...facts,
    score: outcome.score,
    word: outcome.band,
    remark: capsOf(frame, client).join(' ') || lift,
    ...figured('change', client.change?.points),
  };
}

/** The part that moved most once there is a score before it, else the one that takes most points away. */
function driverOf({ say, words }: Frame, { health, change }: ClientHealth): string {
  const own = words.review.health;
  const moved = change?.explained[0];
  if (moved !== undefined) return say(own.moved, { part: say(own.parts[moved.part]), points: signed(moved.points) });
  const scored = health.contributions.flatMap((part) => (part.score === undefined ? [] : [{ ...part, score: part.score }]));
  const lowest = scored.toSorted((a, b) => b.effectiveWeight * (100 - b.score) - a.effectiveWeight * (100 - a.score))[0];
  return lowest === undefined ? '' : say(own.lowest, { part: say(own.parts[lowest.part]), score: Math.round(lowest.score) });
}

function capsOf({ say, words }: Frame, { health: { outcome } }: ClientHealth): string[] {
  return outcome.kind === 'scored' ? outcome.cappedBy.map((cap) => say(words.review.health.caps[cap])) : [];
}

function liftOf({ say, words }: Frame, { health: { missing } }: ClientHealth): string {
  const own = words.review.health;
  return missing.length === 0 ? '' : say(own.lift, { parts: { list: missing.map((part) => say(own.parts[part])) } });
}

function whyOf(frame: Frame, client: ClientHealth): string[] {
  const { say, words } = frame;
  const own = words.review.health;
  const moves = client.change?.explained ?? [];
  return [
    ...capsOf(frame, client),
    liftOf(frame, client),
    ...moves.map(({ part, points }) => say(own.movedBy, { part: say(own.parts[part]), points: signed(points) })),
  ].filter((line) => line !== '');
}

/** "+3.4" or "−3.4". */
function signed(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}
