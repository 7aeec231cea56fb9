// Whose work the page's main thread did, from a trace of Chromium: in each long task the time of the pane's own scripts, of Office.js with
// our shell below it, and of all else (the page's grid, the browser). In the processor's time.
import { basename } from 'node:path';

export type Owner = 'pane' | 'office' | 'other';

export interface LongTask {
  /** Milliseconds. */
  readonly duration: number;
  readonly by: Readonly<Record<Owner, number>>;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the processor, where the system tells them. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly { readonly id: number; readonly parent?: number; readonly callFrame: { readonly url?: string } }[];
        readonly samples?: readonly number[];
      };
    };
  };
}

export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

interface Sample {
  readonly at: number;
  readonly lasts: number;
  readonly owner: Owner;
}

/** Samples of one profile: its chunks come in order and share their nodes. */
function samplesOf(start: TraceEvent, chunks: readonly TraceEvent[], ownerOf: (url: string) => Owner | undefined): Sample[] {
  const nodes = new Map<number, { readonly parent: number | undefined; readonly url: string }>();
  const owners = new Map<number, Owner>();
  const owner = (id: number): Owner => {
    const known = owners.get(id);
    if (known) return known;
    const node = nodes.get(id);
    const found: Owner = (node && (ownerOf(node.url) ?? (node.parent === undefined ? undefined : owner(node.parent)))) ?? 'other';
    owners.set(id, found);
    return found;
  };
  let at = start.args.data?.startTime ?? start.ts;
  return chunks.flatMap(({ args: { data } }) => {
    for (const { id, parent, callFrame } of data?.cpuProfile?.nodes ?? []) nodes.set(id, { parent, url: callFrame.url ?? '' });
    return (data?.cpuProfile?.samples ?? []).map((id, index) => {
      const lasts = data?.timeDeltas?.[index] ?? 0;
      at += lasts;
      return { at, lasts, owner: owner(id) };
    });
  });
}

/** @param paneFiles names of the pane's built scripts; @param least milliseconds from which a task counts as long, waiting included */
export function longTasks(trace: Buffer, paneFiles: ReadonlySet<string>, least: number): LongTask[] {
  const { traceEvents: events } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const ownerOf = (url: string): Owner | undefined => {
    if (url === '') return undefined;
    const file = basename(url);
    if (url.includes('/office/') || file === 'shell.js') return 'office';
    return paneFiles.has(file) ? 'pane' : 'other';
  };
  const main = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  return main.flatMap(({ pid, tid }) => {
    const samples = events
      .filter((event) => event.name === 'Profile' && event.pid === pid && event.tid === tid)
      .flatMap((start) =>
        samplesOf(
          start,
          events.filter((event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === start.id),
          ownerOf,
        ),
      );
    return events
      .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid && (event.dur ?? 0) >= least * 1000)
      .map(({ ts, dur = 0, tdur = dur }) => {
        // A busy machine lets a task wait in its midst: that is nobody's work.
        const worked = tdur / dur;
        const within = samples.filter(({ at }) => at >= ts && at <= ts + dur);
        const sum = (owner: Owner) =>
          within.filter((sample) => sample.owner === owner).reduce((time, { lasts }) => time + lasts, 0) * (worked / 1000);
        return { duration: dur / 1000, by: { pane: sum('pane'), office: sum('office'), other: sum('other') } };
      });
  });
}
