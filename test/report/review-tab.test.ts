// The Review tab: its blocks in their order, and what it says where something is missing.
import { newFrame } from '../../src/report/frame';
import type { TabPlan } from '../../src/report/plan';
import { reviewTab } from '../../src/report/tabs/review';
import * as views from './views';

const frame = newFrame('en', 'Harbour', views.AS_OF, 500);

function texts(plan: TabPlan): string[] {
  return plan.cells.flatMap((row) =>
    row.flatMap((cell) => (cell?.value.kind === 'text' || cell?.value.kind === 'link' ? [cell.value.text] : [])),
  );
}

test('the review answers in the order of the catalogue', () => {
  const own = frame.words.review;
  const blocks = [own.trust, own.health, own.raise, own.told, own.due, own.since, own.waiting].map(({ heading }): string => heading);
  const headings = [...blocks, own.pictures.weeks, frame.words.risk.title, frame.words.satisfaction.title, own.check.heading];
  const found = texts(reviewTab(frame, 'x', views.review)).filter((text) => headings.includes(text));
  expect(found).toEqual(headings);
});

test.each([
  ['noPlan', 'There is no communication plan, so no contact falls due.'],
  ['noLog', 'There is no communication log, so what is owed cannot be told.'],
  ['unread', 'A tab could not be read, and the plan or the log may stand on it, so what is owed cannot be told.'],
] as const)('a review without due contacts says why: %s', (blind, words) => {
  expect(texts(reviewTab(frame, 'x', { ...views.review, due: [], blind }))).toContain(words);
});

test('the review shows the figures of a survey that asked neither for NPS nor for CSAT', () => {
  const { survey, dimensions, account, comments, minimumAnswers, counted } = views.satisfaction();
  const rating = { mean: 5.15, low: 4.09, high: 6.22, count: 40, minimum: 0, maximum: 10 };
  const satisfaction = { survey, dimensions, account, comments, minimumAnswers, counted, rounds: [], rating };
  const words = texts(reviewTab(frame, 'x', { ...views.review, satisfaction }));
  expect(words).toContain('on 0 to 10; 95%: 4.1 to 6.2');
});

test('the client tab check begins with what waits for the PM, before blank headlines and what is shown', () => {
  const row = { key: '', client: 'N', record: '', wording: '', reason: '', isReleased: false } as const;
  const check = [
    { ...row, kind: 'headline', sentence: 'no headline', state: 'none' },
    { ...row, kind: 'sentence', sentence: 'is shown', state: 'shown' },
    { ...row, kind: 'sentence', sentence: 'waits', state: 'waiting' },
  ] as const;
  const words = texts(reviewTab(frame, 'x', { ...views.review, check }));
  const order = check.map(({ sentence }): string => sentence);
  expect(words.filter((word) => order.includes(word))).toEqual(['waits', 'no headline', 'is shown']);
});
