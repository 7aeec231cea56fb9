// The client tab check for the pane: per client the headline and every sentence, with the reason of what is kept back in words.
import type { Language } from '../../locales/format';
import type { Review } from '../../review/review';
import { newFrame } from '../frame';
import { clientPages, reasonOf, unclaimed } from '../from-review/clients';
import { keptOf } from '../from-review/sources';
import type { CheckRow } from './client-check';

export interface ClientCheckRow extends CheckRow {
  /** Why the sentence is not shown, or not yet; '' for one that is. */
  readonly why: string;
}

export interface ClientCheck {
  readonly client: string;
  /** The PM's own words at the top of the client's tab; '' where there are none. */
  readonly headline: string;
  readonly rows: readonly ClientCheckRow[];
}

/**
 * One check per client in the order of their tabs, lessons for the closing report among them. Rows that name no client stand in each:
 * they may be meant for any. The decisions of the review's edits count already.
 */
export function clientChecks(review: Review, language: Language): readonly ClientCheck[] {
  const frame = newFrame(language, '', review.asOf, Infinity, review.setup.settings.stakeholderWord);
  const sources = { review, kept: keptOf(review.setup.decisions), frame };
  const pages = clientPages(sources, ['closing']);
  const nobodys = [...unclaimed(sources), ...unclaimed(sources, ['lessons'])];
  return pages.map(({ view: { client, headline }, check }) => ({
    client,
    headline,
    rows: [...check, ...nobodys].map((row) => ({ ...row, why: reasonOf(frame, row) })),
  }));
}
