// Makes what was ordered of a review: tabs, the check of the client's tabs, its file, minutes, rows to keep. Runs in the worker.
import { clientWorkbook } from '../../export/client-workbook';
import { clientChecks } from '../../report/client/client-checks';
import { keptTabs } from '../../report/kept/kept-tabs';
import { minutes } from '../../report/minutes';
import { report } from '../../report/report';
import type { ReviewEdits } from '../../review/edits';
import { reviewKept } from '../../review/kept';
import type { Review } from '../../review/review';
import { HISTORY_TABLES, presentedRow } from '../../setup/history';
import type { KeptRows } from '../../setup/setup-rows';
import type { TabChoice } from '../reviewed';
import { ruleFacts } from './rule-facts';
import type { FromWorker, Order, Planned, SheetFrame } from './worker-messages';
import type { Language } from '../../locales/format';

interface Material {
  readonly review: Review;
  /** With which the review was made. */
  readonly edits: ReviewEdits;
  readonly takenNames: readonly string[];
}

type FileOrder = Extract<Order, { type: 'file' }>;

/** Names that no tab of ours may bear: those of the user's own tabs. */
export function takenNames(sheets: readonly SheetFrame[]): readonly string[] {
  return sheets.filter(({ own }) => own === undefined).map(({ name }) => name);
}

export async function fulfil(order: Order, material: Material): Promise<FromWorker> {
  const { review } = material;
  switch (order.type) {
    case 'plan':
      return { type: 'made', order: 'plan', made: plan(order.choices, order.language, material) };
    case 'checks':
      return { type: 'made', order: 'checks', made: clientChecks(review, order.language) };
    case 'file':
      return { type: 'made', order: 'file', made: await file(order, review) };
    case 'minutes':
      return {
        type: 'made',
        order: 'minutes',
        made: minutes(review, { language: order.language, ...(order.client === undefined ? {} : { client: order.client }) }),
      };
    case 'rule':
      return { type: 'made', order: 'rule', made: ruleFacts(order.id, review.setup.settings) };
    case 'decided':
      return { type: 'made', order: 'decided', made: decided(material) };
    case 'presented':
      return { type: 'made', order: 'presented', made: presentedRow(review.history, order.day) };
  }
}

function plan(choices: readonly TabChoice[], language: Language, { review, edits, takenNames: names }: Material): Planned {
  const { tabs } = report(review, { language, takenNames: names, tabs: [...new Set(choices.map(({ kind }) => kind))] });
  const chosen = tabs.filter(({ kind, key }) => choices.some((each) => each.kind === kind && each.key === key));
  return { plan: { tabs: [...chosen, ...keptTabs(review, language, names)] }, kept: reviewKept(review, edits) };
}

/** What the user decided goes to the setup at once; the review itself goes to the history when it is written. */
function decided({ review, edits }: Material): KeptRows[] {
  const history = new Set<string>(Object.values(HISTORY_TABLES).map(({ name }) => name));
  return reviewKept(review, edits).filter(({ table }) => !history.has(table));
}

/** The writer of files is large: it comes when the first file is asked for. */
async function file({ clientKey, kinds, language }: FileOrder, review: Review): Promise<Uint8Array<ArrayBuffer> | undefined> {
  // One module in a browser; only the first has the types that the export is written in, only the second those of its loading.
  const [xlsx, { default: load }] = await Promise.all([import('wasm-xlsxwriter'), import('wasm-xlsxwriter/web')]);
  await load();
  return clientWorkbook(xlsx, report(review, { language, tabs: kinds }), clientKey, kinds)?.slice();
}
