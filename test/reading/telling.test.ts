// What makes a table a register, and what a header's surroundings say: general words alone, group labels, values for headers, forms.
import { mapping, onlyTable, readRows, type Rows, sheetOf, workbookOf } from './grids';
import { readWorkbook } from '../../src/reading/read-workbook';

const fieldsOf = (rows: Rows, name = 'Sheet1') => onlyTable(readRows(name, rows)).columns.map(({ field }) => field);

describe('a list whose words fit any list is no register', () => {
  test.each<[string, Rows]>([
    [
      'documents',
      [
        ['Document id', 'Type', 'Title', 'Created date', 'Version', 'Status', 'Link'],
        ['D-1', 'Contract', 'Frame contract', '2026-03-01', 'v1', 'Approved', 'https://example'],
        ['D-2', 'Drawing', 'Ground floor', '2026-03-02', 'v2', 'Draft', 'https://example'],
      ],
    ],
    [
      'projects',
      [
        ['Project id', 'Project name', 'Type', 'Start date', 'End date', 'Status', 'Location', 'Priority', 'Description'],
        ['P-1', 'Harbour', 'Building', '2026-01-01', '2026-12-01', 'In Progress', 'North', 'High', 'A new quay'],
        ['P-2', 'Airport', 'Building', '2026-02-01', '2026-11-01', 'Completed', 'South', 'Low', 'A new gate'],
      ],
    ],
    [
      'hours',
      [
        ['Entry id', 'Date', 'Hours logged', 'Description', 'Billable', 'Status'],
        ['E-1', '2026-03-01', 4, 'Drawings', 'Yes', 'Approved'],
      ],
    ],
    [
      'a work breakdown',
      [
        ['Code', 'Task name', 'Description', 'Start date', 'End date', 'Owner', 'Notes'],
        ['1.0', 'Foundation', 'Dig and fill', '2026-03-01', '2026-03-09', 'Ann Lee', ''],
      ],
    ],
    [
      'levels of escalation',
      [
        ['Severity', 'Description', 'Decision maker', 'Timeframe'],
        ['High', 'Business stands still', 'Director', 'Within an hour'],
        ['Low', 'One person is slow', 'Team lead', 'Within a week'],
      ],
    ],
    [
      'a responsibility matrix with its legend beside it',
      [
        ['Concept', ...'I I I A C R C C I I C C'.split(' '), 'Person or team'],
        ['Drawings', ...'I I I A R C C I I C C I'.split(' '), 'Stakeholder'],
        ['Tests', ...'I I C A R C C I I I C C'.split(' '), ''],
      ],
    ],
    [
      'a form',
      [
        ['Stakeholder:', '', 'Phone:', ''],
        ['Ann Lee', '', '555', ''],
      ],
    ],
  ])('%s', (_what, rows) => {
    expect(readRows('Sheet1', rows).sheets[0]?.tables).toEqual([]);
  });

  test('a title or the tab says what its words do not', () => {
    const rows: Rows = [
      ['ID', 'Group', 'Description', 'Requester', 'Date', 'Status', 'Decision'],
      ['1', 'Software', 'A second export', 'Ann Lee', '2026-03-01', 'Approved', 'Do it'],
    ];
    expect(readRows('Change request log', rows).sheets[0]?.kind).toBe('changes');
    expect(readRows('ChangeLog', rows).sheets[0]?.kind).toBe('changes');
    expect(readRows('Sheet1', [['Change request log'], [], ...rows]).sheets[0]?.kind).toBe('changes');
  });
});

