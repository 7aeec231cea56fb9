// Who is meant by a name: a stakeholder by name, alias, id, e-mail or 王总; a group; a role or kind of stakeholder; or nobody known.
import { fold } from '../reading/words/fold';
import type { RegisterRecord } from '../reading/records';
import { stakeholders as stakeholderRegister } from '../registers/stakeholders';
import type { Settings } from '../setup/settings';

/** client – outside, on the client's side · own – our project or a supplier of it · unknown – the register does not say. */
export type Side = 'client' | 'own' | 'unknown';

/** A stakeholder, as the audit sees one. */
export interface Person {
  readonly record: RegisterRecord;
  readonly name: string;
  readonly side: Side;
  /** Blank where the register does not say. */
  readonly organisation: string;
  /** 1–5 where it is rated. */
  readonly power?: number;
  readonly interest?: number;
  /** Much power, or approval rights. */
  readonly isKey: boolean;
}

export type Resolution =
  | { readonly kind: 'person'; readonly members: readonly [Person] }
  /** A group of Review setup, an organisation, a role, a kind of stakeholder; nobody of it may be listed. */
  | { readonly kind: 'group'; readonly name: string; readonly members: readonly Person[] }
  /** Somebody who owns or writes records: of our side, though not a stakeholder. */
  | { readonly kind: 'own'; readonly members: readonly [] }
  | { readonly kind: 'unknown'; readonly members: readonly [] };

export interface People {
  readonly persons: readonly Person[];
  /** Never guesses: a name that two persons bear is unknown. */
  readonly resolve: (name: string) => Resolution;
  /** The person of a stakeholder record. */
  readonly of: (record: RegisterRecord) => Person | undefined;
}

const UNKNOWN: Resolution = { kind: 'unknown', members: [] };
const OWN: Resolution = { kind: 'own', members: [] };

/** Kinds of stakeholder that are on the client's side of the table. */
const CLIENT_TYPES: ReadonlySet<string> = new Set(['corporate', 'individual', 'government', 'potential', 'endUser']);

/** Words for all stakeholders, for everybody of the client, and for our own project, as plans address them. */
const EVERYBODY = new Set(
  [
    'all',
    'everyone',
    'everybody',
    'all stakeholders',
    'stakeholders',
    'all parties',
    '全体',
    '所有人',
    '全体干系人',
    '所有干系人',
    '全体相关方',
    '所有相关方',
    '干系人',
    '相关方',
    '各方',
  ].map(fold),
);
const CLIENT_SIDE = new Set(
  ['client', 'the client', 'customer', 'clients', 'client team', 'customer team', '客户', '甲方', '客户方', '甲方项目组', '客户项目组'].map(
    fold,
  ),
);
const OWN_SIDE = new Set(
  [
    'project team',
    'team',
    'our team',
    'project manager',
    'pm',
    'project members',
    '项目组',
    '项目团队',
    '项目经理',
    '项目组成员',
    '乙方',
    '我方',
    '乙方项目组',
    '团队',
  ].map(fold),
);

/** 王总, 李工, 张经理: one or two characters of a surname before how one speaks to its bearer. */
const CHINESE_ADDRESS =
  /^(\p{Script=Han}{1,2}?)(?:副?总经理|副总裁?|总裁|总监|总工程?师?|总|工程师|工|副?经理|主管|组长|老师|教授|博士|副?主任|书记|局长|处长|科长|部长|院长|校长|所长|行长|厂长|站长|董事长|董|先生|女士)$/u;
/** "Ann Lee (Harbour Bank)": what stands in the bracket says more of the one before it. */
const BEFORE_BRACKET = /^(.+?)\s*[([【][^)\]】]*[)\]】]$/;
const ENGLISH_ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof)\.?\s+(\S+)$/;

/** The stakeholders of a workbook and a way to find them. `ours` are names of owners and authors in any register. */
export function resolvePeople(records: readonly RegisterRecord[], ours: Iterable<string>, settings: Settings): People {
  const persons = records.filter((record) => record.text('name') !== '').map((record) => personOf(record, settings.keyPower));
  const byRecord = new Map(persons.map((person) => [person.record, person]));
  const individuals = individualIndex(persons, settings);
  const groups = groupIndex(persons);
  const own = new Set([...OWN_SIDE, ...[...ours].map(fold)]);
  const surnames = surnameIndex(persons);

  const individual = (folded: string): Person | undefined => onlyOne(individuals.get(folded)) ?? onlyOne(surnames.get(surnameOf(folded)));
  for (const { name, members } of settings.groups) {
    const listed = members.flatMap((member) => individual(fold(member)) ?? groups.get(fold(member))?.members ?? []);
    groups.set(fold(name), { name, members: [...new Set(listed)] });
  }

  const known = new Map<string, Resolution>();
  const resolve = (name: string): Resolution => {
    let resolution = known.get(name);
    if (resolution === undefined) known.set(name, (resolution = find(fold(name))));
    return resolution;
  };
  const find = (folded: string): Resolution => {
    const person = individual(folded);
    if (person) return { kind: 'person', members: [person] };
    const group = groups.get(folded);
    if (group) return { kind: 'group', ...group };
    if (individuals.has(folded)) return UNKNOWN;
    if (own.has(folded)) return OWN;
    const beforeBracket = BEFORE_BRACKET.exec(folded)?.[1];
    return beforeBracket === undefined ? UNKNOWN : find(beforeBracket);
  };
  return { persons, resolve, of: (record) => byRecord.get(record) };
}

