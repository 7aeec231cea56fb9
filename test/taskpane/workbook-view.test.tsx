/** @jest-environment jsdom */
// How the tabs were read, and how their user says otherwise: register, header row, columns, dates, scales, questions.
import { screen, waitFor, within } from '@testing-library/react';
import type { Reviewed } from '../../src/taskpane/reviewed';
import { open, prepareDocument, press, view } from './opened-pane';
import { reviewed, table } from './scripted-product';

beforeAll(prepareDocument);

/** The pane at its Workbook view, over this review. */
async function workbook(more: Partial<Reviewed> = {}) {
  const { product, user } = open();
  product.review = (request) => {
    product.requests.push(request);
    return Promise.resolve(reviewed(more));
  };
  await press(user, 'Run review');
  await view(user, 'Workbook');
  const corrected = async () => {
    await press(user, 'Apply and review again');
    await screen.findAllByText(/^Corrected/);
    return product.requests.at(-1);
  };
  return { product, user, corrected };
}

test('shows how each tab was read; a column is corrected, the review repeated, the workbook not read again', async () => {
  const { user, corrected } = await workbook();
  expect(await screen.findByText('Risk register · 15 records')).toBeTruthy();
  await press(user, 'Correct: Risks');
  await user.selectOptions(screen.getByLabelText('Who'), 'Owner');
  expect(await corrected()).toMatchObject({
    isFresh: false,
    edits: {
      corrections: [
        { sheet: 'Risks', register: 'risks', headers: ['ID', 'Who'], columns: [{ header: 'Who', occurrence: 1, field: 'owner' }] },
      ],
    },
  });
});

test('each table of a tab is shown and corrected by itself', async () => {
  const tables = [table(), table({ number: 2, register: 'issues', headerRow: 20, records: 3 })];
  const { user, corrected } = await workbook({ tabs: [{ sheet: 'Risks', tables, isSetAside: false }] });
  expect(await screen.findByText('Table 2 · Issue log · 3 records')).toBeTruthy();
  await press(user, 'Correct: Risks, Table 2');
  await user.clear(screen.getByLabelText('Header row'));
  await user.type(screen.getByLabelText('Header row'), '22');
  expect((await corrected())?.edits.corrections).toEqual([
    { sheet: 'Risks', table: 2, register: 'issues', headerRow: 22, headers: [], columns: [] },
  ]);
});

test('the order of dates and a scale are set beside the columns that have them', async () => {
  const columns = [
    { column: 0, header: 'Seen', field: 'identifiedOn', isSure: true, dateOrder: 'undecided' },
    { column: 1, header: 'P', field: 'probability', isSure: true, scale: { min: 1, max: 5 } },
  ] as const;
  const { user, corrected } = await workbook({ tabs: [{ sheet: 'Risks', tables: [table({ columns })], isSetAside: false }] });
  await press(user, 'Correct: Risks');
  await user.selectOptions(screen.getByLabelText('Dates of “Seen”'), 'The day');
  await user.clear(screen.getByLabelText('Scale of “P”'));
  await user.type(screen.getByLabelText('Scale of “P”'), '0-10');
  expect((await corrected())?.edits.corrections[0]?.columns).toEqual([
    { header: 'Seen', occurrence: 1, dateOrder: 'dayFirst' },
    { header: 'P', occurrence: 1, scale: { min: 0, max: 10 } },
  ]);
});

test('a row that is none is refused in words', async () => {
  const { product, user } = await workbook();
  await press(user, 'Correct: Risks');
  await user.clear(screen.getByLabelText('Header row'));
  await user.type(screen.getByLabelText('Header row'), '0');
  expect(screen.getByText(/A row number from 1/)).toBeTruthy();
  await press(user, 'Apply and review again');
  expect(product.requests).toHaveLength(1);
});

test('asks at most three questions and passes the answer on', async () => {
  const question = { kind: 'dateOrder', sheet: 'Risks', field: 'identifiedOn', options: ['dayFirst', 'monthFirst'], weight: 1 } as const;
  const questions = [1, 2, 3, 4].map((column) => ({ ...question, header: `Date ${column}`, cell: { sheet: 'Risks', row: 1, column } }));
  const { product, user } = await workbook({ questions });
  expect(await screen.findByText('3 questions')).toBeTruthy();
  await user.click(within(screen.getByRole('group', { name: /Date 2/ })).getByRole('button', { name: 'The day' }));
  await screen.findAllByText(/^Corrected/);
  expect(product.requests.at(-1)?.edits.corrections).toMatchObject([
    { sheet: 'Risks', columns: [{ header: 'Date 2', dateOrder: 'dayFirst' }] },
  ]);
});

test('without any register says what to do, and offers a template', async () => {
  const { product, user } = await workbook({ tabs: [{ sheet: 'Notes', tables: [], isSetAside: false }] });
  expect(await screen.findByText('No register was recognised.')).toBeTruthy();
  await press(user, 'Add 1 register');
  await screen.findAllByText(/1 tab added: risks/);
  expect(product.calls).toEqual(['template risks en']);
});

test('says what could not be seen for want of a register, and adds an empty one in the language of the pane', async () => {
  const blindness = { blind: ['communicationLog'], smallestLog: ['date'] } as const;
  const { product, user } = open({ review: () => Promise.resolve(reviewed({ blindness })) }, { startWith: 'review' });
  await view(user, 'Workbook');
  expect(await screen.findByText('no communicationLog')).toBeTruthy();
  await press(user, 'Add “communicationLog” from the template');
  await waitFor(() => {
    expect(product.calls.at(-1)).toBe('template communicationLog en');
  });
});

test('a tab that could not be read is named with why, what was kept and what to do, and can be set aside', async () => {
  const unread = { kind: 'refused', code: 'AccessDenied' } as const;
  const tabs = [...reviewed().tabs, { sheet: 'Log', tables: [], isSetAside: false, unread }];
  const { user, corrected } = await workbook({ tabs });
  const alert = await screen.findByRole('alert');
  for (const said of [
    'A tab could not be read',
    'Log: Excel refused to show its cells (AccessDenied).',
    'Nothing was changed',
    'review again',
  ])
    expect(alert.textContent).toContain(said);
  // Not among those that are no register.
  expect(screen.getByText('1 tab left alone')).toBeTruthy();
  await user.click(within(alert).getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Not read')).toBeTruthy();
  await press(user, 'Correct: Log');
  expect((await corrected())?.edits.corrections).toMatchObject([{ sheet: 'Log', register: 'other' }]);
});
