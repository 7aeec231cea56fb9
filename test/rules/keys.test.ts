// What findings hang on: their keys, and with them waivers, hold as rows are sorted and inserted, tabs moved and renamed.
import fc from 'fast-check';
import type { Finding } from '../../src/rules/finding';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { CLEAN, projectWorkbook } from '../support/made-project';
import { madeSetupSheet, madeSheet } from '../support/made-workbook';
import { checkWorkbook, findingsOf } from '../support/run-review';
import { SEEDS } from './seeds';

type Row = readonly CellValue[];

const HEADER = ['Risk ID', 'Risk Title', 'Probability', 'Impact', 'Risk Owner', 'Risk Status', 'Next Review'];

/** In order, so that the rows below it are read as what they are. */
const SOUND: Row = ['R-9', 'Contract is signed late', 2, 2, 'Max Weber', 'Open', 46_200];

/** Rows that break many rules, alike in their ids, titles or wholly. */
const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom('R-1', 'R-2', 'r-2', 'R-3', ''),
  fc.constantFrom('Server fails in the night', 'Supplier is late | again', ''),
  fc.constantFrom<CellValue>(1, 4, 5, 9, '', 'Purple'),
  fc.constantFrom<CellValue>(2, 5, ''),
  fc.constantFrom('Max Weber', 'Max Weber; Eve Stone', ''),
  fc.constantFrom('Open', 'Closed', 'Purple', 'Mauve', ''),
  fc.constantFrom<CellValue>(45_000, 46_200, 'soon', ''),
);
const rows = fc.array(row, { minLength: 3, maxLength: 14 });

function workbook(tabs: Readonly<Record<string, readonly Row[]>>, waived: readonly string[] = []): WorkbookSnapshot {
  const sheets = Object.entries(tabs).map(([name, cells], position) => madeSheet(name, [HEADER, SOUND, ...cells], { position }));
  const setup = madeSetupSheet({ Rapport_Waivers: waived.map((key) => [key, 'Agreed', 'Max', '']) });
  return { name: '', date1904: false, isProtected: false, names: [], sheets: [...sheets, setup] };
}

/** What a finding is about, without its place: its key, and where it is about one record what that row says. */
function about(snapshot: WorkbookSnapshot, findings: readonly Finding[]): string[] {
  const cellsOf = ({ cell, record }: Finding) => {
    const sheet = record === undefined ? undefined : snapshot.sheets.find(({ name }) => name === cell?.sheet);
    return sheet?.values[(cell?.row ?? -1) - sheet.top] ?? [];
  };
  return findings.map((finding) => [finding.key, finding.messageId, ...cellsOf(finding)].join(' / ')).sort();
}

/** The same with rows inserted above and columns to the left. */
function lowered(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.own ? sheet : { ...sheet, top: 4, left: 2 })) };
}

const found = (snapshot: WorkbookSnapshot) => about(snapshot, findingsOf(snapshot));

test('a key means the same row after sorting, inserting rows and renaming the tab', () => {
  const sorted = rows.chain((before) => fc.tuple(fc.constant(before), fc.shuffledSubarray([...before], { minLength: before.length })));
  fc.assert(
    fc.property(sorted, ([before, after]) => {
      expect(found(lowered(workbook({ 'My risks': after })))).toEqual(found(workbook({ Risks: before })));
    }),
    { numRuns: 60 },
  );
});

test('of two tabs of a register neither’s findings hang on which comes first', () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      expect(found(workbook({ B: other, A: one }))).toEqual(found(workbook({ A: one, B: other })));
    }),
    { numRuns: 40 },
  );
});

test('whatever was waived stays waived through sorting, and nothing else is', () => {
  const waived = rows.chain((cells) => {
    const keys = findingsOf(workbook({ Risks: cells })).map(({ key }) => key);
    return fc.tuple(fc.shuffledSubarray([...cells], { minLength: cells.length }), fc.subarray(keys));
  });
  fc.assert(
    fc.property(waived, ([cells, keys]) => {
      const { results } = checkWorkbook(workbook({ Risks: cells }, keys));
      expect(results.waived.map(({ finding }) => finding.key).sort()).toEqual([...keys].sort());
      expect(results.waivers.map(({ state }) => state)).toEqual(keys.map(() => 'active'));
    }),
    { numRuns: 60 },
  );
});

test('renaming every tab changes no key, where each register has one', () => {
  // These take a row or its id away, which others change.
  const joint = SEEDS.filter(({ rule }) => !['audit/contact-overdue-key', 'any/duplicate-id', 'any/missing-id'].includes(rule));
  for (const nth of [0, 1, 2]) {
    const project = joint.filter((_, place) => place % 3 === nth).reduce((before, { defect }) => defect(before), CLEAN);
    const snapshot = projectWorkbook(project, 'en');
    const sheets = snapshot.sheets.map((sheet, place) => (sheet.own ? sheet : { ...sheet, name: `Sheet${place}` }));
    const keys = (of: WorkbookSnapshot) =>
      findingsOf(of)
        .map(({ key }) => key)
        .sort();
    expect(keys({ ...snapshot, sheets })).toEqual(keys(snapshot));
  }
});

test('a full-width id is the same once it is written in half width, as the fix on it does', () => {
  const keys = (id: string) =>
    findingsOf(workbook({ Risks: [[id, 'Server fails in the night', 3, 3, '', 'Open', '']] })).map(({ key }) => key);
  const [wide, narrow] = [keys('Ｒ－１'), keys('R-1')];
  expect(narrow).toHaveLength(1);
  expect(wide).toEqual(expect.arrayContaining(narrow));
});
