// Actions: what is promised, by whom and until when, with a column for the user's own notes.
import { INPUT_COLUMNS } from '../../setup/input-names';
import { writtenKey } from '../../setup/written-key';
import { chip, date, link, number, text, type Block, type Entry } from '../blocks';
import { capped, printFrame, type Frame } from '../frame';
import { listGrid } from '../layout/grid';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';
import type { ActionRow, ActionView } from '../views/action-view';

export function actionsTab(frame: Frame, name: string, view: ActionView): TabPlan {
  const { words, say } = frame;
  const own = words.actions;
  const head = words.common.head;
  const open = view.rows.filter((row) => !row.done);
  const late = open.filter((row) => row.daysLate > 0).length;
  const shown = capped(frame, view.rows);
  const state = (row: ActionRow): Entry => {
    if (row.done) return chip(say(own.done), 'quiet');
    return row.daysLate > 0 ? chip(say(own.overdue), 'bad') : chip(say(own.open), 'info');
  };
  const blocks: Block[] = [
    { kind: 'title', text: say(own.title), subtitle: say(own.counts, { count: open.length, late }) },
    ...(shown.hint === undefined ? [] : [{ kind: 'note', text: shown.hint, tone: 'watch' } as const]),
    {
      kind: 'table',
      id: 'actions',
      excelTable: 'RapportActions',
      filter: true,
      empty: say(own.empty),
      columns: [
        { head: say(head.status), span: 1 },
        { head: say(head.what), span: 1 },
        { head: say(own.source), span: 1 },
        { head: say(head.owner), span: 1 },
        { head: say(head.due), span: 1 },
        { head: say(own.late), span: 1, align: 'right' },
        { head: say(head.client), span: 1 },
        { head: say(head.notes), span: 1, help: say(words.common.help.notes), name: INPUT_COLUMNS.actions.note },
        { head: say(words.common.head.key), span: 1, help: say(words.common.help.key), name: INPUT_COLUMNS.actions.key },
      ],
      rows: shown.rows.map((row): Entry[] => [
        state(row),
        text(row.what),
        link(row.source, row.cell),
        text(row.owner),
        date(row.due, !row.done && row.daysLate > 0 ? 'bad' : 'plain'),
        number(row.done || row.daysLate <= 0 ? undefined : row.daysLate),
        text(row.client),
        { kind: 'input', text: row.note },
        { kind: 'key', text: writtenKey(row.key, [row.note]) },
      ]),
    },
  ];
  return layoutTab({
    kind: 'actions',
    key: '',
    name,
    audience: 'internal',
    language: frame.language,
    grid: listGrid([64, 320, 105, 115, 76, 64, 105, 190, 70]),
    blocks,
    freezeAt: 'actions',
    // The key is for the add-in alone.
    printedTracks: 8,
    ...printFrame(frame, say(words.common.internal)),
  });
}