describe('what stands above a header', () => {
  const risks: Rows = [
    ['R-1', 'The pumps may arrive late', 3, 4, 'Ann Lee'],
    ['R-2', 'The architect may leave', 2, 5, 'Bob Stone'],
  ];

  test('titles and project lines are no group labels', () => {
    const rows: Rows = [
      ['Risk register: Harbour', '', 'Project manager: Ida Berg', '', 'Date: 1 April 2026'],
      ['Risk no.', 'Risk description', 'Prob of occur (P)', 'Impact (I)', 'Person/Group assigned'],
      ...risks,
    ];
    expect(mapping(onlyTable(readRows('Sheet1', rows)))).toEqual({
      'Risk no.': 'id',
      'Risk description': 'description',
      'Prob of occur (P)': 'probability',
      'Impact (I)': 'impact',
      'Person/Group assigned': 'owner',
    });
  });

  test('the same leaves under a second label are those after the response', () => {
    const rows: Rows = [
      ['Risk ID', 'Risk', 'Initial', '', 'Mitigation', 'Controlled', ''],
      ['', '', 'Probability', 'Impact', '', 'Probability', 'Impact'],
      ['R-1', 'The pumps may arrive late', 3, 4, 'Order early', 1, 4],
      ['R-2', 'The architect may leave', 2, 5, 'Train a deputy', 1, 2],
    ];
    const merges = [
      { top: 0, bottom: 0, left: 2, right: 3 },
      { top: 0, bottom: 0, left: 5, right: 6 },
      ...[0, 1, 4].map((column) => ({ top: 0, bottom: 1, left: column, right: column })),
    ];
    const table = onlyTable(readWorkbook(workbookOf(sheetOf('Sheet1', rows, { merges }))));
    expect([table.headerRows.at(-1), ...table.columns.map(({ field }) => field)]).toEqual([
      1,
      'id',
      'title',
      'probability',
      'impact',
      'action',
      'residualProbability',
      'residualImpact',
    ]);
  });
});

describe('a name under a group label', () => {
  const rows = (group: string): Rows => [
    ['Risk ID', group, '', 'Inherent risk', '', 'Treatment', ''],
    ['', 'Name', 'Value', 'Likelihood', 'Impact', 'Recommended control', 'Due date'],
    ['R-1', 'Pump house', 5, 3, 4, 'Lock it', '2026-03-01'],
    ['R-2', 'Quay', 4, 2, 5, 'Light it', '2026-04-01'],
  ];
  const merges = [
    { top: 0, bottom: 0, left: 1, right: 2 },
    { top: 0, bottom: 0, left: 3, right: 4 },
    { top: 0, bottom: 0, left: 5, right: 6 },
    { top: 0, bottom: 1, left: 0, right: 0 },
  ];
  test.each([
    ['Building', undefined],
    ['Risk', 'title'],
    ['General information', 'title'],
  ])('%s → %s', (group, field) => {
    const table = readWorkbook(workbookOf(sheetOf('Risk register', rows(group), { merges }))).sheets[0]?.tables[0];
    expect(table?.columns.find(({ column }) => column === 1)?.field).toBe(field);
  });
});

test('a key beyond a gap is the legend beside the table, a key of its own the id', () => {
  const rows = (...header: string[]): Rows => [
    header,
    ...[1, 2, 3].map((key) =>
      header.map((cell) => ({ Key: key, Risk: `Event ${key}`, Impact: 4, Probability: 3, Owner: 'Ann Lee' })[cell] ?? ''),
    ),
  ];
  expect(mapping(onlyTable(readRows('Risks', rows('Risk', 'Impact', 'Probability', 'Owner', '', 'Key'))))['Key']).toBeUndefined();
  expect(mapping(onlyTable(readRows('Risks', rows('Key', 'Risk', 'Impact', 'Probability', 'Owner'))))['Key']).toBe('id');
});

