// The minutes of the last meeting with a client as Markdown, to be pasted into a mail or a wiki.
import { minutes as en } from '../locales/en/minutes';
import { format, type Data, type Language, type Text } from '../locales/format';
import { minutes as zh } from '../locales/zh-CN/minutes';
import { fold } from '../reading/words/fold';
import type { Review } from '../review/review';
import { newFrame } from './frame';
import { clientPages } from './from-review/clients';
import { keptOf } from './from-review/sources';
import { projectOf } from './project-name';
import type { ClientPromise } from './views/client-view';
import type { MinutesView } from './views/minutes-view';

export interface MinutesOptions {
  readonly language: Language;
  /** Absent: the client of the last contact that was with one client alone. */
  readonly client?: string;
}

export interface Minutes {
  /** Markdown (CommonMark). Where no meeting is recorded, one sentence that says so. */
  readonly text: string;
  /** For the PM's eyes: how much was left out, and why; '' where nothing was. */
  readonly leftOut: string;
}

export function minutes(review: Review, { language, client }: MinutesOptions): Minutes {
  const words = language === 'en' ? en : zh;
  const frame = newFrame(language, projectOf(review.workbook), review.asOf, Infinity);
  const say = (text: Text, data?: Data) => format(language, text, data);
  const wanted = client ?? lastClient(review);
  const pages = clientPages({ review, kept: keptOf(review.setup.decisions), frame });
  const view = wanted === undefined ? undefined : pages.find((page) => fold(page.view.client) === fold(wanted))?.minutes;
  if (view === undefined) return { text: `${say(words.noMeeting, { date: { day: review.asOf } })}\n`, leftOut: '' };
  const side = { us: frame.words.client.ourSide, client: frame.words.client.yourSide };
  const promise = ({ item, side: whose, due, done }: ClientPromise) => {
    const data: Data = { item: escaped(item), side: side[whose ?? 'us'], ...(due === undefined ? {} : { due: { day: due } }) };
    return say(done ? words.done : due === undefined ? words.actionUndated : words.action, data);
  };
  const decision = ({ id, item, status }: MinutesView['decisions'][number]) =>
    say(words.decided, { item: escaped(`${id} ${item}`.trim()), status: frame.words.client.statuses[status] });
  const list = (heading: string, items: readonly string[]) => [
    '',
    `## ${heading}`,
    '',
    ...(items.length === 0 ? [words.none] : items.map((item) => `- ${item}`)),
  ];
  const lines = [
    `# ${say(words.title, { project: escaped(frame.project), date: { day: view.date } })}`,
    '',
    `- ${say(words.client, { client: escaped(view.client) })}`,
    `- ${say(words.date, { date: { day: view.date } })}`,
    `- ${say(words.participants, { names: { list: view.participants.map(escaped) } })}`,
    ...list(words.topics, view.topics.map(escaped)),
    ...list(words.decisions, view.decisions.map(decision)),
    ...list(words.actions, view.actions.map(promise)),
    ...list(words.promises, view.openPromises.map(promise)),
    '',
    view.nextMeeting === undefined ? words.nextOpen : say(words.next, { date: { day: view.nextMeeting } }),
    '',
  ];
  return { text: lines.join('\n'), leftOut: view.heldBack === 0 ? '' : say(words.leftOut, { count: view.heldBack }) };
}

/** The client of the last contact that was with one client alone. */
function lastClient({ audit }: Review): string | undefined {
  return [...(audit.contacts.findLast(({ clients }) => clients.size === 1)?.clients ?? [])][0];
}

/** On one line, with every character that Markdown or HTML would take for its own made plain: https://spec.commonmark.org/0.31.2/#backslash-escapes */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
