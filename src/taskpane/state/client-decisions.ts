// The client tab check as it will be with what was just decided. Pure.
import type { ClientCheck, ClientCheckRow } from '../../report/client/client-checks';
import type { Decisions, Release } from '../../setup/decisions';

function decided(row: ClientCheckRow, releases: ReadonlyMap<string, Release>): ClientCheckRow {
  const release = row.releaseKey === undefined ? undefined : releases.get(row.releaseKey);
  if (!release) return row;
  const { reason = 'notTicked', ...rest } = row;
  const wording = release.wording ?? row.wording;
  return release.released
    ? { ...rest, wording, state: 'shown', why: '' }
    : { ...row, wording, state: 'waiting', reason, why: row.state === 'waiting' ? row.why : '' };
}

/** Later decisions count over earlier ones and over what the check says. */
export function withDecisions(checks: readonly ClientCheck[], { releases, headlines }: Decisions): readonly ClientCheck[] {
  const byKey = new Map(releases.map((release) => [release.key, release]));
  const byClient = new Map(headlines.map(({ client, text }) => [client, text]));
  return checks.map((check) => ({
    ...check,
    headline: byClient.get(check.client) ?? check.headline,
    rows: check.rows.map((row) => decided(row, byKey)),
  }));
}

export interface SortedCheck {
  readonly shown: readonly ClientCheckRow[];
  /** Reach the client once they are ticked. */
  readonly waiting: readonly ClientCheckRow[];
  /** Can't reach the client, by rule. */
  readonly withheld: readonly ClientCheckRow[];
}

export function sortedCheck(rows: readonly ClientCheckRow[]): SortedCheck {
  const of = (state: ClientCheckRow['state']) => rows.filter((row) => row.state === state);
  return { shown: of('shown'), waiting: of('waiting'), withheld: of('withheld') };
}
