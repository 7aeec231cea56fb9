// Headers in words that no list has: what their words mean together says which field it is.
import type { RecordRegisterId } from '../../src/registers/catalogue';
import { mapping, onlyTable, readRows } from './grids';

const PLAIN: Partial<Readonly<Record<RecordRegisterId, readonly string[]>>> = {
  risks: ['Risk ID', 'Risk', 'Probability', 'Impact', 'Risk score'],
  issues: ['Issue ID', 'Issue description', 'Severity', 'Raised by'],
  changes: ['Change ID', 'Change title', 'Requested by', 'Status'],
};

/** The field of a header behind the plainest columns of a register. */
function fieldBeside(register: RecordRegisterId, header: string): string | undefined {
  const headers = [...(PLAIN[register] ?? []), header];
  return mapping(onlyTable(readRows('Sheet1', [headers, headers.map(() => '')])))[header];
}

test.each<[RecordRegisterId, string, string]>([
  ['risks', 'Proposed date of mitigation implemented', 'actionDue'],
  ['risks', 'Likelihood of occurrence after treatment', 'residualProbability'],
  ['risks', 'Anticipated mitigation completion time', 'actionDue'],
  ['issues', 'Estimate of urgency', 'priority'],
  ['issues', 'Person in charge of resolution', 'owner'],
  ['issues', 'Anticipated rectification date', 'dueOn'],
  ['issues', '预估整改完成日', 'dueOn'],
  ['issues', '预计处理完成日期', 'dueOn'],
  ['issues', '问题登记时间', 'raisedOn'],
  ['issues', '實際處理完成時間', 'resolvedOn'],
  ['changes', 'Date on which decision was taken', 'decidedOn'],
])('in a register of %s, "%s" is the %s', (register, header, field) => {
  expect(fieldBeside(register, header)).toBe(field);
});

test.each<[RecordRegisterId, string]>([
  // A preventive action is not what was done about the issue, a planned closure is no closure.
  ['issues', 'Owner e-mail'],
  ['issues', 'Percent resolved'],
  ['risks', 'Next risk owner phone'],
])('in a register of %s, "%s" is left to the user', (register, header) => {
  expect(fieldBeside(register, header)).toBeUndefined();
});

test.each<[RecordRegisterId, string, string]>([
  ['risks', 'Posibility of occurance after traetment', 'residualProbability'],
  ['risks', 'Consequnce', 'effect'],
  ['issues', 'Reslution descripton', 'resolution'],
])('misspelt: in a register of %s, "%s" is the %s', (register, header, field) => {
  expect(fieldBeside(register, header)).toBe(field);
});

test.each(['Likeli-\nhood', 'Likely hood', 'Eintritswarscheinlichkeit'])(
  'torn or long words misspelt: "%s" is the probability',
  (header) => {
    const headers = ['Risk ID', 'Risk', header, 'Impact'];
    expect(onlyTable(readRows('Sheet1', [headers, headers.map(() => '')])).columns[2]?.field).toBe('probability');
  },
);

test('words that are known as they are written are no misspelling of others', () => {
  // "Logged by" is two letters from "Logged on".
  expect(fieldBeside('changes', 'Logged By')).not.toBe('submittedOn');
  expect(fieldBeside('risks', 'Raised On')).toBe('identifiedOn');
});
