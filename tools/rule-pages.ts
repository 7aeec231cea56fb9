// Writes a page per rule to docs/rules in both languages, from its meta and its words: npx tsx tools/rule-pages.ts [--check].
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { columnNames } from '../src/locales/describe-rule';
import { describeFinding, fieldName, ruleText } from '../src/locales/findings';
import type { Language } from '../src/locales/format';
import { RULE_IDS, RULES } from '../src/rules/catalogue';
import type { Finding } from '../src/rules/finding';
import { neededColumns } from '../src/rules/needed-columns';
import type { RuleMeta } from '../src/rules/rule';
import { RULE_PAGES, rulePage } from '../src/rules/rule-page';
import { DEFAULT_SETTINGS } from '../src/setup/settings';
import { isoDay } from '../src/workbook/serial-date';
import { CLEAN, projectWorkbook } from '../test/support/made-project';
import { findingsOf } from '../test/support/run-review';
import { SEEDS } from '../test/rules/seeds';

const FOLDER = join(__dirname, '..', RULE_PAGES);

const WORDS = {
  en: {
    finds: 'What it finds',
    why: 'Why it matters',
    next: 'What to do',
    example: 'Example',
    fix: 'Fix offered: {from} → {to}',
    needs: 'What it needs',
    settings: 'Settings',
    severity: { error: 'Error', warning: 'Warning', info: 'Info' },
  },
  'zh-CN': {
    finds: '检查内容',
    why: '为什么重要',
    next: '怎样处理',
    example: '示例',
    fix: '可直接修正：{from} → {to}',
    needs: '所需的列',
    settings: '相关设置',
    severity: { error: '错误', warning: '警告', info: '提示' },
  },
} as const;

/** What a page tells of a rule; findings that the engine makes itself need nothing and are notes. */
type Described = Pick<RuleMeta, 'severity' | 'needs' | 'settings'> & { readonly id: string };

const DESCRIBED: readonly Described[] = [
  ...RULES.map(({ meta }) => meta),
  ...[...RULE_IDS].filter((id) => !RULES.some(({ meta }) => meta.id === id)).map((id) => ({ id, severity: 'info', needs: {} }) as const),
];

/** Pages by file name. */
function pages(): Map<string, string> {
  const all = new Map(DESCRIBED.map((rule) => [basename(rulePage(rule.id)), page(rule)]));
  const lines = DESCRIBED.map(
    ({ id }) => `- [${id}](${basename(rulePage(id))}) – ${ruleText('en', id)?.name ?? ''} · ${ruleText('zh-CN', id)?.name ?? ''}`,
  );
  return all.set('README.md', `# Rules · 规则\n\nMade by \`tools/rule-pages.ts\` from the rules themselves.\n\n${lines.join('\n')}\n`);
}

function page(rule: Described): string {
  return `# ${rule.id}\n\n${section(rule, 'en')}\n---\n\n${section(rule, 'zh-CN')}`;
}

function section(meta: Described, language: Language): string {
  const words = WORDS[language];
  const text = ruleText(language, meta.id);
  if (text === undefined) throw new Error(`${meta.id} has no words in ${language}`);
  const messages = Object.values(text.messages).map((message) => `- ${typeof message === 'string' ? message : message.other}`);
  const needs = neededColumns(meta.needs).map(({ register, fields }) => {
    const names = columnNames(language, fields);
    return `- ${fieldName(language, register)}${names.length === 0 ? '' : `: ${names.join(', ')}`}`;
  });
  const settings = (meta.settings ?? []).map((name) => `- \`${name}\` (${DEFAULT_SETTINGS[name]})`);
  const parts = [
    `## ${text.name}\n\n${words.severity[meta.severity]}\n`,
    `**${words.finds}**\n\n${messages.join('\n')}\n`,
    `**${words.why}**\n\n${text.why}\n`,
    `**${words.next}**\n\n${text.next}\n`,
    ...example(meta.id, language),
    ...(needs.length > 0 ? [`**${words.needs}**\n\n${needs.join('\n')}\n`] : []),
    ...(settings.length > 0 ? [`**${words.settings}**\n\n${settings.join('\n')}\n`] : []),
  ];
  return parts.join('\n');
}

/** A defect of the made project that the rule finds, in the words of the finding; none for rules that a single defect can't trip. */
function example(id: string, language: Language): string[] {
  const seed = SEEDS.find(({ rule }) => rule === id);
  const found = seed && findingsOf(projectWorkbook(seed.defect(CLEAN), language === 'en' ? 'en' : 'zh')).find(({ rule }) => rule === id);
  if (found === undefined) return [];
  const words = WORDS[language];
  const { message, next } = describeFinding(language, found);
  const lines = [found.record, message, next, fixLine(found, words.fix)].filter((line) => line !== undefined && line !== '');
  return [`**${words.example}**\n\n${lines.map((line) => `> ${line}`).join('\n>\n')}\n`];
}

function fixLine({ fix, fixes = [] }: Finding, words: string): string | undefined {
  const offered = fix ?? fixes[0];
  if (offered === undefined) return undefined;
  const { from, to, numberFormat } = offered;
  const shown = numberFormat !== undefined && typeof to === 'number' ? isoDay(to) : String(to);
  return words.replace('{from}', `\`${String(from)}\``).replace('{to}', `\`${shown}\``);
}

function stale(made: ReadonlyMap<string, string>): string[] {
  const there = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  const changed = [...made]
    .filter(([name, text]) => !there.includes(name) || readFileSync(join(FOLDER, name), 'utf8') !== text)
    .map(([name]) => name);
  return [...changed, ...there.filter((name) => !made.has(name))];
}

const made = pages();
const differing = stale(made);
if (process.argv.includes('--check')) {
  if (differing.length > 0) {
    process.stderr.write(`docs/rules is stale: ${differing.join(', ')}\n`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of differing) {
    const text = made.get(name);
    if (text === undefined) rmSync(join(FOLDER, name));
    else writeFileSync(join(FOLDER, name), text);
  }
  process.stdout.write(`${made.size} pages, ${differing.length} written\n`);
}
