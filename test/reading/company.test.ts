// What the other columns, the rows below and the cells above say of a header: serial numbers, severity, legends, torn headers, tall headers.
import { readWorkbook } from '../../src/reading/read-workbook';
import { mapping, onlyTable, readRows, type Rows, sheetOf, workbookOf } from './grids';

const kindsOf = (name: string, rows: Rows) => (readRows(name, rows).sheets[0]?.tables ?? []).map(({ register }) => register);

describe('columns in the company of others', () => {
  test('a serial number is the id only where there is no other', () => {
    const rows: Rows = [
      ['S.No', 'Risk ID', 'Risk description', 'Probability', 'Impact'],
      [1, 'R-7', 'Late pumps', 3, 4],
    ];
    expect(mapping(onlyTable(readRows('Risks', rows)))).toMatchObject({ 'S.No': undefined, 'Risk ID': 'id' });
    const without = rows.map((row) => row.filter((_, column) => column !== 1));
    expect(mapping(onlyTable(readRows('Risks', without)))).toMatchObject({ 'S.No': 'id' });
  });

  test('severity is the impact, beside an impact it is the level, and beside a product of the two it is the impact again', () => {
    const read = (impacts: readonly (string | number)[] | undefined) =>
      mapping(
        onlyTable(
          readRows(
            'Risks',
            [['Risk', 'Likelihood', 'Severity', ...(impacts ? ['Impact'] : [])]].concat(
              [2, 3, 1, 4].map((step, index) => [
                `Risk ${index}`,
                String(step),
                String(step),
                ...(impacts ? [String(impacts[index])] : []),
              ]),
            ),
          ),
        ),
      );
    expect(read(undefined)).toMatchObject({ Severity: 'impact' });
    expect(read([1, 2, 3, 4])).toMatchObject({ Severity: 'level', Impact: 'impact' });
    expect(read(['IV', 'V', 'II', 'V'])).toMatchObject({ Severity: 'impact' });
  });

  test('a treatment is an action, unless its values are the kinds of response', () => {
    const read = (...treatments: string[]) =>
      mapping(
        onlyTable(
          readRows('Risks', [
            ['Risk', 'Probability', 'Impact', 'Risk treatment'],
            ...treatments.map((treatment, index) => [`Risk ${index}`, 3, 4, treatment]),
          ]),
        ),
      )['Risk treatment'];
    expect(read('Order a month early', 'Hire a second crane', 'Watch the weather')).toBe('action');
    expect(read('Mitigate', 'Transfer', 'Mitigate')).toBe('response');
  });

  test('of two sortings the one that names the record is its category', () => {
    const table = onlyTable(
      readRows('Issues', [
        ['Module', 'Issue type', 'Issue description', 'Issue status'],
        ['Login', 'Layout', 'The button is too small', 'Open'],
        ['Search', 'Wording', 'The hint misleads', 'Open'],
      ]),
    );
    expect(mapping(table)).toMatchObject({ Module: undefined, 'Issue type': 'category' });
  });

  test('a header whose halves are a word and a measure is neither', () => {
    const rows: Rows = [
      ['Stakeholder', 'Role', 'Influence', 'Position/Interest'],
      ['Ann Lee', 'Sponsor', 'High', 'For/High'],
      ['Bob Stone', 'User', 'Low', 'Against/Low'],
    ];
    expect(mapping(onlyTable(readRows('Stakeholders', rows)))['Position/Interest']).toBeUndefined();
  });

  test('a bare date under a group is the date of that', () => {
    const sheet = sheetOf(
      'Acceptance register',
      [
        ['', '', '', 'Acceptance test', ''],
        ['ID', 'Deliverable name', 'Status', 'Method', 'Date'],
        ['D-1', 'Ground floor', 'Done', 'Walk', '2026-03-05'],
      ],
      { merges: [{ top: 0, left: 3, bottom: 0, right: 4 }] },
    );
    const table = onlyTable(readWorkbook(workbookOf(sheet)));
    expect(table.columns[4]?.field).toBe('acceptedOn');
  });
});

test('few risks that differ in every rating are no legend', () => {
  const rows: Rows = [
    ['Description', 'Likelihood', 'Impact'],
    ['Late pumps', 3, 4],
    ['Early winter', 5, 2],
    ['No crane', 1, 3],
  ];
  expect(kindsOf('Risks', rows)).toEqual(['risks']);
});

