// What to raise first: at most five, none of them a note, and no kind more than twice.
import { raiseFirst } from '../../src/review/raise-first';
import type { Finding, Severity } from '../../src/rules/finding';

const finding = (rule: string, severity: Severity, key: string): Finding => ({ rule, severity, key }) as Finding;
const keysOf = (findings: readonly Finding[]) => raiseFirst(findings).map(({ key }) => key);

test('the order of the findings is kept', () => {
  expect(keysOf([finding('a', 'warning', '1'), finding('b', 'error', '2'), finding('c', 'warning', '3')])).toEqual(['1', '2', '3']);
});

test('five at most', () => {
  expect(keysOf(['a', 'b', 'c', 'd', 'e', 'f'].map((rule) => finding(rule, 'error', rule)))).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('of one rule two make the point', () => {
  const three = ['1', '2', '3'].map((key) => finding('a', 'error', key));
  expect(keysOf([...three, finding('b', 'warning', '4')])).toEqual(['1', '2', '4']);
});

test('a note is nothing to raise', () => {
  expect(keysOf([finding('a', 'info', '1'), finding('b', 'warning', '2')])).toEqual(['2']);
  expect(keysOf([finding('a', 'info', '1')])).toEqual([]);
});
