// The client pages of a review, and the check of everything that they show and keep back.
import { clientPage, type ClientPage } from '../client/client-view';
import type { CheckRow } from '../client/client-check';
import type { ReviewCheckRow } from '../views/review-view';
import { idOf, titleOf, type Sources } from './sources';

/** One page per client, in the order of the audit. */
export function clientPages({ review, kept, frame }: Sources): readonly ClientPage[] {
  const { asOf, audit, reading, scores, setup } = review;
  return scores.clients.map(({ client, satisfaction }) => {
    const outcome = satisfaction?.question.score.outcome;
    const count = satisfaction?.question.score.n ?? 0;
    const isShare = satisfaction?.question.score.measure === 'csat';
    const isEnough = count >= setup.settings.surveyMinimumAnswers;
    const figure = isShare && isEnough && outcome?.kind === 'value' ? { satisfaction: { share: outcome.value, count } } : {};
    return clientPage(client, { project: frame.project, asOf, records: reading.records, audit, decisions: kept.decisions, ...figure });
  });
}

/** Rows that may concern a client but name none: with several clients they reach nobody. */
function unclaimed({ review }: Sources): CheckRow[] {
  const { audit, reading } = review;
  if (audit.clients.names.length < 2) return [];
  const registers = ['risks', 'changes', 'issues', 'milestones'] as const;
  return registers.flatMap((register) =>
    reading.records
      .of(register)
      .filter((record) => record.active && audit.clients.of(record) === undefined && record.isBlank('client'))
      .map((record): CheckRow => ({ client: '', record: idOf(record), sentence: titleOf(record), state: 'withheld', reason: 'noClient' })),
  );
}

/** The check as the review shows it, in words. */
export function clientCheck(sources: Sources, pages: readonly ClientPage[]): ReviewCheckRow[] {
  const { say, words } = sources.frame;
  const rows = [...pages.flatMap(({ check }) => check), ...unclaimed(sources)];
  return rows.map(({ client, record, sentence, state, reason, releaseKey }) => ({
    client,
    record,
    sentence,
    state,
    reason: reason === undefined ? '' : say(words.withheld[reason]),
    canBeReleased: releaseKey !== undefined,
    isReleased: releaseKey !== undefined && sources.kept.decisions.released.has(releaseKey),
  }));
}
