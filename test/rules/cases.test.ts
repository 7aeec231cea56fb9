// Cases in which a rule must keep quiet, or speak once: each was a false or a double finding, or hung on the order of rows.
import type { CellValue } from '../../src/workbook/snapshot';
import { AS_OF, CLEAN, type MadeProject, projectWorkbook, withCells, withField, withRecord, withRecords } from '../support/made-project';
import { BOB, contact, milestone, stakeholder } from '../support/made-records';
import { type MadeRecord, madeSheet } from '../support/made-workbook';
import { checkWorkbook, findingsOf } from '../support/run-review';

const foundIn = (project: MadeProject, rule: string) =>
  findingsOf(projectWorkbook(project, 'en')).filter((finding) => finding.rule === rule);

function inTabs(tabs: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  const sheets = Object.entries(tabs).map(([name, cells], position) => ({ ...madeSheet(name, cells), position }));
  return findingsOf({ name: '', date1904: false, isProtected: false, names: [], sheets });
}

test('an opportunity is meant to grow by its response', () => {
  const grown = { residualProbability: 4, residualImpact: 2 };
  expect(foundIn(withCells(CLEAN, 'risks', 'R-3', grown), 'risks/residual-exceeds-inherent')).toHaveLength(1);
  expect(
    foundIn(withCells(CLEAN, 'risks', 'R-3', { ...grown, kind: 'opportunity', response: 'enhance' }), 'risks/residual-exceeds-inherent'),
  ).toEqual([]);
});

test('each table of risks has a formula of its own', () => {
  const header = ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Risk Score', 'Risk Owner'];
  const rows = (ids: readonly string[], score: (p: number, i: number) => number) =>
    ids.map((id, place) => [id, `Risk that is called ${id}`, 5 - place, 2 + place, score(5 - place, 2 + place), 'Max Weber']);
  const found = inTabs({
    Product: [header, ...rows(['R-1', 'R-2', 'R-3', 'R-4'], (p, i) => p * i)],
    Sum: [header, ...rows(['S-1', 'S-2', 'S-3'], (p, i) => p + i)],
  });
  expect(found.filter(({ rule }) => rule === 'risks/score-differs')).toEqual([]);
});

test('of several deliveries of one client without a visit since, the latest is named', () => {
  const delivery = (id: string, day: string) =>
    milestone(id, `Module ${id}`, { type: 'delivery', plannedOn: day, actualOn: day, status: 'done' });
  const written = withField(CLEAN, 'communicationLog', 'channel', 'email');
  const project = withRecord(withRecord(written, 'milestones', delivery('M-3', '2026-02-20')), 'milestones', delivery('M-4', '2026-01-20'));
  expect(foundIn(project, 'milestones/follow-up-visit-due').map(({ record }) => record)).toEqual(['M-3 Module M-3']);
});

test.each([
  ['on the day of a delivery', 'still due', '2026-02-20', 1],
  ['the day after', 'made', '2026-02-21', 0],
])('where the client was visited %s, the visit to follow up is %s', (_, __, day, findings) => {
  const delivery = milestone('M-3', 'Module', { type: 'delivery', plannedOn: '2026-02-20', actualOn: '2026-02-20', status: 'done' });
  const written = withRecord(withField(CLEAN, 'communicationLog', 'channel', 'email'), 'milestones', delivery);
  const project = withRecord(written, 'communicationLog', contact('L-99', day, '', BOB, 'visit', {}));
  expect(foundIn(project, 'milestones/follow-up-visit-due')).toHaveLength(findings);
});

test('expectations need no new talk for a forecast alone: nothing tells whether they were confirmed before it moved', () => {
  const moved = (cells: Parameters<typeof withCells>[3]) =>
    foundIn(withCells(CLEAN, 'milestones', 'M-2', cells), 'stakeholders/expectations-not-agreed');
  expect(moved({ forecastOn: '2026-06-30' })).toEqual([]);
  expect(moved({ plannedOn: '2026-03-20', forecastOn: '2026-06-30' })).toHaveLength(1);
  expect(moved({ plannedOn: '2026-02-20', forecastOn: '2026-06-30' })).toEqual([]);
});

test('of three names alike the pairs do not hang on the rows', () => {
  const keys = (names: readonly string[]) =>
    foundIn(
      names.reduce(
        (project, name, place) =>
          withRecord(project, 'stakeholders', stakeholder(`S-${place + 4}`, name, { customerType: 'team', email: 'x@vendor.example' })),
        CLEAN,
      ),
      'any/similar-names',
    )
      .map(({ key }) => key)
      .sort();
  const found = keys(['Martin Roth', 'Martin Rothe', 'Martin Rath']);
  expect(found).toHaveLength(2);
  expect(keys(['Martin Rothe', 'Martin Rath', 'Martin Roth'])).toEqual(found);
});

