// All that the PM has decided so far, whether it is kept or was written on a tab since: the later counts.
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type DecisionEntry, type DecisionTable, decisionsOf } from './decision-entries';
import type { Decisions } from './decisions';
import { type KeptDecision, keptDecisions } from './kept-decisions';
import { type TabInput, tabInputs } from './tab-inputs';
import { digestOf } from './written-key';

/** Never throws. */
export function parseDecisions(snapshot: WorkbookSnapshot): { readonly decisions: Decisions; readonly keptDecisions: Decisions } {
  const kept = keptDecisions(snapshot);
  const inputs = tabInputs(snapshot);
  const both = (table: DecisionTable): DecisionEntry[] => [...kept[table], ...laterInputs(inputs[table], kept[table])];
  return {
    decisions: decisionsOf({ releases: both('releases'), headlines: both('headlines'), notes: both('notes') }),
    keptDecisions: decisionsOf(kept),
  };
}

/** The inputs that were not overtaken by a decision in the pane. */
function laterInputs(inputs: readonly TabInput[], kept: readonly KeptDecision[]): readonly TabInput[] {
  const last = new Map(kept.map((entry) => [entry.key, entry]));
  const lastOnTab = new Map(kept.filter(({ decidedIn }) => decidedIn === 'tab').map((entry) => [entry.key, digestOf(entry.words)]));
  return inputs.filter(({ key, words, digest: asWritten }) => {
    const latest = last.get(key);
    if (latest?.decidedIn !== 'pane') return true;
    // The tab stands as it was written, or as it was when it was last read and has not been made anew since: the pane spoke later.
    const now = digestOf(words);
    const isMadeSince = asWritten === digestOf(latest.words);
    return now !== asWritten && (isMadeSince || now !== lastOnTab.get(key));
  });
}
