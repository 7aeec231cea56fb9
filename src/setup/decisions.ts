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

/** All of them, the earlier before the later. */
export function joinDecisions(...parts: readonly Decisions[]): Decisions {
  return {
    releases: parts.flatMap(({ releases }) => releases),
    headlines: parts.flatMap(({ headlines }) => headlines),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

/** One decision for each thing decided: the last. */
export function latestDecisions({ releases, headlines, notes }: Decisions): Decisions {
  return {
    releases: lastOfEach(releases, ({ key }) => key),
    headlines: lastOfEach(headlines, ({ client }) => client),
    notes: lastOfEach(notes, ({ key }) => key),
  };
}

/** The decisions that say something other than these earlier ones; nothing said is the same as an empty word. */
export function newDecisions(decisions: Decisions, earlier: Decisions): Decisions {
  const { releases, headlines, notes } = latestDecisions(decisions);
  const before = latestDecisions(earlier);
  const isOther = (a: { readonly text: string }, b: { readonly text: string } | undefined) => a.text !== (b?.text ?? '');
  const isOtherRelease = (a: Release, b: Release | undefined) =>
    a.released !== (b?.released ?? false) || (a.wording ?? '') !== (b?.wording ?? '');
  return {
    releases: changed(releases, before.releases, ({ key }) => key, isOtherRelease),
    headlines: changed(headlines, before.headlines, ({ client }) => client, isOther),
    notes: changed(notes, before.notes, ({ key }) => key, isOther),
  };
}

function lastOfEach<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

function changed<T>(
  entries: readonly T[],
  before: readonly T[],
  keyOf: (entry: T) => string,
  isOther: (entry: T, earlier: T | undefined) => boolean,
): readonly T[] {
  const byKey = new Map(before.map((entry) => [keyOf(entry), entry]));
  return entries.filter((entry) => isOther(entry, byKey.get(keyOf(entry))));
}
