// Carries out a change of the workbook in two steps, because Excel has no transaction: everything is staged first, then put in place.
//
// Cut off before the commit mark, recover.ts takes everything back; after it, recover.ts finishes.
import type { ExcelApi } from '../excel-api';
import { failureOf } from '../host-failure';
import { addName } from './name-list';
import { COMMIT_MARK } from './own-names';
import { finishInterruptedWrite } from './recover';
import { runExcel, throwIfCancelled } from '../run';
import { queueSwap, type Swap } from './swap';

export interface TwoStepChange {
  /** Stages with syncs of its own, bookkeeping names first, and tells what is left to do. */
  readonly stage: (context: Excel.RequestContext) => Promise<Swap>;
  /** Queues what has to be there when the commit mark is set. */
  readonly beforeCommit?: (context: Excel.RequestContext) => void;
  /** Queues what comes last; nothing is lost when it fails. */
  readonly afterSwap?: (context: Excel.RequestContext, swap: Swap) => void;
  readonly onStep?: (step: 'swap' | 'recover') => void;
  readonly signal?: AbortSignal | undefined;
}

/** What the change has come to. Errors: HostFailure; then the workbook is as before, or will be once `recover` has run. */
export async function carryOut(excel: ExcelApi, change: TwoStepChange): Promise<Swap> {
  const { signal, onStep } = change;
  let staged: Swap | undefined;
  try {
    const swap = await runExcel(excel, change.stage, signal);
    staged = swap;
    throwIfCancelled(signal);
    onStep?.('swap');
    await runExcel(excel, (context) => putInPlace(context, change, swap));
    return swap;
  } catch (error) {
    onStep?.('recover');
    const done = await swapAfterRecovery(excel, staged);
    if (!done) throw failureOf(error);
    return done;
  }
}

async function putInPlace(context: Excel.RequestContext, { beforeCommit, afterSwap }: TwoStepChange, swap: Swap): Promise<void> {
  beforeCommit?.(context);
  addName(context.workbook.names, { name: COMMIT_MARK, refersTo: '=TRUE' });
  queueSwap(context, { ...swap, obsolete: [...swap.obsolete, COMMIT_MARK] });
  afterSwap?.(context, swap);
  await context.sync();
}

/** What the change has come to after all; undefined when it was taken back, or when Excel does not answer and the next run finds out. */
async function swapAfterRecovery(excel: ExcelApi, staged: Swap | undefined): Promise<Swap | undefined> {
  try {
    const { recovery, swap } = await runExcel(excel, finishInterruptedWrite);
    // Nothing left over after everything had been staged means that the swap had run to its end: only the reply was lost.
    return recovery === 'nothing' ? staged : swap;
  } catch {
    return undefined;
  }
}
