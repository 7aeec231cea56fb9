// What the user has decided since the workbook was read, on top of what its Review setup tab says.
import type { SheetCorrection } from '../setup/corrections';
import type { Setup } from '../setup/parse-setup';
import type { Waiver } from '../setup/waivers';

export interface ReviewEdits {
  /** Where two speak of the same, the later one counts; they come after the stored ones. */
  readonly corrections: readonly SheetCorrection[];
  readonly waivers: readonly Waiver[];
}

export const NO_EDITS: ReviewEdits = { corrections: [], waivers: [] };

/** The setup as it will be once the edits are kept. */
export function withEdits(setup: Setup, { corrections, waivers }: ReviewEdits): Setup {
  return {
    ...setup,
    corrections: { sheets: [...setup.corrections.sheets, ...corrections] },
    waivers: [...setup.waivers, ...waivers],
  };
}
