/** @jest-environment jsdom */
// What the pane says and keeps when something fails, is broken off or does not answer.
import { screen, waitFor, within } from '@testing-library/react';
import { HostFailure } from '../../src/excel/host-failure';
import type { Product } from '../../src/taskpane/product';
import { button, open, prepareDocument, press, view } from './opened-pane';
import { reviewed } from './scripted-product';

beforeAll(prepareDocument);

describe('when something fails', () => {
  test.each([
    ['cellEditing', /A cell is being edited/, /Press Enter or Esc/],
    ['protectedWorkbook', /structure of this workbook is protected/, /Protect Workbook/],
    ['readOnly', /read-only/, /Save a copy/],
    ['payloadTooLarge', /too large/, /split the longest register/],
    ['apiTooOld', /too old/, /Excel 2021/],
    ['staleWorkbook', /“Risks” was changed after/, /Run the review again/],
    ['lostReply', /did not answer/, /Check the connection/],
  ] as const)('%s: what happened, what was kept, what to do next', async (kind, happened, next) => {
    const { user } = open({ review: () => Promise.reject(new HostFailure(kind, { code: 'X', sheet: 'Risks' })) });
    await press(user, 'Run review');
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(happened)).toBeTruthy();
    expect(within(alert).getByText(next)).toBeTruthy();
    expect(alert.textContent).not.toMatch(/\{\w+\}/);
  });

  test('a defect of ours is called ours, with the details', async () => {
    const { user } = open({ review: () => Promise.reject(new TypeError('undefined is not a function')) });
    await press(user, 'Run review');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Rapport itself made a mistake.*undefined is not a function/s);
  });

  test('the last review stays, and trying again runs it anew', async () => {
    let attempts = 0;
    const review: Product['review'] = () => {
      attempts += 1;
      return attempts === 2 ? Promise.reject(new HostFailure('lostReply')) : Promise.resolve(reviewed());
    };
    const { user } = open({ review }, { startWith: 'review' });
    await press(user, 'Review again');
    await screen.findByRole('alert');
    expect(screen.getByText('R1 has no owner.')).toBeTruthy();
    await press(user, 'Try again');
    await waitFor(() => {
      expect(screen.queryByRole('alert')).toBeNull();
    });
    expect(attempts).toBe(3);
  });

  test('a waiver that the workbook can not keep yet holds all the same, and says so', async () => {
    const { user } = open({ remember: () => Promise.resolve(false) }, { startWith: 'review' });
    await user.click((await screen.findAllByRole('button', { name: 'More about this finding' }))[0] ?? document.body);
    await press(user, 'Waive');
    await user.type(screen.getByLabelText(/Reason/), 'Agreed');
    await user.clear(screen.getByLabelText(/Your name/));
    await user.type(screen.getByLabelText(/Your name/), 'Clare Dunn');
    await press(user, 'Waive');
    expect(await screen.findAllByText(/The next write remembers it/)).toHaveLength(2);
  });

  test('a correction that fails is not kept', async () => {
    const { product, user } = open({}, { startWith: 'review' });
    await view(user, 'Workbook');
    const works = product.review.bind(product);
    product.review = () => Promise.reject(new HostFailure('lostReply'));
    await press(user, 'Correct: Risks');
    await press(user, 'Apply and review again');
    await screen.findByRole('alert');
    product.review = works;
    await press(user, 'Try again');
    await waitFor(() => {
      expect(screen.queryByRole('alert')).toBeNull();
    });
    expect(product.requests.at(-1)?.edits.corrections).toEqual([]);
  });

  test.each([
    ['rolledBack', /was taken back/],
    ['rolledForward', /was completed/],
  ] as const)('a write that was broken off is put right when the pane opens: %s', async (recovery, told) => {
    open({ recover: () => Promise.resolve(recovery) });
    expect(await screen.findAllByText(told)).toHaveLength(2);
  });

  test.each(['nothing', 'review'] as const)(
    'Run is not offered before the pane has done what it opens with (%s): a press would be lost',
    async (startWith) => {
      const offered: boolean[] = [];
      const look = () => {
        offered.push(screen.queryByRole('button', { name: 'Run review' }) !== null);
        return new Promise<never>(() => undefined);
      };
      open({ recover: look, review: look }, { startWith });
      expect(offered).toEqual([false]);
      expect(await screen.findByRole('progressbar')).toBeTruthy();
    },
  );

  test('the list says that it is busy while it does not show yet what is searched for', async () => {
    const { user } = open({}, { startWith: 'review' });
    const list = await screen.findByRole('region', { name: 'Findings' });
    const was: (string | null)[] = [];
    new MutationObserver((changes) => was.push(...changes.map(({ oldValue }) => oldValue))).observe(list, {
      attributeFilter: ['aria-busy'],
      attributeOldValue: true,
    });
    await user.type(screen.getByRole('searchbox'), 'x');
    await waitFor(() => {
      expect(was).toEqual(['false', 'true']);
    });
    expect(list.getAttribute('aria-busy')).toBe('false');
  });

  test('Excel that does not answer when the pane opens is asked again by hand', async () => {
    let attempts = 0;
    const recover: Product['recover'] = () =>
      (attempts += 1) === 1 ? Promise.reject(new HostFailure('lostReply')) : Promise.resolve('nothing');
    const { user } = open({ recover });
    await press(user, 'Try again');
    expect(await button('Run review')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('in a view, what was asked for there is said to have failed there, and the rest of the pane goes on', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { product, user } = open({ removal: () => Promise.reject(new HostFailure('cellEditing')) }, { startWith: 'write' });
    await press(user, 'See what would go');
    const alert = await screen.findByRole('alert');
    for (const said of ['A cell is being edited', 'Nothing was changed', 'Press Enter or Esc']) expect(alert.textContent).toContain(said);
    product.removal = () => Promise.resolve({ tabs: ['Review'], keptTabs: [], names: 2, keptNames: 0, copies: [] });
    await press(user, 'Try again');
    await press(user, 'See what would go');
    expect(await screen.findByText('This goes:')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    logged.mockRestore();
  });
});
