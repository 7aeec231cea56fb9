// The client tab is safe: of every record only marked fields, only of that client, and only what the PM has let pass.
import fc from 'fast-check';
import type { ClientPage } from '../../src/report/client/client-view';
import { releaseKey } from '../../src/report/client/release';
import { newFrame } from '../../src/report/frame';
import { clientTab } from '../../src/report/tabs/client';
import { ANSWER_TICKED, ANSWERED, anyRows, AS_OF, FINE, isTainted, NOTHING_DECIDED, pageOf } from './canaries';
import { faultsOf } from './plan-checks';
import { recordOf, type Values } from './records';

const frame = newFrame('en', 'Harbour', AS_OF, 500);

function drawn({ view }: ClientPage): string {
  const plan = clientTab(frame, '1', 'Client', view);
  expect(faultsOf(plan)).toEqual([]);
  return JSON.stringify(plan);
}

const wordedRisk: Values = {
  id: 'R-1',
  title: 'Their servers are old',
  clientWording: 'The server room may be late',
  clientFacing: true,
  client: 'Northwind',
};

describe('a risk', () => {
  test('that faces the client and is worded for them is shown in those words', () => {
    const page = drawn(pageOf({ risks: [wordedRisk] }));
    expect(page).toContain('The server room may be late');
    expect(page).not.toContain('Their servers are old');
  });

  test.each<[string, Partial<Values>]>([
    ['that is not marked for the client', { clientFacing: false }],
    ['of another client', { client: 'Aalen' }],
    ['of nobody in particular, while there are two clients', { client: '' }],
    ['that is closed', { status: 'closed' }],
  ])('%s stays away', (_, change) => {
    expect(drawn(pageOf({ risks: [{ ...wordedRisk, ...(change as Values) }] }))).not.toContain('server');
  });

  test('without wording waits for a tick on exactly its title, and a changed title needs a new one', () => {
    const values: Values = { id: 'R-1', title: 'Servers may be late', clientFacing: true, client: 'Northwind' };
    const waiting = pageOf({ risks: [values] });
    expect(drawn(waiting)).not.toContain('Servers may be late');
    expect(waiting.check).toContainEqual(
      expect.objectContaining({ sentence: 'Servers may be late', state: 'waiting', reason: 'noWording' }),
    );
    const released = new Set([releaseKey(recordOf('risks', values), 'title')]);
    expect(drawn(pageOf({ risks: [values] }, 'Northwind', { ...NOTHING_DECIDED, released }))).toContain('Servers may be late');
    const reworded = { ...values, title: 'Servers will be late, and it is their fault' };
    expect(drawn(pageOf({ risks: [reworded] }, 'Northwind', { ...NOTHING_DECIDED, released }))).not.toContain('Servers');
  });

  test('shows our action only once it is ticked', () => {
    const values: Values = { ...wordedRisk, action: 'Rent a second room' };
    expect(drawn(pageOf({ risks: [values] }))).not.toContain('second room');
    const released = new Set([releaseKey(recordOf('risks', values), 'action')]);
    expect(drawn(pageOf({ risks: [values] }, 'Northwind', { ...NOTHING_DECIDED, released }))).toContain('second room');
  });
});

describe('a change', () => {
  const change: Values = {
    id: 'C-1',
    clientWording: 'Offline mode',
    status: 'pending',
    waitingOn: 'client',
    costImpact: 20000,
    scheduleImpact: 10,
    client: 'Northwind',
  };

  test('that waits for the client is a decision awaited', () => {
    expect(pageOf({ changes: [change] }).view.decisions).toMatchObject([{ id: 'C-1', item: 'Offline mode', days: 10 }]);
  });

  test('shows its cost only where it is charged', () => {
    expect(pageOf({ changes: [change] }).view.changes[0]).not.toHaveProperty('cost');
    expect(pageOf({ changes: [{ ...change, chargeable: true }] }).view.changes[0]).toHaveProperty('cost', 20000);
  });

  test.each([
    ['rejected', 'declined'],
    ['implemented', 'done'],
    ['postponed', 'pending'],
    ['approved', 'approved'],
  ])('that is %s reads as %s', (status, neutral) => {
    expect(pageOf({ changes: [{ ...change, status }] }).view.changes[0]?.status).toBe(neutral);
  });

  test.each(['withdrawn', 'merged'])('that is %s is nobody’s news', (status) => {
    expect(pageOf({ changes: [{ ...change, status }] }).view.changes).toEqual([]);
  });
});

