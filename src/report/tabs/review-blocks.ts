// The upper half of the review: what was read, how the clients are, what to raise, what was told and what is due.
import { chip, date, figureText, link, none, number, strong, text, type Block, type Entry } from '../blocks';
import { formatNumber } from '../../locales/format';
import { listOf, type Frame } from '../frame';
import type { Tone } from '../theme';
import type { HealthWord, ReviewView, WaitingRow } from '../views/review-view';
import { toldTable } from './compliance-blocks';

/** Rows that a block shows: title to contacts due make one screen of 28 rows. */
const FEW = 5;
/** Clients on the first screen; further down all have their place. */
const MOST_CLIENTS = 6;
const WORST_FIRST: Readonly<Record<HealthWord, number>> = { red: 0, amber: 1, insufficient: 2, green: 3 };

const HEALTH_TONES: Readonly<Record<HealthWord, Tone>> = { green: 'good', amber: 'watch', red: 'bad', insufficient: 'quiet' };

export function trust({ words, say }: Frame, { trust: seen }: ReviewView): Block[] {
  const own = words.review.trust;
  return [
    { kind: 'heading', text: say(own.heading) },
    {
      kind: 'figures',
      figures: [
        { label: say(own.tabs), value: number(seen.tabsRead), detail: say(own.tabsDetail, { count: seen.tabsLeft }) },
        { label: say(own.rules), value: number(seen.rulesRun), detail: say(own.rulesDetail, { all: seen.rulesAll }) },
        {
          label: say(own.questions),
          value: number(seen.questions),
          detail: seen.questions === 0 ? say(own.questionsNone) : say(own.questionsSome),
          tone: seen.questions > 0 ? 'watch' : 'plain',
        },
        {
          label: say(own.errors),
          value: number(seen.errors, 'number', 'Rapport.findings.errors'),
          detail: say(own.errorsDetail, { count: seen.warnings }),
          tone: seen.errors > 0 ? 'bad' : 'plain',
        },
      ],
    },
  ];
}

/** In the order of the clients while they fit; of many, those that need most come first. */
export function health(frame: Frame, { health: rows }: ReviewView): Block[] {
  const { words, say } = frame;
  const own = words.review.health;
  const numbered = rows.map((row, index) => ({ row, name: `Rapport.health.${index + 1}` }));
  const ordered =
    rows.length <= MOST_CLIENTS
      ? numbered
      : numbered.toSorted((a, b) => WORST_FIRST[a.row.word] - WORST_FIRST[b.row.word] || (a.row.score ?? 0) - (b.row.score ?? 0));
  return listOf(
    frame,
    { text: say(own.heading) },
    {
      id: 'health',
      empty: say(own.empty),
      maximum: MOST_CLIENTS,
      hint: own.more,
      columns: [
        { head: say(words.common.head.client), span: 2 },
        { head: say(own.score), span: 1, align: 'right' },
        { head: say(own.word), span: 1, align: 'center' },
        { head: say(own.change), span: 1, align: 'right', optional: true },
        { head: say(own.coverage), span: 1, align: 'right' },
        { head: say(own.driver), span: 3 },
        { head: say(own.remark), span: 3, optional: true },
      ],
      rows: ordered,
      entries: ({ row, name }): Entry[] => [
        strong(row.client),
        row.score === undefined ? figureText(say(words.common.none)) : number(Math.round(row.score), 'number', name),
        chip(say(own[row.word]), HEALTH_TONES[row.word]),
        number(row.change === undefined ? undefined : Math.round(row.change), 'signed'),
        number(row.coverage, 'share'),
        text(row.driver),
        text(row.remark),
      ],
    },
  );
}

const SCORE_SPAN = 2;

/** Each client's parts with their weights, and what holds or moved the whole: the score can be taken apart again. */
export function healthParts(frame: Frame, { health: rows }: ReviewView): Block[] {
  const { words, say, language } = frame;
  const own = words.review.health;
  const parts = rows[0]?.parts ?? [];
  if (parts.length === 0) return [];
  const rounded = (value: number) => formatNumber(language, Math.round(value * 10) / 10);
  const reasons = rows.filter(({ why }) => why.length > 0);
  const table = listOf(
    frame,
    { text: say(own.made), aside: say(own.madeAside) },
    {
      id: 'parts',
      empty: '',
      columns: [
        { head: say(words.common.head.client), span: 12 - SCORE_SPAN - parts.length },
        ...parts.map(({ name, weight }) => ({ head: say(own.part, { name, weight }), span: 1, align: 'right' as const })),
        { head: say(own.score), span: SCORE_SPAN, align: 'right' },
      ],
      rows,
      entries: (row): Entry[] => [
        strong(row.client),
        ...row.parts.map(({ score, points }) =>
          figureText(score === undefined ? say(own.noData) : say(own.points, { score: Math.round(score), points: rounded(points) })),
        ),
        row.score === undefined ? figureText(say(words.common.none)) : number(row.score, 'decimal'),
      ],
    },
  );
  return [...table, ...reasons.map(({ client, why }): Block => ({ kind: 'note', text: say(own.why, { client, why: why.join(' ') }) }))];
}

