// How many lines a text takes, so that rows are high enough before anything is drawn.
import { lineCount, shortened, textWidth } from '../../src/report/text-width';

test('a Chinese character is as wide as the font is high', () => {
  expect(textWidth('风险', 10)).toBe(20);
  expect(textWidth('风险，', 10)).toBe(30);
});

test('a Latin letter takes about half of that', () => {
  expect(textWidth('stakeholder', 10)).toBeGreaterThan(40);
  expect(textWidth('stakeholder', 10)).toBeLessThan(65);
});

test.each([
  ['', 100, 1],
  ['one', 100, 1],
  ['one\ntwo', 100, 2],
  ['one\r\n\r\nthree', 100, 3],
  ['干系人登记册干系人登记册', 60, 2],
  ['干系人登记册干系人登记册', 59, 3],
  ['aaaaaaaaaa aaaaaaaaaa', 60, 2],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 60, 3],
])('%j takes %d points: %d lines', (text, width, lines) => {
  expect(lineCount(text, 10, width)).toBe(lines);
});

test('words that fit only with the space after them still break', () => {
  // Nine words of 26 points and a space: two fit into 56 points.
  expect(lineCount(Array.from({ length: 9 }, () => 'aaaaa').join(' '), 10, 56)).toBe(5);
});

test('a long name is cut with an ellipsis and never through a character', () => {
  expect(shortened('short', 40)).toBe('short');
  expect(shortened('a'.repeat(60), 40)).toMatch(/^a{39,41}…$/);
  expect(shortened('😀'.repeat(60), 40)).toMatch(/^😀+…$/u);
});
