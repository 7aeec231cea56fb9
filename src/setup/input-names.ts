// The workbook names that lead back to what the PM may write on our tabs: they follow when rows and columns are inserted or moved.

/** On the header cells of columns: one column holds the rows' keys, the others what the PM writes. */
export const INPUT_COLUMNS = {
  check: { key: 'Rapport.input.check.key', release: 'Rapport.input.check.release', wording: 'Rapport.input.check.wording' },
  findings: { key: 'Rapport.input.findings.key', note: 'Rapport.input.findings.note' },
  actions: { key: 'Rapport.input.actions.key', note: 'Rapport.input.actions.note' },
} as const;

const HEADLINE = 'Rapport.input.headline.';

/** The name of the headline's cell on a client tab; it ends with the digest of the words as written, since the tab itself must bear no keys. */
export function headlineName(tabKey: string, digest: string): string {
  return `${HEADLINE}${tabKey}.${digest}`;
}

/** The digest at the end of a headline's name; undefined for any other name. */
export function digestInHeadlineName(name: string): string | undefined {
  return name.toLowerCase().startsWith(HEADLINE.toLowerCase()) ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : undefined;
}

const STEPS = 'Rapport.input.steps.';

/** The name of the first cell for live notes under the next steps of a client tab; it ends as a headline's does. */
export function stepsName(tabKey: string, digest: string): string {
  return `${STEPS}${tabKey}.${digest}`;
}

/** The digest at the end of such a name; undefined for any other name. */
export function digestInStepsName(name: string): string | undefined {
  return name.toLowerCase().startsWith(STEPS.toLowerCase()) ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : undefined;
}

/** Under which the notes keep what was written into the next steps of a client's tab: a line for each row. */
export function stepsKey(client: string): string {
  return `steps|${client}`;
}

/** Between the cells of one row of next steps, once they are one line. */
export const BETWEEN_CELLS = ' · ';

/** Between the client and the day in the line beneath a client tab's title: the client's name ends at the last one. */
export const AFTER_CLIENT = ' · ';