test('an issue of our own is withheld, one that the client raised is shown', () => {
  const raised: Values = { id: 'I-1', clientWording: 'Search is slow', raisedBy: 'Anna Keller', client: 'Northwind', dueOn: AS_OF + 5 };
  expect(pageOf({ issues: [raised] }).view.risksAndIssues).toMatchObject([{ id: 'I-1', item: 'Search is slow' }]);
  const ours = pageOf({ issues: [{ ...raised, title: 'Disk full', raisedBy: 'Somebody of ours' }] });
  expect(ours.view.risksAndIssues).toEqual([]);
  expect(ours.check[0]).toMatchObject({ state: 'withheld', reason: 'internal' });
});

test('an internal milestone stays away', () => {
  const milestone: Values = { name: 'Margin review', type: 'internal', plannedOn: AS_OF, client: 'Northwind' };
  expect(pageOf({ milestones: [milestone] }).view.milestones).toEqual([]);
  expect(pageOf({ milestones: [{ ...milestone, type: 'acceptance' }] }).view.milestones).toHaveLength(1);
});

test('a meeting of two clients is told to neither, and an internal one to nobody', () => {
  const meeting: Values = {
    date: AS_OF - 3,
    participants: 'Anna Keller',
    topic: 'Steering',
    followUp: 'Send the plan',
    direction: 'twoWay',
  };
  expect(pageOf({ communicationLog: [meeting] }).view).toMatchObject({
    lastMeeting: { topic: 'Steering' },
    promises: [{ item: 'Send the plan', done: false }],
  });
  for (const participants of ['Anna Keller; Olaf Berg', 'Our own team']) {
    const { view } = pageOf({ communicationLog: [{ ...meeting, participants }] });
    expect(view).not.toHaveProperty('lastMeeting');
    expect(view.promises).toEqual([]);
  }
});

test('the last meeting is one where people met, not a message after it; without any, the last message', () => {
  const visit = { date: AS_OF - 20, participants: 'Anna Keller', topic: 'Visit', channel: ['visit'] };
  const mail = { date: AS_OF - 2, participants: 'Anna Keller', topic: 'Weekly mail', channel: ['email'] };
  expect(pageOf({ communicationLog: [visit, mail] }).view.lastMeeting).toEqual({ date: AS_OF - 20, topic: 'Visit' });
  expect(pageOf({ communicationLog: [mail] }).view.lastMeeting).toEqual({ date: AS_OF - 2, topic: 'Weekly mail' });
});

test('every sentence of the tab stands in the check as shown', () => {
  const { check } = pageOf({
    risks: [wordedRisk],
    milestones: [{ name: 'Go-live', plannedOn: AS_OF, client: 'Northwind' }],
    communicationLog: [{ date: AS_OF - 3, participants: 'Anna Keller', topic: 'Steering', followUp: 'Send the plan' }],
  });
  expect(check.filter(({ state }) => state === 'shown').map(({ sentence }) => sentence)).toEqual(
    expect.arrayContaining(['The server room may be late', 'Go-live', 'Send the plan', 'Steering']),
  );
});

test('an empty page is calm: one line per block, no charts', () => {
  const plan = clientTab(frame, '1', 'Client', pageOf({}).view);
  expect(plan.charts).toEqual([]);
  expect(JSON.stringify(plan)).toContain('No changes in this period.');
});

test('a client tab has no links, filters, names or help', () => {
  const page = pageOf({ risks: [wordedRisk], milestones: [{ name: 'Go-live', plannedOn: AS_OF, client: 'Northwind' }] });
  const plan = clientTab(frame, '1', 'Client', page.view);
  expect(JSON.stringify(plan)).not.toContain('"kind":"link"');
  expect(plan).toMatchObject({
    audience: 'client',
    tables: [],
    validations: [],
    names: [/^Rapport\.input\.headline\.1\./, /^Rapport\.input\.steps\.1\./, /^Rapport\.input\.written\.1\./].map((name) => ({
      name: expect.stringMatching(name) as string,
    })),
  });
});

