// The compliance view of a review: due slots by line, who was told what, and which contacts fall due.
import type { AuditedLine } from '../../audit/due-slots';
import type { ToldRegister } from '../../audit/evidence';
import type { Told } from '../../audit/told';
import type { SlotStatus } from '../../workbook/cadence';
import type { ComplianceView, ContactDue, PlanLine, SlotState, ToldRow, ToldState } from '../views/compliance-view';
import { countedRows } from './counted';
import { dated, labelOf, placeOf, type Sources } from './sources';

const STATES: Readonly<Record<SlotStatus, SlotState>> = {
  onTime: 'onTime',
  late: 'late',
  missed: 'missed',
  overdue: 'overdue',
  open: 'open',
  notDue: 'upcoming',
};
const TOLD: Readonly<Record<Told['state'], ToldState>> = { told: 'told', probablyTold: 'probably', noRecord: 'notTold' };
const KINDS: Readonly<Record<ToldRegister, ToldRow['kind']>> = {
  risks: 'risk',
  changes: 'change',
  issues: 'issue',
  milestones: 'milestone',
};
/** Days that count as "until the meeting" where none is known. */
const AHEAD = 7;

export function complianceView(sources: Sources): ComplianceView {
  const { audit } = sources.review;
  return {
    lines: audit.lines.map(planLine),
    told: audit.told.map(toldRow),
    due: contactsDue(sources),
    counted: countedRows(sources, 'compliance'),
    log: !audit.blind.includes('communicationLog') ? 'whole' : audit.isAllRead ? 'missing' : 'inPart',
  };
}

function planLine({ line, slots }: AuditedLine): PlanLine {
  const count = (...states: readonly SlotStatus[]) => slots.filter(({ status }) => states.includes(status)).length;
  return {
    label: labelOf(line.record) || line.name,
    audience: line.audience.join(', '),
    frequency: line.record.text('frequency'),
    owner: line.record.names('owner').join(', '),
    slots: slots.map(({ due, status }) => ({ due, state: STATES[status] })),
    onTime: count('onTime'),
    closed: count('onTime', 'late', 'missed', 'overdue'),
    cell: placeOf(line.record),
  };
}

function toldRow({ register, record, client, mustKnow, since, state, by }: Told): ToldRow {
  return {
    kind: KINDS[register],
    what: labelOf(record),
    client: client ?? '',
    mustKnow: mustKnow.map(({ name }) => name).join(', '),
    state: TOLD[state],
    by: by === undefined ? '' : labelOf(by.record),
    cell: placeOf(record),
    ...dated('since', since),
    ...dated('on', by?.day),
  };
}

/** Each line's oldest contact that is owed by the meeting, the longest overdue first. Without a log nothing is known to be owed. */
function contactsDue({ review, kept }: Sources): ContactDue[] {
  const { audit, asOf } = review;
  if (audit.blind.includes('communicationLog')) return [];
  const until = kept.meeting ?? asOf + AHEAD;
  const due = audit.lines.flatMap(({ line, slots }): ContactDue[] => {
    const owed = slots.find(({ status, due: day }) => status === 'overdue' || ((status === 'open' || status === 'notDue') && day <= until));
    if (owed === undefined) return [];
    const daysLate = owed.status === 'overdue' ? Math.max(0, asOf - owed.due) : 0;
    return [{ what: line.name, who: line.audience.join(', '), due: owed.due, daysLate, cell: placeOf(line.record) }];
  });
  return due.sort((a, b) => a.due - b.due);
}
