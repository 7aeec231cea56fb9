// "How this was counted": the block that lets a tab defend each of its scores.
import { strong, text, type Block, type Entry } from '../blocks';
import { listOf, type Frame } from '../frame';
import type { CountedRow } from '../views/counted-view';

/** Tracks of its five columns. */
export type CountedSpans = readonly [score: number, figure: number, how: number, account: number, care: number];
const PAGE: CountedSpans = [2, 2, 3, 2, 3];

/** Rows before the others are left to the pane. */
const MOST = 15;

export function countedBlocks(frame: Frame, rows: readonly CountedRow[], spans: CountedSpans = PAGE): Block[] {
  const { words, say } = frame;
  const own = words.counted;
  if (rows.length === 0) return [];
  const [score, figure, how, account, care] = spans;
  return listOf(
    frame,
    { text: say(own.heading), aside: say(own.aside) },
    {
      id: 'counted',
      empty: '',
      maximum: MOST,
      columns: [
        { head: say(own.score), span: score },
        { head: say(own.figure), span: figure },
        { head: say(own.how), span: how },
        { head: say(own.account), span: account },
        { head: say(own.care), span: care, optional: true },
      ],
      rows,
      entries: (row): Entry[] => [strong(row.title), text(row.figure), text(row.how), text(row.account), text(row.care)],
    },
  );
}

/** The same in one line a score, for the page that has room for no more. */
export function countedNotes(frame: Frame, rows: readonly CountedRow[]): Block[] {
  const { words, say } = frame;
  return rows.map(({ title, figure, account, care }): Block => ({
    kind: 'note',
    text: say(words.counted.line, { title, figure, account, care }),
  }));
}
