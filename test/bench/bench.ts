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

/** Milliseconds. The processor's time is of all threads, collecting garbage included; it suffers less from what else runs on the machine. */
interface Time {
  readonly wall: number;
  readonly processor: number;
}

function timeOf(task: () => void): Time {
  globalThis.gc?.();
  const from = process.hrtime.bigint();
  const used = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(used);
  return { wall: Number(process.hrtime.bigint() - from) / 1e6, processor: (user + system) / 1e3 };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const medianTime = (times: readonly Time[]): Time => ({
  wall: median(times.map(({ wall }) => wall)),
  processor: median(times.map(({ processor }) => processor)),
});

interface Times {
  readonly parse: Time;
  readonly read: Time;
  readonly whole: Time;
}

/** Medians of runs in turn, so that the machine's moods meet all alike. Each run parses anew: no text is known beforehand. */
function timesFor(rows: number): Times {
  const json = JSON.stringify(madeSnapshot(rows));
  const runs = Array.from({ length: RUNS + 1 }, () => {
    let snapshot = JSON.parse(json) as WorkbookSnapshot;
    const parse = timeOf(() => {
      snapshot = JSON.parse(json) as WorkbookSnapshot;
    });
    const read = timeOf(() => readWorkbook(snapshot, parseSetup(snapshot).corrections));
    const fresh = JSON.parse(json) as WorkbookSnapshot;
    const whole = timeOf(() => review(fresh, AS_OF));
    return { parse, read, whole };
  }).slice(1);
  return {
    parse: medianTime(runs.map((run) => run.parse)),
    read: medianTime(runs.map((run) => run.read)),
    whole: medianTime(runs.map((run) => run.whole)),
  };
}

const ms = ({ wall, processor }: Time): string => `${wall.toFixed(0)} ms (processor ${processor.toFixed(0)} ms)`;
const ratio = (a: Time, b: Time): string => `${(a.wall / b.wall).toFixed(2)} × (processor ${(a.processor / b.processor).toFixed(2)} ×)`;

async function bench(): Promise<void> {
  const small = timesFor(10_000);
  const large = timesFor(100_000);
  console.log('100,000 rows in 20 tabs, medians of five runs after one that warms up');
  console.log(`  JSON.parse of the snapshot          ${ms(large.parse)}`);
  console.log(`  recognise                           ${ms(large.read)}, ${ratio(large.read, large.parse)} the parsing (aim: 1)`);
  console.log(`  recognise + audit + rules + scores  ${ms(large.whole)}, ${ratio(large.whole, large.parse)} the parsing (aim: 2)`);
  console.log(
    `  100,000 rows against 10,000: recognise ${ratio(large.read, small.read)}, the whole ${ratio(large.whole, small.whole)} (aim: at most 12)`,
  );
  for (const line of await measureWorkbookTraffic(madeSnapshot(100_000))) console.log(`  ${line}`);
}

void bench();
