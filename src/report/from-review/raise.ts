// Five to raise: the heaviest findings, with who speaks, to whom, by when, and a sentence to say it with.
import { describeFinding } from '../../locales/findings';
import type { RegisterRecord } from '../../reading/records';
import { raiseFirst, type RaisedFinding } from '../../review/raise-first';
import type { Finding } from '../../rules/finding';
import { addWorkingDays } from '../../workbook/working-calendar';
import type { RaiseRow } from '../views/review-view';
import type { Sources } from './sources';

/** Working days until it should be said. */
const BY = { error: 2, warning: 5 } as const;

export function toRaise(sources: Sources): RaiseRow[] {
  const { review } = sources;
  const recordAt = recordsByRow(review.reading.records.everything);
  return raiseFirst(review.rules.findings).map((finding) =>
    raiseRow(sources, finding, finding.cell && recordAt.get(`${finding.cell.sheet}|${finding.cell.row}`)),
  );
}

function recordsByRow(records: readonly RegisterRecord[]): Map<string, RegisterRecord> {
  return new Map(records.map((record) => [`${record.table.sheet}|${record.row}`, record]));
}

function raiseRow({ review, frame }: Sources, finding: RaisedFinding, record: RegisterRecord | undefined): RaiseRow {
  const { title, next } = describeFinding(frame.language, finding, frame.stakeholderWord);
  const { severity, data } = finding;
  const name = typeof data['name'] === 'string' ? data['name'] : '';
  return {
    what: finding.record === undefined ? title : `${title}: ${finding.record}`,
    who: record?.names('owner').join(', ') ?? '',
    toWhom: [name, finding.client ?? ''].filter((part) => part !== '').join(', '),
    sentence: sentenceOf(frame, finding) ?? next,
    by: addWorkingDays(review.asOf, BY[severity], review.setup.settings.calendar),
    ...(finding.cell === undefined ? {} : { cell: finding.cell }),
  };
}

/** What to say to the client, for rules that end in a talk with them; for the others the next step stands. */
const SENTENCES = {
  'audit/client-not-told-of-risk': 'risk',
  'audit/decision-not-communicated': 'decision',
  'audit/affected-not-informed': 'decision',
  'audit/contact-overdue': 'contact',
  'audit/contact-overdue-key': 'contact',
  'audit/no-record-yet': 'contact',
  'audit/inbound-unanswered': 'reply',
  'audit/follow-up-overdue': 'promise',
  'audit/client-not-updated-on-issue': 'issue',
  'issues/overdue': 'issue',
  'issues/complaint-not-acknowledged': 'complaint',
  'issues/closed-without-client-acceptance': 'acceptance',
  'changes/waiting-on-client': 'waiting',
  'changes/approved-without-client': 'confirmation',
  'stakeholders/expectations-not-agreed': 'expectations',
  'communicationPlan/plan-not-agreed': 'plan',
} as const;

function sentenceOf({ say, words }: Sources['frame'], { rule, record }: Finding): string | undefined {
  const id = rule in SENTENCES ? SENTENCES[rule as keyof typeof SENTENCES] : undefined;
  return id === undefined ? undefined : say(words.review.raise.say[id], { record: record ?? '' });
}
