// A piece of writing with its size: pieces are queued together until a request would become too large for Excel on the web.
import { inTurn, throwIfCancelled } from '../run';

/** Excel on the web takes 5 MB a request; what we count is an estimate, so we stop well before. */
const REQUEST_BYTES = 4_000_000;
/** What an action costs in a request besides its arguments: its id, object path and query. */
const ACTION_BYTES = 260;

export interface Step {
  /** About how many bytes of request it makes. */
  readonly bytes: number;
  readonly queue: (book: Book) => void;
}

/** The workbook as the steps of one request see it: each tab is looked up once. */
interface Book {
  readonly workbook: Excel.Workbook;
  readonly sheet: (name: string) => Excel.Worksheet;
  /**
   * Each range once. Untracked: a range that is used within one request need not be kept, and letting go of it would be a request of its own.
   */
  readonly range: (sheet: string, address: string) => Excel.Range;
  readonly ranges: (sheet: string, addresses: string) => Excel.RangeAreas;
}

function bookOf({ workbook }: Excel.RequestContext): Book {
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = new Map<string, Excel.Range>();
  const sheet = (name: string) => {
    const found = sheets.get(name) ?? workbook.worksheets.getItem(name);
    sheets.set(name, found);
    return found;
  };
  return {
    workbook,
    sheet,
    range: (name, address) => {
      const key = `${name}!${address}`;
      const found = ranges.get(key) ?? sheet(name).getRange(address).untrack();
      ranges.set(key, found);
      return found;
    },
    ranges: (name, addresses) => sheet(name).getRanges(addresses).untrack(),
  };
}

/** A step of some actions with arguments of so many characters. */
export function step(actions: number, argumentBytes: number, queue: Step['queue']): Step {
  return { bytes: actions * ACTION_BYTES + argumentBytes, queue };
}

const encoder = new TextEncoder();

/** The bytes of a value as JSON inside the request's JSON. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** Neighbouring steps together as long as they fit into one request. */
export function requestsOf(steps: readonly Step[], limit = REQUEST_BYTES): Step[][] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const next of steps) {
    if (bytes + next.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(next);
    bytes += next.bytes;
  }
  return requests;
}

/** Queues and sends the steps, one sync per request; `withLast` is queued together with the last ones. */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  {
    signal,
    onRequest,
    withLast,
  }: {
    readonly signal?: AbortSignal | undefined;
    readonly onRequest?: (done: number, total: number) => void;
    readonly withLast?: () => void;
  } = {},
): Promise<void> {
  const requests = requestsOf(steps);
  const total = Math.max(requests.length, 1);
  await inTurn(requests.length === 0 ? [[]] : requests, async (request, index) => {
    throwIfCancelled(signal);
    const book = bookOf(context);
    for (const { queue } of request) queue(book);
    if (index === total - 1) withLast?.();
    await context.sync();
    onRequest?.(index + 1, total);
  });
}
