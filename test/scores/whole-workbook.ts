// A project's workbook with every register, as people keep one, and its scores: what the tests of whole workbooks start from.
import { audit } from '../../src/audit/audit';
import { readWorkbook } from '../../src/reading/read-workbook';
import type { PresentedHealth } from '../../src/scores/clients/client-health';
import { score, type Scores } from '../../src/scores/all-scores';
import { DEFAULT_SETTINGS } from '../../src/setup/settings';
import { parseIsoDay, type SerialDay } from '../../src/workbook/serial-date';
import type { CellValue } from '../../src/workbook/snapshot';
import { madeSheet } from '../support/made-workbook';

export type Rows = readonly (readonly CellValue[])[];

export const day = (iso: string): SerialDay => parseIsoDay(iso) ?? NaN;
export const AS_OF = day('2026-06-15');

export function scored(sheets: Readonly<Record<string, Rows>>, presented?: ReadonlyMap<string, PresentedHealth>): Scores {
  const snapshot = {
    name: 'book.xlsx',
    date1904: false,
    isProtected: false,
    sheets: Object.entries(sheets).map(([name, rows], at) => madeSheet(name, rows, { position: at })),
    names: [],
  };
  const reading = readWorkbook(snapshot);
  const audited = audit(reading.records, DEFAULT_SETTINGS, AS_OF);
  return score({ asOf: AS_OF, settings: DEFAULT_SETTINGS, reading, audit: audited, ...(presented && { presented }) });
}

export const stakeholders: Rows = [
  ['ID', 'Name', 'Organisation', 'Customer type', 'Power', 'Interest', 'Current engagement', 'Desired engagement', 'Value tier'],
  ['S1', 'Wang Fang', 'Hua Xing', 'Corporate', 5, 5, 'Neutral', 'Supportive', 'A'],
  ['S2', 'Li Wei', 'Hua Xing', 'Corporate', 2, 4, 'Supportive', 'Supportive', 'B'],
  ['S3', 'Erik Berg', 'Nordwind', 'Corporate', 4, 2, 'Unaware', 'Neutral', 'B'],
  ['S4', 'Paula Own', 'Our house', 'Project team', 3, 3, 'Leading', 'Leading', ''],
];
export const plan: Rows = [
  ['ID', 'Communication item', 'Audience', 'Purpose', 'Method', 'Frequency', 'Owner', 'Start date'],
  ['P1', 'Weekly report', 'Wang Fang', 'Progress', 'E-mail', 'Weekly', 'Paula Own', day('2026-05-04')],
  ['P2', 'On request', 'Erik Berg', 'Questions', 'Phone', 'As needed', 'Paula Own', day('2026-05-04')],
];
const logRow = (iso: string): CellValue[] => [day(iso), 'P1', 'Wang Fang', 'E-mail', 'out', 'Weekly report'];
export const log: Rows = [
  ['Date', 'Plan ID', 'Participants', 'Channel', 'Direction', 'Topic'],
  ...['2026-05-11', '2026-05-18', '2026-05-27', '2026-06-01', '2026-06-08'].map(logRow),
];
export const risks: Rows = [
  ['Risk ID', 'Risk title', 'Probability', 'Impact', 'Response', 'Owner', 'Status', 'Client', 'Cost impact', 'Threat/Opportunity'],
  ['R1', 'Data centre is late', 5, 5, 'Mitigate', 'Paula Own', 'Open', 'Hua Xing', 1000, 'Threat'],
  ['R2', 'Key user leaves', 2, 3, 'Accept', 'Paula Own', 'Open', 'Hua Xing', 400, 'Threat'],
  ['R3', 'Early approval', 3, 4, 'Exploit', 'Paula Own', 'Open', 'Nordwind', 500, 'Opportunity'],
  ['R4', 'Old one', 1, 1, 'Accept', 'Paula Own', 'Closed', 'Nordwind', 900, 'Threat'],
];
const changes: Rows = [
  [
    'Change ID',
    'Change title',
    'Requester',
    'Submitted on',
    'Submitted for decision on',
    'Status',
    'Waiting on',
    'Decided on',
    'Schedule impact',
    'Cost impact',
    'Client',
  ],
  ['C1', 'More reports', 'Wang Fang', day('2026-05-04'), day('2026-05-06'), 'Approved', '', day('2026-05-13'), 5, 1000, 'Hua Xing'],
  ['C2', 'Other colours', 'Li Wei', day('2026-05-11'), day('2026-05-12'), 'Rejected', '', day('2026-05-14'), 3, 800, 'Hua Xing'],
  ['C3', 'New interface', 'Erik Berg', day('2026-06-01'), day('2026-06-03'), 'Pending', 'Client', '', 10, 5000, 'Nordwind'],
];
export const issues: Rows = [
  [
    'Issue ID',
    'Kind',
    'Issue title',
    'Description',
    'Raised by',
    'Raised on',
    'Category',
    'Severity',
    'Acknowledged on',
    'Owner',
    'Due on',
    'Resolved on',
    'Status',
    'Client',
  ],
  [
    'I1',
    'Complaint',
    'Slow answers',
    'x',
    'Wang Fang',
    day('2026-05-04'),
    'Service',
    'High',
    day('2026-05-05'),
    'Paula Own',
    day('2026-05-15'),
    day('2026-05-12'),
    'Closed',
    'Hua Xing',
  ],
  [
    'I2',
    'Complaint',
    'Wrong invoice',
    'x',
    'Li Wei',
    day('2026-05-18'),
    'Billing',
    'Medium',
    '',
    'Paula Own',
    day('2026-06-01'),
    '',
    'Open',
    'Hua Xing',
  ],
  [
    'I3',
    'Issue',
    'Server slow',
    'x',
    'Paula Own',
    day('2026-06-10'),
    'Service',
    'Low',
    '',
    'Paula Own',
    day('2026-06-30'),
    '',
    'Open',
    'Hua Xing',
  ],
];
export const milestones: Rows = [
  ['Milestone', 'Type', 'Planned date', 'Actual date', 'Accepted first time', 'Status', 'Owner', 'Client'],
  ['Design done', 'Delivery', day('2026-04-01'), day('2026-04-01'), 'Yes', 'Done', 'Paula Own', 'Hua Xing'],
  ['Pilot', 'Acceptance', day('2026-05-01'), day('2026-05-08'), 'No', 'Done', 'Paula Own', 'Hua Xing'],
  ['Team room', 'Internal', day('2026-05-01'), day('2026-05-20'), '', 'Done', 'Paula Own', 'Hua Xing'],
  ['Roll-out', 'Delivery', day('2026-09-01'), '', '', 'Planned', 'Paula Own', 'Hua Xing'],
];
const clients: Rows = [
  ['Client name', 'Tier', 'Key client', 'Business goals', 'Contract value', 'Forecast likelihood', 'Forecast value'],
  ['Hua Xing', 'A', 'Yes', 'Grow', 90_000, 0.5, 20_000],
  ['Nordwind', 'B', 'No', 'Save', 40_000, 0.25, 8000],
];
export const workbook = {
  Stakeholders: stakeholders,
  Clients: clients,
  'Communication plan': plan,
  'Communication log': log,
  Risks: risks,
  Changes: changes,
  Issues: issues,
  Milestones: milestones,
};
