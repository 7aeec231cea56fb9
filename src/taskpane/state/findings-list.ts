// Which findings the list shows, and in which groups: filter, search, five first. Pure.
import type { Finding, Severity } from '../../rules/finding';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export type Grouping = 'tab' | 'client';

export interface FindingsFilter {
  /** Empty = all. */
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
}

export type ListRow =
  | { readonly kind: 'group'; readonly title: string | undefined; readonly count: number }
  | { readonly kind: 'finding'; readonly finding: Finding };

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Those of one client, and those that concern the whole workbook; all where no client is meant. */
export function findingsOfClient(findings: readonly Finding[], client: string | undefined): readonly Finding[] {
  return client === undefined ? findings : findings.filter((finding) => finding.client === undefined || finding.client === client);
}

/** Every word of the search must stand somewhere in what the finding shows; letter case and full-width forms do not count. */
export function filterFindings(
  findings: readonly Finding[],
  { severities, search }: FindingsFilter,
  textOf: (finding: Finding) => string,
): readonly Finding[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (severities.size > 0 && !severities.has(finding.severity)) return false;
    if (words.length === 0) return true;
    const text = fold(`${textOf(finding)} ${finding.record ?? ''} ${finding.client ?? ''} ${finding.cell?.sheet ?? ''} ${finding.rule}`);
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Groups in the order in which their first finding comes; within a group the order stays. */
export function groupFindings(findings: readonly Finding[], grouping: Grouping): readonly ListRow[] {
  const groups = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const title = grouping === 'tab' ? finding.cell?.sheet : finding.client;
    const group = groups.get(title);
    if (group) group.push(finding);
    else groups.set(title, [finding]);
  }
  return [...groups].flatMap(([title, members]): ListRow[] => [
    { kind: 'group', title, count: members.length },
    ...members.map((finding): ListRow => ({ kind: 'finding', finding })),
  ]);
}
