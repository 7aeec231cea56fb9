// npm run bench: the core's time beside the time of parsing the same snapshot, in one run; and what a review asks of Excel.
import { audit } from '../../src/audit/audit';
import { readWorkbook } from '../../src/reading/read-workbook';
import { review, type Review } from '../../src/review/review';
import { RULES } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/engine';
import { parseSetup } from '../../src/setup/parse-setup';
import { parseIsoDay } from '../../src/workbook/serial-date';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { checkByHand, SINGLE_CELL_RULES } from './hand-written-checks';
import { madeSnapshot } from './made-snapshot';
import { surveyLines } from './survey-times';
import { medianTime, ms, ratio, type Time, timeOf } from './timing';
import { measureWorkbookTraffic } from './traffic';

const AS_OF = parseIsoDay('2026-06-15') ?? 0;
const RUNS = 5;

interface Times {
  readonly parse: Time;
  readonly read: Time;
  readonly whole: Time;
  /** The rules that look at one cell each, and the same checks as a plain loop. */
  readonly singleCell: Time;
  readonly byHand: Time;
  /** The rules that compare rows, tables or registers. */
  readonly crossing: Time;
}

/**
 * Medians of runs in turn, so that the machine's moods meet all alike. Each run parses anew: no text is known beforehand. The review before
 * is held, as the pane's worker holds it when a decision is reviewed: collecting the last object of a kind drops the code compiled for it.
 */
function timesFor(rows: number): Times {
  const json = JSON.stringify(madeSnapshot(rows));
  const held: Review[] = [];
  const runs = Array.from({ length: RUNS + 1 }, () => {
    let snapshot = JSON.parse(json) as WorkbookSnapshot;
    const parse = timeOf(() => {
      snapshot = JSON.parse(json) as WorkbookSnapshot;
    });
    const read = timeOf(() => readWorkbook(snapshot, parseSetup(snapshot).corrections));
    const fresh = JSON.parse(json) as WorkbookSnapshot;
    const whole = timeOf(() => {
      held[0] = review(fresh, AS_OF);
    });
    return { parse, read, whole, ...timesOfRules(JSON.parse(json) as WorkbookSnapshot) };
  }).slice(1);
  return {
    parse: medianTime(runs.map((run) => run.parse)),
    read: medianTime(runs.map((run) => run.read)),
    whole: medianTime(runs.map((run) => run.whole)),
    singleCell: medianTime(runs.map((run) => run.singleCell)),
    byHand: medianTime(runs.map((run) => run.byHand)),
    crossing: medianTime(runs.map((run) => run.crossing)),
  };
}

/** Each over a reading of its own. Cells are parsed when first asked for: the single-cell rules ask first, the others after the audit, as in a review. */
function timesOfRules(snapshot: WorkbookSnapshot): Pick<Times, 'singleCell' | 'byHand' | 'crossing'> {
  const setup = parseSetup(snapshot);
  const readings = Array.from({ length: 3 }, () => readWorkbook(snapshot, setup.corrections));
  const [untouched, audited, forHand] = readings;
  if (untouched === undefined || audited === undefined || forHand === undefined) throw new Error('three readings');
  const input = { snapshot, setup, asOf: AS_OF, history: [], allRules: RULES, audit: audit(audited.records, setup.settings, AS_OF) };
  const [single, crossing] = [true, false].map((isSingle) => RULES.filter(({ meta }) => SINGLE_CELL_RULES.has(meta.id) === isSingle));
  return {
    byHand: timeOf(() => checkByHand(snapshot, forHand)),
    singleCell: timeOf(() => runRules(single ?? [], { ...input, reading: untouched })),
    crossing: timeOf(() => runRules(crossing ?? [], { ...input, reading: audited })),
  };
}

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
  console.log(`  the same checks by hand              ${ms(large.byHand)}`);
  console.log(
    `  rules that look at one cell          ${ms(large.singleCell)}, ${ratio(large.singleCell, large.byHand)} the loop by hand (aim: 3)`,
  );
  console.log(
    `  rules across rows and registers      ${ms(large.crossing)}, ${ratio(large.crossing, small.crossing)} those of 10,000 rows (aim: 12)`,
  );
  for (const line of surveyLines(100_000, 60, AS_OF)) console.log(line);
  for (const line of await measureWorkbookTraffic(madeSnapshot(100_000))) console.log(`  ${line}`);
}

void bench();
