// Cases in which a rule must keep quiet, or speak once: each was a false or a double finding, or hung on the order of rows.
import type { CellValue } from '../../src/workbook/snapshot';
import {
  CLEAN,
  type MadeProject,
  milestone,
  projectWorkbook,
  stakeholder,
  withCells,
  withField,
  withRecord,
} from '../support/made-project';
import { madeSheet } from '../support/made-workbook';
import { findingsOf } from '../support/run-review';

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
