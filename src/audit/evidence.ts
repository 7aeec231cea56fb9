// Which rows of the log speak of a record: those that cite its id, bear the words of its title, or report on its kind.
import { fold } from '../reading/words/fold';
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
  /** By word of a title, the places of the contacts that bear it, ascending. */
  const places = new Map<string, number[]>();
  const placesOf = (word: string): number[] => {
    let list = places.get(word);
    if (list === undefined) places.set(word, (list = []));
    return list;
  };
  const titles = new Map<RegisterRecord, readonly (readonly number[])[]>();
  for (const record of records) {
    const words = keywords(titleOf(record));
    if (words.length >= 2) titles.set(record, words.map(placesOf));
  }
  if (titles.size > 0) for (const [place, { record }] of contacts.entries()) notePlace(record, place, places);
  return (record) => {
    const lists = titles.get(record);
    if (lists === undefined || lists.some((list) => list.length === 0)) return NONE;
    const [rarest, ...others] = [...new Set(lists)].sort((a, b) => a.length - b.length);
    if (rarest === undefined || others.length === 0) return NONE;
    return rarest
      .filter((place) => others.every((list) => list[lowerBound(list, place, Number)] === place))
      .flatMap((place) => contacts[place] ?? []);
  };
}

/** Notes the contact's place with each word that its topic and summary share with a title. */
function notePlace(record: RegisterRecord, place: number, places: ReadonlyMap<string, number[]>): void {
  for (const field of BODY) {
    for (const word of keywords(record.text(field))) {
      const list = places.get(word);
      if (list && list.at(-1) !== place) list.push(place);
    }
  }
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
