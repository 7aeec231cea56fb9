// Review: the page for the internal meeting, in the order in which a PM answers for the project.
import { chip, none, text, type Block, type Entry } from '../blocks';
import { capped, printFrame, type Frame } from '../frame';
import { layoutTab } from '../layout/tab';
import type { TabPlan } from '../plan';
import type { Tone } from '../theme';
import type { ReviewCheckRow, ReviewView } from '../views/review-view';
import { tickWord } from '../../setup/decision-entries';
import { INPUT_COLUMNS } from '../../setup/input-names';
import { writtenKey } from '../../setup/written-key';
import { isoDay } from '../../workbook/serial-date';
import { countWeeks, weekChart, weeksAround, weekTable } from './compliance-blocks';
import { countedNotes } from './counted';
import { health, healthParts, raise, sinceAndWaiting, toldAndDue, trust } from './review-blocks';
import { inherentPlace, placedRisks, riskMatrix } from './risk-blocks';
import { npsChart, npsParts, surveyFigures, withNps } from './satisfaction-blocks';

const WEEKS = 10;
/** Where the headlines stand in the check: between what waits and what is shown. */
const HEADLINES = 0.5;
const CHECK_TONES: Readonly<Record<ReviewCheckRow['state'], Tone>> = { shown: 'good', waiting: 'watch', withheld: 'quiet', none: 'quiet' };

export function reviewTab(frame: Frame, name: string, view: ReviewView): TabPlan {
  const { words, say, project, asOf } = frame;
  const own = words.review;
  const day = view.lastPresented;
  const subtitle =
    day === undefined ? say(own.notPresented, { asOf: { day: asOf } }) : say(own.presented, { asOf: { day: asOf }, day: { day } });
  return layoutTab({
    kind: 'review',
    key: '',
    name,
    audience: 'internal',
    language: frame.language,
    blocks: [
      { kind: 'title', text: say(own.title, { project }), subtitle },
      ...trust(frame, view),
      ...health(frame, view),
      ...raise(frame, view),
      toldAndDue(frame, view),
      sinceAndWaiting(frame, view),
      ...pictures(frame, view),
      ...check(frame, view),
      ...healthParts(frame, view),
      ...counted(frame, view),
      ...behind(frame, view),
    ],
    ...printFrame(frame, say(words.common.internal)),
  });
}

function hasSlots(view: ReviewView): boolean {
  return view.compliance.log === 'whole' && view.compliance.lines.some((line) => line.closed > 0);
}

function hasSeveralRounds({ satisfaction }: ReviewView): boolean {
  return withNps(satisfaction?.rounds ?? []).length > 1;
}

function pictures(frame: Frame, view: ReviewView): Block[] {
  const { words, say } = frame;
  const own = words.review.pictures;
  const threats = placedRisks(
    view.risks.risks.filter((risk) => !risk.opportunity),
    inherentPlace,
  );
  const nps = view.satisfaction?.nps;
  const sides: Block[][] = [];
  const panel = (heading: string, ...blocks: readonly Block[]) => sides.push([{ kind: 'heading', text: heading }, ...blocks]);
  if (hasSlots(view)) panel(say(own.weeks), weekChart(frame, view.compliance));
  // A wider scale than five steps has the risk tab to itself.
  if (threats.length > 0 && view.risks.impactSteps <= 5) {
    panel(say(words.risk.title), riskMatrix(frame, view.risks, 'matrix', threats, inherentPlace, { headSpan: 1, cellSpan: 1 }));
  }
  const survey = view.satisfaction;
  if (survey !== undefined && nps !== undefined && hasSeveralRounds(view)) {
    panel(say(words.satisfaction.title), npsChart(frame, survey, nps), surveyFigures(frame, survey, 'narrow'));
  }
  const pairs = Array.from({ length: Math.ceil(sides.length / 2) }, (_, index) => sides.slice(index * 2, index * 2 + 2));
  return [
    ...pairs.map((pair): Block => ({ kind: 'sides', sides: pair.map((blocks) => ({ span: 6, blocks })) })),
    ...firstRound(frame, view),
  ];
}

/** Of a first round, and of a survey without NPS, the figures say all. */
function firstRound(frame: Frame, view: ReviewView): Block[] {
  const survey = view.satisfaction;
  if (survey === undefined || hasSeveralRounds(view) || survey.account.valid < survey.minimumAnswers) return [];
  return [{ kind: 'heading', text: frame.say(frame.words.satisfaction.title) }, surveyFigures(frame, survey, 'narrow')];
}

function check(frame: Frame, view: ReviewView): Block[] {
  const { words, say } = frame;
  const own = words.review.check;
  // What waits for the PM's tick comes first, then the headlines, which may stay blank: of many clients they would fill the page.
  const order = { waiting: 0, shown: 1, none: 1, withheld: 2 };
  const rank = (row: ReviewCheckRow) => (row.kind === 'headline' ? HEADLINES : order[row.state]);
  const shown = capped(
    frame,
    view.check.toSorted((a, b) => rank(a) - rank(b)),
  );
  const tick = (row: ReviewCheckRow) => (row.isReleased ? say(words.common.yes) : '');
  return [
    { kind: 'heading', text: say(own.heading), aside: say(own.aside) },
    {
      kind: 'table',
      id: 'check',
      empty: say(own.empty),
      columns: [
        { head: say(words.common.head.client), span: 2 },
        { head: say(words.common.head.record), span: 1 },
        { head: say(own.sentence), span: 3 },
        { head: say(own.state), span: 1, align: 'center' },
        { head: say(own.reason), span: 2 },
        {
          head: say(own.release),
          span: 1,
          help: say(own.releaseHelp),
          list: [say(words.common.yes), say(words.common.no)],
          name: INPUT_COLUMNS.check.release,
        },
        { head: say(own.wording), span: 2, help: say(own.wordingHelp), name: INPUT_COLUMNS.check.wording },
      ],
      margin: {
        name: INPUT_COLUMNS.check.key,
        keys: shown.rows.map((row) => (row.key === '' ? '' : writtenKey(row.key, [tickWord(row.isReleased), row.wording]))),
      },
      rows: shown.rows.map((row): Entry[] => [
        text(row.client),
        text(row.record),
        text(row.sentence),
        chip(say(own[row.state]), CHECK_TONES[row.state]),
        text(row.reason),
        row.key === '' ? none : { kind: 'input', text: tick(row) },
        row.key === '' ? none : { kind: 'input', text: row.wording },
      ]),
    },
    ...(shown.hint === undefined ? [] : [{ kind: 'note', text: shown.hint } as const]),
  ];
}

function counted(frame: Frame, view: ReviewView): Block[] {
  const { words, say } = frame;
  if (view.counted.length === 0) return [];
  return [{ kind: 'heading', text: say(words.counted.heading), aside: say(words.counted.aside) }, ...countedNotes(frame, view.counted)];
}

/** The tables beneath the charts, at the end: the meeting looks at the pictures. */
function behind(frame: Frame, view: ReviewView): Block[] {
  const { words, say, asOf } = frame;
  const sides: Block[] = [];
  if (hasSlots(view)) sides.push(weekTable(frame, countWeeks(view.compliance.lines, weeksAround(asOf, WEEKS, 0)), isoDay, [3, 1, 1, 1]));
  if (hasSeveralRounds(view)) sides.push(npsParts(frame, view.satisfaction?.rounds ?? []));
  if (sides.length === 0) return [];
  return [
    { kind: 'heading', text: say(words.common.behind) },
    { kind: 'sides', sides: sides.map((block) => ({ span: 6, blocks: [block] })) },
  ];
}
