// Next steps on the client tab: what each side has taken on, by day, and blank rows for what the meeting adds.
import { stepsName } from '../../setup/input-names';
import { digestOf } from '../../setup/written-key';
import { date, text, type Block, type Entry } from '../blocks';
import type { Frame } from '../frame';
import type { ClientView } from '../views/client-view';
import { neededBy } from './client-blocks';

/** Steps that are known before the meeting, and rows to write into. */
const MOST = 6;
const BLANK_ROWS = 3;
const BLANK: Entry = { kind: 'input', text: '' };

interface ClientStep {
  readonly item: string;
  readonly who: string;
  readonly due: number | undefined;
}

/** What was written here before stands in the first cell of each row; its name leads back to it and to the rows beneath. */
export function steps(frame: Frame, key: string, view: ClientView): Block[] {
  const { words, say } = frame;
  const own = words.client;
  const known = stepsOf(frame, view)
    .toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity))
    .slice(0, MOST);
  const written = [...view.liveNotes, ...Array.from({ length: BLANK_ROWS }, () => '')];
  const name = stepsName(key, digestOf([view.liveNotes.join('\n')]));
  return [
    { kind: 'heading', text: say(own.steps), aside: say(own.stepsKept) },
    {
      kind: 'table',
      id: 'steps',
      empty: '',
      columns: [
        { head: say(own.item), span: 8 },
        { head: say(own.stepsWho), span: 2 },
        { head: say(own.stepsBy), span: 2 },
      ],
      rows: [
        ...known.map(({ item, who, due }): Entry[] => [text(item), text(who), date(due)]),
        ...written.map((words, index): Entry[] => [{ kind: 'input', text: words, ...(index === 0 ? { name } : {}) }, BLANK, BLANK]),
      ],
    },
  ];
}

function stepsOf({ words, say }: Frame, view: ClientView): ClientStep[] {
  const own = words.client;
  const side = { us: say(own.ourSide), client: say(own.yourSide) };
  return [
    ...view.decisions.map(({ id, item }) => ({ item: say(own.decide, { id, item }), who: side.client, due: neededBy(view) })),
    ...view.promises.flatMap(({ item, side: whose, due, done }) => (done || whose === undefined ? [] : [{ item, who: side[whose], due }])),
    ...view.risksAndIssues.flatMap(({ ourAction, due, settled }) =>
      settled || ourAction === '' ? [] : [{ item: ourAction, who: side.us, due }],
    ),
  ];
}
