// The review view: what the internal meeting needs, drawn together from the whole review.
import { describeMove, describeRecordChanges, describeUnreadThen } from '../../locales/describe-since';
import type { Language } from '../../locales/format';
import { RULES } from '../../rules/catalogue';
import { QUESTIONS_AT_A_TIME } from '../../reading/records';
import { sinceLast, type SinceLast } from '../../review/since-last';
import type { ClientPage } from '../client/client-view';
import type { ReviewView } from '../views/review-view';
import { clientCheck } from './clients';
import { complianceView } from './compliance';
import { toRaise } from './raise';
import { riskView } from './risks';
import { satisfactionView } from './satisfaction';
import { countedRows } from './counted';
import { healthRow } from './health';
import { dated, labelOf, placeOf, type Sources } from './sources';

export function reviewView(sources: Sources, pages: readonly ClientPage[]): ReviewView {
  const { review, kept } = sources;
  const compliance = complianceView(sources);
  const satisfaction = satisfactionView(sources);
  const since = sinceLast(review);
  const isBlind = (register: (typeof review.audit.blind)[number]) => review.audit.blind.includes(register);
  const missing = isBlind('communicationPlan') ? 'noPlan' : isBlind('communicationLog') ? 'noLog' : undefined;
  const blind = missing === undefined || review.audit.isAllRead ? missing : 'unread';
  return {
    trust: trustOf(sources),
    health: review.scores.clients.map((client) => healthRow(sources, client)),
    raise: toRaise(sources),
    told: compliance.told,
    due: compliance.due,
    ...(blind === undefined ? {} : { blind }),
    waiting: review.scores.changes.open.map(({ record, side, workingDays }) => ({
      what: labelOf(record),
      on: side,
      days: workingDays,
      cell: placeOf(record),
    })),
    compliance,
    risks: riskView(sources),
    check: clientCheck(sources, pages),
    counted: countedRows(sources, 'review'),
    ...(satisfaction === undefined ? {} : { satisfaction }),
    ...(since && {
      lastPresented: since.day,
      since: {
        fresh: since.fresh.length,
        solved: since.solved.length,
        worse: since.worse.length,
        lines: sinceLines(sources.frame.language, since),
      },
    }),
    ...dated('meeting', kept.meeting),
  };
}

/** What could not be compared, then scores, with what can be said of their move; then requirements and risks that are not what they were. */
function sinceLines(language: Language, { unreadThen, moved, requirements, risks }: SinceLast): string[] {
  return [
    ...describeUnreadThen(language, unreadThen),
    ...moved.map((move) => describeMove(language, move)),
    ...describeRecordChanges(language, 'requirements', requirements),
    ...describeRecordChanges(language, 'risks', risks),
  ];
}

function trustOf({ review: { reading, rules } }: Sources): ReviewView['trust'] {
  const read = reading.sheets.filter(({ kind }) => kind !== 'other' && kind !== 'empty' && kind !== 'own' && kind !== 'unread');
  const count = (severity: 'error' | 'warning') => rules.findings.filter((finding) => finding.severity === severity).length;
  return {
    tabsRead: read.length,
    tabsLeft: reading.sheets.filter(({ kind }) => kind === 'other' || kind === 'empty' || kind === 'unread').length,
    rulesRun: rules.rulesRun,
    rulesAll: RULES.length - rules.rulesOff,
    questions: Math.min(reading.questions.length, QUESTIONS_AT_A_TIME),
    errors: count('error'),
    warnings: count('warning'),
  };
}
