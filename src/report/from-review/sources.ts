// What the tabs' views are taken from: a review, and what the PM has kept from earlier ones.
import type { RegisterRecord } from '../../reading/records';
import type { Review } from '../../review/review';
import type { RecordRegisterId } from '../../registers/catalogue';
import { optionLabel } from '../../registers/labels';
import type { SerialDay } from '../../workbook/serial-date';
import { latestDecisions, type Decisions } from '../../setup/decisions';
import { clientDecisions, type ClientDecisions } from '../client/release';
import type { Frame } from '../frame';

/** What is kept in the workbook between two runs. */
export interface Kept {
  readonly decisions: ClientDecisions;
  /** The PM's own notes by finding key, or by `noteKey` of a record. */
  readonly notes: ReadonlyMap<string, string>;
  /** The next meeting; a week ahead unless it is known. */
  readonly meeting?: SerialDay;
}

/** What the PM has decided and noted, by what it is looked up with. */
export function keptOf(decisions: Decisions): Kept {
  const notes = latestDecisions(decisions).notes.map(({ key, text }) => [key, text] as const);
  return { decisions: clientDecisions(decisions), notes: new Map(notes) };
}

/** The key of a note on a record: ids of two registers may be alike. */
export function noteKey(record: RegisterRecord): string {
  return `${record.register}|${record.key}`;
}

export interface Sources {
  readonly review: Review;
  readonly kept: Kept;
  readonly frame: Frame;
}

const TITLES = ['title', 'name', 'item', 'topic', 'description', 'situation'];

export function titleOf(record: RegisterRecord): string {
  return TITLES.map((field) => record.text(field)).find((words) => words !== '') ?? '';
}

/** The id as written, else what the record is called. */
export function idOf(record: RegisterRecord): string {
  return record.text('id') || titleOf(record);
}

/** "R-03 Data migration slips". */
export function labelOf(record: RegisterRecord): string {
  return [record.text('id'), titleOf(record)].filter((part) => part !== '').join(' ');
}

/** Where a click on the record leads. */
export function placeOf(record: RegisterRecord) {
  return record.cell(record.has('id') && !record.isBlank('id') ? 'id' : (TITLES.find((field) => record.has(field)) ?? 'id'));
}

/** The option that a cell means, in the tab's language; the cell's own text where it means none. */
export function optionOf({ frame }: Pick<Sources, 'frame'>, record: RegisterRecord, field: string): string {
  const option = record.choice(field);
  return option === undefined ? record.text(field) : optionLabel(record.register satisfies RecordRegisterId, field, option, frame.language);
}

/** A day under a name, or nothing. */
export function dated<K extends string>(name: K, day: SerialDay | undefined): { readonly [P in K]?: SerialDay } {
  return day === undefined ? {} : ({ [name]: day } as { readonly [P in K]?: SerialDay });
}

/** A number under a name, or nothing. */
export function figured<K extends string>(name: K, value: number | undefined): { readonly [P in K]?: number } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: number });
}