function personOf(record: RegisterRecord, keyPower: number): Person {
  const type = record.choice('customerType');
  const power = record.fivePoint('power');
  const interest = record.fivePoint('interest');
  return {
    record,
    name: record.text('name'),
    side: type === undefined ? 'unknown' : CLIENT_TYPES.has(type) ? 'client' : 'own',
    organisation: record.text('organisation'),
    isKey: (power !== undefined && power >= keyPower) || record.yes('approver') === true,
    ...(power === undefined ? {} : { power }),
    ...(interest === undefined ? {} : { interest }),
  };
}

/** Persons by every way to write one of them: name, alias, id, e-mail. */
function individualIndex(persons: readonly Person[], settings: Settings): Map<string, Set<Person>> {
  const index = new Map<string, Set<Person>>();
  for (const person of persons) {
    const { record } = person;
    for (const written of [person.name, record.text('id'), record.text('email'), ...record.names('aliases')])
      add(index, fold(written), person);
  }
  for (const { person, alias } of settings.aliases) {
    for (const bearer of index.get(fold(person)) ?? []) add(index, fold(alias), bearer);
  }
  return index;
}

interface Body {
  readonly name: string;
  readonly members: readonly Person[];
}

/** Bodies by name: organisations, roles, titles, kinds of stakeholder, the client's side, everybody. */
function groupIndex(persons: readonly Person[]): Map<string, Body> {
  const bodies = new Map<string, { readonly name: string; readonly members: Set<Person> }>();
  const join = (name: string, person: Person) => {
    const folded = fold(name);
    const body = bodies.get(folded);
    if (body) body.members.add(person);
    else if (folded !== '') bodies.set(folded, { name, members: new Set([person]) });
  };
  for (const person of persons) {
    for (const field of ['organisation', 'role', 'title']) join(person.record.text(field), person);
  }
  for (const [type, members] of byType(persons)) {
    for (const word of typeWords(type)) for (const person of members) join(word, person);
  }
  const groups = new Map<string, Body>([...bodies].map(([folded, { name, members }]) => [folded, { name, members: [...members] }]));
  const clientSide = persons.filter(({ side }) => side !== 'own');
  for (const word of CLIENT_SIDE) if (clientSide.length > 0) groups.set(word, { name: word, members: clientSide });
  for (const word of EVERYBODY) if (persons.length > 0) groups.set(word, { name: word, members: persons });
  return groups;
}

function byType(persons: readonly Person[]): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of persons) {
    const type = person.record.choice('customerType');
    const group = type === undefined ? undefined : groups.get(type);
    if (group) group.push(person);
    else if (type !== undefined) groups.set(type, [person]);
  }
  return groups;
}

/** The words of a kind of stakeholder, the English ones also in the plural: plans address "End users". */
function typeWords(type: string): readonly string[] {
  const field = stakeholderRegister.fields.find(({ id }) => id === 'customerType');
  if (field === undefined || !('options' in field)) return [];
  const words = Object.entries(field.options).find(([option]) => option === type)?.[1];
  return words ? [...words.en, ...words.en.map((word) => `${word}s`), ...words.zh] : [];
}

/** Persons by surname: the first character (and two) of a Chinese name, the last word of another. */
function surnameIndex(persons: readonly Person[]): Map<string, Set<Person>> {
  const index = new Map<string, Set<Person>>();
  for (const person of persons) {
    const folded = fold(person.name);
    if (/^\p{Script=Han}{2,4}$/u.test(folded)) {
      add(index, folded.slice(0, 1), person);
      add(index, folded.slice(0, 2), person);
    } else {
      add(index, folded.split(' ').at(-1) ?? '', person);
    }
  }
  return index;
}

/** The surname in a form of address, '' for any other text. */
function surnameOf(folded: string): string {
  return (CHINESE_ADDRESS.exec(folded) ?? ENGLISH_ADDRESS.exec(folded))?.[1] ?? '';
}

function add(index: Map<string, Set<Person>>, folded: string, person: Person): void {
  if (folded === '') return;
  const bearers = index.get(folded);
  if (bearers) bearers.add(person);
  else index.set(folded, new Set([person]));
}

function onlyOne(bearers: ReadonlySet<Person> | undefined): Person | undefined {
  return bearers?.size === 1 ? [...bearers][0] : undefined;
}
