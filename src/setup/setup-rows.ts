// Turns settings and waivers back into the rows of the Review setup tables, in the order that parse-setup reads them.
import type { SerialDay } from '../workbook/serial-date';
import type { CellValue } from '../workbook/snapshot';
import { type Corrections, NO_CORRECTIONS } from './corrections';
import { type Decisions, NO_DECISIONS } from './decisions';
import { decisionRows } from './kept-decisions';
import { mappingRows } from './mappings';
import { DEFAULT_SETTINGS, NumbersSchema, type NumberSetting, type Settings } from './settings';
import type { SetupTable } from './setup-tables';
import type { Waiver } from './waivers';

/** A value to write; days are written as dates. */
export type SetupCell = CellValue | { readonly day: SerialDay };

/** Rows to append to a table of a kept tab. */
export interface KeptRows {
  /** The Excel table's name. */
  readonly table: string;
  /** As wide as the table. */
  readonly rows: readonly (readonly SetupCell[])[];
}

/** The rows of every setup table, without headers. Settings that still have their default are left blank, so that a later default reaches them. */
export function setupTableRows(
  settings: Settings,
  waivers: readonly Waiver[],
  corrections: Corrections = NO_CORRECTIONS,
  decisions: Decisions = NO_DECISIONS,
): Readonly<Record<SetupTable, readonly (readonly SetupCell[])[]>> {
  const plain = Object.keys(NumbersSchema.entries).filter((name): name is NumberSetting => name in NumbersSchema.entries);
  return {
    settings: [
      ...plain.map((name): SetupCell[] => [name, changed(settings[name], DEFAULT_SETTINGS[name])]),
      ['currency', changed(settings.currency, DEFAULT_SETTINGS.currency)],
      ['stakeholderWord', changed(settings.stakeholderWord, DEFAULT_SETTINGS.stakeholderWord)],
      ['baselineDay', settings.baselineDay === undefined ? '' : { day: settings.baselineDay }],
    ],
    rules: [...settings.severities].map(([rule, severity]) => [rule, severity]),
    waivers: waivers.map(waiverRow),
    groups: settings.groups.map(({ name, members }) => [name, members.join('; ')]),
    aliases: settings.aliases.map(({ person, alias }) => [person, alias]),
    calendar: [
      ...[...settings.calendar.holidays].map((day): SetupCell[] => [{ day }, 'holiday']),
      ...[...settings.calendar.workingWeekends].map((day): SetupCell[] => [{ day }, 'working day']),
    ],
    mappings: mappingRows(corrections),
    ...decisionRows(decisions, () => 'tab'),
  };
}

/** One waiver as the row that is appended to its table. */
export function waiverRow({ key, reason, by, until }: Waiver): SetupCell[] {
  return [key, reason, by, until === undefined ? '' : { day: until }];
}

function changed<T extends CellValue>(value: T, fallback: T): CellValue {
  return value === fallback ? '' : value;
}
