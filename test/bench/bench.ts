// npm run bench: the core's time beside the time of parsing the same snapshot, in one run; and what a review asks of Excel.
import { readWorkbook } from '../../src/reading/read-workbook';
import { review } from '../../src/review/review';
import { parseSetup } from '../../src/setup/parse-setup';
import { parseIsoDay } from '../../src/workbook/serial-date';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { madeSnapshot } from './made-snapshot';
import { measureWorkbookTraffic } from './traffic';

const AS_OF = parseIsoDay('2026-06-15') ?? 0;
const RUNS = 5;

function milliseconds(task: () => void): number {
  globalThis.gc?.();
  const from = process.hrtime.bigint();
  task();
  return Number(process.hrtime.bigint() - from) / 1e6;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

interface Times {
  readonly parse: number;
  readonly read: number;
  readonly whole: number;
}

/** Medians of runs in turn, so that the machine's moods meet all alike. Each run parses anew: no text is known beforehand. */
function timesFor(rows: number): Times {
  const json = JSON.stringify(madeSnapshot(rows));
  const runs = Array.from({ length: RUNS + 1 }, () => {
    let snapshot = JSON.parse(json) as WorkbookSnapshot;
    const parse = milliseconds(() => {
      snapshot = JSON.parse(json) as WorkbookSnapshot;
    });
    const read = milliseconds(() => readWorkbook(snapshot, parseSetup(snapshot).corrections));
    const fresh = JSON.parse(json) as WorkbookSnapshot;
    const whole = milliseconds(() => review(fresh, AS_OF));
    return { parse, read, whole };
  }).slice(1);
  return {
    parse: median(runs.map((run) => run.parse)),
    read: median(runs.map((run) => run.read)),
    whole: median(runs.map((run) => run.whole)),
  };
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;
const times = (a: number, b: number): string => `${(a / b).toFixed(2)} ×`;

async function bench(): Promise<void> {
  const small = timesFor(10_000);
  const large = timesFor(100_000);
  console.log('100,000 rows in 20 tabs, medians of five runs');
  console.log(`  JSON.parse of the snapshot                 ${ms(large.parse)}`);
  console.log(`  recognise                                  ${ms(large.read)}   ${times(large.read, large.parse)} the parsing (aim: 1)`);
  console.log(`  recognise + audit + rules + scores         ${ms(large.whole)}   ${times(large.whole, large.parse)} the parsing (aim: 2)`);
  console.log(
    `  100,000 rows against 10,000: recognise ${times(large.read, small.read)}, the whole ${times(large.whole, small.whole)} (aim: at most 12)`,
  );
  for (const line of await measureWorkbookTraffic(madeSnapshot(100_000))) console.log(`  ${line}`);
}

void bench();
