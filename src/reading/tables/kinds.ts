// What makes a table a register: the columns of which it must have some, and what makes a row a record.
import type { RegisterId } from '../../registers/catalogue';

export interface KindTraits {
  /** From each group the table must have at least one column. */
  readonly core: readonly (readonly string[])[];
  /** A row with one of these is a record; other rows need two other filled cells. */
  readonly substance: readonly string[];
  /** Fields that stand in for those, where the id says what the records are: "Complaint id" and "Complaint type". */
  readonly standIn?: readonly string[];
  /** Fields of lists that are not kept for the project, too: of employees, pupils, users. */
  readonly ofAnyList?: readonly string[];
  /** Fields that hardly any other table has side by side, however common the word of each is. */
  readonly together?: readonly (readonly string[])[];
}

export const KIND_TRAITS: Readonly<Record<Exclude<RegisterId, 'survey'>, KindTraits>> = {
  stakeholders: {
    core: [
      ['name'],
      [
        'power',
        'interest',
        'role',
        'title',
        'organisation',
        'email',
        'phone',
        'contact',
        'expectations',
        'concerns',
        'strategy',
        'currentEngagement',
        'desiredEngagement',
        'responsibility',
        'customerType',
        'aliases',
        'messenger',
      ],
    ],
    substance: ['name'],
    ofAnyList: ['id', 'name', 'title', 'organisation', 'email', 'phone', 'contact', 'messenger', 'location', 'status', 'notes', 'aliases'],
    together: [
      ['power', 'interest'],
      ['currentEngagement', 'desiredEngagement'],
    ],
  },
  clients: {
    core: [
      ['name'],
      [
        'goals',
        'successCriteria',
        'contractStart',
        'contractEnd',
        'contractValue',
        'phase',
        'tier',
        'keyClient',
        'satisfactionTarget',
        'forecastValue',
      ],
      ['owner', 'goals', 'contractEnd', 'contractValue', 'phase', 'tier', 'satisfactionTarget', 'notes'],
    ],
    substance: ['name'],
  },
  communicationPlan: {
    core: [
      ['item', 'audience', 'purpose', 'content'],
      ['frequency', 'method'],
      ['frequency', 'audience', 'purpose', 'owner'],
    ],
    substance: ['item', 'audience', 'purpose'],
    together: [['frequency', 'method', 'audience']],
  },
  communicationLog: {
    core: [
      ['date'],
      ['participants', 'topic', 'summary'],
      ['channel', 'participants', 'followUp', 'planId', 'direction', 'author', 'summary'],
    ],
    substance: ['topic', 'summary', 'participants', 'date'],
  },
  risks: {
    core: [
      ['title', 'description'],
      [
        'probability',
        'impact',
        'response',
        'action',
        'score',
        'level',
        'cause',
        'effect',
        'category',
        'contingency',
        'trigger',
        'status',
        'costImpact',
        'identifiedOn',
        'owner',
      ],
    ],
    substance: ['title', 'description'],
    together: [
      ['probability', 'impact'],
      ['probability', 'action'],
      ['probability', 'response'],
      ['impact', 'contingency'],
    ],
  },
  changes: {
    core: [
      ['title', 'description'],
      ['requester', 'submittedOn', 'status', 'decision', 'reason', 'decidedOn', 'approver', 'costImpact', 'scheduleImpact'],
    ],
    substance: ['title', 'description'],
    together: [
      ['requester', 'approver'],
      ['requester', 'decision'],
      ['costImpact', 'scheduleImpact'],
    ],
  },
  requirements: { core: [['title', 'description']], substance: ['title', 'description'], together: [['acceptanceCriteria', 'priority']] },
  issues: {
    core: [
      ['title', 'description', 'rootCause'],
      ['severity', 'status', 'priority', 'resolution', 'raisedBy', 'raisedOn', 'rootCause', 'owner', 'dueOn', 'category'],
    ],
    substance: ['title', 'description', 'rootCause'],
    standIn: ['category', 'kind'],
    together: [
      ['severity', 'raisedOn'],
      ['severity', 'resolution'],
      ['raisedBy', 'resolvedOn'],
      ['rootCause', 'resolution'],
    ],
  },
  milestones: {
    core: [['name'], ['plannedOn', 'actualOn', 'forecastOn', 'acceptedOn', 'progress']],
    substance: ['name'],
  },
  actions: { core: [['description'], ['owner', 'dueOn'], ['dueOn', 'status', 'doneOn']], substance: ['description'] },
  lessons: { core: [['situation'], ['recommendation']], substance: ['situation', 'recommendation'] },
  plans: { core: [['name'], ['version', 'agreedOn', 'reviewOn'], ['owner', 'area', 'status', 'version']], substance: ['name'] },
  raid: { core: [['type'], ['title', 'description']], substance: ['title', 'description'] },
};

/** The fields that name a record in a table with these fields. */
export function namingFields(register: Exclude<RegisterId, 'survey'>, fields: readonly (string | undefined)[]): readonly string[] {
  const { substance, standIn } = KIND_TRAITS[register];
  return standIn === undefined || fields.some((field) => field !== undefined && substance.includes(field)) ? substance : standIn;
}
