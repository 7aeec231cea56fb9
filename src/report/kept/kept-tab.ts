// Lays out a kept tab: tables side by side, so that each can grow downwards without moving another.
import type { Block, Entry } from '../blocks';
import { printFrame, type Frame } from '../frame';
import { listGrid } from '../layout/grid';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';

export interface KeptTable {
  /** The Excel table's name. */
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly heads: readonly string[];
  /** Points, one per column. */
  readonly widths: readonly number[];
  /** At least one: Excel keeps a blank row in a table without data. */
  readonly rows: readonly (readonly Entry[])[];
  /** Drop-downs by column. */
  readonly lists?: Readonly<Record<number, readonly string[]>>;
}

interface KeptTab {
  readonly kind: 'setup' | 'history';
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tables: readonly KeptTable[];
}

/** Points between two tables. */
const GAP = 16;

export function keptTab(frame: Frame, { kind, name, title, subtitle, tables }: KeptTab): TabPlan {
  const widths = tables.flatMap((table) => [...table.widths, GAP]).slice(0, -1);
  const blocks: Block[] = [
    { kind: 'title', text: title, subtitle },
    {
      kind: 'sides',
      sides: tables.flatMap((table) => [
        { span: table.widths.length, blocks: tableBlocks(table) },
        { span: 1, blocks: [] },
      ]),
    },
  ];
  const plan = layoutTab({
    kind,
    key: '',
    name,
    audience: 'internal',
    language: frame.language,
    grid: listGrid(widths),
    blocks,
    freezeAt: tables[0]?.name ?? '',
    ...printFrame(frame, frame.say(frame.words.common.internal)),
  });
  return { ...plan, hidden: true };
}

function tableBlocks({ name, title, note, heads, rows, lists = {} }: KeptTable): Block[] {
  return [
    { kind: 'heading', text: title },
    { kind: 'note', text: note },
    {
      kind: 'table',
      id: name,
      excelTable: name,
      filter: true,
      empty: '',
      columns: heads.map((head, column) => ({ head, span: 1, align: 'left', ...(lists[column] && { list: lists[column] }) })),
      rows,
    },
  ];
}

/** The one row of a table that nothing was written into yet; `days` are the columns for days. */
export function blankRow(width: number, days: readonly number[] = []): readonly (readonly Entry[])[] {
  return [Array.from({ length: width }, (_, column): Entry => ({ kind: 'none', look: days.includes(column) ? 'date' : 'input' }))];
}
