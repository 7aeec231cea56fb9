// Where the page about a rule stands in the repository; made by tools/rule-pages.ts, linked from findings.

/** "docs/rules/risks.no-owner.md" for "risks/no-owner". */
export function rulePage(id: string): string {
  return `${RULE_PAGES}/${id.replace('/', '.')}.md`;
}

export const RULE_PAGES = 'docs/rules';