describe('a sentence that names another client', () => {
  const about = 'as agreed with Aalen';
  const client = 'Northwind';
  const cases: readonly (readonly [Parameters<typeof releaseKey>[0]['register'], string, Values])[] = [
    ['risks', 'clientWording', { id: 'R-1', clientWording: about, clientFacing: true, client }],
    ['changes', 'clientWording', { id: 'C-1', clientWording: about, status: 'pending', client }],
    ['milestones', 'name', { name: about, plannedOn: AS_OF, client }],
    ['communicationLog', 'topic', { date: AS_OF - 3, participants: 'Anna Keller', topic: about, direction: 'out' }],
    ['communicationLog', 'followUp', { date: AS_OF - 3, participants: 'Anna Keller', followUp: about, direction: 'out' }],
  ];

  test.each(cases)('of %s, field %s, waits for a tick', (register, field, values) => {
    const waiting = pageOf({ [register]: [values] });
    expect(drawn(waiting)).not.toContain(about);
    expect(waiting.check).toContainEqual(expect.objectContaining({ sentence: about, state: 'waiting', reason: 'namesOther' }));
    const released = new Set([releaseKey(recordOf(register, values), field)]);
    expect(drawn(pageOf({ [register]: [values] }, client, { ...NOTHING_DECIDED, released }))).toContain(about);
  });

  test('is none when it names the client itself', () => {
    const risk = { id: 'R-1', clientWording: 'The line to Northwind may be late', clientFacing: true, client };
    expect(drawn(pageOf({ risks: [risk] }))).toContain('The line to Northwind');
  });
});

/** The blocks of the tab, as its view names them, that hold rows. */
const BLOCKS = ['promises', 'milestones', 'decisions', 'changes', 'risksAndIssues'] as const;

test('no unmarked field and no row of another client ever reaches a client tab, whichever block it would stand in', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anyRows, (rows) => {
      const page = pageOf(rows);
      for (const block of BLOCKS) if (JSON.stringify(page.view[block]).includes(FINE)) seen.set(block, (seen.get(block) ?? 0) + 1);
      return !isTainted(drawn(page));
    }),
    { numRuns: 400 },
  );
  // The property would hold of empty blocks as well.
  for (const block of BLOCKS) expect([block, (seen.get(block) ?? 0) > 2]).toEqual([block, true]);
});

test('what you said and we did, and the score, stand there whatever else is recorded, with nothing internal beside them', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const words = drawn(pageOf({ ...rows, issues: [ANSWERED, ...(rows.issues ?? [])] }, 'Northwind', ANSWER_TICKED));
      const isThere = ['what you said', 'what we did', '80% of 40 answers'].every((part) => words.includes(part));
      return isThere && !isTainted(words);
    }),
    { numRuns: 100 },
  );
});

test('an answer without its tick, and one to another client, stay away', () => {
  expect(pageOf({ issues: [ANSWERED] }).view.answers).toEqual([]);
  expect(pageOf({ issues: [{ ...ANSWERED, client: 'Aalen' }] }, 'Northwind', ANSWER_TICKED).view.answers).toEqual([]);
});

test('a tick lets its own words pass and nothing else', () => {
  const fields = ['title', 'action'] as const;
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...fields), (rows, field) => {
      const ticked: Values = { id: 'R-9', title: 'Ticked title', action: 'Ticked action', clientFacing: true, client: 'Northwind' };
      const released = new Set([releaseKey(recordOf('risks', ticked), field)]);
      const words = drawn(pageOf({ ...rows, risks: [ticked, ...(rows.risks ?? [])] }, 'Northwind', { ...NOTHING_DECIDED, released }));
      return !isTainted(words) && (field === 'title') === words.includes('Ticked title') && !words.includes('Ticked action');
    }),
    { numRuns: 60 },
  );
});
