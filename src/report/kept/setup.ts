// The Review setup tab: every setting with its default, every rule with its severity, and tables for waivers, groups, names, days, mappings.
import { ruleText } from '../../locales/findings';
import { RULES } from '../../rules/catalogue';
import { DEFAULT_SETTINGS, NumbersSchema, SeveritySchema, type NumberSetting } from '../../setup/settings';
import { SETUP_TABLES, type SetupTable } from '../../setup/setup-tables';
import { none, strong, text, type Entry } from '../blocks';
import type { Frame } from '../frame';
import type { TabPlan } from '../plan';
import { blankRow, keptTab, type KeptTable } from './kept-tab';

const INPUT: Entry = { kind: 'none', look: 'input' };
const DAY: Entry = { kind: 'none', look: 'date' };

/** Where days are entered, by table. */
const DAY_COLUMNS: Partial<Readonly<Record<SetupTable, readonly number[]>>> = { waivers: [3], calendar: [0] };

const WIDTHS: Readonly<Record<SetupTable, readonly number[]>> = {
  settings: [420, 80, 60, 110, 190],
  rules: [320, 70, 90, 220],
  waivers: [260, 200, 100, 80],
  groups: [140, 220],
  aliases: [120, 120],
  calendar: [80, 90],
  mappings: [130, 160, 70, 80, 160],
  releases: [260, 60, 220, 70],
  headlines: [120, 300, 70],
  notes: [260, 240, 70],
};

/** A new Review setup tab: the values are blank, which means the defaults. Waivers and mappings are appended as rows. */
export function setupTab(frame: Frame, name: string): TabPlan {
  const own = frame.words.kept.setup;
  const tables = (Object.keys(SETUP_TABLES) as SetupTable[]).map((table): KeptTable => {
    const heads = own.heads[table];
    const rows =
      table === 'settings' ? settingRows(frame) : table === 'rules' ? ruleRows(frame) : blankRow(heads.length, DAY_COLUMNS[table]);
    return {
      name: SETUP_TABLES[table].name,
      title: own.tables[table],
      note: own.notes[table],
      heads,
      widths: WIDTHS[table],
      rows,
      ...(table === 'rules' && { lists: { 1: SeveritySchema.options } }),
    };
  });
  return keptTab(frame, { kind: 'setup', name, title: own.title, subtitle: own.subtitle, tables });
}

function settingRows({ words }: Frame): Entry[][] {
  const { settings, units } = words.kept.setup;
  const numbers = (Object.keys(NumbersSchema.entries) as NumberSetting[]).map((name) => [
    strong(settings[name]),
    INPUT,
    text(String(DEFAULT_SETTINGS[name])),
    text(units[unitOf(name)]),
    text(name),
  ]);
  return [
    ...numbers,
    [strong(settings.currency), INPUT, text(DEFAULT_SETTINGS.currency), text(units.currency), text('currency')],
    [strong(settings.stakeholderWord), INPUT, text(DEFAULT_SETTINGS.stakeholderWord), text(units.word), text('stakeholderWord')],
    [strong(settings.baselineDay), DAY, none, text(units.day), text('baselineDay')],
  ];
}

type Unit = 'days' | 'workingDays' | 'share' | 'points' | 'weight' | 'scale' | 'riskScore' | 'count';

/** The names of the settings end in what they count (see NumbersSchema); these ends are asked in this order. */
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/WorkingDays$/, 'workingDays'],
  [/Days$/, 'days'],
  [/(Share|Tolerance|Rate)$/, 'share'],
  [/(Index|Target)$/, 'points'],
  [/^weight/, 'weight'],
  [/^risk\w+From$/, 'riskScore'],
  [/^(keyPower|gridCut)$/, 'scale'],
];

function unitOf(name: NumberSetting): Unit {
  return UNITS.find(([end]) => end.test(name))?.[1] ?? 'count';
}

function ruleRows({ language, words }: Frame): Entry[][] {
  const metas = RULES.map(({ meta }) => meta).toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  return metas.map(({ id, severity }) => [strong(ruleText(language, id)?.name ?? id), INPUT, text(words.findings[severity]), text(id)]);
}