describe('headers said in other ways', () => {
  test.each<[string, string, string]>([
    ['risks', 'Risk ID#', 'id'],
    ['risks', 'Risk Factor = P*I', 'score'],
    ['risks', 'RISK SEVERITY SCORE\nProb x Impact', 'score'],
    ['risks', 'Priority (P×I)', 'score'],
    ['risks', 'Probability risk rating', 'probability'],
    ['risks', 'riskOwner', 'owner'],
    ['risks', 'New likelihood', 'residualProbability'],
    ['risks', 'Мероприятия по снижению риска', 'action'],
    ['risks', 'Последствия реализации', 'effect'],
    ['issues', 'Issue type', 'category'],
    ['issues', 'Date of logging issue', 'raisedOn'],
    ['issues', '杜绝措施', 'preventiveAction'],
    ['stakeholders', 'What are their needs & expectations', 'expectations'],
    ['stakeholders', 'Влияние на проект (1-10)', 'power'],
    ['stakeholders', 'Предпочтительный вид коммуникации', 'preferredChannel'],
    ['requirements', 'User story identifier', 'id'],
    ['communicationPlan', 'Group / Person', 'audience'],
  ])('%s: %s is %s', (register, header, field) => {
    const own: Readonly<Record<string, readonly string[]>> = {
      risks: ['Risk', 'Risk category', 'Contingency plan', 'Trigger'],
      issues: ['Issue', 'Root cause', 'Severity', 'Resolution'],
      stakeholders: ['Stakeholder name', 'Role', 'Interest', 'Engagement strategy'],
      requirements: ['Requirement', 'Acceptance criteria', 'MoSCoW', 'Requirement status'],
      communicationPlan: ['Communication', 'Frequency', 'Communication method', 'Escalation path'],
    };
    expect(mapping(onlyTable(readRows('Sheet1', [[...(own[register] ?? []), header]])))[header]).toBe(field);
  });

  test.each<[string, string, string]>([
    ['a type of requirement is not its title', 'Requirement type', 'title'],
    ['a related risk is another one', 'Related risk', 'title'],
    ['the last review is not the next one', 'Date of last review', 'reviewOn'],
    ['a second word that could stand for anything', 'Team / Title', 'title'],
  ])('%s', (_what, header, field) => {
    const rows: Rows = [['Risk ID', 'Risk description', 'Probability', 'Impact', 'Requirement', header]];
    expect(mapping(onlyTable(readRows('Risks', rows)))[header]).not.toBe(field);
  });
});

describe('values beside headers', () => {
  const risk = (header: string, ...values: (string | number)[]): Rows => [
    ['Risk ID', 'Risk', 'Likelihood', header, 'Mitigation plan', 'Risk owner'],
    ...values.map((value, index) => [`R-${index}`, `Event ${index} happens`, 3, value, 'Act early', 'Ann Lee']),
  ];
  test.each<[string, Rows, string, string | undefined]>([
    [
      'an impact in sentences is the effect',
      risk('Impact', 'The site stands still', 'Costs rise by a tenth', 'Staff leave'),
      'Impact',
      'effect',
    ],
    ['an impact in levels is the impact', risk('Impact', 'Major', 'Minor', 'Major'), 'Impact', 'impact'],
    ['levels in unknown words are still levels', risk('Impact', 'Grave', 'Mild', 'Grave', 'Mild', 'Grave'), 'Impact', 'impact'],
    ['a running order is no level', risk('Rank', 1, 2, 3, 4, 5), 'Rank', undefined],
    ['one letter in every cell is no threat', risk('Category', 'T', 'T', 'T', 'T'), 'Category', 'category'],
  ])('%s', (_what, rows, header, field) => {
    expect(mapping(onlyTable(readRows('Sheet1', rows)))[header]).toBe(field);
  });

  test('C, I and A are no impact; P and I side by side are probability and impact', () => {
    const rows = (...letters: string[]): Rows => [
      ['Risk ID', 'Risk', ...letters, 'Mitigation'],
      ['R-1', 'Late', ...letters.map(() => 3), 'Order early'],
    ];
    expect(fieldsOf(rows('C', 'I', 'A'))).not.toContain('impact');
    expect(fieldsOf(rows('P', 'I'))).toEqual(['id', 'title', 'probability', 'impact', 'action']);
  });

  test('a row that tells how to fill in is no record', () => {
    const rows: Rows = [
      ['Risk description', 'Impact level', 'Probability level', 'Priority level', 'Owner'],
      ['Give a brief summary', 'Rate 1 (low) to 5', 'Rate 1 (low) to 5', 'Impact x probability', "Who's responsible?"],
      ['Pumps late', 3, 4, 12, 'Ann Lee'],
      ['Architect leaves', 2, 5, 10, 'Bob Stone'],
      ['New wishes', 4, 2, 8, 'Carla Diaz'],
    ];
    expect(onlyTable(readRows('Risks', rows)).rows).toEqual([2, 3, 4]);
  });
});

