// The catalogue as data: ids that are stable, words that are there, marks for what may reach the client.
import {
  fieldOf,
  isFieldId,
  isRegisterId,
  mayReachClient,
  REGISTER_IDS,
  REGISTERS,
  registerOf,
  type RegisterId,
  requiredFields,
} from '../../src/registers/catalogue';
import { list } from '../../src/registers/word-list';

test('every register is there', () => {
  expect(REGISTER_IDS).toEqual([
    'stakeholders',
    'clients',
    'communicationPlan',
    'communicationLog',
    'risks',
    'changes',
    'requirements',
    'issues',
    'milestones',
    'actions',
    'lessons',
    'plans',
    'survey',
    'raid',
  ]);
});

describe.each(REGISTERS.map((register) => [register.id, register] as const))('%s', (_id, register) => {
  test('has each field once', () => {
    const ids = register.fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('has options exactly where a choice is made', () => {
    for (const { id, type, options } of register.fields)
      expect([id, options !== undefined]).toEqual([id, type === 'choice' || type === 'choices']);
  });
  test('is closed only by options of its status', () => {
    const options = Object.keys(register.fields.find(({ id }) => id === 'status')?.options ?? {});
    for (const closed of register.closed ?? []) expect(options).toContain(closed);
  });
  test('has words in both languages for everything', () => {
    for (const { words, options } of register.fields) {
      for (const { en, zh } of [words, ...Object.values(options ?? {})])
        expect([...en, ...zh].every((word) => word.trim() !== '')).toBe(true);
    }
  });
});

test.each<[RegisterId, readonly string[]]>([
  ['stakeholders', ['name', 'power', 'interest']],
  ['communicationPlan', ['audience', 'purpose', 'method', 'frequency', 'owner']],
  ['communicationLog', ['date', 'participants', 'channel']],
  ['risks', ['title', 'probability', 'impact', 'owner']],
  ['changes', ['title', 'requester', 'submittedOn', 'status']],
  ['issues', ['description', 'owner']],
  ['milestones', ['name', 'plannedOn']],
  ['actions', ['description', 'owner', 'dueOn']],
  ['lessons', ['situation', 'recommendation']],
])('a row of %s can not be judged without %j', (register, fields) => {
  expect(requiredFields(register).map(({ id }) => id)).toEqual(fields);
});

describe('what may reach the client', () => {
  test.each<[RegisterId, readonly string[]]>([
    ['stakeholders', []],
    ['communicationPlan', ['item', 'frequency']],
    ['communicationLog', ['date', 'topic', 'followUp', 'followUpOwner', 'followUpDue', 'followUpDone']],
    ['risks', ['id', 'clientWording', 'action', 'actionDue']],
    ['changes', ['id', 'submittedOn', 'scheduleImpact', 'costImpact', 'status', 'decidedOn', 'clientWording']],
    ['issues', ['id', 'dueOn', 'resolution', 'status', 'clientWording']],
    ['milestones', ['name', 'plannedOn', 'forecastOn', 'actualOn', 'acceptedOn']],
    ['actions', []],
    ['requirements', []],
  ])('of %s: %j', (register, fields) => {
    const marked = registerOf(register).fields.filter(({ id }) => mayReachClient(register, id));
    expect(marked.map(({ id }) => id).sort()).toEqual([...fields].sort());
  });
});

test('look-ups by id', () => {
  expect([isRegisterId('risks'), isRegisterId('toString'), isFieldId('risks', 'owner'), isFieldId('risks', 'frequency')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(fieldOf('risks', 'impact')).toMatchObject({ type: 'rating', many: true });
});

test('a raid log joins risks, issues and actions', () => {
  for (const field of ['type', 'probability', 'resolution', 'doneOn']) expect(isFieldId('raid', field)).toBe(true);
});

test('word lists are written as running text', () => {
  expect(list('Risk ID | No.', 'Key')).toEqual(['Risk ID', 'No.', 'Key']);
});
