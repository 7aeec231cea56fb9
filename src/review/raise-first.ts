// Which findings to raise first: the heaviest, and not the same thing over and over. One choice for the tab Review and the command line.
import type { Finding } from '../rules/finding';

/** A finding that is to be raised: a note tells how something was read, and is not. */
export type RaisedFinding = Finding & { readonly severity: 'error' | 'warning' };

const MOST = 5;
/** Two of a kind make the point; the list of all findings has the others. */
const MOST_OF_A_RULE = 2;

/** At most five of the findings, in their order: what matters most for the client comes first. */
export function raiseFirst(findings: readonly Finding[]): RaisedFinding[] {
  const seen = new Map<string, number>();
  const chosen: RaisedFinding[] = [];
  for (const finding of findings) {
    const count = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, count);
    if (chosen.length < MOST && isToRaise(finding) && count <= MOST_OF_A_RULE) chosen.push(finding);
  }
  return chosen;
}

function isToRaise(finding: Finding): finding is RaisedFinding {
  return finding.severity !== 'info';
}