describe('what looks like a register and is none', () => {
  test.each<[string, Rows]>([
    [
      'a legend of levels',
      [
        ['Risk level', 'Description'],
        ['High', 'Needs an action at once'],
        ['Medium', 'Needs an action this month'],
        ['Low', 'Is watched'],
      ],
    ],
    [
      'a legend of likelihoods',
      [
        ['Description', 'Likelihood'],
        ['REMOTE', '10 % or less'],
        ['LIKELY', '50 % to 90 %'],
        ['CERTAIN', 'more than 90 %'],
      ],
    ],
    [
      'the versions of documents',
      [
        ['Sl.No', 'Document name', 'Version', 'Date', 'Change description', 'Updated by'],
        [1, 'Scope', 'v1.0', '2026-03-01', 'First issue', 'Ann Lee'],
        [2, 'Policy', 'v1.1', '2026-03-02', 'Chapter 2', 'Bob Stone'],
      ],
    ],
    [
      'questions without an answer',
      [
        ['Function', 'Task', 'WHO', 'WHERE', 'WHEN', 'WHY'],
        ['Login', 'Form', '', '', '', ''],
        ['Search', 'Field', '', '', '', ''],
      ],
    ],
    [
      'processes with their inputs and outputs as points',
      [
        ['Process', 'Input', 'Output'],
        ['Plan the changes', '• Charter\n• Decisions\n• Plan', '• Change requests\n• Status'],
        ['Control the changes', '• Plan\n• Decision', '• Change requests\n• Title'],
      ],
    ],
    [
      'coded answers without a header',
      [
        ['Did not respond', 1, 'coder-1', 'Did not respond'],
        ['How we do it: by hand', 1, 'coder-1', 'By hand'],
        ['Did not respond', 1, 'coder-1', 'Did not respond'],
      ],
    ],
  ])('%s', (_what, rows) => {
    expect(kindsOf('Survey and risks', rows)).toEqual([]);
  });
});

describe('headers that are hard to find', () => {
  test('leaves under a few merged cells beside cells merged down to them', () => {
    const header: Rows = [
      ['Reference', 'Assessment', '', '', '', 'Response', ''],
      ['Risk number', 'Risk description', 'Inherent', '', 'Risk owner', 'Risk response', 'Mitigation control'],
      ['', '', 'Trend', 'Velocity', '', '', ''],
    ];
    const down = [0, 1, 4, 5, 6].map((column) => ({ top: 1, left: column, bottom: 2, right: column }));
    const merges = [...down, { top: 1, left: 2, bottom: 1, right: 3 }];
    const sheet = sheetOf('Sheet1', [...header, ['R-1', 'Late pumps', 'up', 'fast', 'Ann Lee', 'Mitigate', 'Order early']], { merges });
    const table = onlyTable(readWorkbook(workbookOf(sheet)));
    expect(table.headerRows.at(-1)).toBe(2);
    expect(table.columns.map(({ field }) => field)).toEqual(['id', 'description', undefined, undefined, 'owner', 'response', 'action']);
  });

  test('a survey below its title and a line of groups', () => {
    const rows: Rows = [
      ['关于办公室搬迁的问卷调查表'],
      ['序号', '项目类别'],
      ['1', '姓名', '您对搬迁满意吗？', '您有何意见或建议？'],
      ['2', '王伟', '满意', '希望有班车'],
      ['3', '李娜', '不满意', '太远'],
    ];
    const table = onlyTable(readRows('Sheet1', rows));
    expect([table.register, table.headerRows]).toEqual(['survey', [2]]);
  });

  test('a matrix of requirements and tests needs no more than an id and a description', () => {
    const rows: Rows = [
      ['Serial No.', 'Requirement ID', 'Requirement description', 'Scenario', 'Case', 'Bug'],
      [1, 'RQ-1', 'Search by name', 'S-1', 'C-1', ''],
      [2, 'RQ-2', 'Export to a file', 'S-2', 'C-2', ''],
    ];
    expect(kindsOf('RTM', rows)).toEqual(['requirements']);
  });
});

test('answers copied into other letters were made from a question', () => {
  const cities = ['Delhi', 'Pune', 'Agra', 'Goa', 'Kochi', 'Surat', 'Patna', 'Jaipur', 'Indore'];
  const rows: Rows = [
    ['Timestamp', 'Where do you live?', 'CAPS', 'How satisfied are you with the service?'],
    ...cities.map((city, index) => [`2026-03-0${index + 1}`, city, city.toUpperCase(), (index % 5) + 1]),
  ];
  const fields = onlyTable(readRows('Form responses', rows)).columns.map(({ field }) => field);
  expect(fields).toEqual(['submittedOn', 'question', undefined, 'question']);
});
