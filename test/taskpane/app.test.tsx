/** @jest-environment jsdom */
// The pane as its user meets it: run, look, go, mend, waive, write, and what it says when something fails.
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { Language } from '../../src/locales/format';
import { HostFailure } from '../../src/excel/host-failure';
import { App, type StartWith } from '../../src/taskpane/app';
import type { OnProgress, Product, Reviewed } from '../../src/taskpane/product';
import { VIEW_NAMES } from '../../src/taskpane/views/view-names';
import { finding, reviewed, scriptedProduct } from './scripted-product';

const TODAY = 46000;

configure({ asyncUtilTimeout: 10_000 });

beforeAll(async () => {
  // The views are loaded when first shown; here they are at hand, so that no test waits for a first compilation.
  await Promise.all(['views', ...VIEW_NAMES.map((name) => `${name}-view`)].map((name) => import(`../../src/taskpane/views/${name}`)));
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollTo = () => undefined;
  // A document without layout: the list of findings asks how high it may be.
  Object.defineProperties(HTMLElement.prototype, { clientHeight: { get: () => 600 }, clientWidth: { get: () => 320 } });
});

function open(
  script: Partial<Product> = {},
  { language = 'en', startWith = 'nothing' }: { language?: Language; startWith?: StartWith } = {},
) {
  const product = scriptedProduct(script);
  const { container } = render(<App product={product} language={language} theme={() => 'light'} today={TODAY} startWith={startWith} />);
  return { product, container, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) => user.click(await button(name));
const view = async (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(await screen.findByRole('tab', { name }));

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
  test('says what it does and what stays, and reads nothing before it is asked to', () => {
    const { product } = open();
    expect(screen.getByText(/Nothing is sent anywhere/)).toBeTruthy();
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
  test('is told step by step, and can be cancelled', async () => {
    const slow = waiting();
    const { user } = open({ review: slow.review });
    await press(user, 'Run review');
    slow.report({ phase: 'reading', share: 0.5, sheet: 'Risks' });
    expect(screen.getByRole('status').textContent).toBe('Reading the workbook: Risks');
    await press(user, 'Cancel');
    expect(await screen.findAllByText('Cancelled. Nothing was changed.')).toHaveLength(2);
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

  test('shows five findings first, then all in their groups', async () => {
    const many = Array.from({ length: 12 }, (_, index) => finding(index + 1));
    const { user } = open({ review: () => Promise.resolve(reviewed({ findings: many })) }, { startWith: 'review' });
    await screen.findByText('The 5 to raise first');
    expect(screen.getAllByRole('article')).toHaveLength(5);
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
    expect(screen.getByText('The workbook changed since this review.')).toBeTruthy();
    await press(user, 'Review again');
    await waitFor(() => {
      expect(screen.queryByText('The workbook changed since this review.')).toBeNull();
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

  test('is waived only with a reason; the workbook is not read again for it', async () => {
    const { product, user } = open({}, { startWith: 'review' });
    const [more] = await screen.findAllByRole('button', { name: 'More about this finding' });
    if (more) await user.click(more);
    await press(user, 'Waive');
    await press(user, 'Waive');
    expect(await screen.findByText(/Say why/)).toBeTruthy();
    await user.type(screen.getByLabelText(/Reason/), 'Agreed with the sponsor');
    await press(user, 'Waive');
    await screen.findAllByText(/^Waived,/);
    expect(product.calls.at(-1)).toBe(`review ${TODAY} again`);
    expect(product.requests.at(-1)?.edits.waivers).toEqual([{ key: finding(1).key, reason: 'Agreed with the sponsor', by: '' }]);
  });
});

describe('the workbook view', () => {
  test('shows how each tab was read; a column is corrected and the review repeated', async () => {
    const { product, user } = open({}, { startWith: 'review' });
    await view(user, 'Workbook');
    expect(await screen.findByText('Risk register · 15 records')).toBeTruthy();
    await press(user, 'Correct: Risks');
    await user.selectOptions(screen.getByLabelText('Who'), 'Owner');
    await press(user, 'Apply and review again');
    await screen.findAllByText(/^Corrected/);
    expect(product.requests.at(-1)).toMatchObject({
      isFresh: false,
      edits: {
        corrections: [
          { sheet: 'Risks', register: 'risks', headers: ['ID', 'Who'], columns: [{ header: 'Who', occurrence: 1, field: 'owner' }] },
        ],
      },
    });
  });

  test('asks at most three questions and passes the answer on', async () => {
    const question = { kind: 'dateOrder', sheet: 'Risks', field: 'identifiedOn', options: ['dayFirst', 'monthFirst'], weight: 1 } as const;
    const questions = [1, 2, 3, 4].map((column) => ({ ...question, header: `Date ${column}`, cell: { sheet: 'Risks', row: 1, column } }));
    const { product, user } = open();
    product.review = (request) => {
      product.requests.push(request);
      return Promise.resolve(reviewed({ questions }));
    };
    await press(user, 'Run review');
    await view(user, 'Workbook');
    expect(await screen.findByText('3 questions')).toBeTruthy();
    await user.click(within(screen.getByRole('group', { name: /Date 2/ })).getByRole('button', { name: 'The day' }));
    await screen.findAllByText(/^Corrected/);
    expect(product.requests.at(-1)?.edits.corrections).toMatchObject([
      { sheet: 'Risks', columns: [{ header: 'Date 2', dateOrder: 'dayFirst' }] },
    ]);
  });

  test('without any register says what to do', async () => {
    const { user } = open({ review: () => Promise.resolve(reviewed({ tabs: [] })) }, { startWith: 'review' });
    await view(user, 'Workbook');
    expect(await screen.findByText('No register was recognised.')).toBeTruthy();
  });
});

describe('writing', () => {
  test('writes the chosen tabs in the chosen language, names them, and takes them back', async () => {
    const { product, user } = open({}, { startWith: 'write' });
    expect(await screen.findByText(/Excel can't undo/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Client – Northwind Rail' }));
    await user.click(screen.getByRole('checkbox', { name: 'Findings' }));
    await user.selectOptions(screen.getByLabelText('Language of the tabs'), '中文');
    await press(user, 'Write 2 tabs');
    await screen.findAllByText('2 tabs written: review, findings.');
    await press(user, 'Undo last write');
    await screen.findAllByText(/The last write is undone/);
    expect(product.calls.slice(1)).toEqual(['write review findings zh-CN', 'undoWrite']);
  });

  test('of nothing is not offered', async () => {
    const { user } = open({}, { startWith: 'write' });
    for (const name of ['Review', 'Client – Northwind Rail']) await user.click(await screen.findByRole('checkbox', { name }));
    expect((await button('Write 0 tabs')).hasAttribute('disabled')).toBe(true);
  });

  test('says which tabs it replaces, and warns of the undo list only before the first write', async () => {
    const tabChoices = [{ kind: 'review', key: '', isDefault: true, replaces: true }] as const;
    open({ review: () => Promise.resolve(reviewed({ tabChoices })) }, { startWith: 'write' });
    expect(await screen.findByText(/replaces the one that is there/)).toBeTruthy();
    expect(screen.queryByText(/Excel can't undo/)).toBeNull();
  });
});

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

  test('Excel that does not answer when the pane opens is asked again by hand', async () => {
    let attempts = 0;
    const recover: Product['recover'] = () =>
      (attempts += 1) === 1 ? Promise.reject(new HostFailure('lostReply')) : Promise.resolve('nothing');
    const { user } = open({ recover });
    await press(user, 'Try again');
    expect(await button('Run review')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('languages and access', () => {
  test('follows the language of Office and can be switched; the findings follow', async () => {
    const sentences: Product['sentences'] = (language) => Promise.resolve(() => ({ message: `in ${language}`, next: '', why: '' }));
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
