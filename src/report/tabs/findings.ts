// Findings: every finding with its next step, linked to its cell, with a column for the user's own notes.
import { chip, link, text, type Block, type Entry } from '../blocks';
import { capped, printFrame, type Frame } from '../frame';
import { listGrid } from '../layout/grid';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';
import type { Tone } from '../theme';
import type { FindingRow, FindingView } from '../views/finding-view';
import { INPUT_COLUMNS } from '../../setup/input-names';
import { writtenKey } from '../../setup/written-key';
import { cellAddress } from '../../workbook/address';

const TONES: Readonly<Record<FindingRow['severity'], Tone>> = { error: 'bad', warning: 'watch', info: 'info' };

export function findingsTab(frame: Frame, name: string, view: FindingView): TabPlan {
  const { words, say } = frame;
  const own = words.findings;
  const count = (severity: FindingRow['severity']) => view.rows.filter((row) => row.severity === severity).length;
  const shown = capped(frame, view.rows);
  const blocks: Block[] = [
    {
      kind: 'title',
      text: say(own.title),
      subtitle: say(own.counts, { errors: count('error'), warnings: count('warning'), infos: count('info') }),
    },
    ...(shown.hint === undefined ? [] : [{ kind: 'note', text: shown.hint, tone: 'watch' } as const]),
    {
      kind: 'table',
      id: 'findings',
      excelTable: 'RapportFindings',
      filter: true,
      empty: say(own.empty),
      columns: [
        { head: say(own.severity), span: 1 },
        { head: say(own.message), span: 1 },
        { head: say(own.next), span: 1 },
        { head: say(words.common.head.record), span: 1 },
        { head: say(own.register), span: 1 },
        { head: say(words.common.head.cell), span: 1 },
        { head: say(words.common.head.client), span: 1 },
        { head: say(words.common.head.notes), span: 1, help: say(words.common.help.notes), name: INPUT_COLUMNS.findings.note },
        { head: say(words.common.head.key), span: 1, help: say(words.common.help.key), name: INPUT_COLUMNS.findings.key },
      ],
      rows: shown.rows.map((row): Entry[] => [
        chip(say(own[row.severity]), TONES[row.severity]),
        text(row.message),
        text(row.nextStep),
        text(row.record),
        text(row.register),
        row.cell === undefined
          ? text(say(words.common.none))
          : link(`${row.cell.sheet}!${cellAddress(row.cell.row, row.cell.column)}`, row.cell),
        text(row.client),
        { kind: 'input', text: row.note },
        { kind: 'key', text: writtenKey(row.key, [row.note]) },
      ]),
    },
  ];
  if (view.unchecked.length > 0) {
    blocks.push({ kind: 'heading', text: say(own.unchecked) }, ...view.unchecked.map((line): Block => ({ kind: 'note', text: line })));
  }
  if (view.waived > 0) blocks.push({ kind: 'note', text: say(own.waived, { count: view.waived }) });
  return layoutTab({
    kind: 'findings',
    key: '',
    name,
    audience: 'internal',
    language: frame.language,
    grid: listGrid([58, 258, 236, 128, 96, 112, 92, 130, 56]),
    blocks,
    freezeAt: 'findings',
    // The key is for the add-in alone.
    printedTracks: 8,
    ...printFrame(frame, say(words.common.internal)),
  });
}
