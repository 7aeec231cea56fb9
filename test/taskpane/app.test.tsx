/** @jest-environment jsdom */
// The pane as its user meets it: run, look, go, mend, waive, in either language and by keyboard alone.
import { act, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { HostFailure } from '../../src/excel/host-failure';
import type { OnProgress, Product } from '../../src/taskpane/product';
import type { Reviewed } from '../../src/taskpane/reviewed';
import { button, open, prepareDocument, press, TODAY, view } from './opened-pane';
import { finding, reviewed, SENTENCES } from './scripted-product';

beforeAll(prepareDocument);

/** A review that waits: the test ends it, or cancels. */
function waiting() {
  let report: OnProgress = () => undefined;
  let finish: (review: Reviewed) => void = () => undefined;
  const review: Product['review'] = (_, onProgress, signal) =>
    new Promise((resolve, reject) => {
      report = onProgress;
      finish = resolve;
      signal.addEventListener('abort', () => {
        reject(new HostFailure('cancelled'));
      });
    });
  return {
    review,
    report: (...args: Parameters<OnProgress>) => {
      act(() => {
        report(...args);
      });
    },
    finish: (done: Reviewed) => {
      act(() => {
        finish(done);
      });
    },
  };
}

describe('first run', () => {
  test('says what it does and what stays, and reads nothing before it is asked to', async () => {
    const { product } = open();
    expect(await screen.findByText(/Nothing is sent anywhere/)).toBeTruthy();
    expect(product.calls).toEqual([]);
  });

  test('the Review button of the ribbon starts a review, once', async () => {
    const { product } = open({}, { startWith: 'review' });
    await screen.findByText('R1 has no owner.');
    expect(product.calls).toEqual([`review ${TODAY} fresh`]);
  });

  test('the Write tabs button of the ribbon leads to writing', async () => {
    open({}, { startWith: 'write' });
    expect(await button('Write 2 tabs')).toBeTruthy();
  });
});

describe('a review', () => {
  test('is not cancelled by the second press of a double click on Run', async () => {
    const going = waiting();
    const { user } = open({ review: going.review });
    await user.dblClick(await button('Run review'));
    expect(screen.queryAllByText(/Cancelled/)).toEqual([]);
    going.finish(reviewed({}));
    expect(await screen.findByText('R1 has no owner.')).toBeTruthy();
  });

  test('is told step by step, and can be cancelled', async () => {
    const slow = waiting();
    const { user } = open({ review: slow.review });
    await press(user, 'Run review');
    slow.report({ phase: 'reading', share: 0.5, sheet: 'Risks' });
    expect(screen.getByRole('status').textContent).toBe('Reading the workbook: Risks');
    await press(user, 'Cancel');
    expect(await screen.findAllByText('Cancelled. Nothing was changed; run it again whenever you like.')).toHaveLength(2);
    expect(await button('Run review')).toBeTruthy();
  });

  test('is for the day that was set', async () => {
    const { product, user } = open();
    await user.clear(await screen.findByLabelText('As of'));
    await user.type(screen.getByLabelText('As of'), '2025-11-30');
    await press(user, 'Run review');
    await screen.findByText('R1 has no owner.');
    expect(product.calls).toEqual(['review 45991 fresh']);
  });

  test('takes a day in the ways in which people write it, and says when it is none', async () => {
    const { product, user } = open();
    const field = await screen.findByLabelText('As of');
    await user.clear(field);
    await user.type(field, '30 Nov');
    await user.tab();
    expect(screen.getByText(/Write the day as year-month-day/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, '2025/11/30');
    await press(user, 'Run review');
    await screen.findByText('R1 has no owner.');
    expect(product.calls).toEqual(['review 45991 fresh']);
  });

  test('is narrowed to one client of several, whole-workbook findings included', async () => {
    const findings = [finding(1, { client: 'Northwind Rail' }), finding(2, { client: 'Osier Water' }), finding(3)];
    const { user } = open(
      { review: () => Promise.resolve(reviewed({ clients: ['Northwind Rail', 'Osier Water'], findings })) },
      { startWith: 'review' },
    );
    await screen.findByText('R2 has no owner.');
    await user.selectOptions(screen.getByLabelText('Client'), 'Northwind Rail');
    expect(screen.getAllByRole('article').map((article) => article.textContent)).toEqual([
      expect.stringContaining('R1'),
      expect.stringContaining('R3'),
    ]);
  });

  test('shows the five to raise first, none of a kind three times, then all in their groups', async () => {
    const kinds = ['risks/owner-missing', 'risks/no-review-date', 'risks/response-missing'];
    const many = Array.from({ length: 12 }, (_, index) => finding(index + 1, { rule: kinds[Math.floor(index / 4)] ?? '' }));
    const { user } = open({ review: () => Promise.resolve(reviewed({ findings: many })) }, { startWith: 'review' });
    await screen.findByText('The 5 to raise first');
    expect(screen.getAllByRole('article')).toHaveLength(5);
    expect(screen.getByText('R2 has no owner.')).toBeTruthy();
    expect(screen.queryByText('R3 has no owner.')).toBeNull();
    await press(user, 'Show all 12');
    expect(screen.getByRole('heading', { name: 'Risks' })).toBeTruthy();
    expect(screen.getAllByRole('article').length).toBeGreaterThan(5);
  });

  test('goes out of date when a sheet changes, and says so until it is run again', async () => {
    const { product, user } = open({}, { startWith: 'review' });
    await screen.findByText('R1 has no owner.');
    act(() => {
      product.changeSheet();
    });
    expect(screen.getByText(/The workbook changed since this review/)).toBeTruthy();
    await press(user, 'Review again');
    await waitFor(() => {
      expect(screen.queryByText(/The workbook changed since this review/)).toBeNull();
    });
  });

  test('that finds nothing says so', async () => {
    open({ review: () => Promise.resolve(reviewed({ findings: [] })) }, { startWith: 'review' });
    expect(await screen.findByText('Nothing found.')).toBeTruthy();
  });
});

describe('a finding', () => {
  test('leads to its cell', async () => {
    const { product, user } = open({}, { startWith: 'review' });
    await press(user, 'Go to Risks F2');
    expect(product.calls).toContain('goTo Risks 1 5');
  });

  test('is looked for by severity and by word', async () => {
    const { user } = open({}, { startWith: 'review' });
    await press(user, /1 warning/);
    expect(screen.getAllByRole('article')).toHaveLength(1);
    await press(user, /1 warning/);
    await user.keyboard('/');
    await user.keyboard('R1');
    await waitFor(() => {
      expect(screen.getAllByRole('article')).toHaveLength(1);
    });
    await user.keyboard('zzz');
    expect(await screen.findByText(/No finding matches/)).toBeTruthy();
  });

  test('shows its fix before it is made, makes it, reviews again, and takes it back', async () => {
    const fix = { cell: { sheet: 'Risks', row: 3, column: 6 }, from: '2024/3/1 ', to: 45352, numberFormat: 'yyyy-mm-dd' };
    const review: Product['review'] = () => Promise.resolve(reviewed({ findings: [finding(1, { fix })] }));
    const { product, user } = open({ review }, { startWith: 'review' });
    await press(user, 'Fix');
    expect(screen.getByText('2024-03-01')).toBeTruthy();
    expect(product.calls).toEqual([]);
    await press(user, 'Change this cell');
    await screen.findAllByText('Risks G4 was changed.');
    await press(user, 'Undo');
    await screen.findAllByText('Risks G4 is back as it was.');
    expect(product.calls).toEqual(['fix Risks 3', 'undoFix Risks 3']);
  });

  test('with several cells to mend says how many, lists each, and takes all of them back at once', async () => {
    const fixes = [3, 4].map((row) => ({ cell: { sheet: 'Risks', row, column: 6 }, from: ' x', to: 'x' }));
    const review: Product['review'] = () => Promise.resolve(reviewed({ findings: [finding(1, { fixes })] }));
    const { product, user } = open({ review }, { startWith: 'review' });
    await press(user, 'Fix');
    expect(screen.getByText('Change 2 cells?')).toBeTruthy();
    expect(screen.getByText(/Risks G5/)).toBeTruthy();
    await press(user, 'Change 2 cells');
    await screen.findAllByText('2 cells were changed.');
    await press(user, 'Undo');
    await screen.findAllByText('2 cells are back as they were.');
    expect(product.calls).toEqual(['fix Risks 3, Risks 4', 'undoFix Risks 3, Risks 4']);
  });

  test('is waived only with a reason; the workbook is not read again for it', async () => {
    const { product, user } = open({}, { startWith: 'review' });
    const [more] = await screen.findAllByRole('button', { name: 'More about this finding' });
    if (more) await user.click(more);
    await press(user, 'Waive');
    await press(user, 'Waive');
    expect(await screen.findByText(/Say why/)).toBeTruthy();
    await user.type(screen.getByLabelText(/Reason/), 'Agreed with the sponsor');
    expect(screen.getByText('Say who waives it.')).toBeTruthy();
    await user.type(screen.getByLabelText(/Your name/), 'Clare Dunn');
    await press(user, 'Waive');
    await screen.findAllByText('Waived, and remembered in this workbook.');
    expect(product.calls.at(-1)).toBe(`review ${TODAY} again`);
    expect(product.requests.at(-1)?.edits.waivers).toEqual([{ key: finding(1).key, reason: 'Agreed with the sponsor', by: 'Clare Dunn' }]);
  });

  test('tells of its rule on request: what it finds, what it looks into, and where it is set', async () => {
    const { user } = open({}, { startWith: 'review' });
    await user.click((await screen.findAllByRole('button', { name: 'More about this finding' }))[0] ?? document.body);
    await press(user, 'About this rule');
    const page = await screen.findByRole('region', { name: 'Rule risks/no-owner' });
    for (const said of [
      '… has no owner.',
      'Name one person',
      'Risk register: Owner',
      'Time to name an owner: 3 (usually 5)',
      '“Review setup”',
    ])
      expect(page.textContent).toContain(said);
    await press(user, 'About this rule');
    expect(screen.queryByRole('region', { name: 'Rule risks/no-owner' })).toBeNull();
  });
});

describe('languages and access', () => {
  test('follows the language of Office and can be switched; the findings follow', async () => {
    const sentences: Product['sentences'] = (language) =>
      Promise.resolve({ ...SENTENCES, finding: () => ({ title: '', message: `in ${language}`, next: '', why: '' }) });
    const { user } = open({ sentences }, { language: 'zh-CN', startWith: 'review' });
    expect(await screen.findAllByText('in zh-CN')).toHaveLength(2);
    await press(user, 'English');
    expect(await screen.findAllByText('in en')).toHaveLength(2);
    expect(screen.getByRole('tab', { name: 'Findings' })).toBeTruthy();
  });

  test('Alt+R runs the review', async () => {
    const { product, user } = open();
    await user.keyboard('{Alt>}r{/Alt}');
    await screen.findByText('R1 has no owner.');
    expect(product.calls).toHaveLength(1);
  });

  test('Alt and a number switch the views', async () => {
    const { user } = open({}, { startWith: 'review' });
    await screen.findByText('R1 has no owner.');
    await user.keyboard('{Alt>}3{/Alt}');
    expect(await screen.findByText('Net promoter score')).toBeTruthy();
  });

  test.each([
    ['Findings', 'R1 has no owner.'],
    ['Workbook', 'How your tabs were read'],
    ['Scores', 'Net promoter score'],
    ['Write', 'Which tabs?'],
    ['History', '2025-11-29'],
  ])('axe has nothing to say about %s', async (name, text) => {
    const { container, user } = open({}, { startWith: 'review' });
    await view(user, name);
    await screen.findByText(text);
    expect((await axe(container)).violations).toEqual([]);
  });

  test('axe has nothing to say about the first page and a failure', async () => {
    const { container, user } = open({ review: () => Promise.reject(new HostFailure('unknown', { code: 'GeneralException' })) });
    await press(user, 'Run review');
    await screen.findByRole('alert');
    expect((await axe(container)).violations).toEqual([]);
  });
});
