// A large made survey for the bench: one answer table with clients, a segment column and two rounds of different people.
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { madeSheet } from '../support/made-workbook';

const DIMENSIONS = ['communication', 'delivery', 'quality', 'responsiveness', 'team', 'experience', 'support', 'value'];

/** Questions: one on recommending, then ratings from 1 to 5 of every dimension in turn. Every tenth answer is blank. */
export function madeSurvey(respondents: number, questions: number): WorkbookSnapshot {
  const header: CellValue[] = [
    'Email',
    'Organisation',
    'Region',
    'Round',
    'How likely are you to recommend us to a colleague? (0-10)',
    'How satisfied are you overall? (1-5)',
    ...Array.from({ length: questions - 2 }, (_, at) => `Rate our ${DIMENSIONS[at % DIMENSIONS.length] ?? ''}, aspect ${at + 1} (1-5)`),
  ];
  const rows = Array.from({ length: respondents }, (_, row): CellValue[] => [
    `person${row}@example.com`,
    `Client ${row % 12}`,
    ['North', 'South', 'East', 'West'][row % 4] ?? '',
    row % 2 === 0 ? '2025 H2' : '2026 H1',
    (row * 7) % 11,
    ...Array.from({ length: questions - 1 }, (_, at): CellValue => ((row + at) % 10 === 0 ? '' : 1 + ((row * 3 + at * 5 + (row % 7)) % 5))),
  ]);
  const clients = [['Client name', 'Tier', 'Contract value'], ...Array.from({ length: 12 }, (_, at) => [`Client ${at}`, 'A', 1000 * at])];
  const sheets = [madeSheet('Survey', [header, ...rows], { numberFormats: [] }), { ...madeSheet('Clients', clients), position: 1 }];
  return { name: 'survey.xlsx', date1904: false, isProtected: false, names: [], sheets };
}
