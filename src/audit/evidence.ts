// Which rows of the log speak of a record: those that cite its id, bear the words of its title, or report on its kind.
import { fold } from '../reading/fold';
import type { RegisterRecord } from '../reading/records';
import type { Contact } from './contacts';
import { keywords } from './keywords';
import { lowerBound } from './lower-bound';
import type { PlanLine } from './plan-lines';

const TOLD_REGISTERS = ['risks', 'changes', 'issues', 'milestones'] as const;
export type ToldRegister = (typeof TOLD_REGISTERS)[number];

/** Where a log row says what it was about. */
const BODY = ['topic', 'summary'] as const;
const NONE: readonly Contact[] = [];

/** "R-03", "CR12", "变更-7": letters, perhaps a joint, digits. */
const ID_IN_TEXT = /[A-Za-z\u4e00-\u9fff]+[-_.#]?\d+/g;
/** What every such text has; tells the many texts without an id apart in one pass. */
const HAS_ID = /[A-Za-z\u4e00-\u9fff][-_.#]?\d/;

/** Rows by the record that they cite, in their references or, for ids with a letter, in topic and summary. */
export function citedIds(records: readonly RegisterRecord[], contacts: readonly Contact[]): (record: RegisterRecord) => readonly Contact[] {
  const cited = new Map<string, Contact[] | undefined>();
  for (const record of records) if (!record.isBlank('id')) cited.set(record.folded('id'), undefined);
  if (cited.size === 0) return () => NONE;
  for (const contact of contacts) {
    const { record } = contact;
    const cite = (id: string) => {
      const folded = fold(id);
      const rows = cited.get(folded);
      if (rows === undefined) {
        if (cited.has(folded)) cited.set(folded, [contact]);
      } else if (rows.at(-1) !== contact) rows.push(contact);
    };
    record.ids('references').forEach(cite);
    for (const field of BODY) {
      const text = record.text(field);
      if (HAS_ID.test(text)) text.match(ID_IN_TEXT)?.forEach(cite);
    }
  }
  return (record) => cited.get(record.folded('id')) ?? NONE;
}

/** Rows by the record whose title's words they all bear, if it has at least two. */
export function borneTitles(
  records: readonly RegisterRecord[],
  contacts: readonly Contact[],
): (record: RegisterRecord) => readonly Contact[] {
  const wordsOf = new Map<RegisterRecord, readonly string[]>();
  const places = new Map<string, number[]>();
  for (const record of records) {
    const words = keywords(titleOf(record));
    if (words.length < 2) continue;
    wordsOf.set(record, words);
    for (const word of words) if (!places.has(word)) places.set(word, []);
  }
  if (places.size > 0) {
    contacts.forEach(({ record }, place) => {
      for (const field of BODY) {
        for (const word of keywords(record.text(field))) {
          const list = places.get(word);
          if (list && list.at(-1) !== place) list.push(place);
        }
      }
    });
  }
  return (record) => {
    const lists: (readonly number[])[] = [];
    for (const word of new Set(wordsOf.get(record))) {
      const list = places.get(word);
      if (list === undefined || list.length === 0) return NONE;
      lists.push(list);
    }
    const [rarest, ...others] = lists.sort((a, b) => a.length - b.length);
    if (rarest === undefined || others.length === 0) return NONE;
    return rarest
      .filter((place) => others.every((list) => list[lowerBound(list, place, Number)] === place))
      .flatMap((place) => contacts[place] ?? []);
  };
}

function titleOf(record: RegisterRecord): string {
  return record.text('title') || record.text('name') || record.text('description');
}

/** Words by which a plan line's content shows that its meetings cover a kind of record. */
const COVERS: Readonly<Record<ToldRegister, RegExp>> = {
  risks: /risk|风险/i,
  changes: /change|变更/i,
  issues: /issue|problem|问题/i,
  milestones: /milestone|progress|里程碑|进度|进展/i,
};

/** By kind of record, the contacts of plan lines whose content covers it. */
export function regularMeetings(
  contacts: readonly Contact[],
  lineOf: ReadonlyMap<Contact, PlanLine>,
): Readonly<Record<ToldRegister, readonly Contact[]>> {
  const kindsOf = new Map<PlanLine, readonly ToldRegister[]>();
  const meetings: Record<ToldRegister, Contact[]> = { risks: [], changes: [], issues: [], milestones: [] };
  for (const contact of contacts) {
    const line = lineOf.get(contact);
    if (line === undefined) continue;
    let kinds = kindsOf.get(line);
    if (kinds === undefined) kindsOf.set(line, (kinds = coveredBy(line)));
    for (const kind of kinds) meetings[kind].push(contact);
  }
  return meetings;
}

function coveredBy({ record }: PlanLine): ToldRegister[] {
  const content = `${record.text('item')} ${record.text('content')}`;
  return TOLD_REGISTERS.filter((register) => COVERS[register].test(content));
}
