// Communication compliance: the on-time share of closed due slots, per line, per person of the audience, per client, and lately.
import type { Audit } from '../../audit/audit';
import type { AuditedLine, AuditedSlot } from '../../audit/due-slots';
import type { Person } from '../../audit/persons';
import type { PlanLine } from '../../audit/plan-lines';
import { countSlots, type SlotCounts } from '../../workbook/cadence';
import { byClient, mapValues, oneOrNone } from '../clients/by-client';
import { type Score, shareScore } from '../score';

export interface ComplianceScore {
  readonly counts: SlotCounts;
  /** On time of closed slots; insufficient without a whole log, or while no slot is closed. Ad hoc lines have no slots, so no score. */
  readonly score: Score;
}

export interface CommunicationScores {
  readonly overall: ComplianceScore;
  /** Of slots that fell due in the last 90 days. */
  readonly lately: ComplianceScore;
  readonly byLine: readonly { readonly line: PlanLine; readonly compliance: ComplianceScore }[];
  readonly byPerson: ReadonlyMap<Person, ComplianceScore>;
  readonly byClient: ReadonlyMap<string, { readonly overall: ComplianceScore; readonly lately: ComplianceScore }>;
}

/** Contact is judged over so many days, for the health score and its cap. */
const LATELY_DAYS = 90;

export function scoreCommunication(audit: Audit): CommunicationScores {
  const judge = judgeFor(audit);
  const all = audit.lines.flatMap(({ slots }) => slots);
  const isLate = ({ due }: AuditedSlot): boolean => due > audit.asOf - LATELY_DAYS;
  return {
    overall: judge(all),
    lately: judge(all.filter(isLate)),
    byLine: audit.lines.map(({ line, slots }) => ({ line, compliance: judge(slots) })),
    byPerson: new Map(
      audit.coverage.flatMap(({ person, lines }) =>
        lines.length > 0 ? [[person, judge(lines.flatMap(({ slots }) => slots))] as const] : [],
      ),
    ),
    byClient: mapValues(
      byClient(audit.clients.names, audit.lines, (line) => addressed(line, audit)),
      (lines) => {
        const slots = lines.flatMap((line) => line.slots);
        return { overall: judge(slots), lately: judge(slots.filter(isLate)) };
      },
    ),
  };
}

/** The clients that a line addresses: its own, else those of the people in its audience. */
function addressed({ line }: AuditedLine, { clients }: Audit): Iterable<string> {
  if (line.client !== undefined) return [line.client];
  return new Set([...line.members].flatMap((person) => oneOrNone(clients.ofPerson(person))));
}

function judgeFor({ asOf, blind, isAllRead }: Audit): (slots: readonly AuditedSlot[]) => ComplianceScore {
  const hasLog = !blind.includes('communicationLog');
  return (slots) => {
    const counts = countSlots(slots, asOf);
    const closed = counts.onTime + counts.late + counts.missed + counts.overdue;
    const score = shareScore('onTimeContact', counts.onTime, closed, slots.length);
    return { counts, score: hasLog ? score : { ...score, outcome: { kind: 'insufficient', reason: isAllRead ? 'noLog' : 'logInPart' } } };
  };
}