describe('surveys whose columns are named like variables', () => {
  const answers: Rows = [
    ['timestamp', 'age', 'SupportQuality', 'knows_contact', 'mark', 'is_admin'],
    ...Array.from({ length: 8 }, (_, index) => [
      45_000 + index,
      30 + index,
      ['Good', 'Poor'][index % 2] ?? '',
      'Yes',
      1 + (index % 5),
      'No',
    ]),
  ];
  test('on a tab that says it is one', () => {
    expect(mapping(onlyTable(readRows('survey_responses', answers)))).toEqual({
      timestamp: 'submittedOn',
      age: 'segment',
      SupportQuality: 'question',
      knows_contact: 'question',
      mark: 'question',
      is_admin: 'segment',
    });
  });
  test('nowhere else', () => {
    expect(readRows('measurements', answers).sheets[0]?.tables).toEqual([]);
  });
  test('answers written in one word are answers', () => {
    const rows: Rows = [
      ['Survey #', 'Name', 'Room', 'Meals', 'Date'],
      [1, 'Ann', 'VeryGood', 'Excellent', '2026-03-01'],
      [2, 'Bob', 'Good', 'VeryGood', '2026-03-02'],
      [3, 'Eve', 'VeryGood', 'VeryPoor', '2026-03-03'],
    ];
    expect(mapping(onlyTable(readRows('Sheet1', rows)))).toMatchObject({ Room: 'question', Meals: 'question' });
  });
});

test('columns that somebody added beside questions in words are no questions', () => {
  const colleges = Array.from({ length: 14 }, (_, index) => `College ${index}`);
  const rows: Rows = [
    ['Timestamp', 'Company', 'COMPANY', 'CODE', 'I was told in time.', 'I got what I asked for.', 'I would ask again.'],
    ...colleges.map((name, index) => [
      45_000 + index,
      name,
      name.toUpperCase(),
      100 + index,
      1 + (index % 5),
      1 + (index % 4),
      1 + (index % 3),
    ]),
  ];
  expect(onlyTable(readRows('Sheet1', rows)).columns.map(({ field }) => field)).toEqual([
    'submittedOn',
    'organisation',
    undefined,
    undefined,
    'question',
    'question',
    'question',
  ]);
});

test('the example row of an empty survey is no answer', () => {
  const rows: Rows = [
    ['Respondent', 'Company', 'Submitted on', 'How satisfied are you overall? (1–5)'],
    ['Example – delete this row', 'Harbour Bank', '2026-03-01', 4],
  ];
  expect(onlyTable(readRows('Survey', rows)).rows).toEqual([]);
});

test.each<[string, string, Rows]>([
  [
    'a number, "description of the risk" and an owner, under a title of risks',
    'risks',
    [
      ['Seguimiento de riesgos', '', ''],
      ['N°', 'Descripción de riesgos', 'Responsable'],
      [1, 'El proveedor entrega tarde', 'Ana'],
      [2, 'La red cae en la feria', 'Luis'],
    ],
  ],
  [
    'an id and a description that both name the requirement, the noun last',
    'requirements',
    [
      ['ID Req.', 'Descripción del requerimiento', 'Prioridad', 'Dificultad', 'Estabilidad', 'Tamaño'],
      ['RF1', 'El sistema registra las llamadas', 'Alta', 'Baja', 'Alta', 'M'],
      ['RF2', 'El sistema avisa de las demoras', 'Baja', 'Alta', 'Alta', 'S'],
    ],
  ],
])('what names its records after their property is a register: %s', (_what, register, rows) => {
  expect(onlyTable(readRows('Hoja1', rows)).register).toBe(register);
});
