// Registers to start with, as tabs of the user's own: an Excel table each, with drop-downs, date checks, help, and one example row.
import type { Language } from '../locales/format';
import { fieldOf, type RegisterId } from '../registers/catalogue';
import { EXAMPLE_ROW } from '../registers/example-row';
import { YES_NO } from '../registers/common';
import { optionLabel, registerLabel, wordFor } from '../registers/labels';
import { none, number, text, type Block, type Entry } from '../report/blocks';
import { newFrame } from '../report/frame';
import { listGrid } from '../report/layout/grid';
import { layoutTab } from '../report/layout/tab';
import type { CellStyle, TabPlan } from '../report/plan';
import { tabNamer } from '../report/tab-names';
import { stylesFor } from '../report/theme';
import type { SerialDay } from '../workbook/serial-date';
import { EXAMPLE_VALUES, type ExampleValue } from './example-values';
import { templateColumns, templateWords, type TemplateColumn } from './template-columns';
import { isTemplateRegister, NAMING_FIELD, TEMPLATE_REGISTERS, type TemplateRegister } from './template-fields';

/** Choices of registers to start with; the first is the smallest that a review can say something useful of, the last has all. */
export const TEMPLATE_SETS: readonly (readonly TemplateRegister[])[] = [
  ['stakeholders', 'communicationPlan', 'communicationLog'],
  ['stakeholders', 'communicationPlan', 'communicationLog', 'risks', 'changes', 'issues', 'milestones', 'survey'],
  TEMPLATE_REGISTERS,
];

export interface TemplateOptions {
  /** In the order in which the tabs shall stand. There is no template of a raid tab: it would repeat three registers. */
  readonly registers: readonly RegisterId[];
  readonly language: Language;
  /** Names of tabs that the workbook has already. */
  readonly takenNames: readonly string[];
  /** The days of the example rows are counted from it. */
  readonly asOf: SerialDay;
}

/** Rows to write into; an Excel table grows by itself when more are needed. */
const BLANK_ROWS = 25;
/** Number and name stay in sight while one goes to the right. */
const FROZEN_COLUMNS = 2;

/** One tab per register. The tables are named after the registers. */
export function templateTabs({ registers, language, takenNames, asOf }: TemplateOptions): readonly TabPlan[] {
  const nameOf = tabNamer(takenNames);
  return registers
    .filter(isTemplateRegister)
    .map((register) => templateTab(register, language, asOf, nameOf(registerLabel(register, language), register)));
}

function templateTab(register: TemplateRegister, language: Language, asOf: SerialDay, name: string): TabPlan {
  const columns = templateColumns(register, language, asOf);
  const words = templateWords(language);
  const frame = newFrame(language, registerLabel(register, language), asOf, Infinity);
  const blocks: Block[] = [
    {
      kind: 'title',
      text: registerLabel(register, language),
      subtitle: words.about[register],
    },
    { kind: 'note', text: words.how },
    {
      kind: 'table',
      id: 'register',
      excelTable: `Register_${register}`,
      filter: true,
      empty: '',
      columns: columns.map(({ head, help, type, list, isNeeded }) => ({
        head,
        span: 1,
        help,
        ...(isNeeded ? { needed: true } : {}),
        ...(list === undefined ? {} : { list }),
        ...(type === 'date' ? { days: true } : {}),
      })),
      rows: [columns.map((column) => exampleEntry(register, column, language, asOf)), ...blankRows(columns)],
    },
  ];
  const plan = layoutTab({
    kind: 'template',
    key: register,
    name,
    audience: 'internal',
    language,
    grid: listGrid(columns.map(({ width }) => width)),
    blocks,
    freezeAt: 'register',
    frozenTracks: FROZEN_COLUMNS,
    header: { left: name, right: '' },
    footer: { left: '', right: frame.words.common.page },
  });
  return growing(plan, language);
}

/** Rows that are written into grow with their words: cells wrap, and none has a height of its own but an example of several lines. */
function growing(plan: TabPlan, language: Language): TabPlan {
  const all = stylesFor('internal', language);
  const styles: Record<string, CellStyle> = { ...plan.styles };
  const cells = plan.cells.map((row, at) =>
    at < plan.frozenRows
      ? row
      : row.map((cell) => {
          const key = cell?.style.replace(/^cell(.*)\.line/, 'cell$1') ?? '';
          const style = all[key];
          if (cell === undefined || style === undefined) return cell;
          styles[key] = style;
          return { ...cell, style: key };
        }),
  );
  const lineHigh = plan.rowHeights.at(-1) ?? 0;
  const rowHeights = plan.rowHeights.map((height, at) => (at < plan.frozenRows || (height ?? 0) > lineHigh ? height : undefined));
  return { ...plan, styles, cells, rowHeights };
}

/** Places for days and figures stand as what is entered there will. */
const BLANK_LOOKS: Partial<Readonly<Record<TemplateColumn['type'], 'date' | 'figureText' | 'share'>>> = {
  date: 'date',
  number: 'figureText',
  money: 'figureText',
  days: 'figureText',
  rating: 'figureText',
  question: 'figureText',
  share: 'share',
};

function blankRows(columns: readonly TemplateColumn[]): Entry[][] {
  return Array.from({ length: BLANK_ROWS }, () =>
    columns.map(({ type }): Entry => {
      const look = BLANK_LOOKS[type];
      return look === undefined ? none : { kind: 'none', look };
    }),
  );
}

function exampleEntry(register: TemplateRegister, { id }: TemplateColumn, language: Language, asOf: SerialDay): Entry {
  if (id === NAMING_FIELD[register]) return { kind: 'text', text: wordFor(EXAMPLE_ROW, language), tone: 'bad' };
  const value = EXAMPLE_VALUES[register][id];
  if (value !== undefined) return valueEntry(register, id, value, language, asOf);
  const examples: Readonly<Record<string, string>> = templateWords(language).examples[register];
  return text(examples[id], 'quiet');
}

function valueEntry(register: TemplateRegister, field: string, value: ExampleValue, language: Language, asOf: SerialDay): Entry {
  if (typeof value === 'number') return number(value, fieldOf(register, field)?.type === 'share' ? 'share' : 'figureText');
  if (typeof value === 'boolean') return text(wordFor(value ? YES_NO.yes : YES_NO.no, language), 'quiet');
  if ('option' in value) return text(optionLabel(register, field, value.option, language), 'quiet');
  return { kind: 'date', day: asOf + value.inDays, tone: 'quiet' };
}
