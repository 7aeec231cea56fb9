/** @jest-environment jsdom */
// What is made of a review: tabs, the client's check and file, presenting, minutes, history; and Rapport's way in and out.
import { screen, waitFor, within } from '@testing-library/react';
import { HostFailure } from '../../src/excel/host-failure';
import type { ClientCheck } from '../../src/report/client/client-checks';
import { findingKey } from '../../src/rules/finding-key';
import type { Making } from '../../src/taskpane/product';
import { button, open, prepareDocument, press, TODAY, view } from './opened-pane';
import { finding, reviewed } from './scripted-product';

beforeAll(prepareDocument);

describe('writing', () => {
  test('writes the chosen tabs in the chosen language, names them, says what is next, and takes them back', async () => {
    const { product, user } = open({}, { startWith: 'write' });
    expect(await screen.findByText(/Excel can't undo/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Client – Northwind Rail' }));
    await user.click(screen.getByRole('checkbox', { name: 'Findings' }));
    await user.selectOptions(screen.getByLabelText('Language of the tabs'), '中文');
    await press(user, 'Write 2 tabs');
    const written = await screen.findByRole('region', { name: '2 tabs are written' });
    expect(within(written).getByText('review, findings')).toBeTruthy();
    expect(within(written).getByText(/mark the review as presented/)).toBeTruthy();
    await press(user, 'Undo last write');
    await screen.findAllByText(/The last write is undone/);
    // The button has gone; whoever uses the keyboard goes on from the view.
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Write' }));
    expect(product.calls.slice(1)).toEqual(['write review findings zh-CN', 'undoWrite']);
  });

  test('says which tab has another name than wanted, which tables were missing, and that texts were cut', async () => {
    const written = {
      tabs: ['Review (2)'],
      canUndo: true,
      renamed: [{ wanted: 'Review', used: 'Review (2)' }],
      missingTables: ['Rapport_Waivers'],
      cutTexts: 2,
    };
    const { user } = open({ write: () => Promise.resolve(written) }, { startWith: 'write' });
    await press(user, 'Write 2 tabs');
    expect(await screen.findByText(/A tab of yours is called “Review”/)).toBeTruthy();
    expect(screen.getByText(/could not be kept: Rapport_Waivers/)).toBeTruthy();
    expect(screen.getByText('2 texts were longer than a cell can hold and were cut.')).toBeTruthy();
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

describe('the client tab check', () => {
  const rows: ClientCheck['rows'] = [
    { client: 'Northwind Rail', record: 'M1', sentence: 'Pilot on 1 June', wording: '', state: 'shown', why: '' },
    {
      client: 'Northwind Rail',
      record: 'R1',
      sentence: 'Vendor is slow',
      wording: '',
      state: 'waiting',
      reason: 'noWording',
      why: 'No wording for the client',
      releaseKey: 'r1',
    },
    {
      client: 'Northwind Rail',
      record: 'R2',
      sentence: 'Our margin',
      wording: '',
      state: 'withheld',
      reason: 'notClientFacing',
      why: 'Internal only',
    },
  ];
  const clientChecks = () => Promise.resolve([{ client: 'Northwind Rail', headline: 'On course', rows }]);

  test('shows every sentence that will be seen, and why the others are kept back', async () => {
    const { user } = open({ clientChecks }, { startWith: 'write' });
    await press(user, 'Look it over');
    for (const text of ['Pilot on 1 June', 'Vendor is slow', 'Our margin', 'No wording for the client', 'Internal only'])
      expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Headline in your own words').value).toBe('On course');
  });

  test('a tick, own words and a headline count from the next write on', async () => {
    const { product, user } = open({ clientChecks }, { startWith: 'write' });
    let written: unknown;
    const write = product.write.bind(product);
    product.write = (choices, making, ...rest) => {
      written = making.edits.decisions;
      return write(choices, making, ...rest);
    };
    await press(user, 'Look it over');
    const tick = await screen.findByRole('checkbox', { name: /Vendor is slow/ });
    await user.click(tick);
    expect(await screen.findByText('2 sentences are shown')).toBeTruthy();
    const [reword] = await screen.findAllByRole('button', { name: 'Say it differently' });
    if (reword) await user.click(reword);
    await user.clear(screen.getByLabelText('Wording for the client'));
    await user.type(screen.getByLabelText('Wording for the client'), 'A delivery may be late');
    await press(user, 'Show these words');
    await user.clear(screen.getByLabelText('Headline in your own words'));
    await user.type(screen.getByLabelText('Headline in your own words'), 'Two weeks to go');
    await press(user, 'Write 2 tabs');
    await screen.findByText('What is next');
    expect(written).toMatchObject({
      releases: [
        { key: 'r1', released: true },
        { key: 'r1', released: true, wording: 'A delivery may be late' },
      ],
      headlines: [{ client: 'Northwind Rail', text: 'Two weeks to go' }],
    });
  });
});

describe('what was decided in the pane', () => {
  const rows: ClientCheck['rows'] = [
    {
      client: 'Northwind Rail',
      record: 'R1',
      sentence: 'Vendor is slow',
      wording: '',
      state: 'waiting',
      reason: 'notTicked',
      why: '',
      releaseKey: 'r1',
    },
  ];
  const clientChecks = () => Promise.resolve([{ client: 'Northwind Rail', headline: '', rows }]);

  /** Ticks the sentence, writes, and does what follows; the releases that each write was given. */
  async function releasesOfWrites(missingTables: readonly string[], between: readonly string[]): Promise<number[]> {
    const given: number[] = [];
    const write = (choices: readonly unknown[], { edits }: Making) => {
      given.push(edits.decisions.releases.length);
      return Promise.resolve({ tabs: choices.map(String), canUndo: true, renamed: [], missingTables, cutTexts: 0 });
    };
    const { user } = open({ clientChecks, write }, { startWith: 'write' });
    await press(user, 'Look it over');
    await user.click(await screen.findByRole('checkbox', { name: /Vendor is slow/ }));
    await press(user, 'Write 2 tabs');
    await screen.findByText('What is next');
    for (const name of between) await press(user, name);
    if (between.length > 0) await screen.findAllByText(/The last write is undone/);
    await press(user, 'Write 2 tabs');
    await waitFor(() => {
      expect(given).toHaveLength(2);
    });
    return given;
  }

  test('is the workbook’s once it is written: a later tick on the tab counts over it', async () => {
    expect(await releasesOfWrites([], [])).toEqual([1, 0]);
  });

  test('is the pane’s again when the write is undone', async () => {
    expect(await releasesOfWrites([], ['Undo last write'])).toEqual([1, 1]);
  });

  test('stays the pane’s where its table was deleted, so that it could not be kept', async () => {
    expect(await releasesOfWrites(['Rapport_Releases'], [])).toEqual([1, 1]);
  });
});

test('a tab that would lose what was typed into it says so before it is written', async () => {
  const tabChoices = [{ kind: 'client', key: '1', client: 'Northwind Rail', isDefault: true, replaces: true, losesTyped: true }] as const;
  open({ review: () => Promise.resolve(reviewed({ tabChoices })) }, { startWith: 'write' });
  const box = await screen.findByRole('checkbox', { name: 'Client – Northwind Rail' });
  const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toMatch(/copy that out first/);
});

describe('the meeting', () => {
  test('only a written client tab can be presented; presenting is seen everywhere and stopped with one press', async () => {
    const { product, user } = open({}, { startWith: 'write' });
    expect(await screen.findByText(/Write a client’s tab first/)).toBeTruthy();
    await press(user, 'Write 2 tabs');
    await press(user, 'Present the tab of Northwind Rail');
    expect(await screen.findByText(/You are presenting/)).toBeTruthy();
    await view(user, 'Findings');
    await press(user, 'Stop presenting');
    await screen.findAllByText(/All tabs are to be seen again/);
    expect(screen.queryByText(/You are presenting/)).toBeNull();
    expect(product.calls.slice(-2)).toEqual(['present 1', 'stopPresenting']);
  });

  test('a pane that opens while a tab is presented says so', async () => {
    open({ isPresenting: () => Promise.resolve(true) });
    expect(await screen.findByText(/You are presenting/)).toBeTruthy();
  });

  test.each([
    ['opened', /open in a window/],
    ['saved', /saved as a file/],
  ] as const)('the client’s file is %s', async (how, told) => {
    const { user } = open({ exportClient: () => Promise.resolve(how) }, { startWith: 'write' });
    await press(user, 'Write 2 tabs');
    await press(user, 'Make a file for Northwind Rail');
    expect(await screen.findAllByText(told)).toHaveLength(2);
  });

  test('what goes into a client’s file is chosen; the client tab unless said, and never nothing', async () => {
    const { product, user } = open({}, { startWith: 'write' });
    const tick = async (name: string) => user.click(await screen.findByRole('checkbox', { name }));
    await press(user, 'Make a file for Northwind Rail');
    await tick('Closing report');
    await tick('Weekly report');
    await tick('Client tab');
    await press(user, 'Make a file for Northwind Rail');
    await screen.findAllByText(/open in a window/);
    expect(product.calls.slice(1)).toEqual(['export Northwind Rail client', 'export Northwind Rail weekly closing']);
    await tick('Closing report');
    await tick('Weekly report');
    expect((await button('Make a file for Northwind Rail')).hasAttribute('disabled')).toBe(true);
  });

  test('the minutes go to the clipboard; where that is forbidden their text is shown; what was left out is told', async () => {
    const { user } = open({}, { startWith: 'write' });
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    await press(user, 'Copy the minutes');
    expect((await screen.findByText(/^Copied/)).textContent).toMatch(/Left out: 1 entry\.$/);
    expect(writeText).toHaveBeenLastCalledWith('# Minutes');
    writeText.mockRejectedValueOnce(new Error('forbidden'));
    await press(user, 'Copy the minutes');
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Text of the minutes')).value).toBe('# Minutes');
    expect(screen.getByText(/does not let the pane copy/).textContent).toMatch(/Left out: 1 entry\.$/);
  });
});

describe('history', () => {
  test('a review is marked as presented with one press', async () => {
    const history = [{ asOf: TODAY, isPresented: false, errors: 1, warnings: 1 }];
    const { product, user } = open({ review: () => Promise.resolve(reviewed({ history })) }, { startWith: 'review' });
    await view(user, 'History');
    await press(user, /Mark the review of/);
    await screen.findAllByText(/is marked as presented/);
    expect(screen.getByText('presented')).toBeTruthy();
    expect(product.calls).toEqual([`markPresented ${TODAY}`]);
  });

  test('says what has changed since the last presented review', async () => {
    const nothing = { added: [], gone: [], changed: [], before: 0 };
    const was = { register: 'risks', id: 'R9', priority: 'high', status: 'open', text: 'Vendor' } as const;
    const since = {
      day: 45990,
      unreadThen: [],
      fresh: [finding(1)],
      solved: [{ key: findingKey({ id: 'risks/no-owner', register: 'risks' }, { subject: 'R7', field: 'owner' }), severity: 'error' }],
      worse: [finding(2)],
      moved: [
        {
          client: 'Northwind Rail',
          measure: 'nps',
          unit: 'points',
          before: 12,
          now: 32,
          verdict: { kind: 'tested', verdict: 'realRise', test: 'adjustedWald', p: 0.01, isPaired: false },
        },
      ],
      requirements: nothing,
      risks: { ...nothing, changed: [{ before: was, now: { ...was, status: 'closed' }, fields: ['status'] }] },
    } as const;
    const { user } = open({ review: () => Promise.resolve(reviewed({ since })) }, { startWith: 'review' });
    await view(user, 'History');
    for (const text of ['1 new', '1 solved', '1 worse', 'nps, Northwind Rail: +12 → +32', 'realRise', 'R9: status open → closed'])
      expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.getByText('rule risks/no-owner')).toBeTruthy();
    expect(screen.getByText('R7')).toBeTruthy();
  });
});

describe('the way in and out', () => {
  test('a template is added with the chosen registers in the chosen language', async () => {
    const { product, user } = open();
    await press(user, 'Start from a template');
    await user.click(await screen.findByRole('radio', { name: 'Risk register, Issue log' }));
    await user.selectOptions(screen.getByLabelText('Language of the registers'), '中文');
    await press(user, 'Add 2 registers');
    await screen.findAllByText(/2 tabs added/);
    expect(product.calls).toEqual(['template risks issues zh-CN']);
  });

  test('removing shows what goes, keeps settings and history unless ticked, and asks once', async () => {
    const { product, user } = open({}, { startWith: 'write' });
    await press(user, 'See what would go');
    const group = await screen.findByRole('group', { name: /Remove Rapport/ });
    expect(within(group).getByText('Review')).toBeTruthy();
    expect(within(group).getByText('12 hidden names that mark them and their figures')).toBeTruthy();
    expect(within(group).getByText(/your copy of a tab of Rapport’s, Review \(2\)/)).toBeTruthy();
    expect(product.calls).toEqual([`review ${TODAY} fresh`]);
    await press(user, 'Remove');
    await screen.findAllByText('1 tab was removed: Review. Hidden names removed: 12.');
    expect(product.calls.at(-1)).toBe('remove tabs');
    await press(user, 'See what would go');
    await user.click(await screen.findByRole('checkbox', { name: /Review history/ }));
    expect(await screen.findByText('14 hidden names that mark them and their figures')).toBeTruthy();
    await press(user, 'Remove');
    await screen.findAllByText('2 tabs were removed: Review, Review history. Hidden names removed: 14.');
    expect(product.calls.at(-1)).toBe('remove all');
  });

  test.each([
    ['present', 'Present the tab of Northwind Rail'],
    ['exportClient', 'Make a file for Northwind Rail'],
    ['minutes', 'Copy the minutes'],
  ] as const)('%s that Excel refuses leaves the review and says what to do', async (name, pressed) => {
    const { user } = open({ [name]: () => Promise.reject(new HostFailure('protectedWorkbook')) }, { startWith: 'write' });
    await press(user, 'Write 2 tabs');
    await press(user, pressed);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Protect Workbook/);
    expect(screen.getByText('Which tabs?')).toBeTruthy();
  });
});
