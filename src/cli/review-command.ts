// rapport review: the pane's own review on files: read through Office.js, reviewed, and written to a copy when asked.
import path from 'node:path';
import { takeSnapshot } from '../excel/read/snapshot';
import { writeReport } from '../excel/change/write-report';
import { format, type Language } from '../locales/format';
import { keptTabs } from '../report/kept/kept-tabs';
import { DEFAULT_TABS, report, REPORT_TABS } from '../report/report';
import { NO_EDITS } from '../review/edits';
import { reviewKept } from '../review/kept';
import { review as reviewWorkbook, type Review } from '../review/review';
import { isoDay, type SerialDay } from '../workbook/serial-date';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Console } from './console';
import { describeReview, reviewJson } from './describe-review';
import { openExcelFile, type ExcelFile } from './excel-file';
import { EXIT } from './exit-codes';
import { fileProblem } from './file-problem';
import { copyOf, inPlace, refuseTwice } from './target';
import { wordsOf } from './words';

export interface ReviewOptions {
  readonly language: Language;
  readonly asOf: SerialDay;
  readonly json: boolean;
  readonly meter: boolean;
  /** Writes into the file itself instead of a copy. */
  readonly inPlace: boolean;
  /** All tabs, not only the two that are written by default. */
  readonly allTabs: boolean;
  /** A file, or a folder for copies under their own names. */
  readonly out?: string;
  readonly failOn?: 'error' | 'warning';
}

/** Reviews files one after another; one that can't be read or written is told and passed over. Errors: UsageError, HostFailure. */
export async function review(files: readonly string[], options: ReviewOptions, out: Console): Promise<number> {
  const targets = files.map((file) => targetOf(file, options, files.length > 1));
  refuseTwice(targets);
  const asJson: object[] = [];
  let isUnreadable = false;
  let hasFailed = false;
  // Of each review only what is asked for is kept: a folder of workbooks would not fit into memory.
  for (const [index, file] of files.entries()) {
    try {
      if (index > 0 && !options.json) out.print('');
      const done = await reviewFile(file, targets[index], options, out);
      if (options.json) asJson.push(reviewJson(done, options.language));
      hasFailed ||= done.rules.findings.some(({ severity }) => isFailure(severity, options.failOn));
    } catch (error) {
      const problem = fileProblem(error, options.language);
      if (problem === undefined) throw error;
      out.tell(problem);
      isUnreadable = true;
    }
  }
  if (options.json) out.print(JSON.stringify(asJson));
  return isUnreadable ? EXIT.unreadable : hasFailed ? EXIT.findings : EXIT.done;
}

/** Decided before anything is read, so that a refusal leaves no half of a run. Errors: UsageError. */
function targetOf(file: string, { out, inPlace: isInPlace }: ReviewOptions, isOneOfMany: boolean): string | undefined {
  if (isInPlace) return inPlace(file);
  return out === undefined ? undefined : copyOf(file, out, isOneOfMany);
}

function isFailure(severity: 'error' | 'warning' | 'info', failOn: ReviewOptions['failOn']): boolean {
  return severity === failOn || (failOn === 'warning' && severity === 'error');
}

async function reviewFile(file: string, target: string | undefined, options: ReviewOptions, out: Console): Promise<Review> {
  const { language, asOf } = options;
  const words = wordsOf(language);
  const name = path.basename(file);
  const tell = (text: string) => {
    out.progress(format(language, text, { file: name }));
  };
  tell(words.phases.opening);
  const opened = openExcelFile(file);
  tell(words.phases.snapshot);
  const snapshot = await takeSnapshot(opened.excel);
  tell(words.phases.review);
  const done = reviewWorkbook(snapshot, asOf);
  if (!options.json) {
    out.print(format(language, words.review.title, { file: name, day: isoDay(asOf) }));
    for (const line of describeReview(done, language)) out.print(line);
  }
  if (target !== undefined) {
    tell(words.phases.writing);
    const tabs = await writeTabs(opened, snapshot, done, options);
    tell(words.phases.saving);
    await opened.save(target);
    if (!options.json) out.print(format(language, words.review.written, { file: target, tabs: { list: tabs } }));
  }
  if (options.meter) {
    const { syncs, actions, requestBytes, responseBytes } = opened.host.meter;
    // Plain digits: this line is for machines too.
    const counts = { syncs, actions, requestBytes, responseBytes };
    const digits = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)]));
    out.tell(format(language, words.review.meter, digits));
  }
  return done;
}

/** Writes the tabs through Office.js and gives their names. */
async function writeTabs(file: ExcelFile, read: WorkbookSnapshot, done: Review, { language, allTabs }: ReviewOptions): Promise<string[]> {
  const takenNames = read.sheets.filter(({ own }) => own === undefined).map(({ name }) => name);
  const { tabs: chosen } = report(done, { language, tabs: allTabs ? REPORT_TABS : DEFAULT_TABS, takenNames });
  const plan = { tabs: [...chosen, ...keptTabs(done, language, takenNames)] };
  const { tabs } = await writeReport(file.excel, { plan, read, kept: reviewKept(done, NO_EDITS), activate: true });
  return tabs.map(({ name }) => name);
}
