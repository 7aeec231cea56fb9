// Random records in which everything that may not reach the client is a canary.
import fc from 'fast-check';
import { audit } from '../../src/audit/audit';
import { fieldOf, mayReachClient, registerOf, type RecordRegisterId } from '../../src/registers/catalogue';
import { clientPage, type ClientPage } from '../../src/report/client/client-view';
import { clientDecisions, releaseKey, type ClientDecisions } from '../../src/report/client/release';
import { NO_DECISIONS } from '../../src/setup/decisions';
import { DEFAULT_SETTINGS } from '../../src/setup/settings';
import { recordOf, recordsOf, type Rows, type Values } from './records';

export const AS_OF = 46348;
export const NOTHING_DECIDED = clientDecisions(NO_DECISIONS);

/** What a text of a field that may not pass begins with, and what its number is. */
const CANARY = 'CANARY';
const CANARY_NUMBER = '987654321';
/** What its day is: a real one, since a row of a day that never was would stay away by itself. */
const CANARY_DAY = AS_OF - 3;
/** What a text of a field that may pass begins with. */
export const FINE = 'fine ';

export const PEOPLE: readonly Values[] = [
  { name: 'Anna Keller', organisation: 'Northwind', customerType: 'corporate' },
  { name: 'Olaf Berg', organisation: 'Aalen', customerType: 'corporate' },
];

/** The page of a client of a workbook with these rows and two clients, Northwind and Aalen; its reports too. */
export function pageOf(rows: Rows, client = 'Northwind', decisions: ClientDecisions = NOTHING_DECIDED): ClientPage {
  const records = recordsOf({ stakeholders: PEOPLE, ...rows });
  return clientPage(client, {
    project: 'Harbour',
    asOf: AS_OF,
    records,
    audit: audit(records, DEFAULT_SETTINGS, AS_OF),
    decisions,
    satisfaction: { share: 0.8, count: 40 },
    report: { lessons: true, settings: DEFAULT_SETTINGS },
  });
}

/** An issue that the client raised and we settled, and the tick that lets its resolution pass. */
export const ANSWERED: Values = {
  id: 'I-9',
  title: `${CANARY} title`,
  clientWording: `${FINE}what you said`,
  resolution: `${FINE}what we did`,
  rootCause: `${CANARY} cause`,
  raisedBy: 'Anna Keller',
  client: 'Northwind',
  status: 'closed',
  closedOn: AS_OF - 4,
};
export const ANSWER_TICKED: ClientDecisions = {
  ...NOTHING_DECIDED,
  released: new Set([releaseKey(recordOf('issues', ANSWERED), 'resolution')]),
};

const REGISTERS: readonly RecordRegisterId[] = [
  'risks',
  'changes',
  'issues',
  'milestones',
  'communicationLog',
  'communicationPlan',
  'requirements',
  'actions',
  'lessons',
  'plans',
  'clients',
];
/** Fields that decide whose a row is and whether it may pass; a canary in them would keep the row away, and prove nothing. */
const DECIDING = new Set([
  'client',
  'clientFacing',
  'status',
  'type',
  'kind',
  'participants',
  'direction',
  'raisedBy',
  'waitingOn',
  'chargeable',
  'costImpact',
]);
const NUMERIC = new Set(['number', 'money', 'share', 'days', 'rating']);

/** A row whose every text that may not reach the client is a canary, as are all its texts if it is not this client's. */
function canaryRow(register: RecordRegisterId, client: string, picks: Readonly<Record<string, string | boolean>>): Values {
  const chosen = Object.entries(picks).filter(([field]) => DECIDING.has(field) && fieldOf(register, field) !== undefined);
  const isTheirs = ownerOf(register, client, Object.fromEntries(chosen)) === 'Northwind';
  const values: Record<string, string | number | boolean> = {};
  for (const { id, type } of registerOf(register).fields) {
    const isFine = isTheirs && mayReachClient(register, id);
    if (type === 'date') values[id] = isFine ? AS_OF - 5 : CANARY_DAY;
    else if (NUMERIC.has(type)) values[id] = isFine ? AS_OF - 5 : Number(CANARY_NUMBER);
    else values[id] = type === 'yesNo' ? true : isFine ? `${FINE}${id}` : `${CANARY} ${id}`;
  }
  return { ...values, ...Object.fromEntries(chosen), client, chargeable: false };
}

/** Whose the row is: its client cell, else the people in it. */
function ownerOf(
  register: RecordRegisterId,
  client: string,
  { participants, raisedBy }: Readonly<Record<string, string | boolean>>,
): string {
  const who = register === 'communicationLog' ? participants : raisedBy;
  const named = who === 'Anna Keller' ? 'Northwind' : '';
  if (register === 'communicationLog') return client === '' || client === 'Northwind' ? named : '';
  return client === '' ? named : client;
}

const picks = fc.record({
  clientFacing: fc.boolean(),
  status: fc.constantFrom('identified', 'pending', 'pending', 'pending', 'approved', 'rejected', 'open', 'closed', 'implemented', ''),
  type: fc.constantFrom('stage', 'acceptance', 'internal', ''),
  kind: fc.constantFrom('issue', 'complaint', 'threat', ''),
  participants: fc.constantFrom('Anna Keller', 'Olaf Berg', 'Anna Keller; Olaf Berg', 'our own'),
  direction: fc.constantFrom('out', 'in', 'twoWay', ''),
  raisedBy: fc.constantFrom('Anna Keller', 'Olaf Berg', 'our own'),
  waitingOn: fc.constantFrom('client', 'client', 'us', ''),
});
const canaryRows = fc.record({ register: fc.constantFrom(...REGISTERS), client: fc.constantFrom('Northwind', 'Aalen', ''), picks });

/** Rows of any registers and clients, some of which may pass. */
export const anyRows: fc.Arbitrary<Rows> = fc.array(canaryRows, { minLength: 1, maxLength: 25 }).map((rows) => {
  const byRegister: Partial<Record<RecordRegisterId, Values[]>> = {};
  for (const { register, client, picks: chosen } of rows) (byRegister[register] ??= []).push(canaryRow(register, client, chosen));
  return byRegister;
});

/** Whether a text holds anything that may not pass. */
export function isTainted(words: string): boolean {
  return [CANARY, CANARY_NUMBER, String(CANARY_DAY)].some((canary) => words.includes(canary));
}
