// A made workbook of any size as a snapshot: twenty tabs of registers with plausible cells, the same for the same size.
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** 1 January 2026; the bench reviews as of 15 June. */
const START = 46_023;
/** Days of the past, and days that are still to come on the day of the review. */
const past = (index: number): number => START + (index % 150);
const ahead = (index: number): number => START + 170 + (index % 60);
/** Every fiftieth row has a slip: registers that a team lives by are mostly in order. */
const slips = (index: number): boolean => index % 50 === 0;
const people = Array.from({ length: 200 }, (_, index) => `Person ${String.fromCharCode(65 + (index % 26))}${index}`);
const clients = Array.from({ length: 20 }, (_, index) => `Client ${index + 1}`);
const pick = <T>(list: readonly T[], index: number): T | '' => list[index % list.length] ?? '';

interface MadeTab {
  readonly headers: readonly string[];
  /** Which columns hold dates. */
  readonly dates: readonly string[];
  readonly row: (index: number) => readonly CellValue[];
}

const risks: MadeTab = {
  headers: [
    'Risk ID',
    'Risk',
    'Description',
    'Probability',
    'Impact',
    'Score',
    'Response',
    'Action',
    'Owner',
    'Identified on',
    'Next review',
    'Status',
    'Client',
  ],
  dates: ['Identified on', 'Next review'],
  row: (i) => [
    `R${i}`,
    `Risk number ${i}`,
    `If supplier ${i} is late, delivery ${i % 37} slips`,
    1 + (i % 5),
    1 + ((i >> 2) % 5),
    (1 + (i % 5)) * (1 + ((i >> 2) % 5)),
    pick(['Mitigate', 'Accept', 'Avoid', 'Transfer'], i),
    `Agree plan ${i % 50} with the supplier`,
    pick(people, i),
    past(i),
    slips(i) ? past(i) : ahead(i),
    pick(['Planned', 'Monitoring', 'Closed'], i),
    pick(clients, i),
  ],
};
const changes: MadeTab = {
  headers: [
    'Change ID',
    'Change',
    'Reason',
    'Requested by',
    'Submitted on',
    'Days',
    'Cost',
    'Status',
    'Approved by',
    'Decided on',
    'Baseline updated',
    'Client',
  ],
  dates: ['Submitted on', 'Decided on'],
  row: (i) => [
    `C${i}`,
    `Change number ${i}`,
    `Asked for in meeting ${i % 90}`,
    pick(people, i + 1),
    past(i),
    i % 12,
    (i % 40) * 250,
    pick(['Submitted', 'Rejected', 'Implemented'], i),
    pick(people, i + 7),
    5 + past(i),
    slips(i) ? 'No' : 'Yes',
    pick(clients, i),
  ],
};
const issues: MadeTab = {
  headers: [
    'Issue ID',
    'Kind',
    'Category',
    'Description',
    'Raised by',
    'Raised on',
    'Severity',
    'Owner',
    'Due',
    'Status',
    'Closed on',
    'Client',
  ],
  dates: ['Raised on', 'Due', 'Closed on'],
  row: (i) => [
    `I${i}`,
    slips(i) ? 'Feedback' : 'Issue',
    pick(['Billing', 'Access', 'Display', 'Data'], i),
    `Screen ${i % 400} shows the wrong figure for case ${i}`,
    pick(people, i + 3),
    past(i),
    pick(['Low', 'Medium'], i),
    pick(people, i + 5),
    slips(i) ? past(i) : ahead(i),
    i % 3 === 0 ? 'Closed' : 'Open',
    i % 3 === 0 ? 1 + past(i) : '',
    pick(clients, i),
  ],
};
const log: MadeTab = {
  headers: [
    'No.',
    'Date',
    'Plan line',
    'Participants',
    'Channel',
    'Direction',
    'Topic',
    'Summary',
    'References',
    'Follow-up',
    'Follow-up due',
    'Done',
    'Client',
  ],
  dates: ['Date', 'Follow-up due'],
  row: (i) => [
    `L${i}`,
    START + (i % 165),
    `P${i % 60}`,
    `${pick(people, i)}; ${pick(people, i + 11)}`,
    pick(['Email', 'Meeting', 'Call', 'Video call'], i),
    pick(['Out', 'Two-way', 'In'], i),
    `Topic ${i % 300}`,
    `Talked through the points of week ${i % 24}, case ${i}`,
    i % 9 === 0 ? `R${600_000 + (i % 50)}` : '',
    i % 4 === 0 ? `Send sheet ${i}` : '',
    i % 4 === 0 ? ahead(i) : '',
    slips(i) ? 'No' : i % 4 === 0 ? 'Yes' : '',
    pick(clients, i),
  ],
};
const stakeholders: MadeTab = {
  headers: [
    'ID',
    'Name',
    'Organisation',
    'Job title',
    'Customer type',
    'Email',
    'Power',
    'Interest',
    'Current engagement',
    'Desired engagement',
    'Assessed on',
  ],
  dates: ['Assessed on'],
  row: (i) => [
    `S${i}`,
    i < people.length ? pick(people, i) : `Person X${i}`,
    pick(clients, i),
    pick(['Director', 'Manager', 'Clerk'], i),
    'Corporate',
    `person${i}@client.example`,
    1 + (i % 5),
    1 + ((i >> 1) % 5),
    pick(['Neutral', 'Supportive', 'Resistant'], i),
    'Supportive',
    START + 120 + (i % 40),
  ],
};
const plan: MadeTab = {
  headers: ['Line', 'What', 'Audience', 'Purpose', 'Method', 'Frequency', 'Owner', 'Direction', 'Start'],
  dates: ['Start'],
  row: (i) => [
    `P${i}`,
    `Report ${i}`,
    `${pick(people, i)}; ${pick(people, i + 1)}`,
    `Progress of part ${i}`,
    pick(['Email', 'Meeting'], i),
    pick(['Weekly', 'Monthly', 'Every two weeks'], i),
    pick(people, i + 2),
    'Out',
    START,
  ],
};
const survey: MadeTab = {
  headers: [
    'ID',
    'Completion time',
    'Email',
    'Organisation',
    'How likely are you to recommend us? (0-10)',
    'How satisfied are you with our communication?',
    'How satisfied are you with our team?',
    'What should we improve?',
  ],
  dates: ['Completion time'],
  row: (i) => [
    i + 1,
    START + (i % 150) + 0.5,
    `person${i}@client.example`,
    pick(clients, i),
    (i * 7) % 11,
    pick(['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied'], i),
    pick(['Satisfied', 'Very satisfied'], i),
    i % 5 === 0 ? `Comment ${i}` : '',
  ],
};

