// The client pages of a review, and the check of everything that they show and keep back.
import { stepsKey } from '../../setup/input-names';
import type { ClientHealth } from '../../scores/clients/client-health';
import type { RecordRegisterId } from '../../registers/catalogue';
import { clientPage, type ClientPage } from '../client/client-view';
import type { CheckRow } from '../client/client-check';
import type { Frame } from '../frame';
import type { ClientReportTab } from '../views/client-report-view';
import type { ClientView } from '../views/client-view';
import type { ReviewCheckRow } from '../views/review-view';
import { idOf, titleOf, type Sources } from './sources';

/** One page per client, in the order of the audit. `wanted` are the reports that are to be written besides the client tabs. */
export function clientPages({ review, kept, frame }: Sources, wanted: readonly ClientReportTab[] = []): readonly ClientPage[] {
  const { asOf, audit, reading, scores, setup } = review;
  const report = { lessons: wanted.includes('closing'), settings: setup.settings };
  return scores.clients.map((client) =>
    clientPage(client.client, {
      project: frame.project,
      asOf,
      records: reading.records,
      audit,
      decisions: kept.decisions,
      liveNotes: linesIn(kept.notes.get(stepsKey(client.client))),
      ...satisfactionOf(client, setup.settings.surveyMinimumAnswers),
      ...(wanted.length === 0 ? {} : { report }),
    }),
  );
}

function linesIn(words = ''): string[] {
  return words.split('\n').filter((line) => line !== '');
}

/** The share of satisfied answers, where there are enough to hide each single one. */
function satisfactionOf({ satisfaction }: ClientHealth, minimum: number): Pick<ClientView, 'satisfaction'> {
  const score = satisfaction?.question.score;
  if (score?.measure !== 'csat' || score.n < minimum || score.outcome.kind !== 'value') return {};
  const { value: share, interval } = score.outcome;
  return {
    satisfaction: { share, count: score.n, ...(interval === undefined ? {} : { interval: { low: interval.low, high: interval.high } }) },
  };
}

const OF_A_CLIENT = ['risks', 'changes', 'issues', 'milestones'] as const;

/** Rows that may concern a client but name none: with several clients they reach nobody. */
export function unclaimed({ review }: Sources, registers: readonly RecordRegisterId[] = OF_A_CLIENT): CheckRow[] {
  const { audit, reading } = review;
  if (audit.clients.names.length < 2) return [];
  return registers.flatMap((register) =>
    reading.records
      .of(register)
      .filter((record) => record.active && audit.clients.of(record) === undefined && record.isBlank('client'))
      .map((record): CheckRow => ({
        client: '',
        record: idOf(record),
        sentence: titleOf(record),
        wording: '',
        state: 'withheld',
        reason: 'noClient',
      })),
  );
}

/** The check as the review shows it, in words: each client's headline, then each sentence. */
export function clientCheck(sources: Sources, pages: readonly ClientPage[]): ReviewCheckRow[] {
  const { released } = sources.kept.decisions;
  const sentences = [...pages.flatMap(({ check }) => check), ...unclaimed(sources)].map((row): ReviewCheckRow => ({
    kind: 'sentence',
    key: row.releaseKey ?? '',
    client: row.client,
    record: row.record,
    sentence: row.sentence,
    wording: row.wording,
    state: row.state,
    reason: reasonOf(sources.frame, row),
    isReleased: row.releaseKey !== undefined && released.has(row.releaseKey),
  }));
  return [...pages.map(({ view }) => headlineRow(sources.frame, view)), ...sentences];
}

/** Why a sentence is not shown, in words; '' for one that is. */
export function reasonOf({ say, words }: Frame, { reason }: Pick<CheckRow, 'reason'>): string {
  return reason === undefined ? '' : say(words.withheld[reason]);
}

function headlineRow({ say, words }: Frame, { client, headline }: ClientPage['view']): ReviewCheckRow {
  const own = words.review.check;
  return {
    kind: 'headline',
    key: '',
    client,
    record: say(own.headline),
    sentence: headline || say(own.headlineHint),
    wording: '',
    state: headline === '' ? 'none' : 'shown',
    reason: headline === '' ? say(own.headlineNone) : '',
    isReleased: false,
  };
}
