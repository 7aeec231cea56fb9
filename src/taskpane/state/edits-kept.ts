// What the user decided in the pane, less what the workbook keeps by now: a later tick on a tab must count over it. Pure.
import type { ReviewEdits } from '../../review/edits';
import { joinDecisions, NO_DECISIONS, type Decisions } from '../../setup/decisions';

/** The edits without those that were kept; what was decided since stays. */
export function editsWithout(edits: ReviewEdits, kept: ReviewEdits): ReviewEdits {
  return {
    corrections: without(edits.corrections, kept.corrections),
    waivers: without(edits.waivers, kept.waivers),
    decisions: decisionsWithout(edits.decisions, kept.decisions),
  };
}

/** The edits with those again that were taken out of the workbook; later ones count over them. */
export function editsWith(edits: ReviewEdits, again: ReviewEdits): ReviewEdits {
  return {
    corrections: [...again.corrections, ...edits.corrections],
    waivers: [...again.waivers, ...edits.waivers],
    decisions: orNone(joinDecisions(again.decisions, edits.decisions)),
  };
}

function decisionsWithout(decisions: Decisions, kept: Decisions): Decisions {
  return orNone({
    releases: without(decisions.releases, kept.releases),
    headlines: without(decisions.headlines, kept.headlines),
    notes: without(decisions.notes, kept.notes),
  });
}

/** No decisions are always the same ones: the pane tells by them whether any is pending. */
function orNone(decisions: Decisions): Decisions {
  const { releases, headlines, notes } = decisions;
  return releases.length + headlines.length + notes.length === 0 ? NO_DECISIONS : decisions;
}

function without<T>(items: readonly T[], kept: readonly T[]): readonly T[] {
  const gone = new Set(kept);
  return items.filter((item) => !gone.has(item));
}