/** Share of all rows by tab; twenty tabs, as a large programme has them. */
const TABS: readonly (readonly [name: string, tab: MadeTab, share: number])[] = [
  ['Stakeholders', stakeholders, 0.01],
  ['Comms plan', plan, 0.0006],
  ...[1, 2, 3, 4].map((n) => [`Log ${n}`, log, 0.06] as const),
  ...[1, 2, 3, 4, 5].map((n) => [`Risks ${n}`, risks, 0.05] as const),
  ...[1, 2, 3, 4].map((n) => [`Changes ${n}`, changes, 0.05] as const),
  ...[1, 2, 3, 4].map((n) => [`Issues ${n}`, issues, 0.06] as const),
  ['Survey', survey, 0.05],
];

function madeSheet(name: string, { headers, dates, row }: MadeTab, position: number, count: number, offset: number): SheetSnapshot {
  const formats = headers.map((header) => (dates.includes(header) ? 'yyyy-mm-dd' : 'General'));
  return {
    name,
    position,
    visibility: 'visible',
    isProtected: false,
    top: 0,
    left: 0,
    values: [[...headers], ...Array.from({ length: count }, (_, index) => [...row(offset + index)])],
    numberFormats: [headers.map(() => 'General'), ...Array.from({ length: count }, () => formats)],
    merges: [],
    formulas: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}

/** A workbook of about `rows` rows over twenty tabs. */
export function madeSnapshot(rows: number): WorkbookSnapshot {
  const sheets = TABS.map(([name, tab, share], position) =>
    madeSheet(name, tab, position, Math.max(1, Math.round(rows * share)), position * 100_000),
  );
  return { name: 'made.xlsx', date1904: false, isProtected: false, sheets, names: [] };
}
