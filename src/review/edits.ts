// What the user has decided since the workbook was read, on top of what its Review setup tab says.
import type { SheetCorrection } from '../setup/corrections';
import { type Decisions, joinDecisions, NO_DECISIONS } from '../setup/decisions';
import type { Setup } from '../setup/parse-setup';
import type { Waiver } from '../setup/waivers';

export interface ReviewEdits {
  /** Where two speak of the same, the later one counts; they come after the stored ones. */
  readonly corrections: readonly SheetCorrection[];
  readonly waivers: readonly Waiver[];
  readonly decisions: Decisions;
}

export const NO_EDITS: ReviewEdits = { corrections: [], waivers: [], decisions: NO_DECISIONS };

/** The setup as it will be once the edits are kept; a waiver that is kept already counts once. */
export function withEdits(setup: Setup, { corrections, waivers, decisions }: ReviewEdits): Setup {
  const added = waivers.filter((waiver) => !setup.waivers.some((stored) => isSameWaiver(stored, waiver)));
  return {
    ...setup,
    corrections: { sheets: [...setup.corrections.sheets, ...corrections] },
    waivers: [...setup.waivers, ...added],
    decisions: joinDecisions(setup.decisions, decisions),
  };
}

/** Whether two waivers say the same, wherever they stand. */
export function isSameWaiver(a: Waiver, b: Waiver): boolean {
  return a.key === b.key && a.reason.trim() === b.reason.trim() && a.by.trim() === b.by.trim() && a.until === b.until;
}