export function raise({ words, say }: Frame, { raise: rows }: ReviewView): Block[] {
  const own = words.review.raise;
  return [
    { kind: 'heading', text: say(own.heading), aside: say(own.aside) },
    {
      kind: 'table',
      id: 'raise',
      empty: say(own.empty),
      columns: [
        { head: say(words.common.head.what), span: 4 },
        { head: say(own.who), span: 1, optional: true },
        { head: say(own.toWhom), span: 2, optional: true },
        { head: say(own.by), span: 1 },
        { head: say(own.sentence), span: 4 },
      ],
      rows: rows
        .slice(0, FEW)
        .map((row): Entry[] => [link(row.what, row.cell), text(row.who), text(row.toWhom), date(row.by), text(row.sentence)]),
    },
  ];
}

/** Those without a record first: they are the ones to act on. */
export function toldAndDue(frame: Frame, view: ReviewView): Block {
  const { words, say } = frame;
  const own = words.review;
  const order = { notTold: 0, probably: 1, told: 2 };
  const told = view.told.toSorted((a, b) => order[a.state] - order[b.state]);
  return {
    kind: 'sides',
    sides: [
      {
        span: 6,
        blocks: [
          { kind: 'heading', text: say(own.told.heading), aside: say(own.told.aside) },
          toldTable(frame, told.slice(0, FEW), { what: 2, mustKnow: 1, state: 1, by: 2 }),
        ],
      },
      {
        span: 6,
        blocks: [
          { kind: 'heading', text: say(own.due.heading) },
          {
            kind: 'table',
            id: 'due',
            empty: say(own.due[view.blind ?? 'empty']),
            columns: [
              { head: say(words.common.head.what), span: 2 },
              { head: say(own.due.who), span: 2, optional: true },
              { head: say(words.common.head.due), span: 1 },
              { head: say(own.due.late), span: 1, align: 'right', optional: true },
            ],
            rows: view.due
              .slice(0, FEW)
              .map((row): Entry[] => [
                link(row.what, row.cell),
                text(row.who),
                date(row.due, row.daysLate > 0 ? 'bad' : 'plain'),
                row.daysLate > 0 ? number(row.daysLate) : none,
              ]),
          },
        ],
      },
    ],
  };
}

/** Scores that moved, with what can be said of it, and records that are not what they were. */
function movedLines(frame: Frame, lines: readonly string[]): Block[] {
  return listOf(frame, undefined, {
    id: 'since',
    empty: '',
    maximum: FEW,
    hint: frame.words.review.since.more,
    columns: [{ head: frame.say(frame.words.review.since.changed), span: 6 }],
    rows: lines,
    entries: (line): Entry[] => [text(line)],
  });
}

export function sinceAndWaiting(frame: Frame, view: ReviewView): Block {
  const { words, say } = frame;
  const own = words.review;
  const { since } = view;
  const side = (row: WaitingRow) => (row.on === 'us' ? chip(say(words.common.us), 'watch') : chip(say(words.common.client), 'info'));
  const changes: Block[] =
    since === undefined
      ? [{ kind: 'note', text: say(own.since.first) }]
      : [
          {
            kind: 'figures',
            figures: [
              {
                label: say(own.since.fresh),
                value: number(since.fresh),
                detail: say(own.since.freshDetail),
                tone: since.fresh > 0 ? 'watch' : 'plain',
              },
              { label: say(own.since.solved), value: number(since.solved), detail: say(own.since.solvedDetail) },
              {
                label: say(own.since.worse),
                value: number(since.worse),
                detail: say(own.since.worseDetail),
                tone: since.worse > 0 ? 'bad' : 'plain',
              },
            ],
          },
          ...(since.lines.length === 0 ? [] : movedLines(frame, since.lines)),
        ];
  return {
    kind: 'sides',
    sides: [
      { span: 6, blocks: [{ kind: 'heading', text: say(own.since.heading) }, ...changes] },
      {
        span: 6,
        blocks: [
          { kind: 'heading', text: say(own.waiting.heading) },
          {
            kind: 'table',
            id: 'waiting',
            empty: say(own.waiting.empty),
            columns: [
              { head: say(words.common.head.what), span: 4 },
              { head: say(own.waiting.on), span: 1, align: 'center' },
              { head: say(own.waiting.days), span: 1, align: 'right' },
            ],
            rows: view.waiting.slice(0, FEW).map((row): Entry[] => [link(row.what, row.cell), side(row), number(row.days)]),
          },
        ],
      },
    ],
  };
}
