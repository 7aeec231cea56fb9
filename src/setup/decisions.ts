// What the PM decided about what the client will see, and wrote beside findings and actions; kept across runs by key, never by row.

/** Whether a sentence may reach the client, under its release key. The PM's own wording goes out in its place. */
export interface Release {
  readonly key: string;
  readonly released: boolean;
  readonly wording?: string;
}

/** The PM's own words at the top of a client's tab; '' takes an earlier one back. */
export interface Headline {
  readonly client: string;
  readonly text: string;
}

/** The PM's note on a finding or an action, under its key; '' takes an earlier one back. */
export interface Note {
  readonly key: string;
  readonly text: string;
}

/** Where two speak of the same, the later one counts. */
export interface Decisions {
  readonly releases: readonly Release[];
  readonly headlines: readonly Headline[];
  readonly notes: readonly Note[];
}

export const NO_DECISIONS: Decisions = { releases: [], headlines: [], notes: [] };
