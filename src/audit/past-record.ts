// A requirement or a risk as the history keeps it: made in one way, so that what is compared later was written alike.
import type { RegisterRecord } from '../reading/records';
import type { PastRecord } from '../setup/history';

/** The text that tells what a record is about, the first that is filled. */
const TEXT_FIELDS = ['description', 'title'] as const;
/** How urgent it is: a requirement's priority, a risk's score. */
const PRIORITY_OF = { requirements: 'priority', risks: 'score' } as const;
/** All of the history goes to Excel in one request, which must stay below 5 MB. */
const TEXT_CHARACTERS = 200;

export function pastRecord(register: PastRecord['register'], record: RegisterRecord): PastRecord {
  const priority = PRIORITY_OF[register];
  return {
    register,
    id: record.key,
    priority: record.choice(priority) ?? record.text(priority),
    status: record.choice('status') ?? record.text('status'),
    text: record.text(textField(record)).slice(0, TEXT_CHARACTERS).trim(),
  };
}

/** The field whose text the history keeps. */
export function textField(record: RegisterRecord): (typeof TEXT_FIELDS)[number] {
  return TEXT_FIELDS.find((field) => record.text(field) !== '') ?? 'title';
}
