// The client tab check of the pane: what each client will see, and rows that nobody would miss otherwise.
import { clientChecks } from '../../src/report/client/client-checks';
import { review } from '../../src/review/review';
import { parseIsoDay } from '../../src/workbook/serial-date';
import { CLEAN, projectWorkbook, withRecords } from '../support/made-project';
import { stakeholder } from '../support/made-records';

const AS_OF = parseIsoDay('2026-03-31') ?? NaN;
const CITY = stakeholder('S-9', 'Carl Dix', { customerType: 'corporate', organisation: 'City Works', power: 4, interest: 4 });
const lesson = { id: 'LL-1', situation: 'Test data came late', recommendation: 'Agree test data early', category: 'Process' };
const risk = { id: 'R-77', title: 'Storm', status: 'identified', probability: 2, impact: 2 };

function checksOf(people: readonly (typeof CITY)[]) {
  const project = withRecords(withRecords(withRecords(CLEAN, 'lessons', [lesson]), 'risks', [risk]), 'stakeholders', [
    ...(CLEAN.registers.stakeholders ?? []),
    ...people,
  ]);
  return clientChecks(review(projectWorkbook(project, 'en'), AS_OF), 'en');
}

test('a lesson waits for its tick where there is one client', () => {
  const [check, ...others] = checksOf([]);
  expect(others).toEqual([]);
  expect(check?.rows).toContainEqual(expect.objectContaining({ sentence: 'Agree test data early', state: 'waiting' }));
});

test('rows that name no client are listed with the reason for each of several clients', () => {
  const checks = checksOf([CITY]);
  expect(checks.length).toBeGreaterThan(1);
  for (const { rows } of checks) {
    const nobodys = rows.filter(({ client }) => client === '');
    expect(nobodys.map(({ record, state, why }) => [record, state, why !== ''])).toEqual(
      expect.arrayContaining([
        ['R-77', 'withheld', true],
        ['LL-1', 'withheld', true],
      ]),
    );
  }
});