describe('many cells with one defect are one finding on their column', () => {
  const HEADER = ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Risk Owner', 'Response Due Date', 'Next Review'];
  const risks = (count: number, cells: (place: number) => readonly CellValue[]) =>
    inTabs({
      Risks: [
        HEADER,
        ...Array.from({ length: count }, (_, place) => [`R-${place}`, `Risk number ${place} of the project`, 2, 2, ...cells(place)]),
      ],
    }).map(({ rule, messageId, related, data }) => [rule, messageId, related.length + 1, data['total']]);
  const LATER = 46_200;

  test.each([
    ['six empty cells, whatever their share', 20, 6, [['risks/no-owner', 'column', 6, 20]]],
    ['five of them one each', 20, 5, Array.from({ length: 5 }, () => ['risks/no-owner', 'noOwner', 1, 20])],
    ['three where all are empty', 3, 3, [['risks/no-owner', 'column', 3, 3]]],
  ])('%s', (_, count, empty, expected) => {
    expect(risks(count, (place) => [place < empty ? '' : 'Max Weber', LATER, LATER])).toEqual(expected);
  });

  test('days that have passed in most of eight rows and more', () => {
    const passed = (count: number, late: number) =>
      risks(count, (place) => ['Max Weber', place < late ? AS_OF - 10 - place : LATER, LATER]);
    expect(passed(8, 5)).toEqual([['risks/response-overdue', 'most', 5, 8]]);
    expect(passed(8, 4).map(([, messageId]) => messageId)).toEqual(Array.from({ length: 4 }, () => 'responseOverdue'));
    expect(passed(7, 5)).toHaveLength(5);
  });

  test('several owners as a habit', () => {
    expect(risks(8, () => ['Max Weber; Eve Stone', LATER, LATER])).toEqual([['risks/several-owners', 'column', 8, 8]]);
  });

  test('dates in a column that is none', () => {
    expect(risks(4, (place) => ['Max Weber', LATER, `${place} days`])).toEqual([['any/invalid-date', 'column', 4, undefined]]);
  });

  test('ids that number something else', () => {
    const found = inTabs({
      Risks: [
        HEADER,
        ...Array.from({ length: 9 }, (_, place) => [place % 3, `Risk number ${place} of all`, 2, 2, 'Max Weber', LATER, LATER]),
      ],
    });
    expect(found.map(({ rule, messageId }) => [rule, messageId])).toEqual([['any/duplicate-id', 'column']]);
  });
});

test.each([
  ['Max Weber; Eve Stone', 1],
  ['Project Manager, Sponsor', 1],
  ['CISO, CFO', 1],
  ['Max Weber, project manager', 0],
  ['赵伟，项目经理', 0],
  ['The team lead watches it, because he knows the supplier well', 0],
])('%s: several owners %i times', (owner, count) => {
  expect(foundIn(withCells(CLEAN, 'risks', 'R-2', { owner }), 'risks/several-owners')).toHaveLength(count);
});

test('a sentence in a column of words puts the cell in doubt, and the column where most are sentences', () => {
  const RESPONSES = [
    'Keep a spare server in the other building',
    'Ask the supplier every Friday how far they are',
    'Mitigate',
    'Accept',
    'Avoid',
  ];
  const found = (responses: readonly string[]) =>
    inTabs({
      Risks: [
        ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Risk Owner', 'Response Type'],
        ...responses.map((response, place) => [`R-${place}`, `Risk number ${place} of the project`, 2, 2, 'Max Weber', response]),
      ],
    }).map(({ rule, messageId }) => [rule, messageId]);
  expect(found(RESPONSES.slice(1))).toEqual([['any/unknown-value', 'unknown']]);
  expect(found(RESPONSES.slice(0, 4))).toEqual([['any/unknown-value', 'column']]);
});

test('one word that no cell of a column is understood by puts the column in doubt', () => {
  const found = (statuses: readonly string[]) =>
    inTabs({
      Risks: [
        ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Risk Owner', 'Risk Status'],
        ...statuses.map((status, place) => [`R-${place}`, `Risk number ${place}\nof the project`, 2, 2, 'Max Weber', status]),
      ],
    }).map(({ rule, messageId, record }) => [rule, messageId, record]);
  expect(found(['Purple', 'Purple', 'Purple'])).toEqual([['any/unknown-value', 'column', undefined]]);
  expect(found(['Purple', 'Open', 'Closed'])).toEqual([['any/unknown-value', 'unknown', 'R-0 Risk number 0 of the project']]);
});

test('one message about two decisions is a finding for each, whichever change stands first', () => {
  const chatted = withCells(CLEAN, 'communicationLog', 'L-4', { channel: 'im', references: 'C-1; C-2' });
  const project = withCells(withCells(chatted, 'communicationLog', 'L-1', { references: 'R-1; M-1' }), 'changes', 'C-1', {
    decidedOn: '2026-03-13',
  });
  const about = (changes: readonly MadeRecord[]) =>
    foundIn(withRecords(project, 'changes', changes), 'audit/weak-channel')
      .map(({ key, data }) => [key, data['item']])
      .sort();
  const changes = project.registers.changes ?? [];
  expect(about(changes)).toEqual([
    ['audit/weak-channel|communicationLog|L-4/C-1|channel', 'C-1'],
    ['audit/weak-channel|communicationLog|L-4/C-2|channel', 'C-2'],
  ]);
  expect(about([...changes].reverse())).toEqual(about(changes));
});

