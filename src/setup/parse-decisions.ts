// All that the PM has decided so far, whether it is kept or was written on a tab since: the later counts.
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type Decisions, joinDecisions } from './decisions';
import { keptDecisions } from './kept-decisions';
import { tabInputs } from './tab-inputs';

/** Never throws. */
export function parseDecisions(snapshot: WorkbookSnapshot): { readonly decisions: Decisions; readonly keptDecisions: Decisions } {
  const { decisions: kept, inPane } = keptDecisions(snapshot);
  const { asWritten, changed } = tabInputs(snapshot);
  // A tab that was not made anew since a decision in the pane is older than it. A headline stands on two tabs, one of which may be older.
  const isOvertaken = ({ key }: { readonly key: string }) => inPane.has(key);
  const older: Decisions = {
    releases: asWritten.releases.filter(isOvertaken),
    headlines: asWritten.headlines,
    notes: asWritten.notes.filter(isOvertaken),
  };
  const standing: Decisions = {
    releases: asWritten.releases.filter((release) => !isOvertaken(release)),
    headlines: [],
    notes: asWritten.notes.filter((note) => !isOvertaken(note)),
  };
  return { decisions: joinDecisions(older, kept, standing, changed), keptDecisions: kept };
}
