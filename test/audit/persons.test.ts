// Who is meant by a name.
import { DEFAULT_SETTINGS, type Settings } from '../../src/setup/settings';
import { resolvePeople } from '../../src/audit/persons';
import { readWorkbook } from '../../src/reading/read-workbook';
import { madeWorkbook } from '../support/made-workbook';

const STAKEHOLDERS = [
  {
    id: 'S-01',
    name: 'Ann Lee',
    aliases: 'Annie',
    organisation: 'Harbour Bank',
    role: 'Sponsor',
    customerType: 'corporate',
    email: 'ann@bank.example',
    power: 5,
    interest: 4,
  },
  {
    id: 'S-02',
    name: 'Bob Chan',
    aliases: '',
    organisation: 'Harbour Bank',
    role: 'Tester',
    customerType: 'endUser',
    email: 'bob@bank.example',
    power: 2,
    interest: 3,
  },
  {
    id: 'S-03',
    name: '王强',
    aliases: '老王',
    organisation: '海港银行',
    role: '业务代表',
    customerType: 'corporate',
    email: 'wq@bank.example',
    power: 4,
    interest: 5,
  },
  {
    id: 'S-04',
    name: '李敏',
    aliases: '',
    organisation: '海港银行',
    role: '测试',
    customerType: 'corporate',
    email: '',
    power: 1,
    interest: 1,
  },
  {
    id: 'S-05',
    name: '李强',
    aliases: '',
    organisation: '海港银行',
    role: '',
    customerType: 'corporate',
    email: '',
    power: 1,
    interest: 1,
  },
  { id: 'S-06', name: '欧阳雪', aliases: '', organisation: '', role: '', customerType: 'team', email: '', power: 1, interest: 1 },
];

function people(settings: Partial<Settings> = {}) {
  const { records } = readWorkbook(madeWorkbook([{ name: 'Stakeholders', register: 'stakeholders', records: STAKEHOLDERS }]));
  return resolvePeople(records.of('stakeholders'), ['Max Weber'], { ...DEFAULT_SETTINGS, ...settings });
}

test.each([
  ['Ann Lee', 'person', ['Ann Lee']],
  ['ANN  LEE', 'person', ['Ann Lee']],
  ['Ａｎｎ Lee', 'person', ['Ann Lee']],
  ['Annie', 'person', ['Ann Lee']],
  ['s-01', 'person', ['Ann Lee']],
  ['ann@bank.example', 'person', ['Ann Lee']],
  ['Mr Chan', 'person', ['Bob Chan']],
  ['王 强', 'person', ['王强']],
  ['王总', 'person', ['王强']],
  ['王工', 'person', ['王强']],
  ['王经理', 'person', ['王强']],
  ['欧阳老师', 'person', ['欧阳雪']],
  // Two of that surname: a guess would prove a contact that may not have been.
  ['李总', 'unknown', []],
  ['Harbour Bank', 'group', ['Ann Lee', 'Bob Chan']],
  ['Sponsor', 'group', ['Ann Lee']],
  ['End users', 'group', ['Bob Chan']],
  ['甲方', 'group', ['Ann Lee', 'Bob Chan', '王强', '李敏', '李强']],
  ['Max Weber', 'own', []],
  ['Project team', 'group', ['欧阳雪']],
  ['Zoe Quist', 'unknown', []],
  ['', 'unknown', []],
])('%p is %s %p', (name, kind, members) => {
  const resolution = people().resolve(name);
  expect([resolution.kind, resolution.members.map((person) => person.name)]).toEqual([kind, members]);
});

test('groups and aliases of Review setup', () => {
  const { resolve } = people({
    groups: [{ name: 'Steering committee', members: ['Ann Lee', '王总', 'Nobody'] }],
    aliases: [{ person: 'Bob Chan', alias: 'The tester' }],
  });
  expect(resolve('steering committee')).toMatchObject({ kind: 'group', members: [{ name: 'Ann Lee' }, { name: '王强' }] });
  expect(resolve('The tester')).toMatchObject({ kind: 'person', members: [{ name: 'Bob Chan' }] });
});

test('a key person has much power; the side follows from the type', () => {
  const view = people().persons.map(({ name, side, isKey }) => [name, side, isKey]);
  expect(view).toEqual([
    ['Ann Lee', 'client', true],
    ['Bob Chan', 'client', false],
    ['王强', 'client', true],
    ['李敏', 'client', false],
    ['李强', 'client', false],
    ['欧阳雪', 'own', false],
  ]);
});