describe('who answered several times', () => {
  const HEAD = ['Name', 'Submitted on', 'How likely are you to recommend us to a colleague? (0-10)'];
  const followUps = (...answers: readonly (readonly CellValue[])[]) =>
    inTabs({
      Stakeholders: [
        ['Stakeholder ID', 'Stakeholder Name', 'Organisation', 'Customer Type'],
        ['S-1', 'Ann Lee', 'Harbour Bank', 'Corporate'],
        ['S-2', 'Bob Chan', 'Harbour Bank', 'Corporate'],
      ],
      'Communication log': [
        ['Log ID', 'Date', 'Participants', 'Channel', 'Topic'],
        ['L-1', 45_900, 'Ann Lee', 'Meeting', 'Kick-off'],
        ['L-2', 45_901, 'Bob Chan', 'Email', 'Plan'],
      ],
      'Survey H1': [HEAD, ['Ann Lee', 46_000, 3], ['Bob Chan', 46_000, 9]],
      'Survey H2': [HEAD, ...answers],
    }).filter(({ rule }) => rule === 'survey/detractor-without-follow-up');

  test('is spoken of once, for the last answer', () => {
    expect(followUps(['Ann Lee', 46_050, 5], ['Bob Chan', 46_050, 10]).map(({ data }) => [data['name'], data['answer']])).toEqual([
      ['Ann Lee', '5'],
    ]);
  });

  test('and is content in the end, not at all', () => {
    expect(followUps(['Ann Lee', 46_050, 9], ['Bob Chan', 46_050, 10])).toEqual([]);
  });
});

test('two columns of a raid tab that claim one field are told of once, not for each of its registers', () => {
  const found = inTabs({
    RAID: [
      ['ID', 'Type', 'Description', 'Status', 'Priority', 'Owner', 'Owner', 'Due Date'],
      ['1', 'Risk', 'The supplier may be late', 'Open', 'High', 'Max Weber', 'Eve Stone', 46_200],
      ['2', 'Issue', 'The report shows no totals', 'Open', 'High', 'Max Weber', 'Eve Stone', 46_200],
      ['3', 'Action', 'Order the second server', 'Open', 'High', 'Max Weber', 'Eve Stone', 46_200],
      ['4', 'Risk', 'The key tester may leave', 'Open', 'High', 'Max Weber', 'Eve Stone', 46_200],
    ],
  });
  expect(found.filter(({ rule }) => rule === 'any/duplicate-column')).toHaveLength(1);
});

test.each([
  ['risks', 'response', 'Contingency', 'mitigate'],
  ['risks', 'response', '应急预案', 'mitigate'],
  ['risks', 'status', 'идентифицирован', 'identified'],
  ['risks', 'status', 'Potential', 'identified'],
  ['stakeholders', 'currentEngagement', 'Сторонник', 'supportive'],
  ['stakeholders', 'currentEngagement', 'Противник', 'resistant'],
  ['stakeholders', 'customerType', '需求方', 'corporate'],
  // A sponsor may be ours or the client's.
  ['stakeholders', 'customerType', '项目发起人', undefined],
] as const)('%s.%s: “%s” is read as %s', (register, field, word, option) => {
  const record = (CLEAN.registers[register] ?? [])[0] ?? {};
  const project = withRecords(CLEAN, register, [{ ...record, [field]: word }]);
  const { records } = checkWorkbook(projectWorkbook(project, 'en')).reading;
  expect(records.everything.find((each) => each.register === register)?.choice(field)).toBe(option);
});

describe('names that are almost alike', () => {
  const alike = (names: readonly string[]) =>
    inTabs({
      Stakeholders: [
        ['Stakeholder Name', 'Organisation', 'Customer Type', 'Email', 'Power', 'Interest'],
        ...names.map((name) => [name, 'Harbour Bank', 'Team', 'x@vendor.example', 2, 2]),
      ],
    })
      .filter(({ rule }) => rule === 'any/similar-names')
      .map(({ messageId, data }) => [messageId, data['count']]);

  test('are told of, but not given names of one word that differ by a letter', () => {
    expect(alike(['Martin Roth', 'Martin Rothe', 'Eve Stone'])).toEqual([['similar', undefined]]);
    expect(alike(['Daniel', 'Daniela', 'Johnna', 'Joanna'])).toEqual([]);
    expect(alike(['Participants', 'Particpants', 'Sponsors'])).toEqual([['similar', undefined]]);
  });

  test('are one finding where they are many', () => {
    const pairs = (count: number) =>
      ['Roth', 'Stone', 'Weber', 'Chan', 'Quist', 'Moore'].slice(0, count).flatMap((name) => [`Martin ${name}`, `Martin ${name}e`]);
    expect(alike(pairs(5))).toEqual(Array.from({ length: 5 }, () => ['similar', undefined]));
    expect(alike(pairs(6))).toEqual([['several', 6]]);
  });
});
