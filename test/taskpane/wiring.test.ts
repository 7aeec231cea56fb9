// The pane's product as a whole, over the embedded Excel: what can be taken back, and whose decision counts.
import { NO_EDITS } from '../../src/review/edits';
import type { PerClientTab, ReportTab } from '../../src/report/report';
import { openWorkbook } from '../../src/sandbox/files/open-workbook';
import { reviewDesk } from '../../src/taskpane/worker/review-desk';
import type { ReviewWorker } from '../../src/taskpane/worker/review-client';
import { wireProduct } from '../../src/taskpane/wiring/wiring';
import type { FromWorker, ToWorker } from '../../src/taskpane/worker/worker-messages';
import { open, workbookOf } from '../excel/support';

// The writer of files is the browser's build, as in the pane; only how it is loaded is Node's.
jest.mock('wasm-xlsxwriter', () => jest.requireActual<{ loadXlsxWriter: () => object }>('../export/xlsxwriter').loadXlsxWriter());
jest.mock('wasm-xlsxwriter/web', () => ({ __esModule: true, default: () => Promise.resolve() }));

const REGISTERS = {
  Risks: [
    ['Risk ID', 'Risk', 'Category', 'Probability', 'Impact', 'Owner', 'Response', 'Status', 'Client'],
    ['R1', 'Vendor is slow', 'Schedule', 4, 4, '', 'Reduce', 'Open', 'Northwind Rail'],
    ['R2', 'Test data are missing', 'Quality', 2, 3, 'Ann Lee', 'Reduce', 'Open', 'Northwind Rail'],
  ],
};
const TWO_CLIENTS = { Risks: [...REGISTERS.Risks, ['R3', 'Pump is late', 'Schedule', 4, 4, '', 'Reduce', 'Open', 'Osier Water']] };
const AS_OF = 46_000;
const EN = { language: 'en', edits: NO_EDITS } as const;
const never = new AbortController().signal;
const silent = () => undefined;

/** The worker's work in this thread; messages are copied as they are between threads. */
function startWorker(): ReviewWorker {
  const worker: ReviewWorker = {
    onmessage: null,
    onerror: null,
    terminate: silent,
    postMessage: (message: ToWorker) => {
      take(structuredClone(message));
    },
  };
  const take = reviewDesk((data: FromWorker) => {
    const event = { data: structuredClone(data) } as MessageEvent<FromWorker>;
    worker.onmessage?.call(worker as unknown as Worker, event);
  });
  return worker;
}

type Book = ReturnType<typeof open>;

/** A pane newly opened over the workbook: it remembers nothing of panes before it. */
function openPane({ excel }: Book) {
  const product = wireProduct(excel, startWorker);
  const review = () => product.review({ asOf: AS_OF, isFresh: true, ...EN }, silent, never);
  const write = async (...kinds: readonly ReportTab[]) => {
    const { tabChoices } = await review();
    return product.write(
      tabChoices.filter(({ kind }) => kinds.includes(kind)),
      EN,
      silent,
      never,
    );
  };
  return { product, review, write, undo: () => product.undoWrite(silent) };
}

const newBook = () => open(workbookOf(REGISTERS));
const tabs = ({ model }: Book) => model.sheets.map(({ name }) => name).filter((name) => ['Review', 'Findings'].includes(name));

describe('taking back the last write', () => {
  test('of the first write of tabs that were not there: they go', async () => {
    const book = newBook();
    const { write, undo } = openPane(book);
    expect((await write('review', 'findings')).canUndo).toBe(true);
    expect(tabs(book)).toEqual(['Review', 'Findings']);
    await undo();
    expect(tabs(book)).toEqual([]);
  });

  test('of tabs that an earlier session wrote is not offered: nobody could bring them back', async () => {
    const book = newBook();
    await openPane(book).write('review');
    const { product, write, undo } = openPane(book);
    expect((await write('review', 'findings')).canUndo).toBe(false);
    await expect(undo()).rejects.toMatchObject({ kind: 'notFound' });
    expect(tabs(book)).toEqual(['Review', 'Findings']);
    // From now on this session knows them.
    expect((await write('review')).canUndo).toBe(true);
    await product.undoWrite(silent);
    expect(tabs(book)).toEqual(['Review', 'Findings']);
  });

  test('of one tab more than this session has written is not offered either', async () => {
    const book = newBook();
    await openPane(book).write('findings');
    const { write } = openPane(book);
    expect((await write('review')).canUndo).toBe(true);
    expect((await write('review', 'findings')).canUndo).toBe(false);
  });

  test('goes one step back, and the write after that can be taken back again', async () => {
    const book = newBook();
    const { write, undo } = openPane(book);
    await write('review');
    await write('review', 'findings');
    await undo();
    expect(tabs(book)).toEqual(['Review']);
    await expect(undo()).rejects.toMatchObject({ kind: 'notFound' });
    expect((await write('review')).canUndo).toBe(true);
    await undo();
    expect(tabs(book)).toEqual(['Review']);
  });
});

test.each(['client', 'weekly', 'stage', 'closing'] as const)('%s is offered once for each client, and written as offered', async (kind) => {
  const { review, write } = openPane(open(workbookOf(TWO_CLIENTS)));
  const offered = (await review()).tabChoices.filter((choice) => choice.kind === kind);
  expect(offered.map(({ client }) => client)).toEqual(['Northwind Rail', 'Osier Water']);
  const { tabs: written } = await write(kind);
  expect(written.filter((name) => /Northwind|Osier/.test(name))).toHaveLength(2);
});

test.each<readonly [readonly PerClientTab[], readonly string[]]>([
  [['client'], ['Client – Osier Water']],
  [
    ['weekly', 'closing'],
    ['Weekly – Osier Water', 'Closing – Osier Water'],
  ],
  [
    ['client', 'weekly', 'stage', 'closing'],
    ['Client – Osier Water', 'Weekly – Osier Water', 'Stage – Osier Water', 'Closing – Osier Water'],
  ],
])('the worker makes a file of %j, which holds the one client and nothing else', async (kinds, names) => {
  const book = open(workbookOf(TWO_CLIENTS));
  const { product, review } = openPane(book);
  const { tabChoices } = await review();
  const { key: clientKey = '' } = tabChoices.find(({ client }) => client === 'Osier Water') ?? {};
  expect(await product.exportClient({ clientKey, client: 'Osier Water', kinds }, EN)).toBe('opened');
  const { sheets } = openWorkbook(new Uint8Array(Buffer.from(book.host.created[0] ?? '', 'base64')), 'client.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(names);
  expect(JSON.stringify(sheets.map(({ rows }) => rows))).not.toContain('Northwind');
});

test('a finding reaches the pane whole, however many there are', async () => {
  // Two scores of five are not probability times impact.
  const rows = Array.from({ length: 1300 }, (_, row) => [
    `R${String(row)}`,
    `Part ${String(row)} is late`,
    'Schedule',
    4,
    4,
    'Ann Lee',
    'Reduce',
    'Open',
    'Northwind Rail',
    row % 5 < 3 ? 16 : 12,
  ]);
  const book = open(workbookOf({ Risks: [[...(REGISTERS.Risks[0] ?? []), 'Risk score'], ...rows] }));
  const { findings } = await openPane(book).review();
  const differing = findings.filter(({ rule }) => rule === 'risks/score-differs');
  expect(new Set(differing.map(({ record }) => record)).size).toBe(520);
  expect(findings.map(({ weight }) => weight)).toEqual(findings.map(({ weight }) => weight).toSorted((a, b) => b - a));
});
