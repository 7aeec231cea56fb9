// Writes a page per rule to docs/rules in both languages, from its meta and its words: npx tsx tools/rule-pages.ts [--check].
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldName, ruleText } from '../src/locales/findings';
import type { Language } from '../src/locales/format';
import { RULES } from '../src/rules/catalogue';
import type { NeededField, Rule } from '../src/rules/rule';
import { DEFAULT_SETTINGS } from '../src/setup/settings';

const FOLDER = join(__dirname, '..', 'docs', 'rules');

const WORDS = {
  en: {
    finds: 'What it finds',
    why: 'Why it matters',
    next: 'What to do',
    needs: 'What it needs',
    settings: 'Settings',
    severity: { error: 'Error', warning: 'Warning', info: 'Info' },
    or: ' or ',
  },
  'zh-CN': {
    finds: '检查内容',
    why: '为什么重要',
    next: '怎样处理',
    needs: '所需的列',
    settings: '相关设置',
    severity: { error: '错误', warning: '警告', info: '提示' },
    or: '或',
  },
} as const;

/** Pages by file name. */
function pages(): Map<string, string> {
  const all = new Map(RULES.map((rule) => [`${rule.meta.id.replace('/', '.')}.md`, page(rule)]));
  const lines = RULES.map(
    ({ meta }) =>
      `- [${meta.id}](${meta.id.replace('/', '.')}.md) – ${ruleText('en', meta.id)?.name ?? ''} · ${ruleText('zh-CN', meta.id)?.name ?? ''}`,
  );
  return all.set('README.md', `# Rules · 规则\n\nMade by \`tools/rule-pages.ts\` from the rules themselves.\n\n${lines.join('\n')}\n`);
}

function page(rule: Rule): string {
  return `# ${rule.meta.id}\n\n${section(rule, 'en')}\n---\n\n${section(rule, 'zh-CN')}`;
}

function section({ meta }: Rule, language: Language): string {
  const words = WORDS[language];
  const text = ruleText(language, meta.id);
  if (text === undefined) throw new Error(`${meta.id} has no words in ${language}`);
  const messages = Object.values(text.messages).map((message) => `- ${typeof message === 'string' ? message : message.other}`);
  const needs = Object.entries(meta.needs).flatMap(([register, fields]) => {
    const names = fields.map((field) => neededName(language, register, field));
    return [`- ${fieldName(language, register)}${names.length === 0 ? '' : `: ${names.join(', ')}`}`];
  });
  const settings = (meta.settings ?? []).map((name) => `- \`${name}\` (${DEFAULT_SETTINGS[name]})`);
  const parts = [
    `## ${text.name}\n\n${words.severity[meta.severity]}\n`,
    `**${words.finds}**\n\n${messages.join('\n')}\n`,
    `**${words.why}**\n\n${text.why}\n`,
    `**${words.next}**\n\n${text.next}\n`,
    ...(needs.length > 0 ? [`**${words.needs}**\n\n${needs.join('\n')}\n`] : []),
    ...(settings.length > 0 ? [`**${words.settings}**\n\n${settings.join('\n')}\n`] : []),
  ];
  return parts.join('\n');
}

function neededName(language: Language, register: string, field: NeededField): string {
  const names = typeof field === 'string' ? [field] : field;
  return names.map((name) => fieldName(language, `${register}.${name}`)).join(WORDS[language].or);
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
